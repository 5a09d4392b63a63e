#pragma once

#include <QHash>
#include <QObject>
#include <memory>

#include "core/notifications/desktop_news.h"
#include "gui/notifications/desktop_notices.h"
#include "gui/pages/navigator.h"

namespace roost {

class Preferences;
struct Services;

/// Shows the viewer's news on the desktop while no window of Roost is active, as far as the preferences allow. News of
/// the sample community are not shown.
class DesktopNotifier : public QObject {
  Q_OBJECT

 public:
  DesktopNotifier(Services& services, const Preferences& preferences, Navigator& navigator, QWidget& window);
  ~DesktopNotifier() override;

  /// Takes what is new, and shows it or not.
  void look();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Place {
    UserId viewer = noUser;
    Location location;
  };
  bool isWanted(const DesktopNews& news) const;
  void show(const QList<DesktopNews>& news);
  void show(const QString& title, const QString& text, const Location& location);
  void open(int number, const QByteArray& activationToken);

  Services& m_services;
  const Preferences& m_preferences;
  Navigator& m_navigator;
  QWidget& m_window;
  bool m_isSample = false;
  std::unique_ptr<DesktopNotices> m_notices;  ///< Made for the first notification.
  bool m_isTried = false;
  QHash<int, Place> m_places;
  int m_lastNumber = 0;
};

}  // namespace roost
