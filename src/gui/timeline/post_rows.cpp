#include "gui/timeline/post_rows.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

#include "gui/common/pill_button.h"
#include "gui/common/spoken_text.h"

namespace roost {

PostRows::PostRows(RowView& view, const PageContext& context, bool offersFollow, QObject* parent)
    : QObject(parent),
      m_view(view),
      m_context(context),
      m_offersFollow(offersFollow),
      m_model(context.services.store, [clock = context.services.clock](const Post& post) { return spokenPost(post, clock()); }) {
  Services& services = context.services;
  connect(&services.posts, &Posts::added, this, &PostRows::refresh);
  connect(&services.posts, &Posts::removed, this, &PostRows::refresh);
  connect(&services.accounts, &Accounts::profileChanged, this, &PostRows::refresh);
  connect(&services.follows, &Follows::changed, this, [this](UserId follower, UserId followed) {
    if (follower != m_context.services.viewer() || !isShown()) return;
    if (!m_offersFollow) return refresh();
    const auto following = m_context.services.follows.isFollowing(follower, followed);
    if (following) m_model.setAuthorFollowed(followed, *following);
  });
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, &PostRows::refresh);
  connect(&m_view, &RowView::targetActivated, this, &PostRows::activate);
  connect(&m_view, &RowView::rowOpened, this, [this](const QModelIndex& index) {
    if (index.model() == &m_model) openProfile(m_model.postAt(index.row()).authorId);
  });
  m_view.setContextMenuPolicy(Qt::CustomContextMenu);
  connect(&m_view, &QWidget::customContextMenuRequested, this, &PostRows::showMenu);
  addActions();
}

PostRows::~PostRows() = default;

void PostRows::open(Show show, const std::optional<RowPlace>& rows) {
  auto delegate = std::make_unique<PostDelegate>(m_context.services.viewer(), m_context.services.clock, m_offersFollow);
  const int row = show(m_model, rows ? rows->top : PageKey{});
  m_view.setRows(&m_model, delegate.get());
  m_delegate = std::move(delegate);
  m_view.restore(row, rows.value_or(RowPlace{}));
  noteNewest();
  // Two kinds of rows can share a view, and with it their keys.
  for (QAction* action : m_view.actions()) m_view.removeAction(action);
  m_view.addActions(m_actions);
}

void PostRows::refresh() {
  if (!isShown()) return;
  const RowPlace place = m_view.rowPlace();
  m_view.restore(m_model.reload(place.top), place);
  noteNewest();
}

int PostRows::newPostCount() { return m_newest.isValid() ? m_model.countBefore(m_newest, mostNew) : 0; }

void PostRows::noteNewest() {
  // Only at the very top has the newest post been seen; elsewhere what came since waits to be asked for.
  if (m_view.isAtTop() || !m_newest.isValid()) m_newest = m_model.firstKey();
  Q_EMIT newPostCountChanged(newPostCount());
}

void PostRows::goToTop() {
  m_view.goToStart();
  noteNewest();
}

UserId PostRows::currentAuthor() const {
  const QModelIndex current = m_view.currentIndex();
  return current.isValid() && current.model() == &m_model ? m_model.postAt(current.row()).authorId : noUser;
}

void PostRows::openProfile(UserId user) { m_context.navigator.go({PageKind::Profile, user}); }

void PostRows::openMention(const QString& username) {
  const auto user = m_context.services.users.findByUsername(m_context.services.viewer(), username);
  if (!user) return m_context.commands.report(user.error());
  openProfile(user->id);
}

void PostRows::activate(const QModelIndex& index, const RowTarget& target) {
  if (index.model() != &m_model) return;
  const Post post = m_model.postAt(index.row());
  switch (target.kind) {
    case RowTarget::Author:
      return openProfile(post.authorId);
    case RowTarget::Mention:
      return openMention(target.text);
    case RowTarget::Link:
      QDesktopServices::openUrl(QUrl(target.text));
      return;
    case RowTarget::FollowToggle:
      return m_context.commands.toggleFollow(post.authorId);
    case RowTarget::Delete:
      return m_context.commands.deletePost(post.id);
    case RowTarget::None:
      return;
  }
}

QAction* PostRows::addAction(const QString& name, const QString& text, const QKeySequence& key,
                             std::function<void(const Post&)> act) {
  auto* action = new QAction(text, this);
  action->setObjectName(name);
  action->setShortcut(key);
  action->setShortcutContext(Qt::WidgetShortcut);
  connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && current.model() == &m_model) act(m_model.postAt(current.row()));
  });
  m_actions.append(action);
  return action;
}

void PostRows::addActions() {
  addAction("openAuthor", tr("Open Profile"), {}, [this](const Post& post) { openProfile(post.authorId); });
  m_follow = addAction("followAuthor", tr("Follow or Unfollow"), Qt::Key_F, [this](const Post& post) {
    if (post.authorId != m_context.services.viewer()) m_context.commands.toggleFollow(post.authorId);
  });
  addAction("copyPost", tr("Copy Text"), QKeySequence::Copy,
            [](const Post& post) { QApplication::clipboard()->setText(post.body); });
  m_delete = addAction("deletePost", tr("Delete Post"), QKeySequence::Delete, [this](const Post& post) {
    if (post.authorId == m_context.services.viewer()) m_context.commands.deletePost(post.id);
  });
}

void PostRows::showMenu(const QPoint& point) {
  const QModelIndex index = m_view.indexAt(point);
  if (!index.isValid() || index.model() != &m_model) return;
  m_view.setCurrentIndex(index);
  const Post post = m_model.postAt(index.row());
  const bool own = post.authorId == m_context.services.viewer();
  m_follow->setText(followText(post.authorFollowedByViewer, post.authorUsername));
  QMenu menu(&m_view);
  for (QAction* action : m_actions)
    if (action != (own ? m_follow : m_delete)) menu.addAction(action);
  menu.exec(m_view.viewport()->mapToGlobal(point));
}

}  // namespace roost
