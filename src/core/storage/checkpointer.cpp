#include "core/storage/checkpointer.h"

#include <sqlite3.h>

#include "core/storage/error.h"

namespace roost {
namespace {

bool check(sqlite3* connection, int result) {
  if (result == SQLITE_OK || result == SQLITE_BUSY) return true;
  makeError(errorCodeFromSqlite(result),
            QStringLiteral("checkpoint: %1").arg(QString::fromUtf8(sqlite3_errmsg(connection))));
  return false;
}

/// Null on failure, which is logged.
sqlite3* connectTo(const QByteArray& file) {
  sqlite3* connection = nullptr;
  // The pragma makes the connection read the file. Until then it doesn't know that there is a write-ahead log.
  const int opened =
      sqlite3_open_v2(file.constData(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
  if (check(connection, opened) &&
      check(connection, sqlite3_exec(connection, "PRAGMA user_version", nullptr, nullptr, nullptr)))
    return connection;
  sqlite3_close(connection);
  return nullptr;
}

}  // namespace

Checkpointer::Checkpointer(sqlite3* connection, const QString& file) : m_connection(connection), m_file(file.toUtf8()) {
  sqlite3_wal_hook(m_connection, &Checkpointer::committed, this);
}

Checkpointer::~Checkpointer() {
  sqlite3_wal_hook(m_connection, nullptr, nullptr);
  {
    const std::lock_guard lock(m_mutex);
    m_isEnding = true;
  }
  m_change.notify_one();
  if (m_thread.joinable()) m_thread.join();
}

int Checkpointer::committed(void* self, sqlite3*, const char*, int pages) {
  if (pages >= pagesWorthIt) static_cast<Checkpointer*>(self)->wake();
  return SQLITE_OK;
}

void Checkpointer::wake() {
  {
    const std::lock_guard lock(m_mutex);
    m_isWanted = true;
  }
  if (!m_thread.joinable()) m_thread = std::thread(&Checkpointer::run, this);
  m_change.notify_one();
}

void Checkpointer::run() {
  sqlite3* connection = nullptr;
  std::unique_lock lock(m_mutex);
  for (;;) {
    m_change.wait(lock, [this] { return m_isWanted || m_isEnding; });
    if (m_isEnding) break;
    m_isWanted = false;
    lock.unlock();
    // What can't be checkpointed now, because of an error or an open read transaction, is left for the next time.
    if (!connection) connection = connectTo(m_file);
    // A passive checkpoint doesn't wait for readers or writers.
    if (connection)
      check(connection, sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr));
    lock.lock();
  }
  lock.unlock();
  sqlite3_close(connection);
}

}  // namespace roost
