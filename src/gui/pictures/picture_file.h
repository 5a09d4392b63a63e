#pragma once

#include <QByteArray>
#include <QString>

#include "core/storage/result.h"

namespace roost {

/// What is asked of a file that somebody chooses for their picture.
inline constexpr qint64 mostPictureFileBytes = 20LL * 1024 * 1024;
inline constexpr qint64 mostPicturePixels = 50'000'000;
/// A picture's width as it is kept, in pixels; smaller ones are not enlarged.
inline constexpr int pictureSide = 256;

/// Reads a PNG, JPEG, WebP or SVG file, whatever it is called, into what is kept of it: the square in its middle as a
/// PNG or JPEG file without any of its metadata. Trusts nothing in the file. Takes up to seconds; for any thread.
/// Fails with InvalidInput in words for whoever chose it.
Result<QByteArray> readPictureFile(const QString& file);

/// The names of the files that can be read, for a file dialog: "*.png *.jpg".
QString pictureFilePatterns();

}  // namespace roost
