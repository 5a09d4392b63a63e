#pragma once

#include <QByteArray>
#include <QImage>

namespace roost {

/// The image in a format that is quick to scale and to convert: without an alpha channel if it is opaque.
QImage readyToScale(QImage image);

/// The image in the color space sRGB, because an encoded image says nothing about its colors.
QImage inSrgb(QImage image);

enum class Encoding {
  Smaller,  ///< PNG, or JPEG if that is smaller.
  Photo     ///< JPEG, for what has been one before.
};

/// A PNG or JPEG file of the pixels alone, without any metadata. What isn't opaque becomes a PNG. Empty if encoding
/// fails.
QByteArray encodedImage(const QImage& image, Encoding encoding, int jpegQuality);

}  // namespace roost
