#include "gui/common/row_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

#include "gui/common/theme.h"

namespace roost {

RowView::RowView(QWidget* parent) : QListView(parent) {
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setMouseTracking(true);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_Hover);
}

void RowView::setRows(PagedListModel* model, const RowDelegate* delegate) {
  m_rows = model;
  m_delegate = delegate;
  m_heights.clear();
  m_anchor = QPersistentModelIndex();
  setModel(model);
}

void RowView::setHeader(QWidget* header) {
  m_header = header;
  header->setParent(viewport());
  header->installEventFilter(this);
  header->show();
}

void RowView::setPlaceholder(QWidget* placeholder) {
  delete m_placeholder;
  m_placeholder = placeholder;
  placeholder->setParent(viewport());
  placeholder->hide();
  scheduleDelayedItemsLayout();
}

QRect RowView::column() const {
  const int width = std::min(measure::column, viewport()->width());
  return {(viewport()->width() - width) / 2, 0, width, viewport()->height()};
}

int RowView::headerHeight() const {
  if (!m_header) return 0;
  const int width = column().width();
  return m_header->hasHeightForWidth() ? m_header->heightForWidth(width) : m_header->sizeHint().height();
}

int RowView::heightOf(int row) {
  const qint64 id = m_rows->keyAt(row).id;
  if (const auto known = m_heights.constFind(id); known != m_heights.cend()) return *known;
  const int height = m_delegate->height(m_rows->index(row), m_measuredWidth, font());
  m_heights.insert(id, height);
  return height;
}

void RowView::doItemsLayout() {
  relayout();
  QAbstractItemView::doItemsLayout();
  fetchNearEdges();
}

void RowView::relayout() {
  if (column().width() != m_measuredWidth) {
    m_measuredWidth = column().width();
    m_heights.clear();
  }
  const int rows = m_rows ? m_rows->rowCount() : 0;
  m_tops.assign(1, 0);
  m_tops.reserve(static_cast<size_t>(rows) + 1);
  for (int row = 0; row < rows; ++row) m_tops.push_back(m_tops.back() + heightOf(row));
}

void RowView::updateGeometries() {
  if (m_relayouting) return;
  m_relayouting = true;
  const int placeholder = m_placeholder && m_tops.size() == 1 ? m_placeholder->sizeHint().height() : 0;
  const int content = headerHeight() + m_tops.back() + placeholder;
  verticalScrollBar()->setSingleStep(type::scaled(font(), 40));
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setRange(0, std::max(0, content - viewport()->height()));
  if (m_anchor.isValid() && m_anchor.row() + 1 < static_cast<int>(m_tops.size()))
    verticalScrollBar()->setValue(headerHeight() + m_tops[static_cast<size_t>(m_anchor.row())] - m_anchorOffset);
  m_relayouting = false;
  placeHeader();
  viewport()->update();
}

void RowView::placeHeader() {
  const QRect place = column();
  const int height = headerHeight();
  if (m_header) m_header->setGeometry(place.x(), -verticalOffset(), place.width(), height);
  if (!m_placeholder) return;
  m_placeholder->setVisible(m_tops.size() == 1);
  m_placeholder->setGeometry(place.x(), height - verticalOffset(), place.width(), m_placeholder->sizeHint().height());
}

int RowView::verticalOffset() const { return verticalScrollBar()->value(); }

void RowView::rememberAnchor() {
  const int y = verticalOffset() - headerHeight();
  const int row = rowAtContentY(y);
  if (y < 0 || row < 0) {
    m_anchor = QPersistentModelIndex();
    return;
  }
  m_anchor = m_rows->index(row);
  m_anchorOffset = m_tops[static_cast<size_t>(row)] - y;
}

void RowView::scrollContentsBy(int, int) {
  if (!m_relayouting) rememberAnchor();
  placeHeader();
  viewport()->update();
  // Reading more while the scroll bar is being moved would move it under the hand that holds it.
  if (!m_relayouting) QMetaObject::invokeMethod(this, [this] { fetchNearEdges(); }, Qt::QueuedConnection);
}

void RowView::fetchNearEdges() {
  if (!m_rows) return;
  const int near = 2 * viewport()->height();
  if (verticalScrollBar()->maximum() - verticalOffset() < near && m_rows->canFetchMore({})) m_rows->fetchMore({});
  if (verticalOffset() - headerHeight() < near && m_rows->canFetchBefore()) {
    if (!m_anchor.isValid()) {
      m_anchor = m_rows->index(0);
      m_anchorOffset = headerHeight() - verticalOffset();
    }
    m_rows->fetchBefore();
  }
}

int RowView::rowAtContentY(int y) const {
  if (y < 0 || y >= m_tops.back()) return -1;
  return static_cast<int>(std::distance(m_tops.cbegin(), std::upper_bound(m_tops.cbegin(), m_tops.cend(), y))) - 1;
}

QRect RowView::visualRect(const QModelIndex& index) const {
  if (!index.isValid() || index.row() + 1 >= static_cast<int>(m_tops.size())) return {};
  const auto row = static_cast<size_t>(index.row());
  const QRect place = column();
  return {place.x(), headerHeight() + m_tops[row] - verticalOffset(), place.width(), m_tops[row + 1] - m_tops[row]};
}

QModelIndex RowView::indexAt(const QPoint& point) const {
  const QRect place = column();
  if (!m_rows || point.x() < place.left() || point.x() > place.right()) return {};
  return m_rows->index(rowAtContentY(point.y() + verticalOffset() - headerHeight()));
}

