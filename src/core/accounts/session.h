#pragma once

#include <QObject>

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// A sign-in that is remembered because the user chose to stay signed in. Its ID can't be used to sign in.
struct RememberedSession {
  QByteArray id;
  qint64 createdAt = 0;  ///< UTC milliseconds since the epoch.
};

/// Who is signed in, and the tokens that keep users signed in.
class Session : public QObject {
  Q_OBJECT

 public:
  static constexpr int maxListed = 200;

  Session(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  UserId viewer() const { return m_viewer; }
  bool isSignedIn() const { return m_viewer != noUser; }

  /// `viewer` comes from Accounts::signIn, Accounts::signUp or `resume`; noUser signs out.
  void setViewer(UserId viewer);

  /// A new random token (hexadecimal) that `resume` accepts until `forget`. Only its hash is kept in the database.
  /// Fails with Refused when there is no such user.
  Result<QString> remember(UserId user);

  /// The user to whom the token belongs; noUser if there is none.
  Result<UserId> resume(const QString& token);
  Result<Done> forget(const QString& token);

  /// The viewer's remembered sign-ins, newest first, at most `maxListed`. `idOf` tells which one is this computer's.
  Result<QList<RememberedSession>> remembered(UserId viewer);
  static QByteArray idOf(const QString& token);

  /// Ends one of the viewer's remembered sign-ins. Fails with NotFound if the viewer has none with this ID.
  Result<Done> revoke(UserId viewer, const QByteArray& id);

  /// Ends all of the viewer's remembered sign-ins except the one with ID `kept`, which may be empty, and returns how
  /// many it ended. Fails with Refused without a viewer.
  Result<int> revokeOthers(UserId viewer, const QByteArray& kept);

 Q_SIGNALS:
  void viewerChanged(roost::UserId viewer);

 private:
  Store& m_store;
  Clock m_clock;
  UserId m_viewer = noUser;
};

}  // namespace roost
