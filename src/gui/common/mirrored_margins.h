#pragma once

#include <QMargins>
#include <qnamespace.h>

namespace roost {

/// Margins meant for a text that runs from left to right, as they are where it runs in this direction: layouts change
/// sides with it, but their margins do not.
inline QMargins mirrored(const QMargins& margins, Qt::LayoutDirection direction) {
  if (direction == Qt::LeftToRight) return margins;
  return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

}  // namespace roost
