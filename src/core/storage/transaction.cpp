#include "core/storage/transaction.h"

#include <QSqlError>

namespace roost {

Result<Transaction> Transaction::begin(Store& store) {
  ROOST_CHECK(store.prepareToWrite());
  QSqlQuery query(store.m_connection.database());
  if (!query.exec(QStringLiteral("BEGIN IMMEDIATE"))) return store.failureOf(query, QStringLiteral("begin"));
  return Transaction(&store);
}

Transaction::~Transaction() {
  // After some failures, such as a full disk, SQLite has already rolled back.
  if (!m_store || !m_store->isInTransaction()) return;
  QSqlQuery query(m_store->m_connection.database());
  if (!query.exec(QStringLiteral("ROLLBACK"))) fromSqlError(query.lastError(), QStringLiteral("roll back"));
}

Result<Done> Transaction::commit() {
  QSqlQuery query(m_store->m_connection.database());
  if (!query.exec(QStringLiteral("COMMIT"))) return m_store->failureOf(query, QStringLiteral("commit"));
  m_store = nullptr;
  return Done{};
}

}  // namespace roost
