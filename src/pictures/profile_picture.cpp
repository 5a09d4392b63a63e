#include "pictures/profile_picture.h"

#include <QCoreApplication>
#include <algorithm>

#include "pictures/image_decoding.h"
#include "pictures/image_encoding.h"
#include "pictures/image_file.h"

namespace roost {
namespace {

constexpr int profileJpegQuality = 90;

}  // namespace

QRect middleSquare(const QSize& size) {
  const int side = std::min(size.width(), size.height());
  return {(size.width() - side) / 2, (size.height() - side) / 2, side, side};
}

QByteArray encodedProfilePicture(QImage image) {
  if (image.width() != image.height()) image = image.copy(middleSquare(image.size()));
  image = readyToScale(std::move(image));
  if (image.width() > pictureSide)
    image = image.scaled(pictureSide, pictureSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  return encodedImage(inSrgb(std::move(image)), Encoding::Smaller, profileJpegQuality);
}

Result<QByteArray> profilePicture(const QByteArray& file) {
  const QByteArray format = imageFormatOf(file);
  if (format.isEmpty())
    return invalidInput(QCoreApplication::translate("ProfilePicture", "Roost can’t read this picture."));
  ROOST_TRY(image, decodeImage(file, format, middleSquare));
  QByteArray kept = encodedProfilePicture(std::move(*image));
  if (kept.isEmpty()) return makeError(ErrorCode::Internal, "a profile picture could not be encoded");
  return kept;
}

}  // namespace roost
