#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>

#include "core/storage/result.h"

namespace roost {

using PictureId = qint64;

/// What the database keeps of an image file: two JPEG or PNG files, and the size of the larger one in pixels.
struct StoredPicture {
  QByteArray image;
  QByteArray thumbnail;
  int width = 0;
  int height = 0;
  bool operator==(const StoredPicture&) const = default;
};

/// Makes from an image file what is stored of it. Core has no decoders, so whoever needs pictures passes this in. Can
/// be called on any thread. Fails with InvalidInput and a message for the user.
using DecodePicture = std::function<Result<StoredPicture>(const QByteArray& file)>;

/// A picture that is to be published with a post.
struct NewPicture {
  StoredPicture stored;
  QString name = {};         ///< Of the file; may be empty.
  QString description = {};  ///< For those who can't see it; may be empty.
  qint64 draftId = 0;        ///< Its row among the pictures of drafts; 0 if it isn't saved there.
  bool operator==(const NewPicture&) const = default;
};

/// A picture of a post, without its image.
struct PostPicture {
  PictureId id = 0;
  int width = 0;  ///< Of the image, in pixels.
  int height = 0;
  QString name = {};
  QString description = {};
  /// False for a picture that an archive described without having it.
  bool isThere() const { return width > 0 && height > 0; }
  bool operator==(const PostPicture&) const = default;
};

}  // namespace roost
