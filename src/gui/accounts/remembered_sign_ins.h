#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "core/accounts/session.h"

class QSettings;

namespace roost {

/// The tokens of the users who stay signed in on this computer, in one database; the most recent first.
class RememberedSignIns {
  Q_DECLARE_TR_FUNCTIONS(roost::RememberedSignIns)

 public:
  RememberedSignIns(QSettings& settings, const QString& databaseFile);

  /// The users whose tokens are still valid. Drops the other tokens.
  QList<UserId> users(Session& session);
  /// Keeps the user signed in. Fails with ReadOnly if the settings can't be saved, and as the session does; the user
  /// then doesn't stay signed in.
  Result<Done> add(Session& session, UserId user);
  void use(Session& session, UserId user);
  /// Removes the user's tokens and returns them, for the session to forget.
  QStringList take(Session& session, UserId user);
  /// The id of the user's sign-in on this computer; empty if they don't stay signed in here.
  QByteArray idOf(Session& session, UserId user) const;

 private:
  QStringList tokens() const;
  /// The user's tokens, and those of other users.
  std::pair<QStringList, QStringList> ownAndOthers(Session& session, UserId user) const;
  /// Returns whether the tokens were saved, so that they last until the next start.
  bool setTokens(const QStringList& tokens);

  QSettings& m_settings;
  QString m_key;
};

}  // namespace roost
