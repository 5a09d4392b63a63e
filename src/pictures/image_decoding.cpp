#include "pictures/image_decoding.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include "pictures/image_file.h"
#include "pictures/png_color_key.h"

namespace roost {
namespace {

struct ImageDecoding {
  Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

// The memory for the largest image, with 16 bits for each of four channels.
constexpr int mostMegabytes = static_cast<int>(mostPicturePixels * 8 / (1024LL * 1024)) + 1;

/// From now on, what an image took goes back to the system when it is no longer needed. glibc would keep blocks as
/// large as the largest one that was freed, in each thread.
void returnLargeBlocks() {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
#endif
}

}  // namespace

Result<QImage> decodeImage(QByteArray file, const QByteArray& format, const std::function<QRect(const QSize&)>& part) {
  static const bool limited = (QImageReader::setAllocationLimit(mostMegabytes), returnLargeBlocks(), true);
  Q_UNUSED(limited)
  const QString kind = QString::fromLatin1(format);
  const auto colorKey = format == "png" ? takeColorKey(file) : std::nullopt;
  QBuffer buffer;
  buffer.setData(file);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, format);
  reader.setAutoDetectImageFormat(false);
  reader.setAutoTransform(true);
  const QString damaged = ImageDecoding::tr("The picture is damaged and can’t be read. Choose another.");
  const QSize size = reader.size();
  if (size.isEmpty()) return refusedImage(damaged, kind, "has no size");
  if (qint64{size.width()} * size.height() > mostPicturePixels)
    return refusedImage(ImageDecoding::tr("The picture is too large. Choose one of 50 megapixels or less."), kind,
                        QStringLiteral("is %1 by %2").arg(size.width()).arg(size.height()));
  // Decoded in full and scaled afterwards, because readers that scale while reading turn two-color images into noise
  // and JPEGs rough.
  if (part) reader.setClipRect(part(size));
  QImage image;
  if (!reader.read(&image)) return refusedImage(damaged, kind, reader.errorString());
  if (colorKey) applyColorKey(image, *colorKey);
  return image;
}

}  // namespace roost
