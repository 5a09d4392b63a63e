#include "core/sources/open_source.h"

#include <QFile>
#include <QFileInfo>

#include "core/bluesky/bluesky_source.h"
#include "core/mastodon/mastodon_source.h"
#include "core/sources/follow_list_source.h"
#include "core/sources/microblog_source.h"
#include "core/x/x_source.h"

namespace roost {
namespace {

bool isDatabase(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

Error unknownSource(const QString& path) {
  return {ErrorCode::OtherApplication,
          QCoreApplication::translate("OpenSource",
                                      "Roost can’t import this. It reads Microblog databases, archives of Mastodon and "
                                      "X, repositories of Bluesky, and lists of follows."),
          path};
}

template <typename Source>
Result<std::unique_ptr<ImportSource>> asSource(Result<std::unique_ptr<Source>> source) {
  if (!source) return source.error();
  return std::unique_ptr<ImportSource>(std::move(*source));
}

Result<std::unique_ptr<ImportSource>> openArchive(const QString& path, const ArchiveFile::GoOn& goOn) {
  ROOST_TRY(archive, ArchiveFile::open(path, goOn));
  if (const auto folder = MastodonSource::folderOf(**archive))
    return asSource(MastodonSource::open(std::move(*archive), *folder, goOn));
  ROOST_TRY(folderOfX, XSource::folderOf(**archive, goOn));
  if (*folderOfX) return asSource(XSource::open(std::move(*archive), **folderOfX, goOn));
  return unknownSource(path);
}

}  // namespace

Result<std::unique_ptr<ImportSource>> openSource(const QString& path, const QStringList& workFolders,
                                                 std::chrono::milliseconds busyTimeout, const ArchiveFile::GoOn& goOn) {
  const QFileInfo info(path);
  // Opening a pipe would wait for a writer.
  if (info.exists() && !info.isFile() && !info.isDir())
    return unreadableFile(path, QStringLiteral("neither a file nor a folder"));
  // A Microblog database may be empty, or damaged in its first bytes, and its reader says so.
  if (!info.exists() || isDatabase(path)) return asSource(MicroblogSource::open(path, workFolders, busyTimeout, goOn));
  if (info.isFile()) {
    if (BlueskySource::isRepository(path)) return asSource(BlueskySource::open(path, goOn));
    if (FollowListSource::isFollowList(path)) return asSource(FollowListSource::open(path, goOn));
  }
  return openArchive(path, goOn);
}

}  // namespace roost
