#include "gui/pictures/given_pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

#include "gui/text/plain_text.h"
#include "pictures/image_file.h"
#include "pictures/stored_picture.h"

namespace roost {
namespace {

struct GivenPictures {
  Q_DECLARE_TR_FUNCTIONS(GivenPictures)
};

/// Of another type than pictures, such as a folder, the address goes into the text.
bool isPictureFile(const QUrl& url) {
  return url.isLocalFile() && QMimeDatabase()
                                  .mimeTypeForFile(url.toLocalFile(), QMimeDatabase::MatchExtension)
                                  .name()
                                  .startsWith(QStringLiteral("image/"));
}

bool isImage(const QMimeData& data) { return data.hasImage() && (!data.hasText() || data.hasUrls()); }

/// As a file, so that nothing is lost by decoding and encoding it.
QByteArray contentOf(const QMimeData& data) {
  for (const char* type : {"image/jpeg", "image/png", "image/webp", "image/gif"})
    if (data.hasFormat(QLatin1String(type)))
      if (QByteArray content = data.data(QLatin1String(type)); !imageFormatOf(content).isEmpty()) return content;
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  qvariant_cast<QImage>(data.imageData()).save(&buffer, "png");
  return buffer.data();
}

}  // namespace

bool hasPictures(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  return std::any_of(urls.cbegin(), urls.cend(), isPictureFile) || isImage(data);
}

QList<GivenPicture> picturesIn(const QMimeData& data) {
  QList<GivenPicture> pictures;
  const QList<QUrl> urls = data.urls();
  for (const QUrl& url : urls)
    if (isPictureFile(url)) pictures.append({.file = url.toLocalFile()});
  if (pictures.isEmpty() && isImage(data)) pictures.append({.content = contentOf(data)});
  return pictures;
}

Result<NewPicture> readGivenPicture(const GivenPicture& given) {
  const QString name = QFileInfo(given.file).fileName();
  const auto named = [&](Error error) {
    if (!name.isEmpty() && error.code == ErrorCode::InvalidInput)
      //: The name of a file that can't be added to a post, and why.
      error.message = GivenPictures::tr("%1: %2").arg(isolated(name), error.message);
    return error;
  };
  auto content = given.file.isEmpty() ? given.content : contentOfImageFile(given.file, mostPostPictureFileBytes);
  if (!content) return named(content.error());
  auto stored = storedPicture(*content);
  if (!stored) return named(stored.error());
  return NewPicture{.stored = std::move(*stored), .name = name};
}

}  // namespace roost
