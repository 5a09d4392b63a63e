#pragma once

#include <QString>
#include <condition_variable>
#include <mutex>
#include <thread>

struct sqlite3;

namespace roost {

/// Brings what has been written into the database file, on a thread of its own. SQLite itself would do it within some
/// commit: after a large import that one commit takes seconds.
class Checkpointer {
 public:
  /// Takes that over for a connection; `file` is its database.
  Checkpointer(sqlite3* connection, const QString& file);
  ~Checkpointer();
  Checkpointer(const Checkpointer&) = delete;
  Checkpointer& operator=(const Checkpointer&) = delete;

 private:
  static constexpr int pagesWorthIt = 1'000;  ///< As in SQLite itself.

  static int committed(void* self, sqlite3*, const char*, int pages);
  void wake();
  void run();

  sqlite3* const m_connection;
  const QByteArray m_file;
  std::mutex m_mutex;
  std::condition_variable m_change;
  bool m_isWanted = false;
  bool m_isEnding = false;
  std::thread m_thread;  ///< Starts when there is something to do for the first time.
};

}  // namespace roost
