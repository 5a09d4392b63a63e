#include "gui/controls/placement.h"

#include <algorithm>

namespace roost {
namespace {

constexpr int gap = 6;

QRect within(const QRect& area, QRect rect) {
  rect.moveLeft(std::clamp(rect.left(), area.left(), std::max(area.left(), area.right() + 1 - rect.width())));
  rect.moveTop(std::clamp(rect.top(), area.top(), std::max(area.top(), area.bottom() + 1 - rect.height())));
  return rect;
}

}  // namespace

QRect placeBeside(const QRect& spot, const QSize& size, const QRect& area, Qt::LayoutDirection direction) {
  const bool mirrored = direction == Qt::RightToLeft;
  const int along = mirrored ? spot.right() + 1 - size.width() : spot.left();
  const int rightOf = spot.right() + 1 + gap, leftOf = spot.left() - gap - size.width();
  const QPoint corners[] = {{along, spot.bottom() + 1 + gap},
                            {along, spot.top() - gap - size.height()},
                            {mirrored ? leftOf : rightOf, spot.top()},
                            {mirrored ? rightOf : leftOf, spot.top()}};
  QRect best;
  int leastCovered = -1;
  for (const QPoint& corner : corners) {
    const QRect rect = within(area, {corner, size});
    const QRect covered = rect & spot;
    const int amount = covered.width() * covered.height();
    if (leastCovered >= 0 && amount >= leastCovered) continue;
    best = rect;
    leastCovered = amount;
  }
  return best;
}

}  // namespace roost
