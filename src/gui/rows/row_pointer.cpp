#include "gui/rows/row_pointer.h"

#include <QApplication>

#include "gui/rows/row_view.h"

namespace roost {

bool RowPointer::isPressing(const QModelIndex& row) const {
  return m_pressed.row.isValid() && m_pressed.row == row && m_pressed.target.isSameAs(m_under.target);
}

void RowPointer::moveTo(const QPoint& viewportPoint) {
  m_point = viewportPoint;
  lookAgain();
}

void RowPointer::lookAgain() {
  const bool inside = m_view.viewport()->rect().contains(m_point);
  const QModelIndex row = inside ? m_view.indexAt(m_point) : QModelIndex();
  const RowTarget target = row.isValid() ? m_view.targetAt(m_point) : RowTarget{};
  if (m_under.row == row && m_under.target == target) return;
  if (m_under.row.isValid()) m_view.update(m_under.row);
  if (row.isValid() && m_under.row != row) m_view.update(row);
  m_under = {row, target};
  m_view.viewport()->setCursor(target.kind != RowTarget::None ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RowPointer::press(const QPoint& viewportPoint) {
  moveTo(viewportPoint);
  m_pressPoint = viewportPoint;
  m_pressed = m_under;
  m_view.update(m_pressed.row);
}

std::optional<RowPointer::Hit> RowPointer::takeDragged() {
  if (!m_pressed.row.isValid() || (m_point - m_pressPoint).manhattanLength() < QApplication::startDragDistance())
    return std::nullopt;
  const Hit dragged = std::exchange(m_pressed, {});
  m_view.update(dragged.row);
  return dragged;
}

std::optional<RowPointer::Hit> RowPointer::release(const QPoint& viewportPoint) {
  moveTo(viewportPoint);
  const Hit pressed = std::exchange(m_pressed, {});
  m_view.update(pressed.row);
  const bool isOnIt = pressed.row.isValid() && pressed.row == m_under.row && m_under.target.isSameAs(pressed.target);
  return isOnIt ? std::optional(pressed) : std::nullopt;
}

}  // namespace roost
