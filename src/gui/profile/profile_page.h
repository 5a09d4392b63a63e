#pragma once

#include "gui/pages/list_page.h"
#include "gui/timeline/post_rows.h"
#include "gui/users/user_rows.h"

namespace roost {

class ProfileHeader;

/// A user's profile: their header, and their posts, their followers or the people they follow.
class ProfilePage : public ListPage {
  Q_OBJECT

 public:
  explicit ProfilePage(const PageContext& context, QWidget* parent = nullptr);

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  void goToTop() override { m_view->goToStart(); }
  QString title() const override { return m_user.name(); }
  UserId subject() const override;

  /// Stays on the tabs while the user chooses one with the arrow keys.
  void takeFocus(Qt::FocusReason reason) override;

 protected:
  void describeEmpty(EmptyState& empty) override;

 private:
  void showPosts(PostListModel::Replies replies, const std::optional<ListPosition>& rows);
  void refreshHeader();
  /// Updates how long ago the user was last seen, as time passes.
  void renewLastSeen();
  void expectLastSeen();
  void showMute();

  ProfileHeader* m_header;
  PostRows* m_posts;
  UserRows* m_users;
  Location m_location;
  User m_user;
};

}  // namespace roost
