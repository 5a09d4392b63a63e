#pragma once

#include <QByteArray>
#include <QString>

#include "core/storage/result.h"
#include "pictures/profile_picture.h"

namespace roost {

/// The limit for a file that a user chooses as their picture.
inline constexpr qint64 mostPictureFileBytes = 20LL * 1024 * 1024;

/// Reads a PNG, JPEG, WebP or SVG file, whatever its name, and returns the picture to store: the square in its middle
/// as a PNG or JPEG file without metadata. Doesn't trust the file. Can take seconds, and can be called on any thread.
/// Fails with InvalidInput and a message for the user.
Result<QByteArray> readPictureFile(const QString& file);

/// The name filters of the readable files, for a file dialog: "*.png *.jpg".
QString pictureFilePatterns();

}  // namespace roost
