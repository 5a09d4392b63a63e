#pragma once

#include <QCoreApplication>

#include "core/transfer/import_job.h"
#include "core/transfer/known_posts.h"
#include "core/transfer/user_import.h"

namespace roost {

/// Adds the posts of the source that are not here yet. Each post is read, kept or left out, and forgotten, so
/// that memory does not grow with their number.
class PostImport {
  Q_DECLARE_TR_FUNCTIONS(roost::PostImport)

 public:
  /// Notes in `users` when each of them first posted.
  PostImport(ImportJob& job, ImportedUsers& users) : m_job(job), m_users(users), m_known(job.store) {}

  Result<Done> run();

 private:
  struct Time {
    qint64 ms = 0;
    QString change = {};  ///< What to tell the user when it is not the post's own.
  };

  Result<Done> findFirstTime();
  Result<Done> importRow(const SourcePost& row);
  Time substituteTime(const ImportedUser& author) const;
  Result<bool> isHere(const ImportedUser& author, qint64 createdAt, const QString& body);
  void note(const SourcePost& row, ImportNote::Outcome outcome, const QString& reason);

  ImportJob& m_job;
  ImportedUsers& m_users;
  KnownPosts m_known;
  std::optional<qint64> m_firstTime;     ///< Of the first post with a readable time.
  std::optional<qint64> m_previousTime;  ///< Of the last such post before the current one.
};

}  // namespace roost
