#pragma once

#include <QListView>
#include <algorithm>
#include <functional>
#include <memory>

#include "gui/rows/list_frame.h"
#include "gui/rows/list_position.h"
#include "gui/rows/list_scroll_bar.h"
#include "gui/rows/row_key_target.h"
#include "gui/rows/row_pointer.h"
#include "gui/rows/row_stack.h"
#include "gui/rows/scroll_anchor.h"

class QMimeData;

namespace roost {

/// Rows of different heights in one column of reading width, below a header that scrolls with them. The row at the top
/// stays in place when rows are added or removed above it, and when the width or the font changes. Only loaded rows are
/// measured, once for each width, and more are fetched on either side before they are needed. The scroll bar stands for
/// the whole list, loaded or not, if the model knows how far down the list a row is.
/// It is a QListView so that assistive technology sees a list; it lays out and paints everything itself.
class RowView : public QListView {
  Q_OBJECT

 public:
  using QListView::CursorAction;
  using QListView::MoveDown;
  using QListView::MoveUp;

  explicit RowView(QWidget* parent = nullptr);

  void setRows(PagedListModel* model, RowDelegate* delegate);
  /// While the end of the list is in view, it stays there when rows are added or the view's size changes.
  void keepToEnd() { m_keepsToEnd = true; }
  bool isAtEnd() const { return m_isAtEnd; }
  /// Shown above the first row; the view owns it.
  void setHeader(QWidget* header);
  /// Shown below the header while there are no rows; the view owns it.
  void setPlaceholder(QWidget* placeholder);

  ListPosition listPosition() const;
  /// Scrolls `row` to where `position` has its top row, and makes the current row of `position` current again.
  void restore(int row, const ListPosition& position);
  /// Shows the end of a list that has been loaded there, and makes the current row of `position` current again.
  void restoreEnd(const ListPosition& position = {});
  /// Jump to the start, the end or a key of the whole list, without loading the rows in between.
  void goToStart();
  void goToEnd();
  void goTo(const PageKey& key);
  /// Goes to a row and makes it current. The list is scrolled to its start if the row is visible from there.
  void goToRow(const PageKey& key);
  void takeFocus(Qt::FocusReason reason);
  /// Focuses the list and makes another row current, as the key for `action` does.
  void walk(CursorAction action);
  bool isAtTop() const { return m_offset == 0 && !(m_rows && m_rows->canFetchBefore()); }
  /// Lays a row out again after its height has changed. Its top stays in place, or its bottom if it shrinks while its
  /// top is above the viewport.
  void remeasure(const QModelIndex& index);
  /// Repaints the visible rows whose painted time is out of date.
  void renewTimes();
  /// Runs a drag with `data`, in answer to `dragged`; returns when it ends.
  void drag(std::unique_ptr<QMimeData> data);
  RowTarget targetAt(const QPoint& viewportPoint) const;
  /// The parts of a row that the arrow keys reach.
  QList<RowTarget> keyTargets(const QModelIndex& index) const;
  /// Scrolls to a part of a row; `rect` is relative to the row.
  void showPart(const QModelIndex& index, const QRect& rect);
  /// What the delegate needs to know about a row.
  RowContext contextOf(const QModelIndex& index) const;

  /// The screen coordinates of `rect`, which is relative to the row.
  QRect globalRect(const QModelIndex& index, const QRect& rect) const;
  /// The screen coordinates of the row's picture.
  QRect globalAvatarRect(const QModelIndex& index) const;

  QRect visualRect(const QModelIndex& index) const override;
  void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
  QModelIndex indexAt(const QPoint& point) const override;
  void doItemsLayout() override;
  void reset() override;
  void keyboardSearch(const QString&) override {}

 Q_SIGNALS:
  /// The user drags what was pressed in a row.
  void dragged(const QModelIndex& index, const roost::RowTarget& target);
  void targetActivated(const QModelIndex& index, const roost::RowTarget& target);
  /// The pointer has moved over this row and target, or, if `index` is invalid, where there is no row.
  void targetHovered(const QModelIndex& index, const roost::RowTarget& target);
  /// The keyboard has reached a part of a row.
  void partFocused(const QModelIndex& index, const roost::RowTarget& target);
  void rowOpened(const QModelIndex& index);
  void currentRowChanged(const QModelIndex& index);
  void scrolled();
  /// The first instant at which a time in a visible row reads differently, in UTC milliseconds, or noTimeChange.
  void timeShown(qint64 changesAt);

 protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  int horizontalOffset() const override { return 0; }
  int verticalOffset() const override { return m_offset; }
  void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
  QRegion visualRegionForSelection(const QItemSelection& selection) const override;
  void updateGeometries() override;
  void scrollContentsBy(int dx, int dy) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override { mousePressEvent(event); }
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
  void rowsInserted(const QModelIndex& parent, int start, int end) override;
  void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QRect column() const;
  int measureHeader() const;
  int rowAtContentY(int y) const { return m_stack.rowAt(y - m_headerHeight); }
  int firstVisibleRow() const { return std::max(0, rowAtContentY(std::max(m_headerHeight, m_offset))); }
  int mostOffset() const { return std::max(0, contentHeight() - viewport()->height()); }
  int contentHeight() const;
  void rememberAnchor();
  /// Until rows have been painted, measures only the visible ones, so that the first page appears sooner.
  void relayout();
  void measureAll();
  void showEnd(int last);
  void restoreCurrent(const ListPosition& position);
  /// Only in a view that keeps to the end.
  bool isEndInView() const;
  void setOffset(int offset);
  void showOffset();
  void showFocus(Qt::FocusReason reason);
  /// Makes a row current without scrolling.
  void makeCurrent(int row);
  /// Makes a visible row current if none is, so that keyboard users see where the focus is.
  void makeRowCurrent();
  void fetchNearEdges();
  /// Tells assistive technology that a row's spoken text has changed.
  void tellNameChanged(int row);

  PagedListModel* m_rows = nullptr;
  RowDelegate* m_delegate = nullptr;
  std::function<void(int row)> m_whenReloaded;  ///< Called with the row when rows read in the background arrive.
  ListFrame m_frame{*this};
  RowStack m_stack;
  bool m_isMeasured = false;  ///< All rows are, not only the visible ones.
  int m_headerHeight = 0;     ///< When last laid out.
  int m_offset = 0;           ///< How far the header and the loaded rows are scrolled, in pixels.
  ScrollAnchor m_anchor;
  bool m_keepsToEnd = false;
  bool m_isAtEnd = false;  ///< Only in a view that keeps to the end.
  bool m_keyboardUsed = false;
  bool m_hadCurrentRow = false;  ///< When currentRowChanged was last emitted.
  ListScrollBar m_scrollBar;
  RowPointer m_pointer{*this};
  RowKeyTarget m_keyTarget{*this};
};

}  // namespace roost
