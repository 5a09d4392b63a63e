// Whatever an image file contains, what is kept of it are two images of limited size without anything else in them.

#include <QBuffer>
#include <QImageReader>

#include "fuzz/fuzzer.h"
#include "pictures/stored_picture.h"

namespace roost::stored_picture_fuzz {

using namespace test;
namespace {

QSize checked(const QByteArray& file, int mostSide) {
  QBuffer buffer;
  buffer.setData(file);
  QImageReader reader(&buffer);
  expect(reader.format() == "png" || reader.format() == "jpeg", "a picture is kept as one of two formats",
         reader.format());
  const QImage image = reader.read();
  expect(!image.isNull() && image.width() <= mostSide && image.height() <= mostSide, "a picture has a limited size");
  expect(reader.textKeys().isEmpty() && reader.transformation() == QImageIOHandler::TransformationNone,
         "a picture says nothing else");
  return image.size();
}

void tryInput(const QByteArray& input) {
  const auto kept = storedPicture(input);
  expect(kept || kept.error().code == ErrorCode::InvalidInput, "a picture is refused in words");
  if (!kept) return;
  expect(checked(kept->image, mostPostPictureSide) == QSize(kept->width, kept->height), "a picture's size is known");
  checked(kept->thumbnail, mostThumbnailSide);
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::stored_picture_fuzz
