#pragma once

#include <QObject>

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Those whom the viewer follows and who follow somebody, the latest first.
struct KnownFollowers {
  QStringList usernames;   ///< Of some of them, as many as were asked for.
  int count = 0;           ///< How many were found.
  bool isComplete = true;  ///< Otherwise not all were looked for, and there may be more.
  bool operator==(const KnownFollowers&) const = default;
};

/// Finds users, and knows when they were last seen.
class Users : public QObject {
  Q_OBJECT

 public:
  static constexpr qint64 lastSeenInterval = 60'000;  ///< Milliseconds between two writings of "last seen".

  Users(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// Fails with NotFound when there is no such user.
  Result<User> find(UserId viewer, UserId user);

  /// By username, without regard to case. Fails with NotFound: "User susan not found."
  Result<User> findByUsername(UserId viewer, const QString& username);

  /// Whether anybody is here yet.
  Result<bool> anybody();
  /// Whether there is somebody besides the viewer.
  Result<bool> anybodyBut(UserId viewer);

  /// People the viewer does not follow, best first: those whom most of the followed follow, then the most followed.
  Result<QList<User>> suggestions(UserId viewer, int limit);

  /// Looks at no more than `mostKnownSought` follows, of the viewer or of the user's followers, whichever are fewer.
  /// `names` is how many usernames are wanted.
  Result<KnownFollowers> knownFollowers(UserId viewer, const User& user, int names);
  static constexpr int mostKnownSought = 500;

  /// Notes that the viewer is active now. Writes at most once a minute. Fails with Refused when there is no such
  /// viewer.
  Result<Done> markSeen(UserId viewer);

 Q_SIGNALS:
  void changed(roost::UserId user);

 private:
  Store& m_store;
  Clock m_clock;
  // Spares the database a question at every key that is pressed.
  UserId m_lastMarked = noUser;
  qint64 m_lastMarkedAt = 0;
};

}  // namespace roost
