// What RowView draws, and what it does with keys and the pointer.
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "gui/common/plain_text.h"
#include "gui/common/row_view.h"
#include "gui/common/theme.h"

namespace roost {

RowContext RowView::contextOf(const QModelIndex& index) const {
  const QRect rect = visualRect(index);
  const bool hovered = rect.contains(m_pointer);
  const bool current = index == currentIndex();
  return {.rect = rect,
          .font = font(),
          .palette = palette(),
          .direction = layoutDirection(),
          .hovered = hovered,
          .current = current,
          .focused = current && hasFocus() && m_keyboardUsed,
          .pressed = m_pressedRow.isValid() && m_pressedRow == index,
          .pointer = hovered ? m_pointer - rect.topLeft() : QPoint(-1, -1)};
}

RowTarget RowView::targetAt(const QPoint& point) const {
  const QModelIndex index = indexAt(point);
  if (!index.isValid()) return {};
  const RowContext context = contextOf(index);
  return m_delegate->targetAt(point - context.rect.topLeft(), context, index);
}

QRect RowView::globalRect(const QModelIndex& index, const QRect& rect) const {
  return {viewport()->mapToGlobal(visualRect(index).topLeft() + rect.topLeft()), rect.size()};
}

QRect RowView::globalAvatarRect(const QModelIndex& index) const {
  return globalRect(index, m_delegate->avatarRect(contextOf(index), index));
}

void RowView::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  const Theme theme = Theme::of(palette());
  painter.fillRect(event->rect(), theme.window);
  const QRect place = column();
  painter.fillRect(place, theme.surface);
  if (m_header) painter.fillRect(QRect(place.left(), headerHeight() - m_offset - 1, place.width(), 1), theme.line);
  const int first = rowAtContentY(std::max(headerHeight(), m_offset));
  for (int row = first; row >= 0 && row < m_rows->rowCount(); ++row) {
    const QModelIndex index = m_rows->index(row);
    const RowContext context = contextOf(index);
    if (context.rect.top() > viewport()->height()) break;
    painter.save();
    m_delegate->paint(painter, context, index);
    painter.restore();
  }
  if (place.width() == viewport()->width()) return;
  painter.fillRect(QRect(place.left() - 1, 0, 1, place.height()), theme.line);
  painter.fillRect(QRect(place.right() + 1, 0, 1, place.height()), theme.line);
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
  m_keyboardUsed = true;
  const int rows = m_rows->rowCount();
  if (rows == 0) return {};
  // From a row that is out of sight it goes on from what is seen.
  const bool inSight = visualRect(currentIndex()).intersects(viewport()->rect());
  const int current = inSight ? currentIndex().row() : -1;
  const int firstVisible = std::max(0, rowAtContentY(std::max(headerHeight(), m_offset)));
  // The row that was current stays in sight, so that nothing is passed over unseen.
  const auto pageFrom = [&](int direction) {
    const int page = viewport()->height(), from = current < 0 ? firstVisible : current;
    int row = from + direction;
    if (direction > 0)
      while (row + 1 < rows && m_stack.top(row + 1) + m_stack.height(row + 1) <= m_stack.top(from) + page) ++row;
    else
      while (row > 0 && m_stack.top(row - 1) >= m_stack.top(from) + m_stack.height(from) - page) --row;
    return std::clamp(row, 0, rows - 1);
  };
  switch (action) {
    case MoveUp:
    case MovePrevious:
      // What stands above the rows is reached from the first of them.
      if (current == 0) setOffset(0);
      return m_rows->index(current < 0 ? firstVisible : std::max(0, current - 1));
    case MoveDown:
    case MoveNext:
      return m_rows->index(current < 0 ? firstVisible : std::min(rows - 1, current + 1));
    case MovePageUp:
      return m_rows->index(pageFrom(-1));
    case MovePageDown:
      return m_rows->index(pageFrom(1));
    case MoveHome:
      return m_rows->index(0);
    case MoveEnd:
      return m_rows->index(rows - 1);
    case MoveLeft:
    case MoveRight:
      break;
  }
  return currentIndex();
}

void RowView::walk(CursorAction action) {
  setFocus(Qt::ShortcutFocusReason);
  if (const QModelIndex next = moveCursor(action, {}); next.isValid())
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
}

bool RowView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) {
    m_pointer = {-1, -1};
    viewport()->update();
    Q_EMIT targetHovered({}, {});
  }
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const RowContext context = contextOf(index);
    const QString text = index.isValid() ? m_delegate->toolTip(help->pos() - context.rect.topLeft(), context, index) : QString();
    if (text.isEmpty())
      QToolTip::hideText();
    else
      QToolTip::showText(help->globalPos(), toolTipOf(text), viewport());
    return true;
  }
  return QListView::viewportEvent(event);
}

void RowView::focusInEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusInEvent(event);
  m_keyboardUsed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  if (m_keyboardUsed && !currentIndex().isValid() && m_rows)
    selectionModel()->setCurrentIndex(moveCursor(MoveNext, {}), QItemSelectionModel::ClearAndSelect);
  viewport()->update();
}

void RowView::keyPressEvent(QKeyEvent* event) {
  m_keyboardUsed = true;
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
    Q_EMIT rowOpened(currentIndex());
    return;
  }
  if (event->key() == Qt::Key_Space) return walk(event->modifiers() == Qt::ShiftModifier ? MovePageUp : MovePageDown);
  if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier) {
    goToStart();
    selectionModel()->setCurrentIndex(m_rows->index(0), QItemSelectionModel::ClearAndSelect);
    setOffset(0);
    return;
  }
  if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) return goToEnd();
  QAbstractItemView::keyPressEvent(event);
}

void RowView::wheelEvent(QWheelEvent* event) {
  const int pixels = event->pixelDelta().isNull()
                         ? event->angleDelta().y() * QApplication::wheelScrollLines() * type::scaled(font(), 20) / 120
                         : event->pixelDelta().y();
  setOffset(m_offset - pixels);
  event->accept();
}

void RowView::mousePressEvent(QMouseEvent* event) {
  m_keyboardUsed = false;
  if (event->button() != Qt::LeftButton) return event->ignore();
  m_pressedRow = indexAt(event->position().toPoint());
  m_pressed = targetAt(event->position().toPoint());
  // A row that is seen in part stays where it is, or what is pressed would move away from under the pointer.
  setAutoScroll(false);
  if (m_pressedRow.isValid()) selectionModel()->setCurrentIndex(m_pressedRow, QItemSelectionModel::ClearAndSelect);
  setAutoScroll(true);
  viewport()->update();
}

void RowView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  const RowTarget target = targetAt(event->position().toPoint());
  const bool same = m_pressedRow.isValid() && m_pressedRow == indexAt(event->position().toPoint()) &&
                    target.kind == m_pressed.kind && target.rect == m_pressed.rect;
  const QModelIndex index = m_pressedRow;
  m_pressedRow = QPersistentModelIndex();
  viewport()->update();
  if (same && target.kind != RowTarget::None) Q_EMIT targetActivated(index, target);
}

void RowView::mouseMoveEvent(QMouseEvent* event) {
  m_pointer = event->position().toPoint();
  const RowTarget target = targetAt(m_pointer);
  viewport()->setCursor(target.kind != RowTarget::None ? Qt::PointingHandCursor : Qt::ArrowCursor);
  viewport()->update();
  Q_EMIT targetHovered(indexAt(m_pointer), target);
}

}  // namespace roost
