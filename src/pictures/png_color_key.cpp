#include "pictures/png_color_key.h"

#include <QtEndian>

namespace roost {

// https://www.w3.org/TR/png/#5DataRep
std::optional<QRgba64> takeColorKey(QByteArray& png) {
  constexpr qsizetype signature = 8, lengthAndType = 8, checksum = 4;
  constexpr qsizetype depthAt = signature + lengthAndType + 8, colorAt = depthAt + 1;
  constexpr char rgb = 2, sixteenBits = 16;
  constexpr qsizetype keyLength = 6;
  if (png.size() <= colorAt || png.at(depthAt) != sixteenBits || png.at(colorAt) != rgb) return std::nullopt;
  for (qsizetype at = signature; at + lengthAndType + keyLength + checksum <= png.size();) {
    const auto length = qsizetype{qFromBigEndian<quint32>(png.constData() + at)};
    const QByteArray type = png.mid(at + 4, 4);
    // tRNS comes before the pixels.
    if (type == "IDAT") break;
    if (type == "tRNS" && length == keyLength) {
      const auto sample = [&](qsizetype i) {
        return qFromBigEndian<quint16>(png.constData() + at + lengthAndType + 2 * i);
      };
      const QRgba64 key = QRgba64::fromRgba64(sample(0), sample(1), sample(2), 0xffff);
      png.remove(at, lengthAndType + length + checksum);
      return key;
    }
    at += lengthAndType + length + checksum;
  }
  return std::nullopt;
}

void applyColorKey(QImage& image, QRgba64 key) {
  image.convertTo(QImage::Format_RGBA64);
  for (int y = 0; y < image.height(); ++y) {
    auto* line = reinterpret_cast<QRgba64*>(image.scanLine(y));
    for (int x = 0; x < image.width(); ++x)
      if (line[x] == key) line[x] = QRgba64();
  }
}

}  // namespace roost
