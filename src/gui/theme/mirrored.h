#pragma once

#include <QMargins>
#include <QRect>

namespace roost {

/// Margins for a layout that runs from left to right, as they are where it runs in this direction: layouts change
/// sides with the window's direction, but their margins do not.
inline QMargins mirrored(const QMargins& margins, Qt::LayoutDirection direction) {
  if (direction == Qt::LeftToRight) return margins;
  return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

/// A rectangle laid out from left to right within `width` pixels, as it is where the window runs in this direction.
inline QRect mirrored(const QRect& rect, int width, Qt::LayoutDirection direction) {
  if (direction == Qt::LeftToRight) return rect;
  return {width - rect.right() - 1, rect.top(), rect.width(), rect.height()};
}

}  // namespace roost
