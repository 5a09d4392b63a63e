#include "core/storage/connection.h"

#include <sqlite3.h>

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace roost {
namespace {

/// SQLite writes what it needs to undo a statement and its triggers to a temporary file if that is over 64 KB, which
/// makes a reply that mentions a few people take twice as long. It allocates this much at once for each such statement:
/// more than that needs, and above all more than the allocator keeps at hand, would be slow. Has no effect once SQLite
/// is in use.
void keepStatementJournalsInMemory() {
  constexpr int mostBytes = 112 * 1024;
  static const int once = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, mostBytes);
  (void)once;
}

}  // namespace

Connection::Connection(const QString& file, const QString& options)
    : m_database(
          QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces))) {
  m_database.setDatabaseName(file);
  m_database.setConnectOptions(options);
}

Connection::~Connection() {
  const QString name = m_database.connectionName();
  m_database.close();
  m_database = {};
  QSqlDatabase::removeDatabase(name);
}

Result<Done> Connection::open(const QStringList& pragmas) {
  keepStatementJournalsInMemory();
  if (!m_database.open())
    return fromSqlError(m_database.lastError(), QStringLiteral("open %1").arg(m_database.databaseName()));
  for (const QString& pragma : pragmas) (void)runPragma(pragma);
  return Done{};
}

std::optional<Error> Connection::runPragma(const QString& pragma) const {
  QSqlQuery query(m_database);
  if (query.exec(QStringLiteral("PRAGMA ") + pragma)) return std::nullopt;
  const Error error = fromSqlError(query.lastError(), pragma, sqlite3_system_errno(handle()));
  // SQLite has no error code of its own for an invalid schema.
  return error.code == ErrorCode::Internal ? makeError(ErrorCode::Damaged, error.detail) : error;
}

sqlite3* Connection::handle() const { return *static_cast<sqlite3* const*>(m_database.driver()->handle().constData()); }

}  // namespace roost
