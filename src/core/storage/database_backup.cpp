#include "core/storage/database_backup.h"

#include <sqlite3.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

#include "core/storage/database_copy.h"
#include "core/storage/store.h"

namespace roost {
namespace {

constexpr int pagesAtOnce = 64;

bool isSamePath(const QString& one, const QString& other) {
  const QFileInfo first(one), second(other);
  return first.absoluteFilePath() == second.absoluteFilePath() ||
         (first.exists() && first.canonicalFilePath() == second.canonicalFilePath());
}

}  // namespace

Result<std::unique_ptr<DatabaseBackup>> DatabaseBackup::begin(Store& store, const QString& file) {
  std::unique_ptr<DatabaseBackup> backup(new DatabaseBackup);
  backup->m_file = file;
  backup->m_keepsLog = isSamePath(file, store.file()) && !store.hasMoved();
  ROOST_TRY(part, newFileBeside(file));
  backup->m_part = std::move(*part);
  const QByteArray name = QFile::encodeName(backup->m_part->fileName());
  if (const int code = sqlite3_open_v2(name.constData(), &backup->m_target, SQLITE_OPEN_READWRITE, nullptr);
      code != SQLITE_OK)
    return backup->failure(code);
  backup->m_backup = sqlite3_backup_init(backup->m_target, "main", store.m_handle, "main");
  if (!backup->m_backup) return backup->failure(sqlite3_extended_errcode(backup->m_target));
  return backup;
}

DatabaseBackup::~DatabaseBackup() {
  sqlite3_backup_finish(m_backup);
  sqlite3_close(m_target);
}

Result<double> DatabaseBackup::goOn(std::chrono::milliseconds time) {
  const QDeadlineTimer deadline(time);
  int code = SQLITE_OK;
  do code = sqlite3_backup_step(m_backup, pagesAtOnce);
  while (code == SQLITE_OK && !deadline.hasExpired());
  if (code == SQLITE_DONE) {
    ROOST_CHECK(finish());
    return 1.0;
  }
  if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED) {
    // SQLite records the system's error number only when the backup is finished.
    sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    return failure(code);
  }
  const int pages = sqlite3_backup_pagecount(m_backup);
  return pages == 0 ? 0.0 : std::min(0.999, 1.0 - static_cast<double>(sqlite3_backup_remaining(m_backup)) / pages);
}

Result<Done> DatabaseBackup::finish() {
  int code = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
  if (code != SQLITE_OK) return failure(code);
  code = sqlite3_close(std::exchange(m_target, nullptr));
  if (code != SQLITE_OK) return failure(code);
  // SQLite would replay the replaced database's write-ahead log into the copy.
  const QString log = m_file + QStringLiteral("-wal"), aside = m_part->fileName() + QStringLiteral("-wal");
  const bool hadLog = !m_keepsLog && QFile::rename(log, aside);
  std::error_code failed;
  std::filesystem::rename(m_part->fileName().toStdU16String(), m_file.toStdU16String(), failed);
  if (failed && hadLog) QFile::rename(aside, log);
  if (failed)
    return makeError(ErrorCode::ReadOnly,
                     QStringLiteral("%1: %2").arg(m_file, QString::fromStdString(failed.message())));
  m_part->setAutoRemove(false);
  if (hadLog) QFile::remove(aside);
  if (!m_keepsLog) QFile::remove(m_file + QStringLiteral("-shm"));
  return Done{};
}

Error DatabaseBackup::failure(int code) const {
  return makeError(errorCodeFromSqlite(code, m_target ? sqlite3_system_errno(m_target) : 0),
                   QStringLiteral("copying to %1: %2").arg(m_file, QString::fromUtf8(sqlite3_errstr(code))));
}

}  // namespace roost
