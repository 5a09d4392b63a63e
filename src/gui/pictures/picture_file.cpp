#include "gui/pictures/picture_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "gui/pictures/picture_drawing.h"
#include "pictures/image_decoding.h"
#include "pictures/image_file.h"
#include "pictures/profile_picture.h"

namespace roost {
namespace {

struct PictureFile {
  Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

bool canReadWebp() { return canReadImages("webp"); }

/// Detected from the first bytes; empty if it is none of the four.
QByteArray formatOf(const QByteArray& bytes) {
  const QByteArray format = imageFormatOf(bytes);
  if (format.isEmpty() && looksLikeDrawing(bytes)) return "svg";
  return format == "gif" ? QByteArray() : format;
}

}  // namespace

Result<QByteArray> readPictureFile(const QString& file) {
  auto bytes = contentOfImageFile(file, mostPictureFileBytes);
  if (!bytes) return bytes;
  const QString suffix = QFileInfo(file).suffix();
  const QByteArray format = formatOf(*bytes);
  if (format.isEmpty())
    return refusedImage(PictureFile::tr("Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file."), suffix,
                        "is of no known format");
  if (format == "webp" && !canReadWebp())
    return refusedImage(
        PictureFile::tr("WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file."), suffix,
        "has no plugin to read it");
  ROOST_TRY(image, format == "svg" ? renderDrawing(*bytes) : decodeImage(*bytes, format, middleSquare));
  QByteArray kept = encodedProfilePicture(std::move(*image));
  if (kept.isEmpty()) return makeError(ErrorCode::Internal, QStringLiteral("%1 could not be encoded").arg(file));
  return kept;
}

QString pictureFilePatterns() {
  return canReadWebp() ? QStringLiteral("*.png *.jpg *.jpeg *.webp *.svg") : QStringLiteral("*.png *.jpg *.jpeg *.svg");
}

}  // namespace roost
