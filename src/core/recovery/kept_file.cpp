#include "core/recovery/kept_file.h"

#include <QFile>
#include <filesystem>

namespace roost {
namespace {

std::filesystem::path pathOf(const QString& file) { return file.toStdU16String(); }

QString freeName(const QString& file) {
  const QString name = file + QStringLiteral(".damaged");
  QString free = name;
  for (int number = 2; QFile::exists(free); ++number) free = QStringLiteral("%1-%2").arg(name).arg(number);
  return free;
}

}  // namespace

Result<QString> putInPlaceOf(const QString& file, const QString& made) {
  const QString kept = freeName(file);
  std::error_code failure;
  std::filesystem::create_hard_link(pathOf(file), pathOf(kept), failure);
  // Some file systems don't support hard links.
  const bool isLinked = !failure;
  if (!isLinked) std::filesystem::rename(pathOf(file), pathOf(kept), failure);
  const bool isKept = !failure;
  // The log belongs to the old file, and SQLite would replay it into the new one.
  const QString log = QStringLiteral("-wal");
  const bool hasLog = QFile::exists(file + log);
  if (isKept && hasLog) std::filesystem::rename(pathOf(file + log), pathOf(kept + log), failure);
  const bool isLogKept = isKept && hasLog && !failure;
  QFile::remove(file + QStringLiteral("-shm"));
  if (!failure) std::filesystem::rename(pathOf(made), pathOf(file), failure);
  if (!failure) return kept;

  std::error_code ignored;
  if (isLogKept) std::filesystem::rename(pathOf(kept + log), pathOf(file + log), ignored);
  if (isKept && isLinked) std::filesystem::remove(pathOf(kept), ignored);
  if (isKept && !isLinked) std::filesystem::rename(pathOf(kept), pathOf(file), ignored);
  return makeError(ErrorCode::ReadOnly, QStringLiteral("%1: %2").arg(kept, QString::fromStdString(failure.message())));
}

}  // namespace roost
