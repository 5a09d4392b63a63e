#pragma once

#include <QCoreApplication>

#include "core/transfer/import_job.h"
#include "core/transfer/user_import.h"

namespace roost {

/// Adds the source's follows that aren't in the store yet. They are dated now, unless the source dates them. Follows
/// that exist keep their dates. In a list of follows without a follower, that is the owner of the import.
class FollowImport {
  Q_DECLARE_TR_FUNCTIONS(roost::FollowImport)

 public:
  FollowImport(ImportJob& job, const ImportedUsers& users) : m_job(job), m_users(users) {}

  Result<Done> run();

 private:
  using Link = std::pair<qint64, qint64>;

  Result<Done> importRow(const SourceFollow& row);
  Done notThere(const SourceFollow& row);
  void leaveOut(const SourceFollow& row, const QString& reason);

  ImportJob& m_job;
  const ImportedUsers& m_users;
  std::optional<Link> m_previous;
};

}  // namespace roost
