#pragma once

#include "core/lists/paged_list_model.h"

namespace roost {

/// Where a reader is in a list: the row at the top of the window, how far it is scrolled from there, and the
/// current row.
struct ListPosition {
  PageKey top;
  int offset = 0;  ///< Pixels from the viewport's top to the row's top; negative when the row begins above it.
  qint64 currentId = 0;
  qint64 besideId = 0;  ///< The row that is current next where that one has gone.
  bool isTop() const { return !top.isValid(); }
};

}  // namespace roost
