#include "gui/notifications/unread_watch.h"

#include "gui/pages/page_badges.h"
#include "gui/pages/services.h"
#include "gui/pages/unread_count.h"

namespace roost {

UnreadWatch::UnreadWatch(Services& services, PageBadges& badges, std::function<QList<UserId>()> accounts)
    : m_services(services), m_badges(badges), m_accounts(std::move(accounts)) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &UnreadWatch::count);
  const auto later = [this] { m_timer.start(0); };
  connect(&services.notifications, &Notifications::changed, this, later);
  connect(&services.messages, &Messages::changed, this, later);
  connect(&services.mutes, &Mutes::changed, this, later);
  connect(&services.follows, &Follows::changed, this, later);
  for (const auto posts : {&Posts::added, &Posts::removed}) connect(&services.posts, posts, this, later);
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, later);
  // Before the window shows the new viewer's page.
  connect(&services.session, &Session::viewerChanged, this, &UnreadWatch::count);
}

void UnreadWatch::count() {
  m_timer.stop();
  const UserId viewer = m_services.viewer();
  // A count that can't be read now stays as it is until the next change.
  if (const auto unread = m_services.notifications.unreadCount(viewer))
    m_badges.setCount(PageKind::Notifications, *unread);
  if (viewer == noUser)
    m_badges.setCount(PageKind::Messages, 0);
  else if (const auto unread = m_services.messages.unreadCount(viewer))
    m_badges.setCount(PageKind::Messages, *unread);
  int elsewhere = 0;
  for (const UserId account : viewer == noUser ? QList<UserId>() : m_accounts())
    if (account != viewer) elsewhere += unreadCount(m_services, account);
  m_badges.setElsewhere(elsewhere);
  Q_EMIT counted();
}

}  // namespace roost
