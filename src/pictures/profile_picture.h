#pragma once

#include <QByteArray>
#include <QImage>

#include "core/storage/result.h"

namespace roost {

/// The width and height of a stored profile picture, in pixels; smaller ones are not enlarged.
inline constexpr int pictureSide = 256;

/// The square in the middle of an image of this size.
QRect middleSquare(const QSize& size);

/// What is stored as a profile picture: the square in the middle, in sRGB, as a PNG or JPEG file without metadata;
/// empty if it can't be encoded.
QByteArray encodedProfilePicture(QImage image);

/// The same of a PNG, JPEG, GIF or WebP file. Needs no display, and can be called on any thread. Fails with
/// InvalidInput and a message for the user.
Result<QByteArray> profilePicture(const QByteArray& file);

}  // namespace roost
