#include "bench/raw_sqlite.h"

namespace roost::bench {
namespace {

void check(bool fine, sqlite3* connection, const char* sql) {
  if (!fine) throw Failure(QStringLiteral("%1: %2").arg(QString::fromUtf8(sql), sqlite3_errmsg(connection)));
}

}  // namespace

Statement::Statement(sqlite3* connection, const char* sql) : m_statement(nullptr, sqlite3_finalize) {
  sqlite3_stmt* statement = nullptr;
  check(sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) == SQLITE_OK, connection, sql);
  m_statement.reset(statement);
}

Statement& Statement::bind(int parameter, qint64 value) {
  sqlite3_bind_int64(m_statement.get(), parameter, value);
  return *this;
}

Statement& Statement::bind(int parameter, const QByteArray& text) {
  sqlite3_bind_text(m_statement.get(), parameter, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
  return *this;
}

bool Statement::step() {
  const int result = sqlite3_step(m_statement.get());
  check(result == SQLITE_ROW || result == SQLITE_DONE, sqlite3_db_handle(m_statement.get()),
        sqlite3_sql(m_statement.get()));
  return result == SQLITE_ROW;
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

QByteArray Statement::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
  return {text, sqlite3_column_bytes(m_statement.get(), column)};
}

Connection::Connection(const QString& file) : m_handle(nullptr, sqlite3_close) {
  sqlite3* handle = nullptr;
  const int result = sqlite3_open_v2(file.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
  m_handle.reset(handle);
  check(result == SQLITE_OK, handle, "open");
}

void Connection::execute(const QByteArray& sql) const {
  check(sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, handle(), sql.constData());
}

qint64 Connection::integer(const char* sql) const {
  Statement statement(handle(), sql);
  return statement.step() ? statement.integer(0) : 0;
}

}  // namespace roost::bench
