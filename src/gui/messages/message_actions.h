#pragma once

#include "core/messages/message.h"
#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"

namespace roost {

/// The actions on a message, for every list whose rows are messages. `messageAt` returns the message of a row.
QList<RowAction> messageActions(const PageContext& context, const std::function<Message(int row)>& messageAt);

}  // namespace roost
