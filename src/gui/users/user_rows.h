#pragma once

#include <QObject>

#include "core/users/user_list_model.h"
#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"
#include "gui/users/user_delegate.h"

namespace roost {

/// Shows users in a RowView: handles their targets and keys, and keeps the rows up to date.
class UserRows : public QObject {
  Q_OBJECT

 public:
  /// Shows a list from a key, or from the top, and returns the key's row, as UserListModel::showPeople does.
  using Show = std::function<int(UserListModel& model, const PageKey& at)>;

  UserRows(RowView& view, const PageContext& context, QObject* parent);
  ~UserRows() override;

  void open(const Show& show, const std::optional<ListPosition>& rows);
  /// The user of the current row.
  UserId currentUser() const;
  UserListModel& model() { return m_model; }

 private:
  bool isShown() const { return m_view.model() == &m_model && m_view.isVisible(); }
  /// Reads the rows of these users, or all rows, again after a change. Hidden rows are read when they are next shown.
  void refresh(const QSet<UserId>& users);
  void refresh();
  void pointAt(const QModelIndex& index, const RowTarget& target);
  void activate(const QModelIndex& index, const RowTarget& target);
  void drag(const QModelIndex& index, const RowTarget& target);

  RowView& m_view;
  const PageContext m_context;
  UserListModel m_model;
  std::unique_ptr<UserDelegate> m_delegate;
  RowActions m_actions;
};

}  // namespace roost
