#include "gui/common/row_view.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

#include "gui/common/theme.h"

namespace roost {
namespace {

// What the scroll bar counts when it stands for a list that is not wholly loaded.
constexpr int wholeListRange = 1'000'000;

}  // namespace

RowView::RowView(QWidget* parent) : QListView(parent) {
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setMouseTracking(true);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_Hover);
  connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
          [this](int action) { m_barAction = static_cast<QAbstractSlider::SliderAction>(action); });
}

void RowView::setRows(PagedListModel* model, const RowDelegate* delegate) {
  m_rows = model;
  m_delegate = delegate;
  m_stack.forgetAll();
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
  // The header belongs to the beginning of the list, which may not be loaded.
  if (!m_header || (m_rows && m_rows->canFetchBefore())) return 0;
  const int width = column().width();
  return m_header->hasHeightForWidth() ? m_header->heightForWidth(width) : m_header->sizeHint().height();
}

int RowView::contentHeight() const {
  const int placeholder = m_placeholder && m_stack.count() == 0 ? m_placeholder->sizeHint().height() : 0;
  return headerHeight() + m_stack.height() + placeholder;
}

void RowView::doItemsLayout() {
  relayout();
  QAbstractItemView::doItemsLayout();
  fetchNearEdges();
}

void RowView::relayout() {
  const int width = column().width();
  m_stack.lay(
      m_rows ? m_rows->rowCount() : 0, width, [this](int row) { return m_rows->keyAt(row).id; },
      [this, width](int row) { return m_delegate->height(m_rows->index(row), width, font()); });
}

void RowView::updateGeometries() {
  const int most = std::max(0, contentHeight() - viewport()->height());
  if (m_anchor.isValid() && m_anchor.row() < m_stack.count())
    m_offset = headerHeight() + m_stack.top(m_anchor.row()) - m_anchorOffset;
  m_offset = std::clamp(m_offset, 0, most);
  showOffset();
}

void RowView::setOffset(int offset) {
  m_offset = std::clamp(offset, 0, std::max(0, contentHeight() - viewport()->height()));
  rememberAnchor();
  showOffset();
  // Reading more at once would lay out again in the middle of a layout.
  QMetaObject::invokeMethod(this, [this] { fetchNearEdges(); }, Qt::QueuedConnection);
  Q_EMIT scrolled();
}

void RowView::showOffset() {
  const auto fraction = m_rows && !m_rows->isWhole() && m_anchor.isValid() ? m_rows->fractionOf(m_rows->keyAt(m_anchor.row()))
                                                                          : std::nullopt;
  QScrollBar* bar = verticalScrollBar();
  m_showingOffset = true;
  bar->setSingleStep(type::scaled(font(), 40));
  bar->setPageStep(viewport()->height());
  m_barIsWhole = m_rows && !m_rows->isWhole() && m_rows->fractionOf(m_rows->keyAt(0)).has_value();
  bar->setRange(0, m_barIsWhole ? wholeListRange : std::max(0, contentHeight() - viewport()->height()));
  bar->setValue(m_barIsWhole ? static_cast<int>(fraction.value_or(0) * wholeListRange) : m_offset);
  m_showingOffset = false;
  placeHeader();
  viewport()->update();
}

void RowView::placeHeader() {
  const QRect place = column();
  const int height = headerHeight();
  if (m_header) {
    m_header->setVisible(height > 0);
    m_header->setGeometry(place.x(), -m_offset, place.width(), height);
  }
  if (!m_placeholder) return;
  m_placeholder->setVisible(m_stack.count() == 0);
  m_placeholder->setGeometry(place.x(), height - m_offset, place.width(), m_placeholder->sizeHint().height());
}

void RowView::rememberAnchor() {
  const int y = m_offset - headerHeight();
  const int row = m_stack.rowAt(y);
  if (y < 0 || row < 0) {
    m_anchor = QPersistentModelIndex();
    return;
  }
  m_anchor = m_rows->index(row);
  m_anchorOffset = m_stack.top(row) - y;
}

void RowView::scrollContentsBy(int, int) {
  if (!m_showingOffset) obeyScrollBar(verticalScrollBar()->value());
}

