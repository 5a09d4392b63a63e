#include "core/messages/messages.h"

#include "core/posts/drafts.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/text/text.h"

namespace roost {
namespace {

UserId otherOf(UserId viewer, const Message& message) {
  return message.senderId == viewer ? message.recipientId : message.senderId;
}

bool isPartOf(UserId viewer, const Message& message) {
  return viewer != noUser && (message.senderId == viewer || message.recipientId == viewer);
}

}  // namespace

Result<MessageId> Messages::send(UserId viewer, UserId recipient, const QString& text) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "message without a viewer");
  const QString body = tidied(text);
  if (body.isEmpty()) return invalidInput(tr("Write something first."));
  if (characterCount(body) > maxLength)
    return invalidInput(
        tr("The message is %Ln character(s) too long.", nullptr, static_cast<int>(characterCount(body) - maxLength)));
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(isThere, anyRow(m_store.read("value:value=id,table=users,column=id", {{":key", recipient}})));
  if (!*isThere) return makeError(ErrorCode::NotFound, QStringLiteral("message to user %1").arg(recipient));
  ROOST_TRY(id, m_store.insert("send_message",
                               {{":sender", viewer}, {":recipient", recipient}, {":now", m_clock()}, {":body", body}}));
  ROOST_CHECK(Drafts(m_store, m_clock).removePublished(viewer, text, {DraftSubject::Message, recipient}));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, recipient);
  return *id;
}

Result<Messages::Found> Messages::find(UserId viewer, MessageId message) {
  ROOST_TRY(found, readOne(m_store.read("message", {{":message", message}, {":viewer", viewer}}), [&](const Rows& row) {
              return Found{.message = {.owner = viewer,
                                       .message = {.id = message,
                                                   .senderId = row.integer(0),
                                                   .recipientId = row.integer(1),
                                                   .createdAt = row.integer(2),
                                                   .body = row.text(3)},
                                       .imported = row.integer(4) != 0},
                           .isKept = row.integer(5) != 0};
            }));
  if (*found) return **found;
  return Error{ErrorCode::NotFound, tr("This message was already removed."), {}};
}

Result<RemovedMessage> Messages::remove(UserId viewer, MessageId message) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(found, find(viewer, message));
  if (!isPartOf(viewer, found->message.message))
    return makeError(ErrorCode::Refused, QStringLiteral("user %1 removing message %2").arg(viewer).arg(message));
  ROOST_TRY(removed, m_store.write("forget_message", {{":message", message}, {":user", viewer}}));
  if (*removed == 0) return Error{ErrorCode::NotFound, tr("This message was already removed."), {}};
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, otherOf(viewer, found->message.message));
  return found->message;
}

Result<bool> Messages::restore(UserId viewer, const RemovedMessage& removed) {
  const Message& message = removed.message;
  if (viewer != removed.owner || !isPartOf(viewer, message))
    return makeError(ErrorCode::Refused, "restoring somebody else's message");
  const UserId other = otherOf(viewer, message);
  ROOST_TRY(transaction, Transaction::begin(m_store));
  // Once both have removed it, the message itself is gone. A new row is kept by both, but the other one has not asked
  // for it back.
  ROOST_TRY(added, m_store.write("put_message", {{":message", message.id},
                                                 {":sender", message.senderId},
                                                 {":recipient", message.recipientId},
                                                 {":created_at", message.createdAt},
                                                 {":body", message.body},
                                                 {":imported", removed.imported ? 1 : 0}}));
  if (*added > 0) {
    if (other != viewer) ROOST_CHECK(m_store.write("forget_message", {{":message", message.id}, {":user", other}}));
  } else {
    ROOST_TRY(kept, m_store.write("keep_message", {{":message", message.id}, {":viewer", viewer}}));
    if (*kept == 0) return false;
  }
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer, other);
  return true;
}

Result<qint64> Messages::dateOf(UserId viewer, MessageId message) {
  ROOST_TRY(found, find(viewer, message));
  if (!found->isKept) return Error{ErrorCode::NotFound, tr("This message was already removed."), {}};
  return found->message.message.createdAt;
}

Result<bool> Messages::isKept(UserId viewer, MessageId message) {
  auto found = find(viewer, message);
  if (!found && found.error().code == ErrorCode::NotFound) return false;
  if (!found) return found.error();
  return found->isKept;
}

Result<bool> Messages::markRead(UserId viewer, UserId other, const PageKey& newest) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "reading messages without a viewer");
  ROOST_TRY(
      moved,
      m_store.write("move_last_look",
                    {{":user", viewer}, {":other", other}, {":created_at", newest.position}, {":message", newest.id}}));
  if (*moved > 0) Q_EMIT changed(viewer, other);
  return *moved > 0;
}

Result<int> Messages::unreadCount(UserId viewer) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "unread messages of nobody");
  ROOST_TRY(count,
            readOne(m_store.read("unread_message_count",
                                 {{":viewer", viewer}, {":now", m_clock()}, {":most_threads", mostThreadsCounted}}),
                    integerOf));
  return static_cast<int>(count->value_or(0));
}

Result<bool> Messages::hasMutedThreads(UserId viewer) {
  constexpr qint64 newest = std::numeric_limits<qint64>::max();
  return anyRow(
      m_store.read("muted_message_threads",
                   {{":viewer", viewer}, {":now", m_clock()}, {":position", newest}, {":id", newest}, {":limit", 1}}));
}

}  // namespace roost
