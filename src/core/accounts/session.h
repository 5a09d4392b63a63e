#pragma once

#include <QObject>

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Who is signed in, and the tokens by which somebody stays signed in.
class Session : public QObject {
  Q_OBJECT

 public:
  Session(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  UserId viewer() const { return m_viewer; }
  bool isSignedIn() const { return m_viewer != noUser; }

  /// `viewer` comes from Accounts::signIn, Accounts::signUp or `resume`; noUser signs out.
  void setViewer(UserId viewer);

  /// A new random token (hexadecimal) that `resume` accepts until `forget`. Only its hash is kept in the database.
  Result<QString> remember(UserId user);

  /// The user whom the token remembers; noUser when there is none.
  Result<UserId> resume(const QString& token);
  Result<Done> forget(const QString& token);

 Q_SIGNALS:
  void viewerChanged(roost::UserId viewer);

 private:
  Store& m_store;
  Clock m_clock;
  UserId m_viewer = noUser;
};

}  // namespace roost
