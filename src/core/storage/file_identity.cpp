#include "core/storage/file_identity.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace roost {

QString fileIdentity(const QString& file) {
#ifdef Q_OS_UNIX
  struct stat found {};
  if (stat(QFile::encodeName(file).constData(), &found) != 0) return {};
  return QStringLiteral("%1-%2")
      .arg(static_cast<quint64>(found.st_dev), 0, 16)
      .arg(static_cast<quint64>(found.st_ino), 0, 16);
#else
  const QString path = QFileInfo(file).canonicalFilePath();
  if (path.isEmpty()) return {};
  return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
#endif
}

bool hasHardLinks(const QString& file) {
#ifdef Q_OS_UNIX
  struct stat found {};
  return stat(QFile::encodeName(file).constData(), &found) == 0 && S_ISREG(found.st_mode) && found.st_nlink > 1;
#else
  Q_UNUSED(file);
  return false;
#endif
}

}  // namespace roost
