// Whatever a picture file contains, what is kept of it is a small square without anything else in it.

#include <QImageReader>
#include <QTemporaryDir>

#include "fuzz/fuzzer.h"
#include "gui/pictures/picture_file.h"
#include "support/files.h"
#include "support/image_files.h"

namespace roost::picture_fuzz {

using namespace test;
namespace {

void tryInput(const QByteArray& input) {
  static const QTemporaryDir folder;
  const QString file = folder.filePath("picture");
  write(file, input);
  const auto kept = readPictureFile(file);
  expect(kept || kept.error().code == ErrorCode::InvalidInput, "a picture is refused in words");
  if (!kept) return;
  QBuffer buffer;
  buffer.setData(*kept);
  QImageReader reader(&buffer);
  expect(reader.format() == "png" || reader.format() == "jpeg", "a picture is kept as one of two formats",
         reader.format());
  const QImage image = reader.read();
  expect(!image.isNull() && image.width() == image.height() && image.width() <= pictureSide,
         "a picture is a small square");
  expect(reader.textKeys().isEmpty() && reader.transformation() == QImageIOHandler::TransformationNone,
         "a picture says nothing else");
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::picture_fuzz
