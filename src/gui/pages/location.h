#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

#include "core/users/user_list_model.h"
#include "gui/rows/list_position.h"

namespace roost {

enum class PageKind { Welcome, SignIn, SignUp, Timeline, AllPosts, People, Profile, Search };
enum class ProfileTab { Posts, Followers, Following };

/// A place in the window: a page, and the user or search it shows.
struct Location {
  PageKind page = PageKind::Welcome;
  UserId user = noUser;
  ProfileTab tab = ProfileTab::Posts;
  QString query = {};                   ///< As typed in the page's field, such as "#garden".
  std::optional<UserOrder> order = {};  ///< Of people; if empty, the order last used.
  bool operator==(const Location&) const = default;
};

}  // namespace roost
