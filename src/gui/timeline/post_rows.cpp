#include "gui/timeline/post_rows.h"

#include <QMetaMethod>

#include "gui/controls/addresses.h"
#include "gui/controls/announcement.h"
#include "gui/pages/preferences.h"
#include "gui/pages/profile_preview.h"
#include "gui/pages/window_requests.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/pictures/picture_viewer.h"
#include "gui/pictures/thumbnail_cache.h"
#include "gui/text/spoken_text.h"
#include "gui/timeline/post_actions.h"
#include "gui/users/user_actions.h"

namespace roost {

PostRows::PostRows(RowView& view, const PageContext& context, bool offersFollow, QObject* parent,
                   std::unique_ptr<PostListModel> model)
    : QObject(parent),
      m_view(view),
      m_context(context),
      m_offersFollow(offersFollow),
      m_ownModel(model ? std::move(model)
                       : std::make_unique<PostListModel>(context.services.store,
                                                         [this](const Post& post) { return speak(post); })),
      m_model(*m_ownModel),
      m_targets(context, view),
      m_actions(view, m_model, context.actions, this) {
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
  connect(&services.saved, &SavedPosts::changed, this, [this](UserId owner, PostId post) {
    if (owner != m_context.services.viewer() || !isShown()) return;
    const auto entry = m_context.services.saved.findPost(owner, post);
    if (entry) m_model.setSaved(post, *entry ? (*entry)->id : 0);
  });
  connect(&services.mutes, &Mutes::changed, &m_actions, &RowActions::adapt);
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, &PostRows::refresh);
  connect(&m_view, &RowView::targetActivated, this, &PostRows::activate);
  connect(&context.avatars, &AvatarCache::ready, m_view.viewport(), qOverload<>(&QWidget::update));
  connect(&context.thumbnails, &ThumbnailCache::ready, this, [this](PostId post) {
    if (const int row = isShown() ? m_model.rowOfPost(post) : -1; row >= 0) m_view.update(m_model.index(row));
  });
  connect(&m_view, &RowView::dragged, this, &PostRows::drag);
  connect(&m_view, &RowView::targetHovered, this, &PostRows::pointAt);
  connect(&m_view, &RowView::partFocused, this, [this](const QModelIndex& index, const RowTarget& part) {
    if (index.model() == &m_model && part.kind == RowTarget::Picture)
      Announcement::of(m_view, pictureText(m_model.postAt(index.row()).pictures.value(part.start)));
  });
  connect(&m_view, &RowView::rowOpened, this, [this](const QModelIndex& index) {
    if (index.model() != &m_model) return;
    if (m_model.isPost(index.row()) && !m_model.postAt(index.row()).savedAddress.isEmpty())
      openOriginal(index.row());
    else
      m_actions.activate(RowTarget::Time, index.row());
  });
  m_actions.setExcepted([this](int row) { return !m_model.isPost(row); });
  m_actions.add(conversationActions(context, *this));
  m_actions.add(userActions(context, m_view, [this](int row) -> RowUser {
    if (row < 0) return {m_subject.id, m_subject.username, m_subject.followedByViewer};
    const Post post = m_model.postAt(row);
    return {post.authorId, post.authorUsername, post.authorFollowedByViewer};
  }));
  m_actions.add(postActions(context, *this));
  connect(&context.operations, &Operations::performed, &m_actions, &RowActions::adapt);
  m_actions.setMenuStart([this](QMenu& menu, const QModelIndex& row, const RowTarget& target) {
    if (m_model.isPost(row.row())) m_targets.addToMenu(menu, target, textOf(row));
  });
}

PostRows::~PostRows() = default;

void PostRows::open(const Show& show, const std::optional<ListPosition>& rows) {
  std::unique_ptr<PostDelegate> delegate = makeDelegate();
  delegate->setHighlighter(m_highlighter);
  delegate->setTimeFormat(m_context.preferences.timeFormat());
  delegate->setUnfolded(m_unfolded);
  const int row = show(m_model, rows ? rows->top : PageKey{});
  m_view.setRows(&m_model, delegate.get());
  m_delegate = std::move(delegate);
  m_view.restore(row, rows.value_or(ListPosition{}));
  noteNewest();
  m_actions.attach();
}

std::unique_ptr<PostDelegate> PostRows::makeDelegate() const {
  return std::make_unique<PostDelegate>(m_context.services.viewer(), m_context.services.clock, m_offersFollow,
                                        &m_context.avatars, &m_context.thumbnails);
}

void PostRows::setSubject(const User& subject) {
  m_subject = subject;
  m_actions.setHasSubject();
}

void PostRows::refresh() {
  if (!isShown()) return;
  const ListPosition position = m_view.listPosition();
  m_view.restore(m_model.reload(position.top), position);
  noteNewest();
}

int PostRows::newPostCount() { return m_newest.isValid() ? m_model.countOfOthersBefore(m_newest, mostNew) : 0; }

void PostRows::noteNewest() {
  static const QMetaMethod changed = QMetaMethod::fromSignal(&PostRows::newPostCountChanged);
  if (!isSignalConnected(changed)) return;
  // The newest post counts as seen only at the very top. Elsewhere, newer posts wait until the user asks for them.
  if (m_view.isAtTop() || !m_newest.isValid()) m_newest = m_model.firstKey();
  Q_EMIT newPostCountChanged(newPostCount());
}

