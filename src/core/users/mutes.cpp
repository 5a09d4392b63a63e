#include "core/users/mutes.h"

#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"

namespace roost {
namespace {

std::optional<qint64> endFrom(const QVariant& value) {
  return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

}  // namespace

Result<std::optional<Mute>> Mutes::findEvenIfEnded(UserId viewer, UserId muted) {
  return readOne(m_store.read("mute", {{":viewer", viewer}, {":muted", muted}}), [muted](const Rows& row) {
    return Mute{.muted = muted, .createdAt = row.integer(0), .until = endFrom(row.value(1))};
  });
}

Result<std::optional<Mute>> Mutes::find(UserId viewer, UserId muted) {
  ROOST_TRY(found, findEvenIfEnded(viewer, muted));
  if (*found && (*found)->until && *(*found)->until <= m_clock()) return std::optional<Mute>();
  return found;
}

Result<QList<Mute>> Mutes::list(UserId viewer) {
  return readAll(m_store.read("mutes_of_user", {{":viewer", viewer}, {":now", m_clock()}}), [](const Rows& row) {
    return Mute{.muted = row.integer(0), .createdAt = row.integer(1), .until = endFrom(row.value(2))};
  });
}

Result<Mutes::InEffect> Mutes::inEffect(UserId viewer) {
  ROOST_TRY(found,
            readOne(m_store.read("mutes_in_effect", {{":viewer", viewer}, {":now", m_clock()}}), [](const Rows& row) {
              return InEffect{.anybody = row.integer(0) > 0, .firstEnd = endFrom(row.value(1))};
            }));
  return found->value_or(InEffect{});
}

Result<Done> Mutes::put(UserId viewer, UserId muted, const std::optional<Mute>& mute) {
  if (mute) {
    ROOST_CHECK(m_store.write("put_mute", {{":viewer", viewer},
                                           {":muted", muted},
                                           {":created_at", mute->createdAt},
                                           {":until", mute->until ? QVariant(*mute->until) : QVariant()}}));
  } else {
    ROOST_CHECK(m_store.write("delete_mute", {{":viewer", viewer}, {":muted", muted}}));
  }
  return Done{};
}

Result<Mutes::Change> Mutes::mute(UserId viewer, UserId muted, std::optional<qint64> until) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "muting without a viewer");
  if (viewer == muted) return invalidInput(tr("You can’t mute yourself."));
  ROOST_TRY(transaction, Transaction::begin(m_store));
  for (const UserId user : {viewer, muted}) {
    ROOST_TRY(exists, anyRow(m_store.read("value:value=id,table=users,column=id", {{":key", user}})));
    if (!*exists) return Error{ErrorCode::NotFound, tr("This user no longer exists."), {}};
  }
  Change change{.owner = viewer};
  ROOST_TRY(before, findEvenIfEnded(viewer, muted));
  change.before = *before;
  change.after = Mute{.muted = muted, .createdAt = m_clock(), .until = until};
  ROOST_CHECK(put(viewer, muted, change.after));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, muted);
  return change;
}

Result<Mutes::Change> Mutes::unmute(UserId viewer, UserId muted) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "unmuting without a viewer");
  ROOST_TRY(transaction, Transaction::begin(m_store));
  Change change{.owner = viewer};
  ROOST_TRY(before, findEvenIfEnded(viewer, muted));
  change.before = *before;
  if (!change.isChanged()) return change;
  ROOST_CHECK(put(viewer, muted, std::nullopt));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, muted);
  return change;
}

Result<bool> Mutes::takeBack(UserId viewer, UserId muted, const Change& change) {
  if (viewer == noUser || viewer != change.owner) return makeError(ErrorCode::Refused, "changing somebody else's mute");
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(now, findEvenIfEnded(viewer, muted));
  if (*now != change.after) return false;
  ROOST_CHECK(put(viewer, muted, change.before));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, muted);
  return true;
}

}  // namespace roost
