#pragma once

#include <QString>
#include <QVariant>
#include <memory>
#include <optional>

#include "core/transfer/import_source.h"

struct sqlite3;
struct sqlite3_stmt;

namespace roost {

/// What SQLite says about a database that is not Roost's; also writes it to the log.
Error sourceError(sqlite3* connection, const QString& context);

/// The rows of a query, from the first to the last, one at a time. They are read past Qt's driver, which would turn
/// bytes that are no text into some other text without a word.
class SourceRows {
 public:
  enum class Encoding { Utf8, Utf16 };

  /// Of resources/sql/sqlite/<query>.sql, in a database that keeps its texts in `encoding`.
  static Result<SourceRows> of(sqlite3* connection, Encoding encoding, const QString& query);

  /// Moves to the next row; false after the last one or when reading failed, which `failure` tells apart.
  bool next();
  std::optional<Error> failure() const;

  /// The position of a column, for `value`; of one that is missing, a position where everything is NULL.
  int column(const QString& name) const;
  QVariant value(int column) const;
  QString text(int column) const { return readText(column).text; }
  SourceText readText(int column) const;

  /// Nothing for NULL and for what is not a whole number.
  std::optional<qint64> integer(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };

  SourceRows(sqlite3_stmt* statement, Encoding encoding) : m_statement(statement), m_encoding(encoding) {}

  std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
  Encoding m_encoding;
  int m_code = 0;  ///< Of the last step; 0 before the first.
};

}  // namespace roost
