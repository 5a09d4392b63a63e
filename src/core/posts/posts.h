#pragma once

#include <QObject>

#include "core/posts/post_parts.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// A deleted post, with everything needed to restore it.
struct DeletedPost {
  PostId id = 0;
  UserId authorId = noUser;
  qint64 createdAt = 0;
  QString body;
  bool imported = false;
  PostId replyTo = noPost;
  UserId repliedAuthor = noUser;
  qint64 pictureCount = 0;
  QHash<QString, UserId> mentions = {};  ///< As `Mentions::of` returns them.
  PostParts parts = {};
};

/// Writes and deletes posts. The viewer may only write and delete their own.
class Posts : public QObject {
  Q_OBJECT

 public:
  static constexpr int maxLength = 500;  ///< Characters, after trimming. The tutorial: 140.

  Posts(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// Publishes a post, as a reply to `replyTo` if there is one, with its pictures, records whom it mentions, and
  /// deletes the viewer's draft of it. Fails with Refused without a viewer, with InvalidInput when there is neither a
  /// text nor a picture, when the text is longer than maxLength after trimming, and as PostPictures::check does, and
  /// with NotFound when the post that it answers is gone.
  Result<PostId> publish(UserId viewer, const QString& text, PostId replyTo = noPost,
                         const QList<NewPicture>& pictures = {});

  /// When a post was written, as UTC milliseconds since the epoch. Fails with NotFound when it is gone.
  Result<qint64> dateOf(PostId post);

  /// Fails with NotFound when the post is gone, and with Refused when it is not the viewer's.
  Result<DeletedPost> remove(UserId viewer, PostId post);

  /// Undoes `remove`. Its replies, mentions and pictures are back, too. Returns false when the post exists again
  /// already. Fails with Refused when it is not the viewer's.
  Result<bool> restore(UserId viewer, const DeletedPost& post);

  Result<bool> isThere(PostId post);

 Q_SIGNALS:
  void added(roost::PostId post);
  void removed(roost::PostId post);

 private:
  /// Reads a post. Fails with NotFound when it is gone.
  Result<DeletedPost> find(PostId post);

  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
