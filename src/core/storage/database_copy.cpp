#include "core/storage/database_copy.h"

#include <QSqlError>
#include <QSqlQuery>

#include "core/storage/private_files.h"

namespace roost {

Result<std::unique_ptr<QTemporaryFile>> newFileBeside(const QString& target) {
  ROOST_CHECK(checkPath(target));
  auto file = std::make_unique<QTemporaryFile>(target + QStringLiteral(".XXXXXX"));
  if (!file->open()) return makeError(ErrorCode::ReadOnly, QStringLiteral("%1: %2").arg(target, file->errorString()));
  return file;
}

Result<std::unique_ptr<QTemporaryFile>> copyBeside(const QSqlDatabase& connection, const QString& target) {
  auto copy = newFileBeside(target);
  if (!copy) return copy;
  QSqlQuery query(connection);
  query.prepare(QStringLiteral("VACUUM INTO ?"));
  query.addBindValue((*copy)->fileName());
  if (query.exec()) return copy;
  const auto error = fromSqlError(query.lastError(), QStringLiteral("copying to %1").arg(target));
  if (error.code != ErrorCode::Internal) return error;
  // SQLite has no error code of its own for an invalid schema, nor for a target file whose size it can't read. It takes
  // that file for one that isn't empty.
  return makeError(error.detail.contains(u"already exists") ? ErrorCode::DiskFails : ErrorCode::Damaged, error.detail);
}

}  // namespace roost
