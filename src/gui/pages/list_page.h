#pragma once

#include "gui/pages/empty_state.h"
#include "gui/pages/page.h"
#include "gui/rows/row_view.h"

namespace roost {

/// A page that is a list: rows under a header, or words where there are none.
class ListPage : public Page {
  Q_OBJECT

 public:
  explicit ListPage(const PageContext& context, QWidget* parent = nullptr);
  ListPosition listPosition() const override { return m_view->listPosition(); }
  void takeFocus(Qt::FocusReason reason) override;
  void goToNextRow() override { m_view->walk(RowView::MoveDown); }
  void goToPreviousRow() override { m_view->walk(RowView::MoveUp); }
  QList<QAction*> rowActions() const override { return m_view->actions(); }
  /// What the rows are seen through; the page's header stands in it. Null while the page is being made, when the newest
  /// Qt already asks for accessible interfaces.
  QWidget* viewport() const { return m_view ? m_view->viewport() : nullptr; }

 protected:
  /// Rows that can't be read are said where they would stand, with a way to try again.
  void watch(PagedListModel& model);
  /// What the page says when there is nothing to show.
  virtual void describeEmpty(EmptyState& empty) = 0;
  void describe();

  RowView* m_view = nullptr;
  EmptyState* m_empty = nullptr;

 private:
  QWidget* m_tryAgain;
  QWidget* m_recover;
  PagedListModel* m_failedModel = nullptr;
};

}  // namespace roost
