#include "core/transfer/microblog_import.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <array>
#include <filesystem>

#include "core/search/late_search_index.h"
#include "core/storage/transaction.h"
#include "core/transfer/follow_import.h"
#include "core/transfer/imported_text.h"
#include "core/transfer/microblog_source.h"
#include "core/transfer/post_import.h"
#include "core/transfer/user_import.h"

namespace roost {
namespace {

/// A table whose rows have no place in Roost.
struct UnusedTable {
  const char* name;
  const char* query;
  const char* reason;
};

constexpr std::array unusedTables{
    UnusedTable{"message", "microblog_messages",
                QT_TRANSLATE_NOOP("MicroblogImport", "Roost has no private messages.")},
    UnusedTable{"notification", "microblog_notifications",
                QT_TRANSLATE_NOOP("MicroblogImport", "Roost keeps no notifications.")},
    UnusedTable{"task", "microblog_tasks",
                QT_TRANSLATE_NOOP("MicroblogImport", "Roost has no background tasks.")},
};

/// Lets the store use more memory while it lives, outside of transactions: twice as fast for a million posts.
class MoreMemory {
 public:
  explicit MoreMemory(Store& store) : m_store(store) {
    set(QStringLiteral("import_large_cache"));
    set(QStringLiteral("import_temp_in_memory"));
  }
  ~MoreMemory() {
    set(QStringLiteral("import_usual_cache"));
    set(QStringLiteral("import_usual_temp"));
  }
  MoreMemory(const MoreMemory&) = delete;
  MoreMemory& operator=(const MoreMemory&) = delete;

 private:
  /// Without it the import is slower, and nothing else: a failure is only logged.
  void set(const QString& pragma) {
    auto query = m_store.prepare(pragma);
    if (query && !query->exec()) fromSqlError(query->lastError(), pragma);
  }

  Store& m_store;
};

bool isSameFile(const QString& one, const QString& other) {
  std::error_code missing;
  return std::filesystem::equivalent(one.toStdU16String(), other.toStdU16String(), missing);
}

Result<Done> reportUnused(ImportJob& job, const UnusedTable& table) {
  const QString name = QString::fromLatin1(table.name);
  if (!job.source.hasTable(name)) return Done{};
  auto rows = job.source.read(QString::fromLatin1(table.query));
  if (!rows) return rows.error();
  const int id = rows->column(QStringLiteral("id"));
  const QString reason = QCoreApplication::translate("MicroblogImport", table.reason);
  while (rows->next()) {
    job.report.note({name, importedLine(rows->text(id)), ImportNote::Outcome::LeftOut, reason});
    if (auto done = job.rowDone(); !done) return done.error();
  }
  if (auto error = rows->failure()) return *error;
  return Done{};
}

Result<Done> importPosts(ImportJob& job, ImportedUsers& users) {
  auto index = LateSearchIndex::begin(job.store);
  if (!index) return index.error();
  if (auto done = PostImport(job, users).run(); !done) return done;
  return index->finish([&job] { return job.goOn(); });
}

Result<Done> importAll(ImportJob& job) {
  auto users = UserImport(job).run();
  if (!users) return users.error();
  if (auto done = importPosts(job, *users); !done) return done;
  if (auto done = UserImport::dateUsers(job, *users); !done) return done;
  if (auto done = FollowImport(job, *users).run(); !done) return done;
  for (const UnusedTable& table : unusedTables)
    if (auto done = reportUnused(job, table); !done) return done;
  return Done{};
}

}  // namespace

Result<ImportReport> importMicroblog(Store& store, const QString& file, const Clock& clock,
                                     const ImportProgress& progress, std::chrono::milliseconds busyTimeout) {
  // Opening the store's own file once more and closing it would drop SQLite's locks on it.
  if (isSameFile(file, store.file())) return MicroblogSource::roostsOwn();
  const QStringList workFolders{QDir::tempPath(), QFileInfo(store.file()).path()};
  const auto goOn = [&progress]() -> Result<Done> { return !progress || progress(0, 0) ? Result<Done>(Done{}) : ImportJob::stopped(); };
  auto source = MicroblogSource::open(file, workFolders, busyTimeout, goOn);
  if (!source) return source.error();
  const MoreMemory memory(store);
  auto transaction = Transaction::begin(store);
  if (!transaction) return transaction.error();
  ImportJob job(store, **source, clock());
  if (auto counted = job.setProgress(progress); !counted) return counted.error();
  if (auto done = importAll(job); !done) return done.error();
  if (auto committed = transaction->commit(); !committed) return committed.error();
  return std::move(job.report);
}

}  // namespace roost
