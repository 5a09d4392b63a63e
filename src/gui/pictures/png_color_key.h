#pragma once

#include <QByteArray>
#include <QImage>
#include <QRgba64>
#include <optional>

namespace roost {

/// Takes the colour that stands for "transparent" out of a PNG file with 16 bits for each of red, green and blue;
/// nothing in any other file. Qt's reader takes the alpha channel that such a colour adds for the next pixel's red.
std::optional<QRgba64> takeColorKey(QByteArray& png);

/// Makes all pixels of that colour transparent.
void applyColorKey(QImage& image, QRgba64 key);

}  // namespace roost
