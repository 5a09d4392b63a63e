#include "core/users/user.h"

#include <QCryptographicHash>

namespace roost {

QByteArray avatarDigest(const QString& email) {
  return QCryptographicHash::hash(email.trimmed().toLower().toUtf8(), QCryptographicHash::Md5).toHex();
}

QByteArray User::avatarDigest() const { return roost::avatarDigest(email.isEmpty() ? username : email); }

QString gravatarAddress(const QString& email, int size) {
  return QStringLiteral("https://www.gravatar.com/avatar/%1?d=identicon&s=%2")
      .arg(QString::fromLatin1(avatarDigest(email)))
      .arg(size);
}

}  // namespace roost
