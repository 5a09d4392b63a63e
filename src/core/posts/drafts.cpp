#include "core/posts/drafts.h"

#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"

namespace roost {
namespace {

/// The draft of a new post has a table of its own, which older databases have, too.
QString queryFor(const DraftSubject& subject, const QString& newPost, const QString& conversation) {
  return subject.kind == DraftSubject::NewPost ? newPost : conversation;
}

Bindings keyOf(UserId viewer, const DraftSubject& subject) {
  if (subject.kind == DraftSubject::NewPost) return {{":viewer", viewer}};
  return {{":viewer", viewer},
          {":kind", subject.kind == DraftSubject::Reply ? QStringLiteral("reply") : QStringLiteral("message")},
          {":subject", subject.id}};
}

}  // namespace

Result<QString> Drafts::draft(UserId viewer, const DraftSubject& subject) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "a draft without a viewer");
  ROOST_TRY(text,
            readOne(m_store.read(queryFor(subject, "draft", "conversation_draft"), keyOf(viewer, subject)), textOf));
  return text->value_or(QString());
}

Result<Done> Drafts::takeUpLostReply(UserId viewer) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "a draft without a viewer");
  ROOST_TRY(post, readOne(m_store.read("lost_reply_draft", {{":viewer", viewer}}), integerOf));
  if (!post->has_value()) return Done{};
  const DraftSubject lost{DraftSubject::Reply, **post};
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(newPost, draft(viewer));
  ROOST_TRY(reply, draft(viewer, lost));
  if (!newPost->isEmpty() || reply->isEmpty()) return Done{};
  ROOST_CHECK(m_store.write("save_draft", {{":viewer", viewer}, {":body", *reply}, {":saved_at", m_clock()}}));
  ROOST_CHECK(remove(viewer, lost));
  return transaction->commit();
}

Result<Done> Drafts::removePublished(UserId viewer, const QString& text, const DraftSubject& subject) {
  ROOST_TRY(kept, draft(viewer, subject));
  return *kept == text ? remove(viewer, subject) : Done{};
}

Result<Done> Drafts::remove(UserId viewer, const DraftSubject& subject) {
  ROOST_CHECK(m_store.write(queryFor(subject, "delete_draft", "delete_conversation_draft"), keyOf(viewer, subject)));
  return Done{};
}

Result<QString> Drafts::save(UserId viewer, const QString& text, const QString& before, const DraftSubject& subject) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "a draft without a viewer");
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(kept, draft(viewer, subject));
  if (text.isEmpty()) {
    ROOST_CHECK(remove(viewer, subject));
  } else {
    ROOST_TRY(written, m_store.write(queryFor(subject, "save_draft", "save_conversation_draft"),
                                     keyOf(viewer, subject) + Bindings{{":body", text}, {":saved_at", m_clock()}}));
    if (*written == 0) return makeError(ErrorCode::NotFound, QStringLiteral("draft of user %1").arg(viewer));
  }
  ROOST_CHECK(transaction->commit());
  return *kept == before || *kept == text ? QString() : *kept;
}

}  // namespace roost
