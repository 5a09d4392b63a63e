#include "bench/picture_database.h"

#include <QDir>

#include "bench/archived_post.h"
#include "bench/figures.h"
#include "bench/photos.h"
#include "bench/raw_sqlite.h"
#include "core/posts/posts.h"
#include "pictures/stored_picture.h"
#include "support/content.h"

namespace roost::bench {
namespace {

constexpr int users = 20;

template <typename T>
T orFail(Result<T> result) {
  if (!result) throw Failure(result.error().message + u' ' + result.error().detail);
  return std::move(*result);
}

void fill(const QString& file, int posts) {
  const Photos photos;
  QList<StoredPicture> pictures;
  for (int number = 0; number < Photos::views; ++number) pictures.append(orFail(storedPicture(photos.file(number))));
  const auto store = orFail(Store::open(file));
  qint64 instant = 1'700'000'000'000;
  Posts posting(*store, [&instant] { return instant; });
  for (int user = 1; user <= users; ++user) test::addUser(*store, QStringLiteral("user%1").arg(user));
  for (int number = 0; number < posts; ++number, instant += 60'000) {
    const QString text = QString::fromUtf8(archivedPost(number).body() + ' ').repeated(1 + number % 3);
    orFail(posting.publish(1 + number % users, text, noPost,
                           {{.stored = pictures[number % Photos::views],
                             .name = QStringLiteral("photo.jpg"),
                             .description = QStringLiteral("What is to be seen")}}));
  }
}

}  // namespace

PictureDatabase pictureDatabase(const QString& folder, int posts) {
  if (!QDir().mkpath(folder)) throw Failure(QStringLiteral("no folder could be made at %1").arg(folder));
  const QString file = QDir(folder).filePath(QStringLiteral("%1-pictures.db").arg(posts));
  if (QFile::exists(file)) {
    // A newer Roost brings it up to date.
    orFail(Store::open(file));
    return {file, 1};
  }
  say(QStringLiteral("%1: making it ...").arg(file));
  // Only what is complete gets the name that is looked for.
  const QString unfinished = file + QStringLiteral(".unfinished");
  for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(unfinished + QLatin1String(suffix));
  fill(unfinished, posts);
  if (!QFile::rename(unfinished, file)) throw Failure(QStringLiteral("%1 can't be renamed").arg(unfinished));
  return {file, 1};
}

}  // namespace roost::bench
