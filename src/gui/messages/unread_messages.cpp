#include "gui/messages/unread_messages.h"

#include "gui/pages/page_badges.h"

namespace roost {

UnreadMessages::UnreadMessages(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {
  Services& services = context.services;
  connect(&services.messages, &Messages::changed, this, &UnreadMessages::count);
  connect(&services.mutes, &Mutes::changed, this, &UnreadMessages::count);
  connect(&services.session, &Session::viewerChanged, this, &UnreadMessages::count);
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, &UnreadMessages::count);
  count();
}

void UnreadMessages::count() {
  const UserId viewer = m_context.services.viewer();
  if (viewer == noUser) return m_context.badges.setCount(PageKind::Messages, 0);
  // If the count can't be read now, the last one stays.
  if (const auto unread = m_context.services.messages.unreadCount(viewer))
    m_context.badges.setCount(PageKind::Messages, *unread);
}

}  // namespace roost
