#include "core/users/follows.h"

#include "core/storage/any_row.h"
#include "core/storage/transaction.h"

namespace roost {

Result<std::optional<Follow>> Follows::find(UserId follower, UserId followed) {
  auto rows = m_store.read("follow", {{":follower", follower}, {":followed", followed}});
  if (!rows) return rows.error();
  std::optional<Follow> found;
  if (rows->next()) found = Follow{follower, followed, rows->integer(0)};
  if (auto error = rows->failure()) return *error;
  return found;
}

Result<bool> Follows::isFollowing(UserId follower, UserId followed) {
  auto found = find(follower, followed);
  if (!found) return found.error();
  return found->has_value();
}

Result<bool> Follows::add(const Follow& follow) {
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  for (const UserId user : {follow.follower, follow.followed}) {
    const auto exists = anyRow(m_store.read("user_exists", {{":user", user}}));
    if (!exists) return exists.error();
    if (!*exists) return Error{ErrorCode::NotFound, tr("This user is no longer here."), {}};
  }
  auto added = m_store.write("insert_follow", {{":follower", follow.follower},
                                               {":followed", follow.followed},
                                               {":created_at", follow.createdAt}});
  if (!added) return added.error();
  if (auto done = transaction->commit(); !done) return done.error();
  if (*added > 0) Q_EMIT changed(follow.follower, follow.followed);
  return *added > 0;
}

Result<bool> Follows::remove(const Follow& follow) {
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  const auto found = find(follow.follower, follow.followed);
  if (!found) return found.error();
  if (*found != follow) return false;
  if (auto removed = m_store.write("delete_follow", {{":follower", follow.follower}, {":followed", follow.followed}}); !removed)
    return removed.error();
  if (auto done = transaction->commit(); !done) return done.error();
  Q_EMIT changed(follow.follower, follow.followed);
  return true;
}

Result<std::optional<Follow>> Follows::follow(UserId viewer, UserId followed) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "follow without a viewer");
  if (viewer == followed) return invalidInput(tr("You cannot follow yourself!"));
  const Follow follow{viewer, followed, m_clock()};
  const auto added = add(follow);
  if (!added) return added.error();
  return *added ? std::optional(follow) : std::nullopt;
}

Result<bool> Follows::takeBack(UserId viewer, const Follow& follow) {
  if (viewer == noUser || viewer != follow.follower)
    return makeError(ErrorCode::Refused, "taking back somebody else's follow");
  return remove(follow);
}

Result<std::optional<Follow>> Follows::unfollow(UserId viewer, UserId followed) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "unfollow without a viewer");
  if (viewer == followed) return invalidInput(tr("You cannot unfollow yourself!"));
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  auto found = find(viewer, followed);
  if (!found) return found.error();
  if (!found->has_value()) return found;
  auto removed = m_store.write("delete_follow", {{":follower", viewer}, {":followed", followed}});
  if (!removed) return removed.error();
  if (auto done = transaction->commit(); !done) return done.error();
  Q_EMIT changed(viewer, followed);
  return found;
}

Result<bool> Follows::restore(UserId viewer, const Follow& follow) {
  if (viewer == noUser || viewer != follow.follower)
    return makeError(ErrorCode::Refused, "restoring somebody else's follow");
  if (viewer == follow.followed) return invalidInput(tr("You cannot follow yourself!"));
  return add(follow);
}

}  // namespace roost
