#include "core/storage/checkpointer.h"

#include <sqlite3.h>

#include <QtEndian>

#include "core/storage/error.h"

namespace roost {
namespace {

bool check(sqlite3* connection, int result) {
  if (result == SQLITE_OK || result == SQLITE_BUSY) return true;
  makeError(errorCodeFromSqlite(result),
            QStringLiteral("checkpoint: %1").arg(QString::fromUtf8(sqlite3_errmsg(connection))));
  return false;
}

/// The checkpoint sequence number in the header of the write-ahead log; 0 if that can't be read.
quint32 numberOfLog(sqlite3* connection) {
  constexpr sqlite3_int64 offset = 12;
  quint32 number = 0;
  sqlite3_file* log = nullptr;
  sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
  const bool isRead = log && log->pMethods && log->pMethods->xRead(log, &number, sizeof number, offset) == SQLITE_OK;
  return isRead ? qFromBigEndian(number) : 0;
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

// While one write follows another, the log only grows: SQLite begins it anew when all of it is in the file. A
// checkpoint after each write would then keep the disk from the next one.
int Checkpointer::committed(void* self, sqlite3* connection, const char*, int pages) {
  auto* const own = static_cast<Checkpointer*>(self);
  const quint32 log = numberOfLog(connection);
  {
    const std::lock_guard lock(own->m_mutex);
    own->m_log = log;
    if (pages - (own->m_copied.log == log ? own->m_copied.pages : 0) < pagesWorthIt) return SQLITE_OK;
    own->m_isWanted = true;
  }
  own->wake();
  return SQLITE_OK;
}

void Checkpointer::wake() {
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
    const quint32 log = m_log;
    lock.unlock();
    // What can't be checkpointed now, because of an error or an open read transaction, is left for the next time.
    if (!connection) connection = connectTo(m_file);
    // A passive checkpoint doesn't wait for readers or writers.
    int copied = 0;
    if (connection)
      check(connection, sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, &copied));
    lock.lock();
    m_copied = {log, copied};
  }
  lock.unlock();
  sqlite3_close(connection);
}

}  // namespace roost
