#pragma once

#include "core/posts/post_picture.h"

namespace roost {

/// The limits for what is stored of a picture in a post, in pixels on either side. Smaller ones are not enlarged.
inline constexpr int mostPostPictureSide = 2048, mostThumbnailSide = 640;
/// Of a file that a user chooses for a post.
inline constexpr qint64 mostPostPictureFileBytes = 50LL * 1024 * 1024;

/// Makes a stored picture from a JPEG, PNG, GIF or WebP file: turned upright, in sRGB, without metadata; of moving ones
/// the first image. Needs no display. As DecodePicture describes.
Result<StoredPicture> storedPicture(const QByteArray& file);

/// The name filters of the files that `storedPicture` reads, for a file dialog: "*.png *.jpg".
QString postPicturePatterns();

}  // namespace roost
