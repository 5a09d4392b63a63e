#pragma once

#include <QPersistentModelIndex>
#include <QPoint>
#include <optional>

#include "gui/rows/row_delegate.h"

namespace roost {

class RowView;

/// The pointer over a RowView: the row and target under it, and those that were pressed.
class RowPointer {
 public:
  /// A row and the target in it, if any.
  struct Hit {
    QPersistentModelIndex row;
    RowTarget target;
  };

  explicit RowPointer(RowView& view) : m_view(view) {}

  const Hit& under() const { return m_under; }
  /// Whether the row's target is shown as pressed.
  bool isPressing(const QModelIndex& row) const;

  void moveTo(const QPoint& viewportPoint);
  void leave() { moveTo({-1, -1}); }
  /// Rows have moved under the pointer.
  void lookAgain();

  void press(const QPoint& viewportPoint);
  /// What was pressed, once the pointer has moved far enough from there for a drag. Returned once for each press.
  std::optional<Hit> takeDragged();
  /// What was pressed, if the pointer is still on it.
  std::optional<Hit> release(const QPoint& viewportPoint);

 private:
  RowView& m_view;
  QPoint m_point{-1, -1}, m_pressPoint;
  Hit m_under, m_pressed;
};

}  // namespace roost
