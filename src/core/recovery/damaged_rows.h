#pragma once

#include <QSqlQuery>
#include <QStringList>

namespace roost {

/// Reads the rows of a table in a damaged database and skips those that can't be read. The query must return the rows
/// from the key `:from` on, in the order of their keys, which are integers in the first column. If the database doesn't
/// have the table, there are no rows.
class DamagedRows {
 public:
  /// No key of Roost's is greater: that would take a new row every second for 34 years.
  static constexpr qint64 largestKey = 1 << 30;

  DamagedRows(const QSqlDatabase& connection, const QString& query);

  bool next();
  qint64 key() const { return integer(0); }
  /// Whether the row's key is greater than all before it. Near damage, the same row can be read twice.
  bool isNew() const { return m_isNew; }
  QVariant value(int column) const { return m_query.value(column); }
  qint64 integer(int column) const { return value(column).toLongLong(); }
  QString text(int column) const { return value(column).toString(); }
  int columns() const { return static_cast<int>(m_columns.size()); }
  const QString& nameOf(int column) const { return m_columns.at(column); }

  /// Whether nothing has been skipped so far.
  bool areWhole() const { return m_areWhole; }

 private:
  bool readFrom(qint64 key);
  bool passDamage();

  QSqlQuery m_query;
  QStringList m_columns;
  bool m_isPrepared;
  bool m_areWhole = true;
  bool m_isNew = false;
  qint64 m_greatestRead = 0;
  qint64 m_reached = 0;  ///< The greatest key that was read or skipped.
  int m_failures = 0;    ///< Since a new row was last read.
};

}  // namespace roost
