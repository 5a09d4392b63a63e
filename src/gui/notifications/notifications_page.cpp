#include "gui/notifications/notifications_page.h"

#include "gui/notifications/notifications_header.h"
#include "gui/notifications/seen_rows.h"
#include "gui/pages/page_badges.h"

namespace roost {

NotificationsPage::NotificationsPage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent), m_rows(new NotificationRows(*m_view, context, this)), m_seen(new SeenRows(*m_view)) {
  setObjectName(QStringLiteral("notificationsPage"));
  m_view->setObjectName(QStringLiteral("notificationRows"));
  m_view->setAccessibleName(tr("Notifications"));
  auto* header = new NotificationsHeader(context.badges, m_view->viewport());
  m_view->setHeader(header);
  watch(m_rows->model());
  connect(header, &NotificationsHeader::markAllReadRequested, this, [this] {
    // The button goes when nothing is unread, and the focus must not go with it.
    m_view->takeFocus(Qt::OtherFocusReason);
    operations().markNotificationsRead();
  });
  connect(header, &NotificationsHeader::messagesRequested, this, [this] { navigator().go({PageKind::Messages}); });
  connect(m_seen, &SeenRows::seen, this, &NotificationsPage::markRead);
  connect(&m_rows->model(), &QAbstractItemModel::modelReset, m_seen, &SeenRows::look);
  connect(&services().notifications, &Notifications::changed, this, &NotificationsPage::adapt);
}

void NotificationsPage::open(const Location&, const std::optional<ListPosition>& rows) {
  m_isPaused = false;
  describe();
  m_rows->open(services().clock(), rows);
}

void NotificationsPage::describeEmpty(EmptyState& empty) {
  empty.say(tr("Nothing new yet"), tr("When someone follows you, replies to you or mentions you, it shows up here."));
}

void NotificationsPage::markRead(const QList<int>& rows) {
  if (m_isPaused || m_context.badges.count(PageKind::Notifications) == 0) return;
  QList<NotificationRun> runs;
  for (const int row : rows) runs.append(m_rows->model().notificationAt(row).run);
  const auto marked = services().notifications.markRead(viewer(), runs);
  // Another program is using the database.
  if (!marked && marked.error().code == ErrorCode::Busy) m_seen->look();
}

void NotificationsPage::adapt(UserId user, Notifications::Reading reading) {
  if (user != viewer() || !isVisible() || reading == Notifications::Reading::Seen) return;
  m_isPaused = reading == Notifications::Reading::Undone;
  // Nothing that has been read until now stays marked.
  m_rows->open(services().clock() + 1, m_view->listPosition());
}

}  // namespace roost
