#pragma once

#include <QStringList>

#include "core/accounts/session.h"

class QSettings;

namespace roost {

/// Who stays signed in on this computer, in one database: their tokens, the latest first.
class RememberedSignIns {
 public:
  RememberedSignIns(QSettings& settings, const QString& databaseFile);

  /// Those whose tokens are still good. Forgets the others.
  QList<UserId> users(Session& session);
  Result<Done> add(Session& session, UserId user);
  void use(Session& session, UserId user);
  void remove(Session& session, UserId user);
  /// Which of the user's sign-ins is this computer's; empty where the user does not stay signed in here.
  QByteArray idOf(Session& session, UserId user) const;

 private:
  QStringList tokens() const;
  void setTokens(const QStringList& tokens);

  QSettings& m_settings;
  QString m_key;
};

}  // namespace roost
