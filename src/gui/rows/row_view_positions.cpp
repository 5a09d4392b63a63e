// RowView's position in its list, and how it jumps to others.
#include <algorithm>

#include "gui/rows/row_view.h"

namespace roost {

void RowView::rememberAnchor() {
  if (m_offset == 0)
    m_anchor.clear();
  else
    m_anchor.setAt(m_offset - m_headerHeight, m_stack, *m_rows);
}

void RowView::goToStart() { restore(m_rows->reload(), {}); }

void RowView::goToEnd() {
  m_isMeasured = true;
  const int last = m_rows->reloadAtEnd();
  if (m_rows->isWaiting())
    m_whenReloaded = [this](int row) { showEnd(row); };
  else
    showEnd(last);
}

void RowView::showEnd(int last) {
  if (m_rows->rowCount() == 0) return;
  relayout();
  m_anchor.set(m_rows->index(last), viewport()->height() - m_stack.height(last));
  m_isAtEnd = m_keepsToEnd;
  doItemsLayout();
  selectionModel()->setCurrentIndex(m_anchor.index(), QItemSelectionModel::ClearAndSelect);
  Q_EMIT scrolled();
}

void RowView::restoreEnd(const ListPosition& position) {
  m_anchor.clear();
  m_isAtEnd = m_keepsToEnd;
  m_isMeasured = true;
  doItemsLayout();
  rememberAnchor();
  restoreCurrent(position);
}

void RowView::goTo(const PageKey& key) {
  if (key.isValid()) restore(m_rows->reload(key), {key, 0, 0});
}

void RowView::goToRow(const PageKey& key) {
  // rememberAnchor() below anchors the view to the topmost row, so that it stays in place if this row is removed. That
  // needs the heights of the rows above.
  measureAll();
  goToStart();
  const int row = m_rows->rowOf(key.id);
  const QRect rowRect = row < 0 ? QRect() : visualRect(m_rows->index(row));
  const ListPosition there{.top = key, .offset = viewport()->height() / 3, .currentId = key.id};
  if (!rowRect.isNull() && viewport()->rect().contains(rowRect)) return makeCurrent(row);
  restore(m_rows->reload(key), there);
  rememberAnchor();
}

void RowView::makeCurrent(int row) {
  // Auto scroll would bring the row into view.
  setAutoScroll(false);
  selectionModel()->setCurrentIndex(m_rows->index(row), QItemSelectionModel::ClearAndSelect);
  setAutoScroll(true);
}

void RowView::scrollTo(const QModelIndex& index, ScrollHint) {
  executeDelayedItemsLayout();
  measureAll();
  showPart(index, QRect(QPoint(), visualRect(index).size()));
}

void RowView::showPart(const QModelIndex& index, const QRect& part) {
  const QRect rect = part.translated(visualRect(index).topLeft());
  if (part.isNull()) return;
  if (rect.top() < 0)
    setOffset(m_offset + rect.top());
  else if (rect.bottom() >= viewport()->height())
    setOffset(m_offset + std::min(rect.top(), rect.bottom() + 1 - viewport()->height()));
}

ListPosition RowView::listPosition() const {
  ListPosition position;
  if (!m_rows) return position;
  position.isEnd = m_isAtEnd;
  ScrollAnchor anchor = m_anchor;
  // Near the end of the list, the top row can't be scrolled to where it was wanted.
  if (anchor.isSet() && m_isMeasured && m_offset == mostOffset()) {
    if (m_offset == 0)
      anchor.clear();
    else
      anchor.setAt(m_offset - m_headerHeight, m_stack, *m_rows);
  }
  if (anchor.isSet()) {
    position.top = m_rows->keyAt(anchor.row());
    position.offset = anchor.offset();
  }
  if (!currentIndex().isValid()) return position;
  const int current = currentIndex().row(), last = m_rows->rowCount() - 1;
  position.currentId = m_rows->keyAt(current).id;
  if (last > 0) position.besideId = m_rows->keyAt(current < last ? current + 1 : current - 1).id;
  return position;
}

void RowView::restore(int row, const ListPosition& position) {
  if (m_rows->isWaiting()) {
    m_whenReloaded = [this, position](int later) { restore(later, position); };
    // A new list has no rows yet that the old offset could apply to.
    if (m_rows->rowCount() == 0) m_anchor.clear(), m_offset = 0, doItemsLayout();
    return;
  }
  m_isAtEnd = false;
  if (position.isTop()) {
    m_anchor.clear();
    m_offset = 0;
  } else {
    // If the top row is gone, the negative offset into it doesn't apply to the row in its place.
    const bool isGone = row < 0 || row >= m_rows->rowCount() || m_rows->keyAt(row).id != position.top.id;
    m_anchor.set(m_rows->index(row), isGone ? std::max(0, position.offset) : position.offset);
  }
  doItemsLayout();
  restoreCurrent(position);
}

void RowView::restoreCurrent(const ListPosition& position) {
  int current = m_rows->rowOf(position.currentId);
  if (current < 0) current = m_rows->rowOf(position.besideId);
  if (current >= 0) makeCurrent(current);
  makeRowCurrent();
  // Reading the list again takes its current row away without a signal.
  if (m_hadCurrentRow && !currentIndex().isValid()) currentChanged({}, {});
}

void RowView::makeRowCurrent() {
  if (!hasFocus() || !m_keyboardUsed || !m_rows || currentIndex().isValid()) return;
  makeCurrent(moveCursor(MoveNext, {}).row());
}

}  // namespace roost