void RowView::scrollTo(const QModelIndex& index, ScrollHint) {
  executeDelayedItemsLayout();
  const QRect rect = visualRect(index);
  if (rect.isNull()) return;
  if (rect.top() < 0)
    verticalScrollBar()->setValue(verticalOffset() + rect.top());
  else if (rect.bottom() >= viewport()->height())
    verticalScrollBar()->setValue(verticalOffset() + std::min(rect.top(), rect.bottom() + 1 - viewport()->height()));
}

RowPlace RowView::rowPlace() const {
  RowPlace place;
  if (!m_rows) return place;
  if (m_anchor.isValid()) {
    place.top = m_rows->keyAt(m_anchor.row());
    place.offset = m_anchorOffset;
  }
  if (currentIndex().isValid()) place.currentId = m_rows->keyAt(currentIndex().row()).id;
  return place;
}

void RowView::restore(int row, const RowPlace& place) {
  m_anchor = place.isTop() ? QPersistentModelIndex() : QPersistentModelIndex(m_rows->index(row));
  m_anchorOffset = place.offset;
  if (place.isTop()) verticalScrollBar()->setValue(0);
  scheduleDelayedItemsLayout();
  executeDelayedItemsLayout();
  if (const int current = m_rows->rowOf(place.currentId); current >= 0)
    selectionModel()->setCurrentIndex(m_rows->index(current), QItemSelectionModel::ClearAndSelect);
}

void RowView::scrollToTop() { restore(0, {}); }

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
  m_keyboardUsed = true;
  const int rows = m_rows->rowCount();
  if (rows == 0) return {};
  const int current = currentIndex().isValid() ? currentIndex().row() : -1;
  const int firstVisible = std::max(0, rowAtContentY(std::max(0, verticalOffset() - headerHeight())));
  const auto pageFrom = [&](int direction) {
    const int y = m_tops[static_cast<size_t>(std::max(0, current))] + direction * viewport()->height();
    return rowAtContentY(std::clamp(y, 0, m_tops.back() - 1));
  };
  switch (action) {
    case MoveUp:
    case MovePrevious:
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

void RowView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) {
  const QModelIndex index = indexAt(rect.center());
  if (index.isValid()) selectionModel()->select(index, flags);
}

QRegion RowView::visualRegionForSelection(const QItemSelection& selection) const {
  QRegion region;
  for (const QModelIndex& index : selection.indexes()) region += visualRect(index);
  return region;
}

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

void RowView::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  const Theme theme = Theme::of(palette());
  painter.fillRect(event->rect(), theme.window);
  const QRect place = column();
  painter.fillRect(place, theme.surface);
  if (m_header) painter.fillRect(QRect(place.left(), headerHeight() - verticalOffset() - 1, place.width(), 1), theme.line);
  const int first = rowAtContentY(std::max(0, verticalOffset() - headerHeight()));
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

void RowView::resizeEvent(QResizeEvent* event) {
  QAbstractItemView::resizeEvent(event);
  doItemsLayout();
}

void RowView::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange ||
      event->type() == QEvent::StyleChange) {
    m_heights.clear();
    if (m_rows) doItemsLayout();
  }
}

bool RowView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_header && event->type() == QEvent::LayoutRequest) scheduleDelayedItemsLayout();
  return QListView::eventFilter(watched, event);
}

bool RowView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) {
    m_pointer = {-1, -1};
    viewport()->update();
  }
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const RowContext context = contextOf(index);
    // Rich text is never guessed at: what people write is shown as it is.
    const QString text = index.isValid() ? m_delegate->toolTip(help->pos() - context.rect.topLeft(), context, index) : QString();
    if (text.isEmpty())
      QToolTip::hideText();
    else
      QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), viewport());
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
  if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier) verticalScrollBar()->setValue(0);
  QAbstractItemView::keyPressEvent(event);
}

void RowView::mousePressEvent(QMouseEvent* event) {
  m_keyboardUsed = false;
  if (event->button() != Qt::LeftButton) return event->ignore();
  m_pressedRow = indexAt(event->position().toPoint());
  m_pressed = targetAt(event->position().toPoint());
  if (m_pressedRow.isValid()) selectionModel()->setCurrentIndex(m_pressedRow, QItemSelectionModel::ClearAndSelect);
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
  const bool pressable = targetAt(m_pointer).kind != RowTarget::None;
  viewport()->setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
  viewport()->update();
}

void RowView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QAbstractItemView::currentChanged(current, previous);
  viewport()->update();
  Q_EMIT currentRowChanged(current);
  if (!QAccessible::isActive() || !current.isValid() || !hasFocus()) return;
  QAccessibleEvent focus(this, QAccessible::Focus);
  focus.setChild(current.row());
  QAccessible::updateAccessibility(&focus);
}

// QListView would look the rows up in its own layout, which this view does not use.
void RowView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QAbstractItemView::selectionChanged(selected, deselected);
}

void RowView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
  for (int row = topLeft.row(); row <= bottomRight.row(); ++row) m_heights.remove(m_rows->keyAt(row).id);
  QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
  scheduleDelayedItemsLayout();
}

void RowView::rowsInserted(const QModelIndex& parent, int start, int end) {
  QAbstractItemView::rowsInserted(parent, start, end);
  scheduleDelayedItemsLayout();
}

}  // namespace roost
