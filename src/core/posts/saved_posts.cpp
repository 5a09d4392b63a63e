#include "core/posts/saved_posts.h"

#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/text/text.h"

namespace roost {
namespace {

SavedPost savedPostFrom(const Rows& row) {
  return {.id = row.integer(0),
          .owner = row.integer(1),
          .post = row.integer(2),
          .address = row.text(3),
          .note = row.text(4),
          .savedAt = row.integer(5)};
}

}  // namespace

Result<std::optional<SavedPost>> SavedPosts::find(UserId viewer, SavedId entry) {
  return readOne(m_store.read("saved_post:column=id", {{":viewer", viewer}, {":key", entry}}), savedPostFrom);
}

Result<std::optional<SavedPost>> SavedPosts::findPost(UserId viewer, PostId post) {
  return readOne(m_store.read("saved_post:column=post_id", {{":viewer", viewer}, {":key", post}}), savedPostFrom);
}

Result<Done> SavedPosts::checkOwner(UserId viewer, SavedId entry) {
  ROOST_TRY(owner,
            readOne(m_store.read("value:value=user_id,table=saved_posts,column=id", {{":key", entry}}), integerOf));
  if (viewer == noUser || owner->value_or(viewer) != viewer)
    return makeError(ErrorCode::Refused, QStringLiteral("user %1 changing saved post %2").arg(viewer).arg(entry));
  return Done{};
}

Result<bool> SavedPosts::add(const SavedPost& entry) {
  ROOST_TRY(exists, anyRow(m_store.read("value:value=id,table=users,column=id", {{":key", entry.owner}})));
  if (!*exists) return makeError(ErrorCode::Refused, QStringLiteral("saving for user %1").arg(entry.owner));
  ROOST_TRY(added, m_store.write("insert_saved_post",
                                 {{":entry", entry.id == 0 ? QVariant() : QVariant(entry.id)},
                                  {":viewer", entry.owner},
                                  {":post", entry.post == noPost ? QVariant() : QVariant(entry.post)},
                                  {":address", entry.post == noPost ? QVariant(entry.address) : QVariant()},
                                  {":note", entry.note},
                                  {":saved_at", entry.savedAt}}));
  return *added > 0;
}

Result<bool> SavedPosts::remove(const SavedPost& entry) {
  ROOST_TRY(removed, m_store.write("delete_saved_post", {{":entry", entry.id}, {":viewer", entry.owner}}));
  return *removed > 0;
}

Result<std::optional<SavedPost>> SavedPosts::save(UserId viewer, PostId post) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "saving without a viewer");
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(isThere, anyRow(m_store.read("value:value=id,table=posts,column=id", {{":key", post}})));
  if (!*isThere) return Error{ErrorCode::NotFound, tr("This post was deleted."), {}};
  ROOST_TRY(added, add({.owner = viewer, .post = post, .savedAt = m_clock()}));
  if (!*added) return std::optional<SavedPost>();
  ROOST_TRY(entry, findPost(viewer, post));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, post);
  return entry;
}

Result<std::optional<SavedPost>> SavedPosts::unsave(UserId viewer, SavedId id) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_CHECK(checkOwner(viewer, id));
  ROOST_TRY(entry, find(viewer, id));
  if (!entry->has_value()) return entry;
  ROOST_CHECK(remove(**entry));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, (*entry)->post);
  return entry;
}

Result<bool> SavedPosts::takeBack(UserId viewer, const SavedPost& entry) {
  if (viewer != entry.owner) return makeError(ErrorCode::Refused, "taking back what somebody else saved");
  ROOST_TRY(removed, unsave(viewer, entry.id));
  return removed->has_value();
}

Result<bool> SavedPosts::restore(UserId viewer, const SavedPost& entry) {
  if (viewer == noUser || viewer != entry.owner)
    return makeError(ErrorCode::Refused, "restoring what somebody else saved");
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(added, add(entry));
  ROOST_CHECK(transaction->commit());
  if (*added) Q_EMIT changed(viewer, entry.post);
  return *added;
}

Result<QString> SavedPosts::setNote(UserId viewer, SavedId id, const QString& text) {
  const QString note = tidied(text);
  if (const auto length = characterCount(note); length > maxNoteLength)
    return invalidInput(
        tr("The note is %Ln character(s) too long.", nullptr, static_cast<int>(length - maxNoteLength)));
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_CHECK(checkOwner(viewer, id));
  ROOST_TRY(entry, find(viewer, id));
  if (!entry->has_value()) return Error{ErrorCode::NotFound, tr("This is no longer saved."), {}};
  ROOST_CHECK(m_store.write("set_saved_note", {{":entry", id}, {":viewer", viewer}, {":note", note}}));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, (*entry)->post);
  return (*entry)->note;
}

Result<bool> SavedPosts::takeBackNote(UserId viewer, SavedId id, const QString& before, const QString& after) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_CHECK(checkOwner(viewer, id));
  ROOST_TRY(entry, find(viewer, id));
  if (!entry->has_value() || (*entry)->note != after) return false;
  ROOST_CHECK(m_store.write("set_saved_note", {{":entry", id}, {":viewer", viewer}, {":note", before}}));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, (*entry)->post);
  return true;
}

}  // namespace roost
