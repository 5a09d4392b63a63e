#pragma once

#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"

namespace roost {

class PostRows;

/// What can be done with a post, in every list of posts.
QList<RowAction> postActions(const PageContext& context, PostRows& rows);

}  // namespace roost