void PostRows::goToTop() {
  m_view.goToStart();
  noteNewest();
}

void PostRows::goToPost(PostId post) {
  const auto date = m_context.services.posts.dateOf(post);
  if (!date) return m_context.operations.report(date.error());
  m_view.goToRow({*date, post});
  noteNewest();
}

UserId PostRows::currentAuthor() const {
  const QModelIndex current = m_view.currentIndex();
  return current.isValid() && current.model() == &m_model ? m_model.postAt(current.row()).authorId : noUser;
}

void PostRows::openRepliedTo(const Post& reply) {
  if (reply.replyTo != noPost)
    m_context.navigator.go({.page = PageKind::Conversation, .post = reply.replyTo});
  else
    m_context.navigator.go({PageKind::Profile, reply.repliedAuthor});
}

void PostRows::reply(int row) {
  Q_EMIT m_context.requests.replyRequested(m_model.postAt(row));
  // The composer takes room from the list.
  m_view.scrollTo(m_model.index(row));
}

QString PostRows::originalOf(int row) const {
  const Post post = m_model.postAt(row);
  if (post.id == noPost) return post.savedAddress;
  const auto address = originalAddress(m_context.services.store, post.id);
  return address ? *address : QString();
}

void PostRows::openOriginal(int row) {
  const QString address = originalOf(row);
  openAddress(QUrl(address), address, &m_view);
}

bool PostRows::isCovered(int row) const {
  return !m_model.postAt(row).details.contentWarning.isEmpty() && foldOf(row) == Fold::Folded;
}

void PostRows::viewPictures(int row, PictureId picture) {
  if (isCovered(row)) return;
  auto* viewer =
      new PictureViewer(PostPictures(m_context.services.store), m_model.postAt(row).pictures, picture, m_view.window());
  viewer->setAttribute(Qt::WA_DeleteOnClose);
  viewer->open();
}

void PostRows::pointAt(const QModelIndex& index, const RowTarget& target) {
  ProfilePreview& card = m_context.profilePreview;
  if (m_view.model() != &m_model) return;
  // Without a row there is no target either.
  if (!index.isValid()) return card.pointAway();
  const QRect spot = m_view.globalRect(index, target.rect);
  if (target.kind == RowTarget::Author)
    card.pointAt(spot, [author = m_model.postAt(index.row()).authorId] { return author; });
  else if (!m_targets.pointAt(index, target, m_model.postAt(index.row()).id))
    card.pointAway();
}

void PostRows::activate(const QModelIndex& index, const RowTarget& target) {
  if (index.model() != &m_model) return;
  const RowTarget::Kind kind = target.kind == RowTarget::Replies ? RowTarget::Time : target.kind;
  if (m_actions.activate(kind, index.row())) return;
  if (kind == RowTarget::Picture)
    return viewPictures(index.row(), m_model.postAt(index.row()).pictures.value(target.start).id);
  if (kind == RowTarget::RepliedTo) return openRepliedTo(m_model.postAt(index.row()));
  // An address that isn't in the text.
  if (kind == RowTarget::Link && target.start < 0) return openAddress(QUrl(target.text), target.text, &m_view);
  m_targets.open(target, textOf(index));
}

TextTargets::Text PostRows::textOf(const QModelIndex& index) const {
  const Post post = m_model.postAt(index.row());
  return {post.body, m_delegate->entitiesOf(m_view.contextOf(index), index), post.id};
}

QString PostRows::speak(const Post& post) const {
  return spokenPost(post, m_context.services.clock(), isShown() && foldOf(m_model.rowOfPost(post.id)) == Fold::Folded);
}

Fold PostRows::foldOf(int row) const {
  const QModelIndex index = m_model.index(row);
  return index.isValid() && m_model.isPost(row) && m_delegate ? m_delegate->foldOf(m_view.contextOf(index), index)
                                                              : Fold::None;
}

void PostRows::toggleFold(int row) {
  const Fold fold = foldOf(row);
  if (fold == Fold::None) return;
  const PostId post = m_model.postAt(row).id;
  if (fold == Fold::Folded)
    m_unfolded.insert(post);
  else
    m_unfolded.remove(post);
  m_delegate->setUnfolded(m_unfolded);
  m_view.remeasure(m_model.index(row));
  m_actions.adapt();
}

void PostRows::drag(const QModelIndex& index, const RowTarget& target) {
  if (index.model() != &m_model || !m_model.isPost(index.row())) return;
  m_view.drag(dragDataOf(m_model.postAt(index.row()), target));
}

std::unique_ptr<QMimeData> dragDataOf(const Post& post, const RowTarget& target) {
  auto data = std::make_unique<QMimeData>();
  switch (target.kind) {
    case RowTarget::Link:
      data->setUrls({QUrl(target.text)});
      data->setText(target.text);
      return data;
    case RowTarget::Author:
      data->setText(u'@' + post.authorUsername);
      return data;
    case RowTarget::Mention:
      data->setText(u'@' + target.text);
      return data;
    case RowTarget::Tag:
      data->setText(u'#' + target.text);
      return data;
    default:
      data->setText(post.body);
      return data;
  }
}

}  // namespace roost
