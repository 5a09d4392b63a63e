#pragma once

#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"

namespace roost {

class PostRows;

/// The actions on the conversation a post belongs to, for every list of posts.
QList<RowAction> conversationActions(const PageContext& context, PostRows& rows);

/// The other actions on a post, for every list of posts.
QList<RowAction> postActions(const PageContext& context, PostRows& rows);

}  // namespace roost
