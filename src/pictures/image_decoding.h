#pragma once

#include <QByteArray>
#include <QImage>
#include <functional>

#include "core/storage/result.h"

namespace roost {

/// Larger images are refused before they are decoded.
inline constexpr qint64 mostPicturePixels = 50'000'000;

/// Decodes the image in a file of this format, the first one if there are several, and turns it upright. `part` picks
/// the part to decode from the size that the file says, before it is turned. Doesn't trust the file. Can take a second,
/// and can be called on any thread. Fails with InvalidInput and a message for the user.
Result<QImage> decodeImage(QByteArray file, const QByteArray& format,
                           const std::function<QRect(const QSize&)>& part = {});

}  // namespace roost
