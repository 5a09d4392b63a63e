#pragma once

#include <QObject>

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// That a user doesn't want to see another one's posts in their timeline. Times are UTC milliseconds since the epoch.
struct Mute {
  UserId muted = noUser;
  qint64 createdAt = 0;
  std::optional<qint64> until = {};  ///< Empty: until it is lifted.
  bool operator==(const Mute&) const = default;
};

/// Whom users mute. Muting changes nothing else: the muted are still followed, and don't learn of it. Nobody but the
/// viewer can read or change whom the viewer mutes.
class Mutes : public QObject {
  Q_OBJECT

 public:
  Mutes(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// What a change replaced, and what it put there.
  struct Change {
    UserId owner = noUser;
    std::optional<Mute> before = {}, after = {};
    bool isChanged() const { return before != after; }
  };
  /// Mutes a user until an instant, or until it is lifted. Replaces an earlier mute. Fails with Refused without a
  /// viewer, with InvalidInput for the viewer themselves, and with NotFound when the user is gone.
  Result<Change> mute(UserId viewer, UserId muted, std::optional<qint64> until);
  /// Lifts a mute. If there is none, this changes nothing. Fails with Refused without a viewer.
  Result<Change> unmute(UserId viewer, UserId muted);
  /// Undoes a change of this user's mute. False if it has been changed since. Fails with Refused when the change is not
  /// the viewer's.
  Result<bool> takeBack(UserId viewer, UserId muted, const Change& change);

  /// Only mutes that have not ended are found.
  Result<std::optional<Mute>> find(UserId viewer, UserId muted);
  Result<QList<Mute>> list(UserId viewer);

  /// Whether the viewer mutes anybody now, and when the first of these mutes ends.
  struct InEffect {
    bool anybody = false;
    std::optional<qint64> firstEnd;
    bool operator==(const InEffect&) const = default;
  };
  Result<InEffect> inEffect(UserId viewer);
  /// To be called when one of this viewer's mutes has run out, which changes nothing in the database.
  void noteEnd(UserId viewer) { Q_EMIT changed(viewer, noUser); }

 Q_SIGNALS:
  /// Without `muted`, some mute has run out.
  void changed(roost::UserId viewer, roost::UserId muted);

 private:
  Result<std::optional<Mute>> findEvenIfEnded(UserId viewer, UserId muted);
  /// Makes `mute` the viewer's mute of this user, or removes it.
  Result<Done> put(UserId viewer, UserId muted, const std::optional<Mute>& mute);

  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
