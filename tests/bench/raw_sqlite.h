#pragma once

#include <sqlite3.h>

#include <QByteArray>
#include <QString>
#include <memory>
#include <stdexcept>
#include <vector>

namespace roost::bench {

struct Failure : std::runtime_error {
  explicit Failure(const QString& what) : std::runtime_error(what.toStdString()) {}
};

/// A statement of SQLite's own API, without Qt. Texts that are bound must live until the next `step`.
class Statement {
 public:
  Statement(sqlite3* connection, const char* sql);

  Statement& bind(int parameter, qint64 value);
  Statement& bind(int parameter, const QByteArray& text);
  bool step();
  /// Steps through a statement that returns no rows.
  void run();
  void reset() { sqlite3_reset(m_statement.get()); }
  qint64 integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
  QByteArray text(int column) const;

 private:
  std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> m_statement;
};

class Connection {
 public:
  explicit Connection(const QString& file);
  sqlite3* handle() const { return m_handle.get(); }
  void execute(const QByteArray& sql) const;
  qint64 integer(const char* sql) const;

 private:
  std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_handle;
};

}  // namespace roost::bench
