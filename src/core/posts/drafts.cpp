#include "core/posts/drafts.h"

#include "core/storage/id_list.h"
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

/// In the table of pictures, that of a new post has a name, too.
Bindings pictureKeyOf(UserId viewer, const DraftSubject& subject) {
  if (subject.kind == DraftSubject::NewPost)
    return {{":viewer", viewer}, {":kind", QStringLiteral("post")}, {":subject", 0}};
  return keyOf(viewer, subject);
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
  ROOST_TRY(newPictures, pictures(viewer));
  if (!newPost->isEmpty() || !newPictures->isEmpty()) return Done{};
  if (!reply->isEmpty())
    ROOST_CHECK(m_store.write("save_draft", {{":viewer", viewer}, {":body", *reply}, {":saved_at", m_clock()}}));
  ROOST_CHECK(m_store.write("move_draft_pictures", {{":viewer", viewer}, {":subject", lost.id}}));
  ROOST_CHECK(remove(viewer, lost));
  return transaction->commit();
}

Result<Done> Drafts::removePublished(UserId viewer, const QString& text, const DraftSubject& subject,
                                     const QList<NewPicture>& published) {
  QSet<qint64> ids;
  for (const NewPicture& picture : published)
    if (picture.draftId != 0) ids.insert(picture.draftId);
  if (!ids.isEmpty())
    ROOST_CHECK(m_store.write("delete_published_draft_pictures", {{":viewer", viewer}, {":published", idList(ids)}}));
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

Result<QList<NewPicture>> Drafts::pictures(UserId viewer, const DraftSubject& subject) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "a draft without a viewer");
  return readAll(m_store.read("draft_pictures", pictureKeyOf(viewer, subject)), [](const Rows& row) {
    return NewPicture{.stored = {.image = row.value(6).toByteArray(),
                                 .thumbnail = row.value(5).toByteArray(),
                                 .width = static_cast<int>(row.integer(1)),
                                 .height = static_cast<int>(row.integer(2))},
                      .name = row.text(3),
                      .description = row.text(4),
                      .draftId = row.integer(0)};
  });
}

Result<QList<NewPicture>> Drafts::savePictures(UserId viewer, const QList<NewPicture>& pictures,
                                               const DraftSubject& subject) {
  if (viewer == noUser || subject.kind == DraftSubject::Message)
    return makeError(ErrorCode::Refused, "pictures of a draft without a viewer, or of a message");
  const Bindings key = pictureKeyOf(viewer, subject);
  ROOST_TRY(transaction, Transaction::begin(m_store));
  QList<NewPicture> saved = pictures;
  QSet<qint64> ids;
  for (qsizetype position = 0; position < saved.size(); ++position) {
    NewPicture& picture = saved[position];
    const Bindings place = key + Bindings{{":position", position}, {":description", picture.description}};
    // Another window may have removed it.
    ROOST_TRY(updated, m_store.write("update_draft_picture", place + Bindings{{":id", picture.draftId}}));
    if (*updated == 0) {
      ROOST_TRY(id, m_store.insert("insert_draft_picture", place + Bindings{{":width", picture.stored.width},
                                                                            {":height", picture.stored.height},
                                                                            {":name", picture.name},
                                                                            {":thumbnail", picture.stored.thumbnail},
                                                                            {":image", picture.stored.image}}));
      picture.draftId = *id;
    }
    ids.insert(picture.draftId);
  }
  ROOST_CHECK(m_store.write("delete_draft_pictures", key + Bindings{{":kept", idList(ids)}}));
  ROOST_CHECK(transaction->commit());
  return saved;
}

}  // namespace roost
