#pragma once

#include <QMetaType>

#include "core/users/user.h"
#include "gui/common/row_view.h"

namespace roost {

enum class PageKind { Welcome, SignIn, SignUp, Timeline, AllPosts, People, Profile };
enum class ProfileTab { Posts, Followers, Following };

/// Somewhere one can go in the window: a page, and whose.
struct Place {
  PageKind page = PageKind::Welcome;
  UserId user = noUser;
  ProfileTab tab = ProfileTab::Posts;
  bool operator==(const Place&) const = default;
};

}  // namespace roost
