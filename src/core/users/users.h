#pragma once

#include <QObject>

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// A user's followers whom the viewer follows, latest first.
struct KnownFollowers {
  QStringList usernames;   ///< The first of them, at most as many as were asked for.
  int count = 0;           ///< How many were found.
  bool isComplete = true;  ///< If false, the search stopped early and there may be more.
  bool operator==(const KnownFollowers&) const = default;
};

/// The usernames that the text of a mention may stand for, longest first: all of it, and, where names are followed by
/// particles without a space, as in Japanese, its beginnings.
QStringList namesIn(const QString& mention);

/// Finds users, and records when the viewer was last seen.
class Users : public QObject {
  Q_OBJECT

 public:
  static constexpr qint64 lastSeenInterval = 60'000;  ///< Milliseconds between two writes of "last seen".

  Users(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// Fails with NotFound when there is no such user.
  Result<User> find(UserId viewer, UserId user);

  /// By username, without regard to case. Fails with NotFound: "User susan not found."
  Result<User> findByUsername(UserId viewer, const QString& username);

  /// Finds the user whom `text` mentions: the first of `namesIn` that somebody has. Fails with NotFound.
  Result<User> findMentioned(UserId viewer, const QString& text);

  /// Whether there are any users yet.
  Result<bool> anybody();
  /// Whether somebody has a password. Roost can't verify every imported one.
  Result<bool> anybodyWithPassword();
  /// Whether there are any users besides the viewer.
  Result<bool> anybodyBut(UserId viewer);

  /// People the viewer doesn't follow, best first: by how many of the people the viewer follows also follow them, and
  /// then by their number of followers.
  Result<QList<User>> suggestions(UserId viewer, int limit);

  /// Looks at no more than `mostKnownSought` follows: those by the viewer or those of `user`, whichever are fewer.
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
  // Save a query at every key press.
  UserId m_lastMarked = noUser;
  qint64 m_lastMarkedAt = 0;
};

}  // namespace roost
