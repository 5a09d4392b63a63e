#include "pictures/stored_picture.h"

#include <QCoreApplication>

#include "pictures/image_decoding.h"
#include "pictures/image_encoding.h"
#include "pictures/image_file.h"

namespace roost {
namespace {

struct PostPictureFile {
  Q_DECLARE_TR_FUNCTIONS(PostPictureFile)
};

constexpr int imageQuality = 85, thumbnailQuality = 80;

/// Scaled down to at most `side` pixels in each direction.
QImage fitted(const QImage& image, int side) {
  if (image.width() <= side && image.height() <= side) return image;
  // What is a thousand times as wide as it is high stays a line of one pixel.
  const QSize size = image.size().scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
  return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

Result<StoredPicture> storedPicture(const QByteArray& file) {
  const QByteArray format = imageFormatOf(file);
  if (format.isEmpty())
    return refusedImage(PostPictureFile::tr("Roost can’t read this picture. Choose a JPEG, PNG, GIF or WebP file."),
                        "unknown", "is of no known format");
  if (!canReadImages(format))
    return refusedImage(PostPictureFile::tr("%1 pictures can’t be read on this computer. Choose a JPEG or PNG file.")
                            .arg(QString::fromLatin1(format == "webp" ? "WebP" : format.toUpper())),
                        QString::fromLatin1(format), "has no plugin to read it");
  ROOST_TRY(decoded, decodeImage(file, format));
  const QImage image = inSrgb(fitted(readyToScale(std::move(*decoded)), mostPostPictureSide));
  const QImage thumbnail = fitted(image, mostThumbnailSide);
  // A screenshot stays sharp as a PNG. A photo that was a JPEG would only become larger.
  const Encoding encoding = format == "png" || format == "gif" ? Encoding::Smaller : Encoding::Photo;
  StoredPicture stored{.image = encodedImage(image, encoding, imageQuality),
                       .thumbnail = encodedImage(thumbnail, encoding, thumbnailQuality),
                       .width = image.width(),
                       .height = image.height()};
  if (stored.image.isEmpty() || stored.thumbnail.isEmpty())
    return makeError(
        ErrorCode::Internal,
        QStringLiteral("a picture of %1 by %2 could not be encoded").arg(image.width()).arg(image.height()));
  return stored;
}

QString postPicturePatterns() {
  QStringList patterns{"*.jpg", "*.jpeg", "*.png"};
  for (const char* format : {"gif", "webp"})
    if (canReadImages(format)) patterns.append(QStringLiteral("*.%1").arg(QLatin1String(format)));
  return patterns.join(u' ');
}

}  // namespace roost
