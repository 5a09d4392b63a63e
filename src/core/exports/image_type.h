#pragma once

#include <QByteArray>

namespace roost {

/// The media type of an image file by its first bytes: "image/png", "image/jpeg", "image/gif" or "image/webp"; anything
/// else is "application/octet-stream".
QByteArray mediaTypeOf(const QByteArray& image);

/// The usual ending of such a file, without the dot; "bin" for anything else.
QByteArray fileEndingOf(const QByteArray& image);

}  // namespace roost
