#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QHash>
#include <QSet>
#include <QThreadPool>

#include "core/posts/post.h"
#include "core/posts/post_picture.h"
#include "core/transfer/import_job.h"
#include "core/transfer/user_import.h"

namespace roost {

/// Adds the pictures of imported posts and profiles. Posts name them first, and the files come at the end, in the order
/// of the archive. Files are decoded on other threads, a few at a time, so memory use doesn't grow with their number.
class PictureImport {
  Q_DECLARE_TR_FUNCTIONS(roost::PictureImport)

 public:
  explicit PictureImport(ImportJob& job);

  /// A picture that a post from an earlier import has only the description of, and its file in the archive.
  struct Missing {
    PictureId id = 0;
    QString file;
  };
  static Result<QList<Missing>> missing(Store& store, PostId post, const SourcePost& row);

  /// Adds rows for the pictures of a new post, with their descriptions.
  Result<Done> add(PostId post, const SourcePost& row);

  /// Looks which pictures of a post from an earlier import are missing here and in this archive's files.
  Result<Done> addMissing(PostId post, const SourcePost& row);

  /// Adds the pictures that an edit has added to a post from an earlier import, after those that it has. Returns
  /// whether all that it had are in this archive, too: those that the edit has removed stay.
  Result<bool> addNew(PostId post, const SourcePost& row);

  /// Reads the files, and adds their images.
  Result<Done> readFiles(const ImportedUsers& users);

 private:
  struct Decoding {
    QString file;
    QFuture<Result<StoredPicture>> picture;
  };

  void want(PictureId picture, const SourceAttachment& attachment);
  Result<Done> take(const QString& file, ArchiveReader& reader);
  Result<Done> store(const Decoding& decoding);
  Result<Done> addImage(PictureId picture, const StoredPicture& image);
  Result<Done> takeProfilePicture(const ImportedUser& user, ArchiveReader& reader, const QString& file);
  void leaveOut(const QString& file, const QString& reason);

  ImportJob& m_job;
  QHash<QString, QList<PictureId>> m_wanted;       ///< The pictures of posts that need each file.
  QSet<PictureId> m_fromEarlier;                   ///< Those of posts that an earlier import brought.
  QHash<QString, ImportedUser> m_profilePictures;  ///< Users without a picture, by the file of theirs.
  qint64 m_files = 0;                              ///< How many are needed.
  QList<Decoding> m_decoding;                      ///< In the order of the archive.
  QThreadPool m_threads;
};

}  // namespace roost
