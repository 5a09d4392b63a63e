#pragma once

#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"

namespace roost {

/// Somebody whom a row is about or by.
struct RowUser {
  UserId id = noUser;
  QString username;
  bool followedByViewer = false;
};

/// What can be done with a user, in every list that shows one in its rows. `userOf` tells whom a row is about; of the
/// row -1, whom the page is about.
QList<RowAction> userActions(const PageContext& context, RowView& view, const std::function<RowUser(int row)>& userOf);

}  // namespace roost
