#pragma once

#include <QString>
#include <condition_variable>
#include <mutex>
#include <thread>

struct sqlite3;

namespace roost {

/// Checkpoints the write-ahead log into the database file on its own thread. SQLite would do it inside a commit, which
/// then takes seconds after a large import.
class Checkpointer {
 public:
  /// Replaces SQLite's automatic checkpoints for `connection`; `file` is its database.
  Checkpointer(sqlite3* connection, const QString& file);
  ~Checkpointer();
  Checkpointer(const Checkpointer&) = delete;
  Checkpointer& operator=(const Checkpointer&) = delete;

 private:
  static constexpr int pagesWorthIt = 1'000;  ///< The default of SQLite itself.

  /// Part of the log that has been copied. Its number changes when SQLite begins it anew.
  struct Copied {
    quint32 log = 0;
    int pages = 0;
  };

  static int committed(void* self, sqlite3* connection, const char*, int pages);
  void wake();
  void run();

  sqlite3* const m_connection;
  const QByteArray m_file;
  std::mutex m_mutex;
  std::condition_variable m_change;
  quint32 m_log = 0;  ///< The number of the log that was last written to.
  Copied m_copied;
  bool m_isWanted = false;
  bool m_isEnding = false;
  std::thread m_thread;  ///< Started when it is first needed.
};

}  // namespace roost
