#include "gui/users/user_rows.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <algorithm>

#include "gui/common/avatar_cache.h"
#include "gui/common/pill_button.h"
#include "gui/common/plain_text.h"
#include "gui/common/spoken_text.h"
#include "gui/profile/hover_card.h"

namespace roost {
namespace {

// More than any screen is high.
constexpr int mostSeenRows = 80;

}  // namespace

UserRows::UserRows(RowView& view, const PageContext& context, QObject* parent)
    : QObject(parent), m_view(view), m_context(context), m_model(context.services.store, spokenUser), m_actions(view, m_model, context.actions, this) {
  connect(&context.services.follows, &Follows::changed, this, [this](UserId follower, UserId followed) {
    updateRow(follower);
    updateRow(followed);
  });
  connect(&context.services.accounts, &Accounts::profileChanged, this, &UserRows::updateRow);
  connect(&context.services.changes, &ChangeWatcher::changedElsewhere, this, &UserRows::updateSeenRows);
  connect(&m_view, &RowView::targetActivated, this, &UserRows::activate);
  connect(&context.avatars, &AvatarCache::ready, m_view.viewport(), qOverload<>(&QWidget::update));
  connect(&m_view, &RowView::dragged, this, &UserRows::drag);
  connect(&m_view, &RowView::targetHovered, this, &UserRows::pointAt);
  connect(&m_view, &RowView::rowOpened, this, [this](const QModelIndex& index) {
    if (index.model() == &m_model) openProfile(m_model.userAt(index.row()).id);
  });
  addActions();
}

UserRows::~UserRows() = default;

void UserRows::open(const Show& show, const std::optional<RowPlace>& rows) {
  auto delegate = std::make_unique<UserDelegate>(m_context.services.viewer(), m_context.services.clock, &m_context.avatars);
  const int row = show(m_model, rows ? rows->top : PageKey{});
  m_view.setRows(&m_model, delegate.get());
  m_delegate = std::move(delegate);
  m_view.restore(row, rows.value_or(RowPlace{}));
  m_actions.attach();
}

UserId UserRows::currentUser() const {
  const QModelIndex current = m_view.currentIndex();
  return current.isValid() && current.model() == &m_model ? m_model.userAt(current.row()).id : noUser;
}

void UserRows::updateRow(UserId id) {
  if (m_model.rowOf(id) < 0) return;
  if (const auto user = m_context.services.users.find(m_context.services.viewer(), id)) m_model.update(*user);
}

void UserRows::updateSeenRows() {
  if (m_view.model() != &m_model || !m_view.isVisible()) return;
  const QRect seen = m_view.viewport()->rect();
  const int first = std::max(0, m_view.indexAt(seen.center()).row() - mostSeenRows / 2);
  for (int row = first; row < std::min(first + mostSeenRows, m_model.rowCount()); ++row)
    if (m_view.visualRect(m_model.index(row)).intersects(seen)) updateRow(m_model.userAt(row).id);
}

void UserRows::openProfile(UserId user) { m_context.navigator.go({PageKind::Profile, user}); }

void UserRows::pointAt(const QModelIndex& index, const RowTarget& target) {
  if (m_view.model() != &m_model) return;
  if (target.kind == RowTarget::Author)
    m_context.hoverCard.pointAt(m_view.globalRect(index, target.rect), [user = m_model.userAt(index.row()).id] { return user; });
  else
    m_context.hoverCard.pointAway();
}

void UserRows::activate(const QModelIndex& index, const RowTarget& target) {
  if (index.model() != &m_model) return;
  const UserId user = m_model.userAt(index.row()).id;
  if (target.kind == RowTarget::Author) openProfile(user);
  if (target.kind == RowTarget::FollowToggle) m_context.commands.toggleFollow(user);
}

void UserRows::drag(const QModelIndex& index, const RowTarget&) {
  if (index.model() != &m_model) return;
  auto data = std::make_unique<QMimeData>();
  data->setText(u'@' + m_model.userAt(index.row()).username);
  m_view.drag(std::move(data));
}

void UserRows::addActions() {
  m_actions.add("openProfile", tr("Open Profile"), Qt::Key_U, [this](int row) { openProfile(m_model.userAt(row).id); });
  m_actions.add("showProfileCard", tr("Show Profile Card"), Qt::Key_I, [this](int row) {
    m_view.scrollTo(m_model.index(row));
    m_context.hoverCard.open(m_model.userAt(row).id, m_view.globalAvatarRect(m_model.index(row)));
  });
  QAction* follow = m_actions.add("follow", tr("Follow or Unfollow"), Qt::Key_F, [this](int row) {
    const UserId user = m_model.userAt(row).id;
    if (user != m_context.services.viewer()) m_context.commands.toggleFollow(user);
  });
  QAction* copyName = m_actions.add("copyName", tr("Copy @Name"), Qt::Key_C, [this](int row) {
    QApplication::clipboard()->setText(u'@' + m_model.userAt(row).username);
  });
  m_actions.setAdapter([this, follow, copyName](int row) {
    const User user = m_model.userAt(row);
    follow->setText(menuTextOf(followText(user.followedByViewer, user.username)));
    copyName->setText(menuTextOf(tr("Copy @%1").arg(isolated(user.username))));
    return user.id == m_context.services.viewer() ? QList<QAction*>{follow} : QList<QAction*>{};
  });
}

}  // namespace roost
