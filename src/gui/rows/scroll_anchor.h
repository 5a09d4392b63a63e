#pragma once

#include <QPersistentModelIndex>
#include <optional>

#include "gui/rows/row_stack.h"

namespace roost {

/// The row at the top of the viewport. It stays in place when rows are added or removed above it, or change their
/// heights. There is none at the very top of a list, so that new rows there are seen.
class ScrollAnchor {
 public:
  bool isSet() const { return m_row.isValid(); }
  /// -1 if there is none.
  int row() const { return m_row.isValid() ? m_row.row() : -1; }
  QModelIndex index() const { return m_row; }
  /// Pixels from the viewport's top to the row's top; negative if the row begins above it.
  int offset() const { return m_offset; }

  void clear() { m_row = QPersistentModelIndex(); }
  void set(const QModelIndex& row, int offset);
  /// Sets the anchor to the row at the viewport's top, which is at `y` in the stack, or clears it if there is none.
  void setAt(int y, const RowStack& stack, const QAbstractItemModel& model);

  /// Where the viewport's top is in the stack now; nothing if there is no anchor. A row that would be above the
  /// viewport because it has become shorter keeps `leastVisible` pixels in it.
  std::optional<int> viewportTop(const RowStack& stack, int leastVisible) const;

 private:
  QPersistentModelIndex m_row;
  int m_offset = 0;
};

}  // namespace roost
