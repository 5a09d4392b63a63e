#pragma once

#include <QHash>
#include <QStringList>

#include "core/archives/archive_file.h"

namespace roost {

/// Which file of an X archive holds what. The names have changed over the years, and large files come in parts.
class XFiles {
 public:
  enum Kind {
    Account,
    OldAccount,  ///< Until 2018.
    Profile,
    Following,
    Mutes,
    Blocks,
    Followers,
    LongTexts,
    Tweets,  ///< Posts in communities, too.
    DeletedTweets,
    CircleTweets,
    Likes,
    PrivateMessages,
  };

  /// Where the data lies in the archive: a folder's name with "/" at its end, or an empty text; none if this is no
  /// archive of X. Re-zipped archives have a folder around everything. Fails with what reading the archive fails with.
  static Result<std::optional<QString>> folderIn(const ArchiveFile& archive, const ArchiveFile::GoOn& goOn);

  XFiles(const ArchiveFile& archive, QString folder);

  std::optional<Kind> kindOf(const QString& name) const;
  /// The parts, the first one first.
  QStringList of(Kind kind) const { return m_files.value(kind); }
  bool isOf(Kind kind, const QString& name) const { return kindOf(name) == kind; }
  /// Deleted ones count.
  bool hasTweets(const QString& name) const { return isOf(Tweets, name) || isOf(DeletedTweets, name); }

  /// The file in the archive with a tweet's picture or video; empty if it isn't there. `name` is the last part of the
  /// address that it had.
  QString mediaOf(const QString& tweet, const QString& name) const;
  /// The same for a profile picture.
  QString profileMediaOf(const QString& account, const QString& name) const;

 private:
  QString inFolder(const QString& folder, const QString& owner, const QString& name) const;

  const ArchiveFile& m_archive;
  QString m_folder;
  QHash<QString, Kind> m_kinds;
  QHash<Kind, QStringList> m_files;
};

}  // namespace roost
