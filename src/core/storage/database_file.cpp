#include "core/storage/database_file.h"

#include <QFileInfo>
#include <filesystem>

#include "core/storage/private_files.h"

namespace roost {

Error makeNoFileError(const QString& path) {
  // QFileInfo says that a path exists if it has no permission to look.
  std::error_code failure;
  const bool isThere = std::filesystem::exists(path.toStdU16String(), failure);
  return makeError(isThere ? ErrorCode::NotADatabase : ErrorCode::CannotOpen,
                   QStringLiteral("%1 is no file").arg(path));
}

Result<bool> makeDatabaseFile(const QString& file, SharedFolder shared) {
  const QString path = QFileInfo(file).absoluteFilePath();
  ROOST_CHECK(checkPath(path));
  // A pipe would keep SQLite waiting.
  if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) return makeNoFileError(path);
  if (const QString place = writableByOthers(path); shared == SharedFolder::Refuse && !place.isEmpty())
    return makeError(ErrorCode::WritableByOthers, QStringLiteral("everybody may write to %1").arg(place));
  return makePrivateFile(path);
}

}  // namespace roost
