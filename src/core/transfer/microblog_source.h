#pragma once

#include <QCoreApplication>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <chrono>
#include <memory>
#include <optional>

#include "core/storage/result.h"

namespace roost {

/// The rows of a query, from the first to the last, one at a time.
class SourceRows {
 public:
  explicit SourceRows(QSqlQuery query) : m_query(std::move(query)) {}

  /// Moves to the next row; false after the last one or when reading failed, which `failure` tells apart.
  bool next() { return m_query.next(); }
  std::optional<Error> failure() const;

  /// The position of a column, for `value`; of one that is missing, a position where everything is NULL.
  int column(const QString& name) const;
  QVariant value(int column) const { return column < 0 ? QVariant() : m_query.value(column); }
  QString text(int column) const { return value(column).toString(); }

  /// Nothing for NULL and for what is not a whole number.
  std::optional<qint64> integer(int column) const;

 private:
  QSqlQuery m_query;
};

/// The database of a Microblog, open for reading only and as it was at one moment.
class MicroblogSource {
  Q_DECLARE_TR_FUNCTIONS(roost::MicroblogSource)

 public:
  /// `busyTimeout` is how long reading may wait for another process's lock.
  /// Fails with CannotOpen, NotADatabase, OtherApplication, Busy or Damaged.
  static Result<std::unique_ptr<MicroblogSource>> open(const QString& file,
                                                       std::chrono::milliseconds busyTimeout);
  ~MicroblogSource();
  MicroblogSource(const MicroblogSource&) = delete;
  MicroblogSource& operator=(const MicroblogSource&) = delete;

  bool hasTable(const QString& name) const { return m_tables.contains(name); }

  /// Runs the query resources/sql/sqlite/<name>.sql.
  Result<SourceRows> read(const QString& name) const;

  /// What SQLite says about the source, in words about the source; also writes it to the log.
  static Error readError(const QSqlError& error, const QString& context);

 private:
  explicit MicroblogSource(const QSqlDatabase& connection) : m_connection(connection) {}
  Result<Done> begin(const QString& path, std::chrono::milliseconds busyTimeout);
  Result<Done> check();
  static Error notMicroblog(const QString& message, const QString& detail);

  QSqlDatabase m_connection;
  QSet<QString> m_tables;
};

}  // namespace roost
