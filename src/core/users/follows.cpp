#include "core/users/follows.h"

#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"

namespace roost {

Result<std::optional<Follow>> Follows::find(UserId follower, UserId followed) {
  return readOne(m_store.read("follow", {{":follower", follower}, {":followed", followed}}), [&](const Rows& row) {
    return Follow{follower, followed, row.integer(0)};
  });
}

Result<bool> Follows::isFollowing(UserId follower, UserId followed) {
  ROOST_TRY(found, find(follower, followed));
  return found->has_value();
}

Result<bool> Follows::add(const Follow& follow) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  for (const UserId user : {follow.follower, follow.followed}) {
    ROOST_TRY(exists, anyRow(m_store.read("value:value=id,table=users,column=id", {{":key", user}})));
    if (!*exists) return Error{ErrorCode::NotFound, tr("This user no longer exists."), {}};
  }
  ROOST_TRY(added, m_store.write("insert_follow", {{":follower", follow.follower},
                                                   {":followed", follow.followed},
                                                   {":created_at", follow.createdAt}}));
  ROOST_CHECK(transaction->commit());
  if (*added > 0) Q_EMIT changed(follow.follower, follow.followed);
  return *added > 0;
}

Result<bool> Follows::remove(const Follow& follow) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(found, find(follow.follower, follow.followed));
  if (*found != follow) return false;
  ROOST_CHECK(m_store.write("delete_follow", {{":follower", follow.follower}, {":followed", follow.followed}}));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(follow.follower, follow.followed);
  return true;
}

Result<std::optional<Follow>> Follows::follow(UserId viewer, UserId followed) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "follow without a viewer");
  if (viewer == followed) return invalidInput(tr("You cannot follow yourself!"));
  const Follow follow{viewer, followed, m_clock()};
  ROOST_TRY(added, add(follow));
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
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(found, find(viewer, followed));
  if (!found->has_value()) return found;
  ROOST_CHECK(m_store.write("delete_follow", {{":follower", viewer}, {":followed", followed}}));
  ROOST_CHECK(transaction->commit());
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
