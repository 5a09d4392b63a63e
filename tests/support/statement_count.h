#pragma once

#include <sqlite3.h>
#include <QSqlDatabase>
#include <QSqlDriver>

namespace roost::test {

/// Counts the statements that this process runs on a database from now on, over connections that are already open.
class StatementCount {
 public:
  explicit StatementCount(const QString& file) {
    for (const QString& name : QSqlDatabase::connectionNames())
      if (const auto connection = QSqlDatabase::database(name, false); connection.databaseName() == file)
        m_handles.append(*static_cast<sqlite3* const*>(connection.driver()->handle().constData()));
    if (m_handles.isEmpty()) qFatal("%s is not open", qPrintable(file));
    for (sqlite3* handle : m_handles) sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, count, &m_count);
  }
  ~StatementCount() {
    for (sqlite3* handle : m_handles) sqlite3_trace_v2(handle, 0, nullptr, nullptr);
  }
  StatementCount(const StatementCount&) = delete;
  StatementCount& operator=(const StatementCount&) = delete;

  int count() const { return m_count; }

 private:
  static int count(unsigned, void* counter, void*, void* text) {
    // SQLite reports the statements of a trigger as comments.
    if (qstrncmp(static_cast<const char*>(text), "--", 2) != 0) ++*static_cast<int*>(counter);
    return 0;
  }

  QList<sqlite3*> m_handles;
  int m_count = 0;
};

}  // namespace roost::test
