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
  ROOST_CHECK(m_store->run(QStringLiteral("commit")));
  m_store = nullptr;
  return Done{};
}

// Nothing is locked until something is read. If this fails, which is logged, each read is on its own.
ReadTransaction::ReadTransaction(Store& store) : m_store(store.isInTransaction() ? nullptr : &store) {
  if (m_store && !m_store->run(QStringLiteral("begin"))) m_store = nullptr;
}

ReadTransaction::~ReadTransaction() {
  if (m_store && m_store->isInTransaction()) (void)m_store->run(QStringLiteral("commit"));
}

}  // namespace roost
