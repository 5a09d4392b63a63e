#pragma once

#include <QByteArray>
#include <functional>

#include "core/storage/result.h"

namespace roost {

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

}  // namespace roost
