#include "gui/notifications/notification_rows.h"

#include <QMimeData>

#include "gui/notifications/notification_text.h"
#include "gui/pages/preferences.h"
#include "gui/pages/profile_preview.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/users/user_actions.h"

namespace roost {
namespace {

/// The user whom actions on a row are about.
RowUser latestPersonOf(const Notification& notification) {
  if (notification.people.isEmpty()) return {};
  const auto& person = notification.people.first();
  return {person.id, person.username, person.followedByViewer};
}

}  // namespace

NotificationRows::NotificationRows(RowView& view, const PageContext& context, QObject* parent)
    : QObject(parent),
      m_view(view),
      m_context(context),
      m_model(context.services.store,
              [clock = context.services.clock](const Notification& row) { return spokenNotification(row, clock()); }),
      m_actions(view, m_model, context.actions, this) {
  Services& services = context.services;
  connect(&services.follows, &Follows::changed, this, &NotificationRows::refresh);
  for (const auto posts : {&Posts::added, &Posts::removed})
    connect(&services.posts, posts, this, &NotificationRows::refresh);
  connect(&services.accounts, &Accounts::profileChanged, this, &NotificationRows::refresh);
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, &NotificationRows::refresh);
  connect(&m_view, &RowView::targetActivated, this, &NotificationRows::activate);
  connect(&m_view, &RowView::targetHovered, this, &NotificationRows::pointAt);
  connect(&m_view, &RowView::dragged, this, &NotificationRows::drag);
  connect(&context.avatars, &AvatarCache::ready, m_view.viewport(), qOverload<>(&QWidget::update));
  connect(&m_view, &RowView::rowOpened, this, [this](const QModelIndex& index) {
    if (index.model() == &m_model) openRow(index.row());
  });
  m_actions.add(actions());
  m_actions.add(userActions(context, m_view, [this](int row) { return latestPersonOf(m_model.notificationAt(row)); }));
}

NotificationRows::~NotificationRows() = default;

QList<RowAction> NotificationRows::actions() {
  return {
      // Joined rows have no such action: Enter shows each of theirs.
      {.name = QStringLiteral("openConversation"),
       .text = tr("Open Conversation"),
       .key = Qt::Key_Return,
       .act = [this](int row) { openRow(row); },
       .textFor = [this](int row) -> std::optional<QString> {
         const Notification notification = m_model.notificationAt(row);
         if (notification.isJoined()) return std::nullopt;
         return notification.kind() == NotificationKind::Follow ? tr("Show Follower") : tr("Open Conversation");
       },
       .context = Qt::WidgetShortcut},
      {.name = QStringLiteral("toggleFold"),
       .text = tr("Show Each or Together"),
       .key = Qt::Key_X,
       .act = [this](int row) { toggleFold(row); },
       .textFor = [this](int row) -> std::optional<QString> {
         const Notification notification = m_model.notificationAt(row);
         if (notification.isJoined()) return showEachText();
         return notification.isUnfolded ? std::optional(tr("Show Together")) : std::nullopt;
       },
       .target = RowTarget::FoldToggle},
  };
}

void NotificationRows::open(qint64 since, const std::optional<ListPosition>& rows) {
  auto delegate = std::make_unique<NotificationDelegate>(m_context.services.clock, m_context.preferences.timeFormat(),
                                                         &m_context.avatars);
  const int row = m_model.show(m_context.services.viewer(), since, rows ? rows->top : PageKey{});
  m_view.setRows(&m_model, delegate.get());
  m_delegate = std::move(delegate);
  m_view.restore(row, rows.value_or(ListPosition{}));
  m_actions.attach();
}

void NotificationRows::refresh() {
  if (!isShown()) return;
  const ListPosition position = m_view.listPosition();
  m_view.restore(m_model.reload(position.top), position);
}

UserId NotificationRows::currentUser() const {
  const QModelIndex current = m_view.currentIndex();
  if (!current.isValid() || current.model() != &m_model) return noUser;
  return latestPersonOf(m_model.notificationAt(current.row())).id;
}

void NotificationRows::openRow(int row) {
  const Notification notification = m_model.notificationAt(row);
  if (notification.isJoined())
    toggleFold(row);
  else if (notification.kind() == NotificationKind::Follow)
    m_context.navigator.go({PageKind::Profile, latestPersonOf(notification).id});
  else
    m_context.navigator.go({.page = PageKind::Conversation, .post = notification.post});
}

void NotificationRows::toggleFold(int row) {
  const Notification notification = m_model.notificationAt(row);
  if (notification.isJoined()) {
    m_model.unfold(notification);
    replace(notification.run.oldest, notification.run.newest);
  } else if (const auto run = m_model.fold(notification)) {
    replace(notification.run.oldest, run->oldest);
  }
}

void NotificationRows::replace(const PageKey& before, const PageKey& after) {
  ListPosition position = m_view.listPosition();
  if (position.top == before) position.top = after;
  position.currentId = after.id;
  m_view.restore(m_model.reload(position.top), position);
}

void NotificationRows::activate(const QModelIndex& index, const RowTarget& target) {
  if (index.model() != &m_model) return;
  if (target.kind == RowTarget::Open) return openRow(index.row());
  m_actions.activate(target.kind, index.row());
}

void NotificationRows::pointAt(const QModelIndex& index, const RowTarget& target) {
  if (m_view.model() != &m_model) return;
  if (target.kind == RowTarget::Author)
    m_context.profilePreview.pointAt(m_view.globalRect(index, target.rect),
                                     [user = latestPersonOf(m_model.notificationAt(index.row())).id] { return user; });
  else
    m_context.profilePreview.pointAway();
}

void NotificationRows::drag(const QModelIndex& index) {
  if (index.model() != &m_model) return;
  const Notification notification = m_model.notificationAt(index.row());
  auto data = std::make_unique<QMimeData>();
  const QString text = shownTextOf(notification);
  data->setText(text.isEmpty() ? u'@' + latestPersonOf(notification).username : text);
  m_view.drag(std::move(data));
}

}  // namespace roost
