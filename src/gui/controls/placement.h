#pragma once

#include <QRect>

namespace roost {

/// Where something of `size` floats that belongs to `spot`: below it, above it, or at its sides, wherever it is wholly
/// inside `area` and leaves `spot` uncovered. Where nothing is large enough for that it covers as little as can be.
QRect placeBeside(const QRect& spot, const QSize& size, const QRect& area, Qt::LayoutDirection direction);

}  // namespace roost
