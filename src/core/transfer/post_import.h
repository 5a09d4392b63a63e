#pragma once

#include <QCoreApplication>

#include "core/transfer/import_job.h"
#include "core/transfer/known_texts.h"
#include "core/transfer/user_import.h"

namespace roost {

/// Adds the source's posts that aren't in the store yet. Posts are handled one at a time, so memory use doesn't grow
/// with their number.
class PostImport {
  Q_DECLARE_TR_FUNCTIONS(roost::PostImport)

 public:
  /// Sets `firstPost` of the authors in `users`.
  PostImport(ImportJob& job, ImportedUsers& users)
      : m_job(job), m_users(users), m_known(KnownTexts::posts(job.store)) {}

  Result<Done> run();

 private:
  struct Time {
    qint64 ms = 0;
    QString change = {};  ///< Tells the user where the time is from; empty for the post's own.
  };

  Result<Done> findFirstTime();
  Result<Done> importRow(const SourcePost& row);
  Time substituteTime(const ImportedUser& author) const;
  Result<bool> isHere(const ImportedUser& author, qint64 createdAt, const QString& body);
  void note(const SourcePost& row, ImportNote::Outcome outcome, const QString& reason);

  ImportJob& m_job;
  ImportedUsers& m_users;
  KnownTexts m_known;
  std::optional<qint64> m_firstTime;     ///< The first readable time in the source.
  std::optional<qint64> m_previousTime;  ///< The last readable time up to the current post.
};

}  // namespace roost
