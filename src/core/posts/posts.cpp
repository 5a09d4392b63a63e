#include "core/posts/posts.h"

#include "core/posts/drafts.h"
#include "core/posts/mentions.h"
#include "core/posts/post_pictures.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/text/text.h"

namespace roost {
namespace {

/// An empty QVariant is bound as NULL.
QVariant idOrNull(qint64 id) { return id == 0 ? QVariant() : QVariant(id); }

}  // namespace

Result<PostId> Posts::publish(UserId viewer, const QString& text, PostId replyTo, const QList<NewPicture>& pictures) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "post without a viewer");
  const QString body = tidied(text);
  if (body.isEmpty() && pictures.isEmpty()) return invalidInput(tr("Write something first."));
  if (characterCount(body) > maxLength)
    return invalidInput(
        tr("The post is %Ln character(s) too long.", nullptr, static_cast<int>(characterCount(body) - maxLength)));
  ROOST_CHECK(PostPictures::check(pictures));
  ROOST_TRY(transaction, Transaction::begin(m_store));
  UserId repliedAuthor = noUser;
  if (replyTo != noPost) {
    const auto answered = find(replyTo);
    if (!answered && answered.error().code == ErrorCode::NotFound)
      return Error{ErrorCode::NotFound, tr("The post you are replying to was deleted. Your text is kept."), {}};
    if (!answered) return answered.error();
    repliedAuthor = answered->authorId;
  }
  ROOST_TRY(id, m_store.insert("insert_post:pictures=yes", {{":author", viewer},
                                                            {":created_at", m_clock()},
                                                            {":body", body},
                                                            {":reply_to", idOrNull(replyTo)},
                                                            {":reply_to_author", idOrNull(repliedAuthor)},
                                                            {":picture_count", pictures.size()}}));
  ROOST_CHECK(PostPictures(m_store).add(*id, pictures));
  ROOST_CHECK(Mentions(m_store).record(*id, body));
  const DraftSubject subject = replyTo == noPost ? DraftSubject{} : DraftSubject{DraftSubject::Reply, replyTo};
  ROOST_CHECK(Drafts(m_store, m_clock).removePublished(viewer, text, subject, pictures));
  ROOST_CHECK(transaction->commit());
  Q_EMIT added(*id);
  return *id;
}

Result<DeletedPost> Posts::find(PostId post) {
  ROOST_TRY(found, readOne(m_store.read("post_for_removal", {{":post", post}}), [post](const Rows& row) {
              return DeletedPost{.id = post,
                                 .authorId = row.integer(0),
                                 .createdAt = row.integer(1),
                                 .body = row.text(2),
                                 .imported = row.integer(3) != 0,
                                 .replyTo = row.integer(4),
                                 .repliedAuthor = row.integer(5),
                                 .pictureCount = row.integer(6)};
            }));
  if (*found) return **found;
  return Error{ErrorCode::NotFound, tr("This post was already deleted."), {}};
}

Result<qint64> Posts::dateOf(PostId post) {
  ROOST_TRY(found, find(post));
  return found->createdAt;
}

Result<DeletedPost> Posts::remove(UserId viewer, PostId post) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(deleted, find(post));
  if (viewer == noUser || deleted->authorId != viewer)
    return makeError(ErrorCode::Refused, QStringLiteral("user %1 deleting post %2").arg(viewer).arg(post));
  ROOST_TRY(mentions, Mentions(m_store).of(post));
  deleted->mentions = *mentions;
  ROOST_TRY(parts, readPostParts(m_store, post));
  deleted->parts = std::move(*parts);
  ROOST_CHECK(m_store.write("delete:table=posts,column=id", {{":key", post}}));
  ROOST_CHECK(transaction->commit());
  Q_EMIT removed(post);
  return deleted;
}

Result<bool> Posts::isThere(PostId post) { return anyRow(m_store.read("post_for_removal", {{":post", post}})); }

Result<bool> Posts::restore(UserId viewer, const DeletedPost& post) {
  if (viewer == noUser || viewer != post.authorId)
    return makeError(ErrorCode::Refused, "restoring somebody else's post");
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(written, m_store.write("put_post:pictures=yes", {{":post", post.id},
                                                             {":author", post.authorId},
                                                             {":created_at", post.createdAt},
                                                             {":body", post.body},
                                                             {":imported", post.imported ? 1 : 0},
                                                             {":reply_to", idOrNull(post.replyTo)},
                                                             {":reply_to_author", idOrNull(post.repliedAuthor)},
                                                             {":picture_count", post.pictureCount}}));
  if (*written == 0) return false;
  ROOST_CHECK(writePostParts(m_store, post.parts));
  ROOST_CHECK(Mentions(m_store).restore(post.id, post.mentions));
  ROOST_CHECK(transaction->commit());
  Q_EMIT added(post.id);
  return true;
}

}  // namespace roost
