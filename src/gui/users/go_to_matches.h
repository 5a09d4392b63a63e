#pragma once

#include "core/users/user_list_model.h"

namespace roost {

/// What the field in the top bar offers for what was typed: a few users whose name begins so, then a search.
class GoToMatches : public QAbstractListModel {
  Q_OBJECT

 public:
  static constexpr int mostUsers = 7;
  /// What was typed, in every row: all of them fit it, though only some names begin so.
  static constexpr int typedRole = Qt::UserRole + 100;

  explicit GoToMatches(Store& store);

  /// Nothing, where nothing was typed.
  void offer(UserId viewer, const QString& typed);

  int rowCount(const QModelIndex& parent = {}) const override;
  /// UserListModel's roles; the search is no user.
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  void failed(const roost::Error& error);

 private:
  QString query() const { return m_typed.trimmed(); }
  int userCount() const { return std::min(m_users.rowCount(), mostUsers); }

  UserListModel m_users;
  QString m_typed;
};

/// A name as it was typed, without the "@".
QString withoutAt(const QString& text);

}  // namespace roost
