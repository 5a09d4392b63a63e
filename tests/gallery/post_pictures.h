#pragma once

#include <QImage>

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

/// A landscape that is different for each number.
QImage landscape(int number, const QSize& size);

struct SamplePictures {
  UserId viewer = noUser;
  PostId conversation = noPost;
  PostId many = noPost;  ///< A post of ten pictures.
};

/// Fills an empty database with posts that have pictures of every number and shape. `now` is in UTC milliseconds since
/// the epoch.
SamplePictures addPostPictures(Store& store, qint64 now);

}  // namespace roost
