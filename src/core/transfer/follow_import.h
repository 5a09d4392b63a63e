#pragma once

#include <QCoreApplication>

#include "core/transfer/import_job.h"
#include "core/transfer/user_import.h"

namespace roost {

/// Adds the follows of the source that are not here yet, as of now: the source does not say since when.
/// One that is here keeps its date.
class FollowImport {
  Q_DECLARE_TR_FUNCTIONS(roost::FollowImport)

 public:
  FollowImport(ImportJob& job, const ImportedUsers& users) : m_job(job), m_users(users) {}

  Result<Done> run();

 private:
  using Link = std::pair<qint64, qint64>;

  Result<Done> importRow(const SourceFollow& row);
  void leaveOut(const SourceFollow& row, const QString& reason);

  ImportJob& m_job;
  const ImportedUsers& m_users;
  std::optional<Link> m_previous;
};

}  // namespace roost
