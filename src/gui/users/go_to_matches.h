#pragma once

#include "core/users/user_list_model.h"

namespace roost {

/// The suggestions of the top bar's field: a few users with a name that starts with the typed text, then a search.
class GoToMatches : public QAbstractListModel {
  Q_OBJECT

 public:
  static constexpr int mostUsers = 7;
  /// Returns the typed text for every row, so that QCompleter takes every row as a match, even if only a later word of
  /// a name starts with the text.
  static constexpr int typedRole = Qt::UserRole + 100;

  explicit GoToMatches(Store& store);

  /// Offers nothing if `typed` is empty.
  void offer(UserId viewer, const QString& typed);

  int rowCount(const QModelIndex& parent = {}) const override;
  /// UserListModel's roles. The search row has no user.
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  void failed(const roost::Error& error);

 private:
  QString query() const { return m_typed.trimmed(); }
  int userCount() const { return std::min(m_users.rowCount(), mostUsers); }

  UserListModel m_users;
  QString m_typed;
};

/// A name as it was typed, without spaces around it and the leading "@".
QString withoutAt(const QString& text);

}  // namespace roost
