#pragma once

#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>
#include <functional>
#include <memory>

#include "gui/rows/list_position.h"
#include "gui/rows/list_scroll_bar.h"
#include "gui/rows/row_pointer.h"
#include "gui/rows/row_stack.h"

class QMimeData;

namespace roost {

/// Rows of different heights in one column of reading width, below a header that scrolls with them. What is being
/// read stays where it is when rows come or go above it, and when the width or the font changes. Measures only
/// rows that are loaded, once for each width, and asks the model for more on either side before they are needed.
/// The scroll bar stands for the whole list, loaded or not, where the model can tell where a row is in it.
/// It is a QListView so that assistive technology sees a list; it lays out and paints everything itself.
class RowView : public QListView {
  Q_OBJECT

 public:
  using QListView::CursorAction;
  using QListView::MoveDown;
  using QListView::MoveUp;

  explicit RowView(QWidget* parent = nullptr);

  void setRows(PagedListModel* model, RowDelegate* delegate);
  /// Shown above the first row; the view owns it.
  void setHeader(QWidget* header);
  /// Shown below the header while there are no rows; the view owns it.
  void setPlaceholder(QWidget* placeholder);

  ListPosition listPosition() const;
  /// Puts `row` where `place` says, and its current row back.
  void restore(int row, const ListPosition& position);
  /// The beginning and the end of the whole list, and a place in it, without loading what lies between.
  void goToStart();
  void goToEnd();
  void goTo(const PageKey& key);
  /// To a row of the list, which becomes current. It is shown where the list begins, if it is seen from there.
  void goToRow(const PageKey& key);
  void takeFocus(Qt::FocusReason reason);
  /// Makes another row current as its key does, whatever has the focus.
  void walk(CursorAction action);
  bool isAtTop() const { return m_offset == 0 && !m_rows->canFetchBefore(); }
  /// Lays a row out anew that has another height now. Its top stays where it is; when that is out of sight and the
  /// row shrinks, its foot does.
  void remeasure(const QModelIndex& index);
  /// Draws the rows anew whose time reads otherwise than it was drawn.
  void renewTimes();
  /// Has what was pressed in a row follow the pointer, until it is let go; after `dragged`.
  void drag(std::unique_ptr<QMimeData> data);
  RowTarget targetAt(const QPoint& viewportPoint) const;
  /// What the delegate needs to know of a row.
  RowContext contextOf(const QModelIndex& index) const;

  /// Where something in a row is on the screen; `rect` is relative to the row.
  QRect globalRect(const QModelIndex& index, const QRect& rect) const;
  /// Where the row's picture is on the screen.
  QRect globalAvatarRect(const QModelIndex& index) const;

  QRect visualRect(const QModelIndex& index) const override;
  void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
  QModelIndex indexAt(const QPoint& point) const override;
  void doItemsLayout() override;
  void reset() override;
  void keyboardSearch(const QString&) override {}

 Q_SIGNALS:
  /// What was pressed in a row is being dragged away.
  void dragged(const QModelIndex& index, const roost::RowTarget& target);
  void targetActivated(const QModelIndex& index, const roost::RowTarget& target);
  /// The pointer has moved on this, or, when `index` is invalid, to where there are no rows.
  void targetHovered(const QModelIndex& index, const roost::RowTarget& target);
  void rowOpened(const QModelIndex& index);
  void currentRowChanged(const QModelIndex& index);
  /// What is being looked at has changed.
  void scrolled();
  /// What a row that is seen says of the time reads otherwise from this instant on.
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
  int contentHeight() const;
  void rememberAnchor();
  /// Until rows have been painted, only those in sight are measured: what is read first is seen first.
  void relayout();
  void measureAll();
  void showEnd(int last);
  void setOffset(int offset);
  void showOffset();
  void placeHeader();
  void showFocus(Qt::FocusReason reason);
  /// Leaves what is seen where it is.
  void makeCurrent(int row);
  /// By key one sees where the focus is: at the row that is current.
  void makeRowCurrent();
  void fetchNearEdges();
  /// Tells assistive technology that a row is spoken otherwise now.
  void tellNameChanged(int row);

  PagedListModel* m_rows = nullptr;
  RowDelegate* m_delegate = nullptr;
  std::function<void(int row)> m_whenReloaded;  ///< What to do with rows that come later.
  QPointer<QWidget> m_header;
  QPointer<QWidget> m_placeholder;
  RowStack m_stack;
  bool m_isMeasured = false;       ///< All rows are, and not only those in sight.
  int m_headerHeight = 0;          ///< As it was last laid out.
  int m_offset = 0;                ///< How far what is loaded, with its header, is scrolled; in pixels.
  QPersistentModelIndex m_anchor;  ///< The row at the top of the viewport; invalid at the very top.
  int m_anchorOffset = 0;
  bool m_keyboardUsed = false;
  ListScrollBar m_scrollBar;
  RowPointer m_pointer{*this};
};

}  // namespace roost
