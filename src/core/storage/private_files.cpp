#include "core/storage/private_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace roost {

Result<Done> checkPath(const QString& path) {
  if (!QFile::encodeName(path).contains("\xEF\xBF\xBD")) return Done{};
  auto error = makeError(ErrorCode::CannotOpen, QStringLiteral("a path that is no UTF-8: %1").arg(path));
  error.message = QCoreApplication::translate("Error",
                                              "The name of this file or of one of its folders contains invalid "
                                              "characters (shown as �). Rename it, or choose another location.");
  return error;
}

bool makePrivateFolder(const QString& folder) {
  const QDir dir(folder);
  if (dir.exists()) return true;
  const QString above = QFileInfo(dir.absolutePath()).path();
  if (!makePrivateFolder(above)) return false;
  const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
  // Another program may just have made it.
  return QDir().mkdir(dir.absolutePath(), owner) || dir.exists();
}

Result<bool> makePrivateFile(const QString& path) {
  const QFileInfo info(path);
  if (info.exists()) return false;
  if (!makePrivateFolder(info.absolutePath()))
    return makeError(ErrorCode::CannotOpen, QStringLiteral("no folder could be made for %1").arg(path));
  QFile file(path);
  if (!file.open(QIODevice::NewOnly)) {
    // Another program may just have made it.
    if (QFileInfo::exists(path)) return false;
    return makeError(info.dir().isReadable() ? ErrorCode::ReadOnly : ErrorCode::CannotOpen,
                     QStringLiteral("%1: %2").arg(path, file.errorString()));
  }
  if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
    return makeError(ErrorCode::ReadOnly, QStringLiteral("%1: %2").arg(path, file.errorString()));
  return true;
}

QString writableByOthers(const QString& file) {
#ifdef Q_OS_UNIX
  const QFileInfo info(file);
  // If the path goes through a symbolic link, the folders of both the link and its target matter.
  for (QString path : {info.absoluteFilePath(), info.canonicalFilePath()}) {
    while (!path.isEmpty()) {
      struct stat found {};
      const bool exists = stat(QFile::encodeName(path).constData(), &found) == 0;
      // In a sticky folder such as /tmp, users can't move each other's files.
      const bool sticky = S_ISDIR(found.st_mode) && (found.st_mode & S_ISVTX) != 0;
      if (exists && (found.st_mode & S_IWOTH) != 0 && !sticky) return path;
      const QString above = QFileInfo(path).path();
      if (above == path) break;
      path = above;
    }
  }
#else
  Q_UNUSED(file);
#endif
  return {};
}

}  // namespace roost
