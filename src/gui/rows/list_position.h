#pragma once

#include "core/lists/paged_list_model.h"

namespace roost {

/// A reader's position in a list: the row at the top of the viewport, its offset from there, and the current row.
struct ListPosition {
  PageKey top;
  int offset = 0;  ///< Pixels from the viewport's top to the row's top; negative when the row begins above it.
  qint64 currentId = 0;
  qint64 besideId = 0;  ///< The row that becomes current if `currentId` is gone.
  bool isEnd = false;   ///< The list's end, wherever that is now. Only for views that keep to it.
  bool isTop() const { return !top.isValid(); }
};

}  // namespace roost
