#pragma once

#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"

namespace roost {

/// The user shown in a row, or the author of the post in it.
struct RowUser {
  UserId id = noUser;
  QString username;
  bool followedByViewer = false;
};

/// The actions on a user, for every list whose rows have one. `userOf` returns the user of a row, and for row -1 the
/// user of the page.
QList<RowAction> userActions(const PageContext& context, RowView& view, const std::function<RowUser(int row)>& userOf);

}  // namespace roost
