#pragma once

#include <QCoreApplication>

#include "core/transfer/import_job.h"
#include "core/transfer/known_texts.h"
#include "core/transfer/picture_import.h"
#include "core/transfer/post_origins.h"
#include "core/transfer/user_import.h"

namespace roost {

/// Adds the source's posts that aren't in the store yet, and brings edits and missing pictures along. Posts are handled
/// one at a time, so memory use doesn't grow with their number.
class PostImport {
  Q_DECLARE_TR_FUNCTIONS(roost::PostImport)

 public:
  /// Sets `firstPost` and `lastPost` of the authors in `users`.
  PostImport(ImportJob& job, ImportedUsers& users)
      : m_job(job), m_users(users), m_known(KnownTexts::posts(job.store)), m_origins(job), m_pictures(job) {}

  /// Must be called while DeferredRows derives nothing.
  Result<Done> run();

  /// Adds the pictures of the posts, and of profiles.
  Result<Done> readPictures() { return m_pictures.readFiles(m_users); }

  /// Posts from earlier imports may answer what this one has brought. Called once DeferredRows has finished.
  Result<Done> answerEarlierPosts();

  /// Why a post is left out that an earlier import has brought and that isn't there any more.
  static QString deletedHere() { return tr("The post was deleted in Roost."); }

 private:
  struct Time {
    qint64 ms = 0;
    QString change = {};  ///< Tells the user where the time is from; empty for the post's own.
  };

  Result<Done> findFirstTime();
  Result<Done> importRow(const SourcePost& row);
  Result<Done> bringEdit(const SourcePost& row, const QString& body, const PostOrigins::Known& known);
  Result<Done> replaceLinks(const SourcePost& row, PostId post, const QString& body);
  Result<Done> replaceDetails(const SourcePost& row, PostId post, qint64 editedAt);
  Result<Done> add(const SourcePost& row, const ImportedUser& author, qint64 createdAt, const QString& body);
  Result<Done> addDetails(const SourcePost& row, PostId post, const QString& body);
  Result<Done> addLinks(const SourcePost& row, PostId post, const QString& body);
  Time substituteTime(const ImportedUser& author) const;
  Result<std::optional<PostId>> findByText(const ImportedUser& author, qint64 createdAt, const QString& body);
  void noteChanges(const SourcePost& row, const QString& body, const Time& time);
  void note(const SourcePost& row, ImportNote::Outcome outcome, const QString& reason);

  ImportJob& m_job;
  ImportedUsers& m_users;
  KnownTexts m_known;
  PostOrigins m_origins;
  PictureImport m_pictures;
  PostId m_lastBefore = noPost;
  PostId m_next = noPost;                ///< The id of the next post.
  std::optional<qint64> m_firstTime;     ///< The first readable time in the source.
  std::optional<qint64> m_previousTime;  ///< The last readable time up to the current post.
};

}  // namespace roost
