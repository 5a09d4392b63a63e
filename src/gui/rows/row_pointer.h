#pragma once

#include <QPersistentModelIndex>
#include <QPoint>
#include <optional>

#include "gui/rows/row_delegate.h"

namespace roost {

class RowView;

/// The pointer over a RowView: which row and what in it is under it, and what has been pressed.
class RowPointer {
 public:
  /// Something in a row.
  struct Hit {
    QPersistentModelIndex row;
    RowTarget target;
  };

  explicit RowPointer(RowView& view) : m_view(view) {}

  const Hit& under() const { return m_under; }
  /// Whether the row shows something as pressed.
  bool isPressing(const QModelIndex& row) const;

  void moveTo(const QPoint& viewportPoint);
  void leave() { moveTo({-1, -1}); }
  /// Rows have moved under the pointer.
  void lookAgain();

  void press(const QPoint& viewportPoint);
  /// Where something was pressed and the pointer has gone far from it: what is dragged away from now on.
  std::optional<Hit> takeDragged();
  /// What was pressed, if the pointer is on it still.
  std::optional<Hit> release(const QPoint& viewportPoint);

 private:
  RowView& m_view;
  QPoint m_point{-1, -1}, m_pressPoint;
  Hit m_under, m_pressed;
};

}  // namespace roost
