#include "core/transfer/post_origins.h"

#include "core/storage/read_rows.h"

namespace roost {

Result<std::optional<PostOrigins::Known>> PostOrigins::find(const QString& key) {
  if (!m_job.hasEarlierImports) return std::optional<Known>();
  std::optional<Known> known;
  ROOST_CHECK(forEachRow(
      m_job.store.read("post_origins_with_key", {{":key", key}, {":kind", sourceKindName(m_job.source.kind())}}),
      [&](const Rows& row) {
        if (known && known->isThere) return;
        const QVariant editedAt = row.value(3);
        known = Known{row.integer(0), row.integer(1) != 0, row.integer(2),
                      editedAt.isNull() ? std::nullopt : std::optional(editedAt.toLongLong()), row.integer(4)};
      }));
  return known;
}

Result<bool> PostOrigins::add(const SourcePost& row, PostId post) {
  const auto& editedAt = row.editedAt.instant;
  ROOST_TRY(added,
            m_job.store.write("insert_post_origin", {{":key", row.origin},
                                                     {":import", m_job.import},
                                                     {":post", post},
                                                     {":address", row.address},
                                                     {":edited_at", editedAt ? QVariant(*editedAt) : QVariant()}}));
  m_job.hasNewOrigins = m_job.hasNewOrigins || *added > 0;
  return *added > 0;
}

Result<Done> PostOrigins::edited(const QString& key, const Known& known, qint64 editedAt) {
  ROOST_CHECK(
      m_job.store.write("set_origin_edited", {{":key", key}, {":import", known.import}, {":edited_at", editedAt}}));
  return Done{};
}

}  // namespace roost
