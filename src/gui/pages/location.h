#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

#include "core/users/user_list_model.h"
#include "gui/rows/list_position.h"

namespace roost {

enum class PageKind { Welcome, SignIn, SignUp, Timeline, AllPosts, People, Profile, Search };
enum class ProfileTab { Posts, Followers, Following };

/// Somewhere one can go in the window: a page, and whose, or what is searched there.
struct Location {
  PageKind page = PageKind::Welcome;
  UserId user = noUser;
  ProfileTab tab = ProfileTab::Posts;
  QString query = {};                   ///< As it is typed in the page's field, such as "#garden".
  std::optional<UserOrder> order = {};  ///< Of people; empty: as they were last sorted.
  bool operator==(const Location&) const = default;
};

}  // namespace roost
