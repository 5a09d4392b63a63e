#pragma once

#include "gui/notifications/desktop_notifier.h"
#include "gui/notifications/unread_watch.h"

namespace roost {

/// Counts a window's news for its badges, and shows them on the desktop.
class News : public QObject {
  Q_OBJECT

 public:
  News(Services& services, PageBadges& badges, const Preferences& preferences, Navigator& navigator, QWidget& window,
       std::function<QList<UserId>()> accounts)
      : m_unread(services, badges, std::move(accounts)), m_desktop(services, preferences, navigator, window) {
    connect(&m_unread, &UnreadWatch::counted, &m_desktop, &DesktopNotifier::look);
  }

 private:
  UnreadWatch m_unread;
  DesktopNotifier m_desktop;
};

}  // namespace roost
