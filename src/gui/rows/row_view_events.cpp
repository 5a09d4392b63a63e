// RowView's painting, and its handling of keys and the pointer.
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>
#include <algorithm>

#include "gui/rows/row_view.h"
#include "gui/text/plain_text.h"
#include "gui/theme/theme.h"

namespace roost {

RowContext RowView::contextOf(const QModelIndex& index) const {
  const bool hovered = index.isValid() && m_pointer.under().row == index;
  const bool current = index == currentIndex();
  const bool focused = current && hasFocus() && m_keyboardUsed;
  return {.rect = visualRect(index),
          .font = font(),
          .palette = palette(),
          .direction = layoutDirection(),
          .hovered = hovered,
          .current = current,
          .focused = focused,
          .pressed = m_pointer.isPressing(index),
          .target = hovered ? m_pointer.under().target : RowTarget{},
          .keyTarget = focused ? m_keyTarget.of(index) : RowTarget{}};
}

RowTarget RowView::targetAt(const QPoint& point) const {
  const QModelIndex index = indexAt(point);
  if (!index.isValid()) return {};
  const RowContext context = contextOf(index);
  return m_delegate->targetAt(point - context.rect.topLeft(), context, index);
}

QList<RowTarget> RowView::keyTargets(const QModelIndex& index) const {
  return index.isValid() && m_delegate ? m_delegate->keyTargets(contextOf(index), index) : QList<RowTarget>();
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
  const QRect exposed = event->rect(), columnRect = column();
  painter.fillRect(exposed, theme.window);
  painter.fillRect(columnRect & exposed, theme.surface);
  if (m_frame.hasHeader())
    painter.fillRect(QRect(columnRect.left(), m_headerHeight - m_offset - 1, columnRect.width(), 1), theme.line);
  const int first = rowAtContentY(std::max(m_headerHeight, m_offset + exposed.top()));
  qint64 timeChangesAt = noTimeChange;
  for (int row = first; row >= 0 && row < m_rows->rowCount(); ++row) {
    const QModelIndex index = m_rows->index(row);
    RowContext context = contextOf(index);
    if (context.rect.top() > exposed.bottom()) break;
    if (!event->region().intersects(context.rect)) continue;
    context.exposed = context.rect & exposed;
    painter.save();
    // Text written by users must not paint outside its row.
    painter.setClipRect(context.exposed);
    m_delegate->paint(painter, context, index);
    painter.restore();
    timeChangesAt = std::min(timeChangesAt, m_delegate->timeChangesAt(index));
  }
  Q_EMIT timeShown(timeChangesAt);
  if (!m_isMeasured && m_stack.count() > 0) QTimer::singleShot(0, this, &RowView::measureAll);
  if (columnRect.width() == viewport()->width()) return;
  painter.fillRect(QRect(columnRect.left() - 1, 0, 1, columnRect.height()), theme.line);
  painter.fillRect(QRect(columnRect.right() + 1, 0, 1, columnRect.height()), theme.line);
}

void RowView::renewTimes() {
  if (!m_rows || !isVisible()) return;
  qint64 timeChangesAt = noTimeChange;
  for (int row = firstVisibleRow(); row < std::min(m_rows->rowCount(), m_stack.count()); ++row) {
    const QModelIndex index = m_rows->index(row);
    if (visualRect(index).top() >= viewport()->height()) break;
    timeChangesAt = std::min(timeChangesAt, m_delegate->timeChangesAt(index));
    if (!m_delegate->isTimeOutdated(index)) continue;
    update(index);
    tellNameChanged(row);
  }
  Q_EMIT timeShown(timeChangesAt);
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
  m_keyboardUsed = true;
  const int rows = m_rows ? m_rows->rowCount() : 0;
  if (rows == 0) return {};
  // If the current row is out of view, the move starts at the first visible row.
  const bool inSight = visualRect(currentIndex()).intersects(viewport()->rect());
  const int current = inSight ? currentIndex().row() : -1;
  const int firstVisible = firstVisibleRow();
  const int page = viewport()->height(), from = current < 0 ? firstVisible : current;
  switch (action) {
    case MoveUp:
    case MovePrevious:
      // Moving up from the first row shows the header.
      if (current == 0) setOffset(0);
      return m_rows->index(current < 0 ? firstVisible : std::max(0, current - 1));
    case MoveDown:
    case MoveNext:
      return m_rows->index(current < 0 ? firstVisible : std::min(rows - 1, current + 1));
    case MovePageUp:
      return m_rows->index(m_stack.rowPageAbove(from, page));
    case MovePageDown:
      return m_rows->index(m_stack.rowPageBelow(from, page));
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
  measureAll();
  setFocus(Qt::OtherFocusReason);
  if (const QModelIndex next = moveCursor(action, {}); next.isValid())
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
}

bool RowView::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && m_keyTarget.wants(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  // Opened with the keyboard, the menu is for the current row, whatever position the event has.
  if (event->type() == QEvent::ContextMenu &&
      static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard) {
    const QRect row = visualRect(currentIndex()) & viewport()->rect();
    // At the row's edge there is no target, so the menu is for the row as a whole.
    if (!row.isEmpty()) Q_EMIT customContextMenuRequested({row.left() + 1, row.center().y()});
    return true;
  }
  return QListView::event(event);
}

bool RowView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) {
    m_pointer.leave();
    Q_EMIT targetHovered({}, {});
  }
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const RowContext context = contextOf(index);
    const QString text =
        index.isValid() ? m_delegate->toolTip(help->pos() - context.rect.topLeft(), context, index) : QString();
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
  showFocus(event->reason());
}

void RowView::takeFocus(Qt::FocusReason reason) {
  setFocus(reason);
  // If the view already has the focus, no focus event carries the new reason.
  showFocus(reason);
}

void RowView::showFocus(Qt::FocusReason reason) {
  switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
      m_keyboardUsed = true;
      break;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
      // The focus only returns, so the focus ring stays as it was.
      break;
    default:
      m_keyboardUsed = false;
  }
  makeRowCurrent();
  update(currentIndex());
}

void RowView::keyPressEvent(QKeyEvent* event) {
  measureAll();
  m_keyboardUsed = true;
  if (m_keyTarget.press(*event)) return;
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
  measureAll();
  const int pixels = event->pixelDelta().isNull()
                         ? event->angleDelta().y() * QApplication::wheelScrollLines() * type::scaled(font(), 20) / 120
                         : event->pixelDelta().y();
  setOffset(m_offset - pixels);
  event->accept();
}

void RowView::mousePressEvent(QMouseEvent* event) {
  measureAll();
  m_keyboardUsed = false;
  m_keyTarget.leave();
  if (event->button() != Qt::LeftButton) return event->ignore();
  m_pointer.press(event->position().toPoint());
  if (!m_pointer.under().row.isValid()) return;
  // Auto scroll would move a partly visible row, and what is pressed, away from under the pointer.
  setAutoScroll(false);
  selectionModel()->setCurrentIndex(m_pointer.under().row, QItemSelectionModel::ClearAndSelect);
  setAutoScroll(true);
}

void RowView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  const auto pressed = m_pointer.release(event->position().toPoint());
  if (pressed && pressed->target.kind != RowTarget::None) Q_EMIT targetActivated(pressed->row, pressed->target);
}

void RowView::mouseMoveEvent(QMouseEvent* event) {
  m_pointer.moveTo(event->position().toPoint());
  if (const auto pulled = m_pointer.takeDragged()) return Q_EMIT dragged(pulled->row, pulled->target);
  Q_EMIT targetHovered(m_pointer.under().row, m_pointer.under().target);
}

}  // namespace roost
