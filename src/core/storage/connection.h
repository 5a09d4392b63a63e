#pragma once

#include <QSqlDatabase>
#include <QStringList>
#include <optional>

#include "core/storage/result.h"

struct sqlite3;

namespace roost {

/// A connection to an SQLite database through Qt's driver; closed and removed with this object.
class Connection {
 public:
  /// `options` as in QSqlDatabase::setConnectOptions.
  explicit Connection(const QString& file, const QString& options = {});
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// A pragma that fails is logged and skipped.
  Result<Done> open(const QStringList& pragmas = {});
  /// `pragma` is one of ours, never text from a user.
  std::optional<Error> runPragma(const QString& pragma) const;

  const QSqlDatabase& database() const { return m_database; }
  /// SQLite's own handle; null until the connection is open.
  sqlite3* handle() const;

 private:
  QSqlDatabase m_database;
};

}  // namespace roost
