#include "core/merging/user_merges.h"

#include "core/merging/merge_undo.h"
#include "core/merging/merged_rows.h"
#include "core/merging/user_merge.h"
#include "core/storage/large_cache.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"

namespace roost {
namespace {

constexpr int mergeCacheKibibytes = 65'536;

/// Nothing for a user who doesn't exist.
Result<std::optional<QString>> passwordHashOf(Store& store, UserId user) {
  return readOne(store.read("password_hash", {{":viewer", user}}), textOf);
}

}  // namespace

Result<bool> UserMerges::isPossible(UserId viewer, UserId from) {
  if (viewer == noUser || viewer == from) return false;
  ROOST_TRY(hash, passwordHashOf(m_store, from));
  return *hash && (*hash)->isEmpty();
}

Result<Done> UserMerges::check(UserId viewer, UserId from, UserId into) {
  if (viewer == noUser || viewer != into)
    return makeError(ErrorCode::Refused, QStringLiteral("user %1 merging into user %2").arg(viewer).arg(into));
  if (from == into) return invalidInput(tr("You can’t merge a profile into itself."));
  for (const UserId user : {from, into}) {
    ROOST_TRY(hash, passwordHashOf(m_store, user));
    if (!*hash) return Error{ErrorCode::NotFound, tr("This profile no longer exists."), {}};
    if (user == from && !(*hash)->isEmpty())
      return invalidInput(tr("Only a profile that nobody can sign in to can be merged, and this one has a password."));
  }
  return Done{};
}

Result<MergedUser> UserMerges::merge(UserId viewer, UserId from, UserId into, const GoOn& goOn) {
  const LargeCache cache(m_store, mergeCacheKibibytes);
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_CHECK(check(viewer, from, into));
  ROOST_TRY(merged, UserMerge(m_store, from, into, goOn).run());
  ROOST_CHECK(transaction->commit());
  return merged;
}

Result<bool> UserMerges::isUndoable(const MergedUser& merged) {
  ROOST_TRY(into, passwordHashOf(m_store, merged.into));
  if (!*into) return false;
  if (merged.import != 0) {
    ROOST_TRY(isThere, anyRow(m_store.read("import_time", {{":import", merged.import}})));
    if (!*isThere) return false;
  }
  ROOST_TRY(isTaken, anyRow(m_store.read("merge_names_taken",
                                         {{":user", merged.from},
                                          {":username_folded", valueIn(merged.user, QStringLiteral("username_folded"))},
                                          {":email_folded", valueIn(merged.user, QStringLiteral("email_folded"))}})));
  return !*isTaken;
}

Result<bool> UserMerges::undo(UserId viewer, const MergedUser& merged, const GoOn& goOn) {
  if (viewer == noUser || viewer != merged.into)
    return makeError(ErrorCode::Refused,
                     QStringLiteral("user %1 undoing a merge of user %2").arg(viewer).arg(merged.into));
  const LargeCache cache(m_store, mergeCacheKibibytes);
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(isPossible, isUndoable(merged));
  if (!*isPossible) return false;
  ROOST_CHECK(MergeUndo(m_store, merged, goOn).run());
  ROOST_CHECK(transaction->commit());
  return true;
}

}  // namespace roost
