#pragma once

#include <QByteArray>
#include <QImage>
#include <QRgba64>
#include <optional>

namespace roost {

/// Removes the color that stands for "transparent" from a PNG file with 16 bits for each of red, green and blue, and
/// returns it; nothing for any other file. Qt's reader takes the alpha channel that such a color adds for the next
/// pixel's red.
std::optional<QRgba64> takeColorKey(QByteArray& png);

/// Makes all pixels of this color transparent.
void applyColorKey(QImage& image, QRgba64 key);

}  // namespace roost
