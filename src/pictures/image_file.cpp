#include "pictures/image_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLoggingCategory>

namespace roost {
namespace {

Q_LOGGING_CATEGORY(logPictures, "roost.pictures")

struct ImageFile {
  Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr qint64 megabyte = 1024LL * 1024;

}  // namespace

Error refusedImage(const QString& message, const QString& kind, const QString& detail) {
  qCInfo(logPictures).noquote() << "a file of type" << kind << detail;
  return invalidInput(message);
}

Result<QByteArray> contentOfImageFile(const QString& name, qint64 mostBytes) {
  const QString kind = QFileInfo(name).suffix();
  // Opening a pipe would wait for a writer.
  if (!QFileInfo(name).isFile())
    return refusedImage(ImageFile::tr("This isn’t a readable file. Choose a picture."), kind, "is not a regular file");
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly))
    return refusedImage(ImageFile::tr("The file can’t be opened. Check that you have permission to read it."), kind,
                        file.errorString());
  QByteArray bytes = file.read(mostBytes + 1);
  if (bytes.size() > mostBytes)
    return refusedImage(ImageFile::tr("The file is too large. Choose one of %1 MB or less.").arg(mostBytes / megabyte),
                        kind, "is too large");
  return bytes;
}

QByteArray imageFormatOf(const QByteArray& bytes) {
  if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (bytes.startsWith("\xff\xd8\xff")) return "jpeg";
  if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") return "webp";
  if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) return "gif";
  return {};
}

bool canReadImages(const QByteArray& format) { return QImageReader::supportedImageFormats().contains(format); }

}  // namespace roost
