#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

/// The pictures of posts. Lists read what they need to lay rows out; images are read one by one.
class PostPictures {
  Q_DECLARE_TR_FUNCTIONS(roost::PostPictures)

 public:
  static constexpr int mostInNewPost = 4;             ///< Imported posts can have more.
  static constexpr int maxDescriptionLength = 1'500;  ///< Characters, after trimming.

  explicit PostPictures(Store& store) : m_store(store) {}

  /// The pictures of each of these posts that has any, in their order, read by one query.
  Result<QHash<PostId, QList<PostPicture>>> among(const QSet<PostId>& posts);

  /// A JPEG or PNG file; empty if there is no such picture, or if it was only described.
  Result<QByteArray> thumbnail(PictureId picture);
  Result<QByteArray> image(PictureId picture);

  /// Fails with InvalidInput when there are more than mostInNewPost, or a description is too long.
  static Result<Done> check(const QList<NewPicture>& pictures);

  /// Adds the pictures of a new post, in the caller's transaction. The post's picture_count must be their number.
  Result<Done> add(PostId post, const QList<NewPicture>& pictures);

 private:
  Result<QByteArray> read(const QString& query, PictureId picture);

  Store& m_store;
};

}  // namespace roost
