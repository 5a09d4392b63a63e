#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "core/accounts/session.h"

class QSettings;

namespace roost {

/// Who stays signed in on this computer, in one database: their tokens, the latest first.
class RememberedSignIns {
  Q_DECLARE_TR_FUNCTIONS(roost::RememberedSignIns)

 public:
  RememberedSignIns(QSettings& settings, const QString& databaseFile);

  /// Those whose tokens are still good. Forgets the others.
  QList<UserId> users(Session& session);
  /// Fails with ReadOnly where settings can't be kept, and as the session does; then nobody stays signed in by it.
  Result<Done> add(Session& session, UserId user);
  void use(Session& session, UserId user);
  /// Lets go of the user's tokens, which the session is to forget.
  QStringList take(Session& session, UserId user);
  /// Which of the user's sign-ins is this computer's; empty where the user does not stay signed in here.
  QByteArray idOf(Session& session, UserId user) const;

 private:
  QStringList tokens() const;
  /// The user's tokens, and those of others.
  std::pair<QStringList, QStringList> ownAndOthers(Session& session, UserId user) const;
  /// Whether they will be there when Roost starts again.
  bool setTokens(const QStringList& tokens);

  QSettings& m_settings;
  QString m_key;
};

}  // namespace roost
