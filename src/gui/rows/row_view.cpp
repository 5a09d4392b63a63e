#include "gui/rows/row_view.h"

#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <algorithm>
#include <memory>

#include "gui/theme/theme.h"

namespace roost {
namespace {

// Assumed for a row that hasn't been measured yet.
constexpr int likelyRowHeight = 100;

}  // namespace

RowView::RowView(QWidget* parent) : QListView(parent), m_scrollBar(*verticalScrollBar()) {
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setMouseTracking(true);
  viewport()->setMouseTracking(true);
  // paintEvent() covers every pixel, so scrolling can move what is already painted.
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  connect(&m_scrollBar, &ListScrollBar::scrolledBy, this, [this](int pixels) { setOffset(m_offset + pixels); });
  connect(&m_scrollBar, &ListScrollBar::scrolledTo, this, &RowView::setOffset);
  connect(&m_scrollBar, &ListScrollBar::startRequested, this, &RowView::goToStart);
  connect(&m_scrollBar, &ListScrollBar::endRequested, this, &RowView::goToEnd);
  connect(&m_scrollBar, &ListScrollBar::keyRequested, this, &RowView::goTo);
}

void RowView::setRows(PagedListModel* model, RowDelegate* delegate) {
  if (m_rows) disconnect(m_rows, &PagedListModel::reloaded, this, nullptr);
  m_rows = model;
  m_delegate = delegate;
  m_whenReloaded = nullptr;
  connect(model, &PagedListModel::reloaded, this, [this](int row) {
    if (const auto show = std::exchange(m_whenReloaded, nullptr)) show(row);
  });
  m_stack.forgetAll();
  m_isMeasured = false;
  m_anchor.clear();
  // setModel() creates a new selection model for another model and doesn't delete the old one.
  const std::unique_ptr<QItemSelectionModel> before(model == this->model() ? nullptr : selectionModel());
  setModel(model);
}

void RowView::setHeader(QWidget* header) { m_frame.setHeader(header); }

void RowView::setPlaceholder(QWidget* placeholder) {
  m_frame.setPlaceholder(placeholder);
  scheduleDelayedItemsLayout();
}

void RowView::showEvent(QShowEvent* event) {
  QListView::showEvent(event);
  if (m_rows && !m_isMeasured) doItemsLayout();
  // The header was created after the view, so Tab would reach it last.
  m_frame.orderFocus();
}

QRect RowView::column() const {
  const int room = viewport()->width(), width = std::min(measure::column, room);
  // Centered in the view, not in the viewport, so that the column doesn't move when a scroll bar appears.
  return {std::clamp((this->width() - width) / 2 - viewport()->x(), 0, room - width), 0, width, viewport()->height()};
}

int RowView::measureHeader() const {
  // The header belongs to the beginning of the list, which may not be loaded.
  return m_rows && m_rows->canFetchBefore() ? 0 : m_frame.headerHeight(column().width());
}

int RowView::contentHeight() const {
  const int placeholder = m_stack.count() == 0 ? m_frame.placeholderHeight(column().width()) : 0;
  return m_headerHeight + m_stack.height() + placeholder;
}

void RowView::doItemsLayout() {
  relayout();
  QAbstractItemView::doItemsLayout();
  fetchNearEdges();
}

void RowView::reset() {
  m_stack.forgetAll();
  if (m_delegate) m_delegate->forgetAll();
  QListView::reset();
}

void RowView::relayout() {
  m_headerHeight = measureHeader();
  const int width = column().width();
  const RowContext any{.rect = {0, 0, width, 0}, .font = font(), .palette = palette(), .direction = layoutDirection()};
  const int first = std::max(0, m_anchor.row());
  // A view that isn't shown yet doesn't have its final size, so it measures no rows.
  const int room = isVisible() ? viewport()->height() + std::max(0, -m_anchor.offset()) : 0;
  int firstTop = 0;
  m_stack.lay(
      m_rows ? m_rows->rowCount() : 0, width, type::scaled(font(), likelyRowHeight),
      [this](int row) { return m_rows->keyAt(row).id; },
      [&](int row, int top) -> std::optional<int> {
        if (row == first) firstTop = top;
        if (!m_isMeasured && (row < first || top - firstTop >= room)) return std::nullopt;
        return m_delegate->height(any, m_rows->index(row));
      });
}

void RowView::measureAll() {
  if (std::exchange(m_isMeasured, true)) return;
  const QModelIndex first = m_rows ? m_rows->index(std::max(0, rowAtContentY(m_offset))) : QModelIndex();
  const QRect before = visualRect(first);
  relayout();
  updateGeometries();
  if (visualRect(first) != before) viewport()->update();
  fetchNearEdges();
  // A list that was opened elsewhere can be so short that its end is in view.
  if (!m_isAtEnd && isEndInView()) {
    m_isAtEnd = true;
    Q_EMIT scrolled();
  }
}

bool RowView::isEndInView() const {
  return m_keepsToEnd && m_offset == mostOffset() && m_rows && !m_rows->canFetchMore({});
}

void RowView::remeasure(const QModelIndex& index) {
  measureAll();
  const QRect before = visualRect(index);
  m_stack.forget(m_rows->keyAt(index.row()).id);
  relayout();
  const int height = m_stack.height(index.row());
  if (before.top() < 0 && height < before.height())
    m_offset = m_headerHeight + m_stack.top(index.row()) + height - (before.bottom() + 1);
  setOffset(m_offset);
  viewport()->update();
  m_keyTarget.lookAgain();
  tellNameChanged(index.row());
}

void RowView::tellNameChanged(int row) {
  if (!QAccessible::isActive()) return;
  QAccessibleEvent changed(this, QAccessible::NameChanged);
  changed.setChild(row);
  QAccessible::updateAccessibility(&changed);
}

void RowView::updateGeometries() {
  if (m_isAtEnd)
    m_offset = mostOffset();
  else if (const auto top = m_anchor.viewportTop(m_stack, type::scaled(font(), 20)))
    m_offset = m_headerHeight + *top;
  m_offset = std::clamp(m_offset, 0, mostOffset());
  showOffset();
  m_pointer.lookAgain();
}

void RowView::setOffset(int offset) {
  const int before = std::exchange(m_offset, std::clamp(offset, 0, mostOffset()));
  m_isAtEnd = isEndInView();
  rememberAnchor();
  // Only the strip that comes into view is repainted.
  viewport()->scroll(0, before - m_offset);
  showOffset();
  m_pointer.lookAgain();
  // Queued, because fetching rows here would start another layout in the middle of one.
  QMetaObject::invokeMethod(
      this, [this] { fetchNearEdges(); }, Qt::QueuedConnection);
  Q_EMIT scrolled();
}

void RowView::showOffset() {
  m_scrollBar.showAt(
      {.offset = m_offset, .most = mostOffset(), .page = viewport()->height(), .step = type::scaled(font(), 40)},
      m_rows, m_anchor.row());
  m_frame.place(column(), m_headerHeight, m_offset, m_stack.count() == 0);
}

void RowView::scrollContentsBy(int, int) {
  if (m_scrollBar.isShowing() || !m_rows) return;
  measureAll();
  m_scrollBar.obey(*m_rows);
}

void RowView::fetchNearEdges() {
  if (!m_rows || m_stack.count() == 0) return;
  const int near = 2 * viewport()->height();
  if (mostOffset() - m_offset < near && m_rows->canFetchMore({})) m_rows->fetchMore({});
  if (m_offset < near && m_rows->canFetchBefore()) {
    if (!m_anchor.isSet()) m_anchor.set(m_rows->index(0), -m_offset);
    m_rows->fetchBefore();
  }
  executeDelayedItemsLayout();
  const int first = std::max(0, rowAtContentY(m_offset));
  const int last = rowAtContentY(m_offset + viewport()->height());
  m_rows->keepNear(first, last < 0 ? m_rows->rowCount() - 1 : last);
}

QRect RowView::visualRect(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= m_stack.count()) return {};
  const QRect columnRect = column();
  return {columnRect.x(), m_headerHeight + m_stack.top(index.row()) - m_offset, columnRect.width(),
          m_stack.height(index.row())};
}

