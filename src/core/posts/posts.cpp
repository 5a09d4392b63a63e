#include "core/posts/posts.h"

#include "core/storage/any_row.h"
#include "core/storage/transaction.h"
#include "core/text/text.h"

namespace roost {

Result<PostId> Posts::publish(UserId viewer, const QString& text) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "post without a viewer");
  const QString body = tidied(text);
  if (body.isEmpty()) return invalidInput(tr("Write something first."));
  if (characterCount(body) > maxLength)
    return invalidInput(tr("The post is %Ln character(s) too long.", nullptr,
                           static_cast<int>(characterCount(body) - maxLength)));
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  const auto id = m_store.insert("insert_post", {{":author", viewer}, {":created_at", m_clock()}, {":body", body}});
  if (!id) return id.error();
  if (auto done = m_store.write("delete_draft", {{":viewer", viewer}}); !done) return done.error();
  if (auto done = transaction->commit(); !done) return done.error();
  Q_EMIT added(*id);
  return *id;
}

Result<Rows> Posts::readOne(const QString& query, PostId post) {
  auto rows = m_store.read(query, {{":post", post}});
  if (!rows || rows->next()) return rows;
  return rows->failure().value_or(Error{ErrorCode::NotFound, tr("This post has been deleted already."), {}});
}

Result<qint64> Posts::dateOf(PostId post) {
  const auto rows = readOne("post_date", post);
  if (!rows) return rows.error();
  return rows->integer(0);
}

Result<DeletedPost> Posts::remove(UserId viewer, PostId post) {
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  DeletedPost deleted;
  {
    const auto rows = readOne("post_for_removal", post);
    if (!rows) return rows.error();
    deleted = {post, rows->integer(0), rows->integer(1), rows->text(2), rows->integer(3) != 0};
  }
  if (viewer == noUser || deleted.authorId != viewer)
    return makeError(ErrorCode::Refused, QStringLiteral("user %1 deleting post %2").arg(viewer).arg(post));
  if (auto written = m_store.write("delete_post", {{":post", post}}); !written) return written.error();
  if (auto done = transaction->commit(); !done) return done.error();
  Q_EMIT removed(post);
  return deleted;
}

Result<bool> Posts::isThere(PostId post) { return anyRow(m_store.read("post_for_removal", {{":post", post}})); }

Result<bool> Posts::restore(UserId viewer, const DeletedPost& post) {
  if (viewer == noUser || viewer != post.authorId)
    return makeError(ErrorCode::Refused, "restoring somebody else's post");
  auto written = m_store.write("restore_post", {{":post", post.id},
                                                {":author", post.authorId},
                                                {":created_at", post.createdAt},
                                                {":body", post.body},
                                                {":imported", post.imported ? 1 : 0}});
  if (!written) return written.error();
  if (*written == 0) return false;
  Q_EMIT added(post.id);
  return true;
}

}  // namespace roost
