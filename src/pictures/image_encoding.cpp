#include "pictures/image_encoding.h"

#include <QBuffer>
#include <QColorSpace>
#include <QPainter>
#include <algorithm>

namespace roost {
namespace {

bool isOpaque(const QImage& image) {
  if (!image.hasAlphaChannel()) return true;
  for (int y = 0; y < image.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; })) return false;
  }
  return true;
}

}  // namespace

QImage readyToScale(QImage image) {
  // Scaling averages pixels, which would be wrong in a format with fewer colors.
  image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
  if (isOpaque(image)) image.convertTo(QImage::Format_RGB32);
  return image;
}

QImage inSrgb(QImage image) {
  if (image.colorSpace().isValid()) image.convertToColorSpace(QColorSpace::SRgb);
  return image;
}

QByteArray encodedImage(const QImage& image, Encoding encoding, int jpegQuality) {
  const bool hasAlpha = image.hasAlphaChannel();
  // A new image, since a copy would keep the text metadata of the old one.
  QImage fresh(image.size(), hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
  if (fresh.isNull()) return {};
  fresh.fill(Qt::transparent);
  QPainter painter(&fresh);
  painter.setCompositionMode(QPainter::CompositionMode_Source);
  painter.drawImage(0, 0, image);
  painter.end();
  const auto save = [&](const char* format, int quality) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    fresh.save(&buffer, format, quality);
    return buffer.data();
  };
  if (hasAlpha) return save("png", -1);
  QByteArray jpeg = save("jpeg", jpegQuality);
  if (encoding == Encoding::Photo && !jpeg.isEmpty()) return jpeg;
  QByteArray png = save("png", -1);
  return !jpeg.isEmpty() && jpeg.size() < png.size() ? jpeg : png;
}

}  // namespace roost
