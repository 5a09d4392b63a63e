#pragma once

#include "gui/rows/row_delegate.h"
#include "gui/timeline/post_body.h"

namespace roost {

/// The link, mention or tag at `point`. Both it and `text`, where the body is drawn, are relative to the row.
RowTarget entityTargetAt(const QPoint& point, const PostBody& body, const QRect& text);

}  // namespace roost
