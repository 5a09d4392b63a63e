#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

#include "core/messages/message.h"
#include "core/posts/post.h"
#include "core/users/user_list_model.h"
#include "gui/rows/list_position.h"

namespace roost {

enum class PageKind {
  Welcome,
  SignIn,
  SignUp,
  Timeline,
  AllPosts,
  People,
  Profile,
  Search,
  Conversation,
  Notifications,
  Messages,
  MessageThread,
  Saved
};
/// Settings store these numbers. OwnPosts are the posts that are no replies.
enum class ProfileTab { Posts, Followers, Following, OwnPosts };

/// A place in the window: a page, and the user, the post or the search it shows.
struct Location {
  PageKind page = PageKind::Welcome;
  UserId user = noUser;
  ProfileTab tab = ProfileTab::Posts;
  QString query = {};                   ///< As typed in the page's field, such as "#garden".
  PostId post = noPost;                 ///< Of a conversation.
  std::optional<UserOrder> order = {};  ///< Of people; if empty, the order last used.
  MessageId message = 0;                ///< Of a message thread: where it opens; 0 for its newest message.
  bool operator==(const Location&) const = default;
};

}  // namespace roost
