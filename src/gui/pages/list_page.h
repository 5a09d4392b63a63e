#pragma once

#include <QTimer>

#include "gui/pages/empty_state.h"
#include "gui/pages/page.h"
#include "gui/rows/row_view.h"

namespace roost {

/// A page that is a list: rows under a header, or an EmptyState if there are none.
class ListPage : public Page {
  Q_OBJECT

 public:
  explicit ListPage(const PageContext& context, QWidget* parent = nullptr);
  ListPosition listPosition() const override { return m_view->listPosition(); }
  void takeFocus(Qt::FocusReason reason) override;
  void goToNextRow() override { m_view->walk(RowView::MoveDown); }
  void goToPreviousRow() override { m_view->walk(RowView::MoveUp); }
  QList<QAction*> rowActions() const override { return m_view->actions(); }
  /// The list's viewport, which also holds the page's header. Null during construction, when the newest Qt already asks
  /// for accessible interfaces.
  QWidget* viewport() const { return m_view ? m_view->viewport() : nullptr; }

 protected:
  /// Reports failures to load `model` in place of the rows, or in a note if some are loaded, with a way to try again.
  void watch(PagedListModel& model);
  /// Says why the page has nothing to show.
  virtual void describeEmpty(EmptyState& empty) = 0;
  /// Loads `model` after a failure, from its start unless the page opens elsewhere.
  virtual void loadAgain(PagedListModel& model) { model.reload(); }
  /// Said in place of the rows when they take more than a moment.
  virtual QString waitingText() const { return tr("Loading…"); }
  void describe();

  RowView* m_view = nullptr;
  EmptyState* m_empty = nullptr;

 private:
  QWidget* m_tryAgain;
  QWidget* m_recover;
  PagedListModel* m_failedModel = nullptr;
  /// Waits for its rows. It may begin to before the view shows it.
  const PagedListModel* m_waiting = nullptr;
  QTimer m_moment;  ///< Since then.
};

}  // namespace roost