void RowView::obeyScrollBar(int value) {
  const auto action = std::exchange(m_barAction, QAbstractSlider::SliderNoAction);
  const int page = viewport()->height() - type::scaled(font(), 40);
  switch (action) {
    case QAbstractSlider::SliderPageStepAdd:
      return setOffset(m_offset + page);
    case QAbstractSlider::SliderPageStepSub:
      return setOffset(m_offset - page);
    case QAbstractSlider::SliderSingleStepAdd:
      return setOffset(m_offset + verticalScrollBar()->singleStep());
    case QAbstractSlider::SliderSingleStepSub:
      return setOffset(m_offset - verticalScrollBar()->singleStep());
    default:
      break;
  }
  if (!m_barIsWhole) return setOffset(value);
  if (value == 0) return goToStart();
  if (value == wholeListRange) return goToEnd();
  goTo(m_rows->keyAtFraction(static_cast<double>(value) / wholeListRange));
}

void RowView::goToStart() { restore(m_rows->reload(), {}); }

void RowView::goToEnd() {
  const int last = m_rows->reloadAtEnd();
  m_anchor = QPersistentModelIndex();
  doItemsLayout();
  setOffset(contentHeight());
  if (m_rows->rowCount() > 0) selectionModel()->setCurrentIndex(m_rows->index(last), QItemSelectionModel::ClearAndSelect);
}

void RowView::goTo(const PageKey& key) {
  if (key.isValid()) restore(m_rows->reload(key), {key, 0, 0});
}

void RowView::fetchNearEdges() {
  if (!m_rows || m_stack.count() == 0) return;
  const int near = 2 * viewport()->height();
  const int most = contentHeight() - viewport()->height();
  if (most - m_offset < near && m_rows->canFetchMore({})) m_rows->fetchMore({});
  if (m_offset < near && m_rows->canFetchBefore()) {
    if (!m_anchor.isValid()) {
      m_anchor = m_rows->index(0);
      m_anchorOffset = -m_offset;
    }
    m_rows->fetchBefore();
  }
  executeDelayedItemsLayout();
  const int first = std::max(0, rowAtContentY(m_offset));
  const int last = rowAtContentY(m_offset + viewport()->height());
  m_rows->keepNear(first, last < 0 ? m_rows->rowCount() - 1 : last);
}

QRect RowView::visualRect(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= m_stack.count()) return {};
  const QRect place = column();
  return {place.x(), headerHeight() + m_stack.top(index.row()) - m_offset, place.width(), m_stack.height(index.row())};
}

QModelIndex RowView::indexAt(const QPoint& point) const {
  const QRect place = column();
  if (!m_rows || point.x() < place.left() || point.x() > place.right()) return {};
  return m_rows->index(rowAtContentY(point.y() + m_offset), 0);
}

void RowView::scrollTo(const QModelIndex& index, ScrollHint) {
  executeDelayedItemsLayout();
  const QRect rect = visualRect(index);
  if (rect.isNull()) return;
  if (rect.top() < 0)
    setOffset(m_offset + rect.top());
  else if (rect.bottom() >= viewport()->height())
    setOffset(m_offset + std::min(rect.top(), rect.bottom() + 1 - viewport()->height()));
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
  if (place.isTop()) m_offset = 0;
  doItemsLayout();
  if (const int current = m_rows->rowOf(place.currentId); current >= 0)
    selectionModel()->setCurrentIndex(m_rows->index(current), QItemSelectionModel::ClearAndSelect);
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
  m_keyboardUsed = true;
  const int rows = m_rows->rowCount();
  if (rows == 0) return {};
  const int current = currentIndex().isValid() ? currentIndex().row() : -1;
  const int firstVisible = std::max(0, rowAtContentY(std::max(headerHeight(), m_offset)));
  const auto pageFrom = [&](int direction) {
    const int y = m_stack.top(std::max(0, current)) + direction * viewport()->height();
    return m_stack.rowAt(std::clamp(y, 0, m_stack.height() - 1));
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

void RowView::resizeEvent(QResizeEvent* event) {
  QAbstractItemView::resizeEvent(event);
  doItemsLayout();
}

void RowView::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange ||
      event->type() == QEvent::StyleChange) {
    m_stack.forgetAll();
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
  for (int row = topLeft.row(); row <= bottomRight.row(); ++row) m_stack.forget(m_rows->keyAt(row).id);
  QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
  scheduleDelayedItemsLayout();
}

void RowView::rowsInserted(const QModelIndex& parent, int start, int end) {
  QAbstractItemView::rowsInserted(parent, start, end);
  scheduleDelayedItemsLayout();
}

}  // namespace roost
