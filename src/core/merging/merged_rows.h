#pragma once

#include <QJsonArray>
#include <QJsonDocument>

#include "core/storage/store.h"

namespace roost {

/// Values as queries expect them: a JSON array.
template <typename Values>
QString keyList(const Values& values) {
  QJsonArray list;
  for (const auto& value : values) list.append(QJsonValue::fromVariant(value));
  return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// Who stands in the rows of a column, of those that imports write down as links between two users.
enum class LinkedPeople { None, Followed, Followers, Muted, Muting };

/// A column that names a user, for rows that go to another user.
struct MovedColumn {
  const char* arguments;                   ///< Of merge_keys.sql and merge_move.sql.
  const char* conflicts;                   ///< Of merge_conflicts.sql; null if no row can be in the way of another.
  const char* recover;                     ///< The query that puts back a row that was in the way.
  LinkedPeople keys = LinkedPeople::None;  ///< Who the other users in the rows are.
};

/// The columns, in the order in which their rows are moved. Undoing goes through them backwards, so that each finds the
/// rows as it left them: who keeps a message comes before whose it is.
const QList<MovedColumn>& movedColumns();

/// The rows of a query with all of their values, by column: ":user_id", and ":user" for queries that call it so.
Result<QList<Bindings>> wholeRows(Store& store, const QString& query, const Bindings& bindings);

/// The value in such a row.
QVariant valueIn(const Bindings& row, const QString& column);

}  // namespace roost
