#include "core/transfer/follow_import.h"

#include "core/transfer/imported_text.h"

namespace roost {

Result<Done> FollowImport::run() {
  return m_job.source.eachFollow(
      countingRows<SourceFollow>(m_job, [this](const SourceFollow& row) { return importRow(row); }));
}

Result<Done> FollowImport::importRow(const SourceFollow& row) {
  const bool isOfOwner = m_job.source.kind() == SourceKind::FollowList;
  if (!isOfOwner && (!row.follower || !m_users.contains(*row.follower))) return notThere(row);
  if (!row.followed || !m_users.contains(*row.followed)) return notThere(row);
  const UserId follower = isOfOwner ? m_job.owner : m_users[*row.follower].id, followed = m_users[*row.followed].id;
  if (follower == followed) {
    leaveOut(row, tr("Users can’t follow themselves."));
    return Done{};
  }
  const Link link(follower, followed);
  if (m_previous == link) {
    leaveOut(row, tr("It duplicates another follow."));
    return Done{};
  }
  m_previous = link;
  ROOST_CHECK(m_job.rows.link(
      ImportedRows::Kind::Follow, "insert_follow", follower, followed,
      {{":follower", follower}, {":followed", followed}, {":created_at", row.time.instant.value_or(m_job.now)}}));
  return Done{};
}

Done FollowImport::notThere(const SourceFollow& row) {
  leaveOut(row, tr("One of the two users isn’t in the imported data."));
  return {};
}

void FollowImport::leaveOut(const SourceFollow& row, const QString& reason) {
  const auto shown = [](const QString& id) { return id.isNull() ? QStringLiteral("NULL") : importedLine(id); };
  m_job.report.note({m_job.tables.follows, QStringLiteral("%1 → %2").arg(shown(row.followerId), shown(row.followedId)),
                     ImportNote::Outcome::LeftOut, reason});
}

}  // namespace roost
