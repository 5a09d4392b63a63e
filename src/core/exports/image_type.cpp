#include "core/exports/image_type.h"

namespace roost {

QByteArray fileEndingOf(const QByteArray& image) {
  if (image.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (image.startsWith("\xff\xd8\xff")) return "jpg";
  if (image.startsWith("GIF8")) return "gif";
  if (image.startsWith("RIFF") && image.mid(8, 4) == "WEBP") return "webp";
  return "bin";
}

QByteArray mediaTypeOf(const QByteArray& image) {
  const QByteArray ending = fileEndingOf(image);
  if (ending == "bin") return "application/octet-stream";
  return ending == "jpg" ? QByteArray("image/jpeg") : "image/" + ending;
}

}  // namespace roost
