#pragma once

#include <QRect>

namespace roost {

/// Where to place a popup of `size` for `spot`: below it, above it or at a side, the first that leaves `spot`
/// uncovered. The popup stays inside `area`; if there is no room beside `spot`, it covers as little of it as possible.
QRect placeBeside(const QRect& spot, const QSize& size, const QRect& area, Qt::LayoutDirection direction);

}  // namespace roost
