#pragma once

#include <QObject>
#include <memory>

#include "core/storage/clock.h"
#include "gui/shell/main_window.h"
#include "gui/startup/database_claims.h"
#include "gui/text/languages.h"
#include "gui/theme/appearance.h"

class QSettings;

namespace roost {

class LogFile;

/// Opens windows on databases: the user's own, the sample community, or any other file. One window at a time.
class Launcher : public QObject {
  Q_OBJECT

 public:
  /// How long a call from the window may wait for another process's lock. Too short to notice; what fails because of it
  /// is tried again later.
  static constexpr std::chrono::milliseconds busyTimeout{20};

  Launcher(QSettings& settings, Appearance& appearance, Languages& languages, const LogFile& log, Clock clock);
  ~Launcher() override;

  /// The user's own database, and the sample's, in the system's folder for application data.
  static QString ownFile();
  static QString sampleFile();

  /// Opens a window and closes the previous one, which stays open on failure. Fails with OpenElsewhere if another
  /// process shows the database; its window then comes to the front.
  Result<Done> open(const QString& file, SharedFolder shared = SharedFolder::Refuse);
  Result<Done> openSample(SharedFolder shared = SharedFolder::Refuse);

  /// Like `open`, or `openSample` for the sample's file. If that fails, asks the user for a way to continue, such as
  /// recovery, and tries again.
  Result<Done> openOrAsk(const QString& file, SharedFolder shared = SharedFolder::Refuse);

  MainWindow* window() const { return m_window.get(); }

 private:
  /// Closes the window without asking. The next window takes its position and size.
  void letGo();
  /// Whether the window already shows this file under another name. If so, it comes to the front.
  bool isShownByAnotherName(const QString& file);
  Result<std::unique_ptr<Store>> openStore(const QString& file, SharedFolder shared);
  Result<Done> show(std::unique_ptr<Store> store);
  void recover(const QString& file);
  /// If `opened` is an error, shows it in the window, which then stays open.
  void orSay(const Result<Done>& opened);
  /// Asks for a file, saves a copy of the database there, and opens the copy.
  void saveCopy();
  /// Opens a window after `letGo` has closed the previous one. Quits the program if that fails.
  void reopen(const QString& file);
  void comeToFront(const QByteArray& activationToken);

  QSettings& m_settings;
  Appearance& m_appearance;
  Languages& m_languages;
  const LogFile& m_log;
  Clock m_clock;
  QByteArray m_geometry;  ///< Of the previous window.
  DatabaseClaims m_claims;
  std::unique_ptr<MainWindow> m_window;
};

}  // namespace roost
