#include "gui/accounts/account_switcher.h"

#include <QMenu>

#include "gui/pages/page_badges.h"
#include "gui/pages/unread_count.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/text/plain_text.h"
#include "gui/theme/theme.h"

namespace roost {

bool AccountSwitcher::resume() {
  const auto users = m_remembered.users(m_services.session);
  if (users.isEmpty()) return false;
  m_services.session.setViewer(users.first());
  return true;
}

void AccountSwitcher::signIn(UserId user, bool stay) {
  if (stay)
    if (const auto kept = m_remembered.add(m_services.session, user); !kept) m_operations.report(kept.error());
  m_services.session.setViewer(user);
}

void AccountSwitcher::signOut() {
  const QStringList tokens = m_remembered.take(m_services.session, m_services.viewer());
  m_services.session.setViewer(noUser);
  for (const QString& token : tokens)
    m_operations.run([this, token]() -> std::optional<Error> {
      const auto forgotten = m_services.session.forget(token);
      return forgotten ? std::nullopt : std::optional(forgotten.error());
    });
}

void AccountSwitcher::leave() {
  const UserId viewer = m_services.viewer();
  m_services.session.setViewer(noUser);
  if (!m_remembered.users(m_services.session).contains(viewer)) return;
  m_operations.say(tr("You’re still signed in."), tr("Go Back"), [this, viewer] { switchTo(viewer); });
}

void AccountSwitcher::switchTo(UserId user) {
  if (!m_remembered.users(m_services.session).contains(user)) return;
  m_remembered.use(m_services.session, user);
  m_services.session.setViewer(user);
}

void AccountSwitcher::keepViewer() {
  if (const auto kept = m_remembered.add(m_services.session, m_services.viewer()); !kept)
    m_operations.report(kept.error());
}

void AccountSwitcher::fill(QMenu& menu, QAction* other) {
  menu.clear();
  connect(&m_avatars, &AvatarCache::ready, &menu, qOverload<>(&QWidget::update), Qt::UniqueConnection);
  for (const UserId id : m_remembered.users(m_services.session)) {
    const auto user = m_services.users.find(m_services.viewer(), id);
    if (!user) continue;
    const QString names = nameAndUsername(user->name(), user->username);
    const int unread = unreadCount(m_services, id);
    //: An account in the menu, and how many new notifications and messages it has.
    const QString text = unread > 0 ? tr("%1 – %2 new", nullptr, unread).arg(names, PageBadges::text(unread)) : names;
    auto* action = menu.addAction(menuTextOf(text));
    action->setIcon(avatarIcon(user->avatar(), m_avatars, unread > 0 ? Theme::of(menu.palette()).accent : QColor()));
    action->setCheckable(true);
    action->setChecked(id == m_services.viewer());
    connect(action, &QAction::triggered, this, [this, id] { switchTo(id); });
  }
  menu.addSeparator();
  menu.addAction(other);
}

}  // namespace roost
