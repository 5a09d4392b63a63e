#include "core/transfer/scratch_connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace roost {

ScratchConnection::ScratchConnection(const QString& file)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces))) {
  m_database.setDatabaseName(file);
}

ScratchConnection::~ScratchConnection() {
  const QString name = m_database.connectionName();
  m_database.close();
  m_database = {};
  QSqlDatabase::removeDatabase(name);
}

Result<Done> ScratchConnection::open(const QStringList& pragmas) {
  if (!m_database.open()) return fromSqlError(m_database.lastError(), QStringLiteral("open %1").arg(m_database.databaseName()));
  for (const QString& pragma : pragmas) run(pragma);
  return Done{};
}

void ScratchConnection::run(const QString& pragma) const { QSqlQuery(m_database).exec(QStringLiteral("PRAGMA ") + pragma); }

}  // namespace roost
