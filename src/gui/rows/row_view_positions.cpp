// Where a RowView is in its list, and how it gets elsewhere.
#include <algorithm>

#include "gui/rows/row_view.h"

namespace roost {

void RowView::rememberAnchor() {
  const int y = m_offset - m_headerHeight;
  // Where the header is seen in part, the first row is below the viewport's top.
  const int row = y < 0 && m_stack.count() > 0 ? 0 : m_stack.rowAt(y);
  if (m_offset == 0 || row < 0) {
    m_anchor = QPersistentModelIndex();
    return;
  }
  m_anchor = m_rows->index(row);
  m_anchorOffset = m_stack.top(row) - y;
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
  m_anchor = m_rows->index(last);
  m_anchorOffset = viewport()->height() - m_stack.height(last);
  doItemsLayout();
  selectionModel()->setCurrentIndex(m_anchor, QItemSelectionModel::ClearAndSelect);
}

void RowView::goTo(const PageKey& key) {
  if (key.isValid()) restore(m_rows->reload(key), {key, 0, 0});
}

void RowView::goToRow(const PageKey& key) {
  // What stands above the row has a rowRect as well, and keeps it should the row go.
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
  // Where one was is where one stays, though the row may be cut by the edge or out of sight.
  setAutoScroll(false);
  selectionModel()->setCurrentIndex(m_rows->index(row), QItemSelectionModel::ClearAndSelect);
  setAutoScroll(true);
}

void RowView::scrollTo(const QModelIndex& index, ScrollHint) {
  executeDelayedItemsLayout();
  measureAll();
  const QRect rect = visualRect(index);
  if (rect.isNull()) return;
  if (rect.top() < 0)
    setOffset(m_offset + rect.top());
  else if (rect.bottom() >= viewport()->height())
    setOffset(m_offset + std::min(rect.top(), rect.bottom() + 1 - viewport()->height()));
}

ListPosition RowView::listPosition() const {
  ListPosition position;
  if (!m_rows) return position;
  if (m_anchor.isValid()) {
    position.top = m_rows->keyAt(m_anchor.row());
    position.offset = m_anchorOffset;
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
    // A new list has none yet.
    if (m_rows->rowCount() == 0) m_anchor = QPersistentModelIndex(), m_offset = 0, doItemsLayout();
    return;
  }
  m_anchor = position.isTop() ? QPersistentModelIndex() : QPersistentModelIndex(m_rows->index(row));
  // How far one has read into a row says nothing about the row that follows it.
  const bool isGone = m_anchor.isValid() && m_rows->keyAt(row).id != position.top.id;
  m_anchorOffset = isGone ? std::max(0, position.offset) : position.offset;
  if (position.isTop()) m_offset = 0;
  doItemsLayout();
  int current = m_rows->rowOf(position.currentId);
  if (current < 0) current = m_rows->rowOf(position.besideId);
  if (current >= 0) makeCurrent(current);
  makeRowCurrent();
}

void RowView::makeRowCurrent() {
  if (!hasFocus() || !m_keyboardUsed || !m_rows || currentIndex().isValid()) return;
  makeCurrent(moveCursor(MoveNext, {}).row());
}

}  // namespace roost
