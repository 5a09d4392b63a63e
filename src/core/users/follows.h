#pragma once

#include <QObject>

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// The link follower → followed.
struct Follow {
  UserId follower = noUser;
  UserId followed = noUser;
  qint64 createdAt = 0;  ///< UTC milliseconds since the epoch.
  bool operator==(const Follow&) const = default;
};

/// Who follows whom. The viewer may only change whom they follow themselves.
class Follows : public QObject {
  Q_OBJECT

 public:
  Follows(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// Returns the new follow, for `takeBack`. Following somebody again changes nothing. Fails with InvalidInput ("You
  /// cannot follow yourself!") or NotFound.
  Result<std::optional<Follow>> follow(UserId viewer, UserId followed);

  /// Returns the follow that was removed, for `restore`. Unfollowing somebody not followed changes nothing.
  Result<std::optional<Follow>> unfollow(UserId viewer, UserId followed);

  /// Undoes `follow`. False if that follow no longer exists, even if there is a later one. Fails with Refused if it is
  /// not the viewer's.
  Result<bool> takeBack(UserId viewer, const Follow& follow);

  /// Undoes `unfollow` and restores the follow with its date. False if the viewer already follows the user again. Fails
  /// with Refused if it is not the viewer's.
  Result<bool> restore(UserId viewer, const Follow& follow);

  Result<bool> isFollowing(UserId follower, UserId followed);
  Result<std::optional<Follow>> find(UserId follower, UserId followed);

 Q_SIGNALS:
  void changed(roost::UserId follower, roost::UserId followed);

 private:
  /// False if the follow already exists.
  Result<bool> add(const Follow& follow);
  Result<bool> remove(const Follow& follow);

  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
