#pragma once

#include <QModelIndex>

#include "gui/rows/row_delegate.h"

class QKeyEvent;

namespace roost {

class RowView;

/// The part of the current row that the keyboard has reached with the arrow keys, such as one of its pictures. It stays
/// where it is until another row becomes current.
class RowKeyTarget {
 public:
  explicit RowKeyTarget(RowView& view) : m_view(view) {}

  /// The row's part that has the focus; None if the row as a whole has it, or another row.
  RowTarget of(const QModelIndex& row) const;
  /// Whether `press` would do something with this key, even if it is a shortcut.
  bool wants(const QKeyEvent& key) const;
  /// Moves between the parts of the current row, or activates one. Returns false for other keys.
  bool press(const QKeyEvent& key);
  /// The row as a whole has the focus.
  void leave();
  /// The current row has been laid out again, perhaps without the part.
  void lookAgain();

 private:
  /// Where the part is among those of the current row; -1 if the row as a whole has the focus.
  qsizetype position(const QList<RowTarget>& parts) const;
  void set(const RowTarget& target);

  RowView& m_view;
  qint64 m_row = 0;  ///< The row's id.
  RowTarget m_target;
};

}  // namespace roost
