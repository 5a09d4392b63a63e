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
  /// How long a call from the window may wait for another process's lock: as little as nobody notices, since what
  /// can't be done at once is tried again later.
  static constexpr std::chrono::milliseconds busyTimeout{20};

  Launcher(QSettings& settings, Appearance& appearance, Languages& languages, const LogFile& log, Clock clock);
  ~Launcher() override;

  /// The user's own database, and the sample's, in the place the system keeps application data.
  static QString ownFile();
  static QString sampleFile();

  /// Each opens a window and closes the one before, or says why not, keeps it, and returns the error. Where another
  /// process shows the database, its window comes to the front instead, and the error is OpenElsewhere.
  Result<Done> open(const QString& file, SharedFolder shared = SharedFolder::Refuse);
  Result<Done> openSample(SharedFolder shared = SharedFolder::Refuse);

  /// As `open` or, for the sample's file, `openSample`; what can't be opened as it is, is once the user has chosen a
  /// way on.
  Result<Done> openOrAsk(const QString& file, SharedFolder shared = SharedFolder::Refuse);

  MainWindow* window() const { return m_window.get(); }

 private:
  /// Closes the window without asking; the next stands where it stood.
  void letGo();
  /// Whether the window shows this file already, by another name: then it comes to the front.
  bool isShownByAnotherName(const QString& file);
  Result<std::unique_ptr<Store>> openStore(const QString& file, SharedFolder shared);
  Result<Done> show(std::unique_ptr<Store> store);
  void recover(const QString& file);
  /// Says in the window why something was not opened, if it was not.
  void orSay(const Result<Done>& opened);
  /// Asks where to, and opens a window there.
  void saveCopy();
  /// In the place of a window that has been let go because its file must not be open; the program ends if it can't be.
  void reopen(const QString& file);
  void comeToFront(const QByteArray& activationToken);

  QSettings& m_settings;
  Appearance& m_appearance;
  Languages& m_languages;
  const LogFile& m_log;
  Clock m_clock;
  QByteArray m_geometry;  ///< Of the window before.
  DatabaseClaims m_claims;
  std::unique_ptr<MainWindow> m_window;
};

}  // namespace roost
