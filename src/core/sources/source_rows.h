#pragma once

#include <QString>
#include <QVariant>
#include <memory>
#include <optional>

#include "core/archives/import_source.h"

struct sqlite3;
struct sqlite3_stmt;

namespace roost {

/// SQLite's last error on a connection to a database that isn't Roost's. It is written to the log too.
Error sourceError(sqlite3* connection, const QString& context);

/// The rows of a query, forward only, one at a time. They are read without Qt's driver, which would silently turn
/// invalid bytes into other text.
class SourceRows {
 public:
  enum class Encoding { Utf8, Utf16 };

  /// Runs resources/sql/sqlite/<query>.sql on a database that stores its texts in `encoding`.
  static Result<SourceRows> of(sqlite3* connection, Encoding encoding, const QString& query);

  /// Moves to the next row; false after the last one or when reading failed, which `failure` tells apart.
  bool next();
  std::optional<Error> failure() const;

  /// The index of a column, for `value` and the functions below; -1 if it is missing, which reads as NULL.
  int column(const QString& name) const;
  QVariant value(int column) const;
  QString text(int column) const { return readText(column).text; }
  SourceText readText(int column) const;

  /// Nothing for NULL and for what can't be converted to an integer.
  std::optional<qint64> integer(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };

  SourceRows(sqlite3_stmt* statement, Encoding encoding) : m_statement(statement), m_encoding(encoding) {}

  std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
  Encoding m_encoding;
  int m_code = 0;  ///< The result of the last step; SQLITE_OK before the first.
};

}  // namespace roost