QModelIndex RowView::indexAt(const QPoint& point) const {
  const QRect columnRect = column();
  if (!m_rows || point.x() < columnRect.left() || point.x() > columnRect.right()) return {};
  return m_rows->index(rowAtContentY(point.y() + m_offset), 0);
}

void RowView::drag(std::unique_ptr<QMimeData> data) {
  auto* drag = new QDrag(this);
  drag->setMimeData(data.release());
  drag->exec(Qt::CopyAction);
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

void RowView::resizeEvent(QResizeEvent* event) {
  QAbstractItemView::resizeEvent(event);
  const QSize before = event->oldSize();
  const bool losesHeight = before.width() == event->size().width() && before.height() > event->size().height();
  const bool wasSeen = losesHeight && QRect(QPoint(), before).intersects(visualRect(currentIndex()));
  doItemsLayout();
  // A reply grows below the list while it is written. What it answers stays in view.
  if (wasSeen && !QRect(QPoint(), event->size()).intersects(visualRect(currentIndex()))) scrollTo(currentIndex());
}

void RowView::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange ||
      event->type() == QEvent::StyleChange) {
    m_stack.forgetAll();
    if (m_delegate) m_delegate->forgetAll();
    if (m_rows) doItemsLayout();
  }
}

bool RowView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest && m_frame.contains(watched)) scheduleDelayedItemsLayout();
  return QListView::eventFilter(watched, event);
}

void RowView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QAbstractItemView::currentChanged(current, previous);
  m_hadCurrentRow = current.isValid();
  m_keyTarget.lookAgain();
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
  for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
    m_stack.forget(m_rows->keyAt(row).id);
    m_delegate->forget(m_rows->keyAt(row).id);
  }
  QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
  scheduleDelayedItemsLayout();
}

void RowView::rowsInserted(const QModelIndex& parent, int start, int end) {
  QAbstractItemView::rowsInserted(parent, start, end);
  scheduleDelayedItemsLayout();
}

void RowView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
  // They can come back with different contents and another height.
  for (int row = start; row <= end; ++row) {
    m_stack.forget(m_rows->keyAt(row).id);
    m_delegate->forget(m_rows->keyAt(row).id);
  }
  QListView::rowsAboutToBeRemoved(parent, start, end);
}

}  // namespace roost
