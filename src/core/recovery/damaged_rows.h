#pragma once

#include <QSqlQuery>

namespace roost {

/// The rows that can be read of a table in a damaged database, around those that can't. The query gives them in the
/// order of their key, a whole number in the first column, from the key `:from` on. Where the database has no such
/// table there are none.
class DamagedRows {
 public:
  /// No row of Roost's has a greater key: it would have to be written every second for 34 years.
  static constexpr qint64 largestKey = 1 << 30;

  DamagedRows(const QSqlDatabase& connection, const QString& query);

  bool next();
  qint64 key() const { return integer(0); }
  /// Whether its key is greater than all before. Around damage the same row can come again.
  bool isNew() const { return m_isNew; }
  QVariant value(int column) const { return m_query.value(column); }
  qint64 integer(int column) const { return value(column).toLongLong(); }
  QString text(int column) const { return value(column).toString(); }

  /// Whether nothing was passed over so far.
  bool areWhole() const { return m_areWhole; }

 private:
  bool readFrom(qint64 key);
  bool passDamage();

  QSqlQuery m_query;
  bool m_isPrepared;
  bool m_areWhole = true;
  bool m_isNew = false;
  qint64 m_greatestRead = 0;
  qint64 m_reached = 0;  ///< The greatest key that was read or passed over.
  int m_failures = 0;    ///< Since a row was last read.
};

}  // namespace roost
