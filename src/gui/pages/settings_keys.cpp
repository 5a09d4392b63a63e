#include "gui/pages/settings_keys.h"

#include <QCryptographicHash>

namespace roost {

QString databaseKey(const QString& group, const QString& databaseFile) {
  const QByteArray digest = QCryptographicHash::hash(databaseFile.toUtf8(), QCryptographicHash::Sha256);
  return QStringLiteral("%1/%2/").arg(group, QString::fromLatin1(digest.toHex().first(16)));
}

}  // namespace roost
