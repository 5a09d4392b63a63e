#include "gui/pictures/picture_file.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLoggingCategory>
#include <QPainter>
#include <algorithm>

#include "gui/pictures/picture_drawing.h"
#include "gui/pictures/png_color_key.h"

namespace roost {
namespace {

Q_LOGGING_CATEGORY(logPictures, "roost.pictures")

struct PictureFile {
  Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

// The memory for the largest picture, with 16 bits for each of four channels.
constexpr int mostMegabytes = static_cast<int>(mostPicturePixels * 8 / (1024LL * 1024)) + 1;
constexpr int jpegQuality = 90;

/// The name of the file isn't logged, since it can be that of a person.
Error refusal(const QString& message, const QString& file, const QString& detail) {
  qCInfo(logPictures).noquote() << "a file of type" << QFileInfo(file).suffix() << detail;
  return invalidInput(message);
}

bool canReadWebp() { return QImageReader::supportedImageFormats().contains("webp"); }

/// Detected from the first bytes; empty if it is none of the four.
QByteArray formatOf(const QByteArray& bytes) {
  if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (bytes.startsWith("\xff\xd8\xff")) return "jpeg";
  if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") return "webp";
  if (looksLikeDrawing(bytes)) return "svg";
  return {};
}

Result<QByteArray> contentOf(const QString& name) {
  // Opening a pipe would wait for a writer.
  if (!QFileInfo(name).isFile())
    return refusal(PictureFile::tr("This isn’t a readable file. Choose a picture."), name, "is not a regular file");
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly))
    return refusal(PictureFile::tr("The file can’t be opened. Check that you have permission to read it."), name,
                   file.errorString());
  QByteArray bytes = file.read(mostPictureFileBytes + 1);
  if (bytes.size() > mostPictureFileBytes)
    return refusal(PictureFile::tr("The file is too large. Choose one of 20 MB or less."), name, "is too large");
  return bytes;
}

QRect middleSquare(const QSize& size) {
  const int side = std::min(size.width(), size.height());
  return {(size.width() - side) / 2, (size.height() - side) / 2, side, side};
}

/// The square in the middle, in sRGB, because the file's color profile isn't kept.
QImage squareOf(QImage image) {
  if (image.width() != image.height()) image = image.copy(middleSquare(image.size()));
  // Scaling averages pixels, which would be wrong in a format with fewer colors.
  image.convertTo(QImage::Format_ARGB32_Premultiplied);
  if (image.width() > pictureSide)
    image = image.scaled(pictureSide, pictureSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  if (image.colorSpace().isValid()) image.convertToColorSpace(QColorSpace::SRgb);
  return image;
}

Result<QImage> readPixels(QByteArray bytes, const QByteArray& format, const QString& name) {
  const auto colorKey = format == "png" ? takeColorKey(bytes) : std::nullopt;
  QBuffer buffer;
  buffer.setData(bytes);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, format);
  reader.setAutoDetectImageFormat(false);
  reader.setAutoTransform(true);
  const Error damaged = invalidInput(PictureFile::tr("The picture is damaged and can’t be read. Choose another."));
  const QSize size = reader.size();
  if (size.isEmpty()) return refusal(damaged.message, name, "has no size");
  if (qint64{size.width()} * size.height() > mostPicturePixels)
    return refusal(PictureFile::tr("The picture is too large. Choose one of 50 megapixels or less."), name,
                   QStringLiteral("is %1 by %2").arg(size.width()).arg(size.height()));
  // Decoded in full and scaled afterwards, because readers that scale while reading turn two-color images into noise
  // and JPEGs rough.
  reader.setClipRect(middleSquare(size));
  QImage image;
  if (!reader.read(&image)) return refusal(damaged.message, name, reader.errorString());
  if (colorKey) applyColorKey(image, *colorKey);
  return image;
}

QByteArray encoded(const QImage& square) {
  // A new image, since a copy would keep the text metadata of the old one.
  QImage fresh(square.size(), square.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
  fresh.fill(Qt::transparent);
  QPainter painter(&fresh);
  painter.setCompositionMode(QPainter::CompositionMode_Source);
  painter.drawImage(0, 0, square);
  painter.end();
  const auto save = [&](const char* format, int quality) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    fresh.save(&buffer, format, quality);
    return buffer.data();
  };
  QByteArray png = save("png", -1);
  if (fresh.hasAlphaChannel()) return png;
  QByteArray jpeg = save("jpeg", jpegQuality);
  return !jpeg.isEmpty() && jpeg.size() < png.size() ? jpeg : png;
}

bool isOpaque(const QImage& image) {
  for (int y = 0; y < image.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; })) return false;
  }
  return true;
}

}  // namespace

Result<QByteArray> readPictureFile(const QString& file) {
  static const bool limited = (QImageReader::setAllocationLimit(mostMegabytes), true);
  Q_UNUSED(limited)
  auto bytes = contentOf(file);
  if (!bytes) return bytes;
  const QByteArray format = formatOf(*bytes);
  if (format.isEmpty())
    return refusal(PictureFile::tr("Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file."), file,
                   "is of no known format");
  if (format == "webp" && !canReadWebp())
    return refusal(PictureFile::tr("WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file."),
                   file, "has no plugin to read it");
  ROOST_TRY(image, format == "svg" ? renderDrawing(*bytes) : readPixels(*bytes, format, file));
  QImage square = squareOf(std::move(*image));
  if (isOpaque(square)) square.convertTo(QImage::Format_RGB32);
  QByteArray kept = encoded(square);
  if (kept.isEmpty()) return makeError(ErrorCode::Internal, QStringLiteral("%1 could not be encoded").arg(file));
  return kept;
}

QString pictureFilePatterns() {
  return canReadWebp() ? QStringLiteral("*.png *.jpg *.jpeg *.webp *.svg") : QStringLiteral("*.png *.jpg *.jpeg *.svg");
}

}  // namespace roost
