#pragma once

#include <QObject>

#include "core/notifications/notification_list_model.h"
#include "gui/notifications/notification_delegate.h"
#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"

namespace roost {

/// Shows notifications in a RowView: handles their targets and keys, and keeps the rows up to date.
class NotificationRows : public QObject {
  Q_OBJECT

 public:
  NotificationRows(RowView& view, const PageContext& context, QObject* parent);
  ~NotificationRows() override;

  /// What is read from `since` on, in UTC milliseconds, stays marked as new.
  void open(qint64 since, const std::optional<ListPosition>& rows);
  /// Reads the rows again; the visible ones stay where they are.
  void refresh();
  /// Whoever the current row is about.
  UserId currentUser() const;
  NotificationListModel& model() { return m_model; }

 private:
  bool isShown() const { return m_view.model() == &m_model && m_view.isVisible(); }
  QList<RowAction> actions();
  void openRow(int row);
  void toggleFold(int row);
  /// Reads the rows again, and puts the row with one key where that with another one was.
  void replace(const PageKey& before, const PageKey& after);
  void activate(const QModelIndex& index, const RowTarget& target);
  void pointAt(const QModelIndex& index, const RowTarget& target);
  void drag(const QModelIndex& index);

  RowView& m_view;
  const PageContext m_context;
  NotificationListModel m_model;
  std::unique_ptr<NotificationDelegate> m_delegate;
  RowActions m_actions;
};

}  // namespace roost
