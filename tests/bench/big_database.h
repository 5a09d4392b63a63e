#pragma once

#include <QString>
#include <vector>

#include "core/users/user.h"

namespace roost::bench {

/// How much is in a database made for measuring.
struct DatabaseSize {
  qint64 users = 100'000;
  qint64 posts = 2'000'000;
  qint64 follows = 5'000'000;
  DatabaseSize dividedBy(qint64 n) const { return {users / n, posts / n, follows / n}; }
  /// A million users and 20 million posts.
  static DatabaseSize large() { return {1'000'000, 20'000'000, 10'000'000}; }
};

/// How much those whom somebody follows post.
enum class Pace {
  Busy,
  Quiet,   ///< Rarely.
  Silent,  ///< Not at all for the last quarter of the history.
};

/// Somebody who follows exactly so many, and does not post much.
struct Viewer {
  UserId id = noUser;
  int followed = 0;
  Pace pace = Pace::Busy;
  QString name() const;
};

/// Followed by everybody but the viewers.
inline constexpr UserId star = 2;

struct BigDatabase {
  QString file;
  std::vector<Viewer> viewers;
};

/// A Roost database in which few are popular and busy, and many are neither: the same one each time. It is
/// made in `folder` if it is not there, which takes minutes, and is the same that Roost itself would have
/// written, but for where in the file things are. Throws Failure.
BigDatabase bigDatabase(const QString& folder, const DatabaseSize& size);

}  // namespace roost::bench
