#include "gui/profile/profile_page.h"

#include "gui/controls/visible_times.h"
#include "gui/pages/window_requests.h"
#include "gui/profile/profile_header.h"
#include "gui/text/plain_text.h"
#include "gui/users/mute_operations.h"

namespace roost {
namespace {

bool isOfPosts(ProfileTab tab) { return tab == ProfileTab::Posts || tab == ProfileTab::OwnPosts; }

}  // namespace

ProfilePage::ProfilePage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent),
      m_header(new ProfileHeader(context.avatars, context.services, context.operations, m_view->viewport())),
      m_posts(new PostRows(*m_view, context, false, this)),
      m_users(new UserRows(*m_view, context, this)) {
  setObjectName(QStringLiteral("profilePage"));
  m_view->setObjectName(QStringLiteral("profileRows"));
  m_view->setHeader(m_header);
  watch(m_posts->model());
  watch(m_users->model());
  connect(m_header, &ProfileHeader::followToggled, this,
          [this] { operations().setFollowed(m_user.id, !m_user.followedByViewer); });
  connect(m_header, &ProfileHeader::messageRequested, this,
          [this] { navigator().go({.page = PageKind::MessageThread, .user = m_user.id}); });
  connect(m_header, &ProfileHeader::editRequested, &context.requests, &WindowRequests::editProfileRequested);
  connect(m_header, &ProfileHeader::unmuteRequested, this, [this] { unmuteUser(services(), operations(), m_user.id); });
  connect(m_header, &ProfileHeader::pictureDropped, &context.operations, &Operations::changePicture);
  connect(m_header, &ProfileHeader::tabRequested, this, [this](ProfileTab tab) {
    if (tab != m_location.tab) navigator().go({PageKind::Profile, m_user.id, tab});
  });
  connect(&context.operations, &Operations::publishEnded, this,
          [this](UserId writer, const QString&, std::optional<PostId> post, PostId replyTo) {
            const bool isListed = writer == viewer() && writer == m_location.user && isOfPosts(m_location.tab);
            // Who replies goes on reading where they were.
            if (post && replyTo == noPost && isListed && isVisible()) m_posts->goToPost(*post);
          });
  connect(&services().follows, &Follows::changed, this, &ProfilePage::refreshHeader);
  connect(&services().mutes, &Mutes::changed, this, &ProfilePage::refreshHeader);
  connect(&services().users, &Users::changed, this, &ProfilePage::refreshHeader);
  connect(&services().accounts, &Accounts::profileChanged, this, &ProfilePage::refreshHeader);
  connect(&context.times, &VisibleTimes::passed, this, &ProfilePage::renewLastSeen);
  connect(&services().changes, &ChangeWatcher::changedElsewhere, this, [this] {
    if (isVisible()) refreshHeader();
  });
}

void ProfilePage::takeFocus(Qt::FocusReason reason) {
  const bool byKey = reason == Qt::ShortcutFocusReason;
  if (!byKey || !m_header->isChoosingTab()) ListPage::takeFocus(reason);
}

void ProfilePage::open(const Location& location, const std::optional<ListPosition>& rows) {
  m_location = location;
  refreshHeader();
  m_header->setTab(location.tab);
  describe();
  const UserId viewer = this->viewer(), user = location.user;
  switch (location.tab) {
    case ProfileTab::Posts:
      m_view->setAccessibleName(tr("Posts and replies"));
      showPosts(PostListModel::Replies::Shown, rows);
      return;
    case ProfileTab::OwnPosts:
      m_view->setAccessibleName(tr("Posts"));
      showPosts(PostListModel::Replies::Hidden, rows);
      return;
    case ProfileTab::Followers:
      m_view->setAccessibleName(tr("Followers"));
      m_users->open(
          [viewer, user](UserListModel& model, const PageKey& at) { return model.showFollowers(viewer, user, at); },
          rows);
      return;
    case ProfileTab::Following:
      m_view->setAccessibleName(tr("Following"));
      m_users->open(
          [viewer, user](UserListModel& model, const PageKey& at) { return model.showFollowing(viewer, user, at); },
          rows);
      return;
  }
}

void ProfilePage::showPosts(PostListModel::Replies replies, const std::optional<ListPosition>& rows) {
  m_posts->open([viewer = viewer(), user = m_location.user, replies](
                    PostListModel& model, const PageKey& at) { return model.showPostsBy(viewer, user, replies, at); },
                rows);
}

void ProfilePage::refreshHeader() {
  if (m_location.user == noUser) return;
  const auto user = services().users.find(viewer(), m_location.user);
  if (!user) return operations().report(user.error());
  m_user = *user;
  Q_EMIT titleChanged();
  const auto origins = services().imports.kindsFor(m_user.id);
  if (!origins) return operations().report(origins.error());
  m_header->showOrigins(*origins);
  m_header->showUser(m_user, viewer(), services().clock());
  expectLastSeen();
  showMute();
  m_posts->setSubject(m_user);
}

void ProfilePage::showMute() {
  const auto mute = services().mutes.find(viewer(), m_user.id);
  const bool isMuted = mute && mute->has_value();
  m_header->showMute(isMuted ? muteText(**mute, services().clock()) : QString(), m_user);
  if (isMuted && (*mute)->until) m_context.times.expect(*(*mute)->until);
}

void ProfilePage::expectLastSeen() {
  if (m_user.lastSeen) m_context.times.expect(nextTimeChange(*m_user.lastSeen, services().clock()));
}

void ProfilePage::renewLastSeen() {
  if (!isVisible() || m_user.id == noUser) return;
  m_header->showLastSeen(m_user, services().clock());
  expectLastSeen();
  showMute();
}

UserId ProfilePage::subject() const { return isOfPosts(m_location.tab) ? noUser : m_users->currentUser(); }

void ProfilePage::describeEmpty(EmptyState& empty) {
  const bool own = m_location.user == viewer();
  switch (m_location.tab) {
    case ProfileTab::OwnPosts:
      if (m_user.postCount > 0)
        return empty.say(
            own ? tr("You have only posted replies") : tr("%1 has only posted replies").arg(isolated(m_user.name())),
            {});
      [[fallthrough]];
    case ProfileTab::Posts:
      return empty.say(own ? tr("You haven’t posted yet") : tr("%1 hasn’t posted yet").arg(isolated(m_user.name())),
                       {});
    case ProfileTab::Followers:
      return empty.say(own ? tr("No followers yet") : tr("No one follows %1 yet").arg(isolated(m_user.name())), {});
    case ProfileTab::Following:
      return empty.say(
          own ? tr("You don’t follow anyone yet") : tr("%1 doesn’t follow anyone yet").arg(isolated(m_user.name())),
          {});
  }
}

}  // namespace roost
