#pragma once

#include <QString>
#include <vector>

#include "core/users/user.h"

namespace roost::bench {

/// The size of a database made for measuring.
struct DatabaseSize {
  qint64 users = 100'000;
  qint64 posts = 2'000'000;
  qint64 follows = 5'000'000;
  DatabaseSize dividedBy(qint64 n) const { return {users / n, posts / n, follows / n}; }
  /// A million users and 20 million posts.
  static DatabaseSize large() { return {1'000'000, 20'000'000, 10'000'000}; }
};

/// How often the people whom someone follows post.
enum class Pace {
  Busy,
  Quiet,   ///< Rarely.
  Silent,  ///< Not at all for the last quarter of the history.
};

/// A user who follows exactly `followed` people and doesn't post much.
struct Viewer {
  UserId id = noUser;
  int followed = 0;
  Pace pace = Pace::Busy;
  QString name() const;
};

/// The user whom everyone except the viewers follows.
inline constexpr UserId star = 2;

struct BigDatabase {
  QString file;
  std::vector<Viewer> viewers;
};

/// A Roost database in which few users are popular and busy, and many are neither. It is the same each time. If it
/// isn't in `folder`, it is made, which takes minutes. Except for where things are in the file, and that users have
/// five notifications at most, it is what Roost itself would have written. Throws Failure.
BigDatabase bigDatabase(const QString& folder, const DatabaseSize& size);

/// The same users, posts and follows as an older Roost kept them, without an index of words or names. Throws Failure.
void makeOldDatabase(const QString& file, const DatabaseSize& size, int schemaVersion);

}  // namespace roost::bench
