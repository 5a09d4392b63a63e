#include "gui/users/user_rows.h"

#include <QMimeData>

#include "gui/pages/profile_preview.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/text/spoken_text.h"
#include "gui/users/user_actions.h"

namespace roost {

UserRows::UserRows(RowView& view, const PageContext& context, QObject* parent)
    : QObject(parent),
      m_view(view),
      m_context(context),
      m_model(context.services.store, spokenUser),
      m_actions(view, m_model, context.actions, this) {
  Services& services = context.services;
  connect(&services.follows, &Follows::changed, this, [this](UserId follower, UserId followed) {
    refresh({follower, followed});
  });
  connect(&services.accounts, &Accounts::profileChanged, this, [this](UserId user) { refresh({user}); });
  for (const auto posts : {&Posts::added, &Posts::removed})
    connect(&services.posts, posts, this, [this] { refresh(); });
  connect(&services.mutes, &Mutes::changed, &m_actions, &RowActions::adapt);
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, [this] { refresh(); });
  connect(&m_view, &RowView::targetActivated, this, &UserRows::activate);
  connect(&context.avatars, &AvatarCache::ready, m_view.viewport(), qOverload<>(&QWidget::update));
  connect(&m_view, &RowView::dragged, this, &UserRows::drag);
  connect(&m_view, &RowView::targetHovered, this, &UserRows::pointAt);
  connect(&m_view, &RowView::rowOpened, this, [this](const QModelIndex& index) {
    if (index.model() == &m_model) m_actions.activate(RowTarget::Author, index.row());
  });
  m_actions.add(userActions(context, m_view, [this](int row) -> RowUser {
    const User user = m_model.userAt(row);
    return {user.id, user.username, user.followedByViewer};
  }));
}

UserRows::~UserRows() = default;

void UserRows::open(const Show& show, const std::optional<ListPosition>& rows) {
  auto delegate =
      std::make_unique<UserDelegate>(m_context.services.viewer(), m_context.services.clock, &m_context.avatars);
  const int row = show(m_model, rows ? rows->top : PageKey{});
  m_view.setRows(&m_model, delegate.get());
  m_delegate = std::move(delegate);
  m_view.restore(row, rows.value_or(ListPosition{}));
  m_actions.attach();
}

UserId UserRows::currentUser() const {
  const QModelIndex current = m_view.currentIndex();
  return current.isValid() && current.model() == &m_model ? m_model.userAt(current.row()).id : noUser;
}

// Rows that can't be read now keep their contents until the next change.
void UserRows::refresh(const QSet<UserId>& users) {
  if (isShown()) (void)m_model.readAgain(users);
}

void UserRows::refresh() {
  if (isShown()) (void)m_model.readAgain();
}

void UserRows::pointAt(const QModelIndex& index, const RowTarget& target) {
  if (m_view.model() != &m_model) return;
  if (target.kind == RowTarget::Author)
    m_context.profilePreview.pointAt(m_view.globalRect(index, target.rect),
                                     [user = m_model.userAt(index.row()).id] { return user; });
  else
    m_context.profilePreview.pointAway();
}

void UserRows::activate(const QModelIndex& index, const RowTarget& target) {
  if (index.model() == &m_model) m_actions.activate(target.kind, index.row());
}

void UserRows::drag(const QModelIndex& index, const RowTarget&) {
  if (index.model() != &m_model) return;
  auto data = std::make_unique<QMimeData>();
  data->setText(u'@' + m_model.userAt(index.row()).username);
  m_view.drag(std::move(data));
}

}  // namespace roost
