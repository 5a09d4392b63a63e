#pragma once

#include <QVariant>
#include <functional>

#include "core/users/user.h"

namespace roost {

/// The columns of user_columns.sql, which every query for users begins with, in that order.
enum UserColumn {
  UserIdColumn,
  UsernameColumn,
  DisplayNameColumn,
  EmailColumn,
  AboutMeColumn,
  UserCreatedAtColumn,
  LastSeenColumn,
  FollowerCountColumn,
  FollowingCountColumn,
  PostCountColumn,
  LastPostAtColumn,
  FollowedByViewerColumn,
  FollowsViewerColumn,
  PictureVersionColumn,
  UserColumnCount
};

/// `value` gives the row's value in a column.
User userFromRow(const std::function<QVariant(int)>& value);

}  // namespace roost
