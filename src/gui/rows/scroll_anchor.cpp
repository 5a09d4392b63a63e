#include "gui/rows/scroll_anchor.h"

#include <algorithm>

namespace roost {

void ScrollAnchor::set(const QModelIndex& row, int offset) {
  m_row = row;
  m_offset = offset;
}

void ScrollAnchor::setAt(int y, const RowStack& stack, const QAbstractItemModel& model) {
  // While the header is partly visible, the first row begins below the viewport's top.
  const int row = y < 0 && stack.count() > 0 ? 0 : stack.rowAt(y);
  if (row < 0) return clear();
  set(model.index(row, 0), stack.top(row) - y);
}

std::optional<int> ScrollAnchor::viewportTop(const RowStack& stack, int leastVisible) const {
  if (!isSet() || row() >= stack.count()) return std::nullopt;
  const int height = stack.height(row());
  const bool isAbove = m_offset + height <= 0;
  return stack.top(row()) - (isAbove ? std::min(0, leastVisible - height) : m_offset);
}

}  // namespace roost
