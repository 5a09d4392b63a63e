#include "gui/users/user_rows.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include "gui/common/pill_button.h"
#include "gui/common/spoken_text.h"

namespace roost {

UserRows::UserRows(RowView& view, const PageContext& context, QObject* parent)
    : QObject(parent), m_view(view), m_context(context), m_model(context.services.store, spokenUser) {
  connect(&context.services.follows, &Follows::changed, this, [this](UserId follower, UserId followed) {
    updateRow(follower);
    updateRow(followed);
  });
  connect(&context.services.accounts, &Accounts::profileChanged, this, &UserRows::updateRow);
  connect(&m_view, &RowView::targetActivated, this, &UserRows::activate);
  connect(&m_view, &RowView::rowOpened, this, [this](const QModelIndex& index) {
    if (index.model() == &m_model) openProfile(m_model.userAt(index.row()).id);
  });
  m_view.setContextMenuPolicy(Qt::CustomContextMenu);
  connect(&m_view, &QWidget::customContextMenuRequested, this, &UserRows::showMenu);
  addActions();
}

UserRows::~UserRows() = default;

void UserRows::open(Show show, const std::optional<RowPlace>& rows) {
  auto delegate = std::make_unique<UserDelegate>(m_context.services.viewer(), m_context.services.clock);
  const int row = show(m_model, rows ? rows->top : PageKey{});
  m_view.setRows(&m_model, delegate.get());
  m_delegate = std::move(delegate);
  m_view.restore(row, rows.value_or(RowPlace{}));
  // Two kinds of rows can share a view, and with it their keys.
  for (QAction* action : m_view.actions()) m_view.removeAction(action);
  m_view.addActions(m_actions);
}

UserId UserRows::currentUser() const {
  const QModelIndex current = m_view.currentIndex();
  return current.isValid() && current.model() == &m_model ? m_model.userAt(current.row()).id : noUser;
}

void UserRows::updateRow(UserId id) {
  if (m_model.rowOf(id) < 0) return;
  if (const auto user = m_context.services.users.find(m_context.services.viewer(), id)) m_model.update(*user);
}

void UserRows::openProfile(UserId user) { m_context.navigator.go({PageKind::Profile, user}); }

void UserRows::activate(const QModelIndex& index, const RowTarget& target) {
  if (index.model() != &m_model) return;
  const UserId user = m_model.userAt(index.row()).id;
  if (target.kind == RowTarget::Author) openProfile(user);
  if (target.kind == RowTarget::FollowToggle) m_context.commands.toggleFollow(user);
}

QAction* UserRows::addAction(const QString& name, const QString& text, const QKeySequence& key,
                             std::function<void(const User&)> act) {
  auto* action = new QAction(text, this);
  action->setObjectName(name);
  action->setShortcut(key);
  action->setShortcutContext(Qt::WidgetShortcut);
  connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && current.model() == &m_model) act(m_model.userAt(current.row()));
  });
  m_actions.append(action);
  return action;
}

void UserRows::addActions() {
  addAction("openUser", tr("Open Profile"), {}, [this](const User& user) { openProfile(user.id); });
  m_follow = addAction("followUser", tr("Follow or Unfollow"), Qt::Key_F, [this](const User& user) {
    if (user.id != m_context.services.viewer()) m_context.commands.toggleFollow(user.id);
  });
  addAction("copyUsername", tr("Copy @Name"), {},
            [](const User& user) { QApplication::clipboard()->setText(u'@' + user.username); });
}

void UserRows::showMenu(const QPoint& point) {
  const QModelIndex index = m_view.indexAt(point);
  if (!index.isValid() || index.model() != &m_model) return;
  m_view.setCurrentIndex(index);
  const User user = m_model.userAt(index.row());
  m_follow->setText(followText(user.followedByViewer, user.username));
  QMenu menu(&m_view);
  for (QAction* action : m_actions)
    if (action != m_follow || user.id != m_context.services.viewer()) menu.addAction(action);
  menu.exec(m_view.viewport()->mapToGlobal(point));
}

}  // namespace roost
