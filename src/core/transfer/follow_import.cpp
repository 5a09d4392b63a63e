#include "core/transfer/follow_import.h"

#include "core/transfer/imported_text.h"

namespace roost {

Result<Done> FollowImport::run() {
  auto rows = m_job.source.read("microblog_followers");
  if (!rows) return rows.error();
  while (rows->next()) {
    if (auto done = importRow(*rows); !done) return done;
    if (auto done = m_job.rowDone(); !done) return done;
  }
  if (auto error = rows->failure()) return *error;
  return Done{};
}

Result<Done> FollowImport::importRow(const SourceRows& rows) {
  const auto follower = rows.integer(0);
  const auto followed = rows.integer(1);
  if (!follower || !followed || !m_users.contains(*follower) || !m_users.contains(*followed)) {
    leaveOut(rows, tr("One of the two is not among the users of that database."));
    return Done{};
  }
  if (*follower == *followed) {
    leaveOut(rows, tr("Nobody can follow themselves."));
    return Done{};
  }
  const Link link(*follower, *followed);
  if (m_previous == link) {
    leaveOut(rows, tr("It is there more than once."));
    return Done{};
  }
  m_previous = link;
  return add(m_users[*follower].id, m_users[*followed].id);
}

Result<Done> FollowImport::add(UserId follower, UserId followed) {
  auto added = m_job.store.write(
      "insert_follow", {{":follower", follower}, {":followed", followed}, {":created_at", m_job.now}});
  if (!added) return added.error();
  ++(*added > 0 ? m_job.report.added : m_job.report.alreadyHere).follows;
  return Done{};
}

void FollowImport::leaveOut(const SourceRows& rows, const QString& reason) {
  const auto end = [&rows](int column) {
    return rows.value(column).isNull() ? QStringLiteral("NULL") : importedLine(rows.text(column));
  };
  m_job.report.note({QStringLiteral("followers"), QStringLiteral("%1 → %2").arg(end(0), end(1)),
                             ImportNote::Outcome::LeftOut, reason});
}

}  // namespace roost
