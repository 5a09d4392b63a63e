#pragma once

#include <QMargins>
#include <QRect>

namespace roost {

/// Converts the margins of a left-to-right layout to this direction. Qt mirrors layouts in right-to-left windows, but
/// not their margins.
inline QMargins mirrored(const QMargins& margins, Qt::LayoutDirection direction) {
  if (direction == Qt::LeftToRight) return margins;
  return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

/// Converts a rectangle laid out left to right within `width` pixels to this direction.
inline QRect mirrored(const QRect& rect, int width, Qt::LayoutDirection direction) {
  if (direction == Qt::LeftToRight) return rect;
  return {width - rect.right() - 1, rect.top(), rect.width(), rect.height()};
}

}  // namespace roost
