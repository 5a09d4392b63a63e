#include "core/transfer/post_origins.h"

#include <algorithm>
#include <limits>

#include "core/storage/read_rows.h"

namespace roost {

Result<std::optional<PostOrigins::Known>> PostOrigins::find(Store& store, SourceKind kind, const QString& key) {
  std::optional<Known> known;
  ROOST_CHECK(forEachRow(
      store.read("post_origins_with_key", {{":key", key}, {":kind", sourceKindName(kind)}}), [&](const Rows& row) {
        const PostId post = row.integer(0);
        const bool isThere = row.integer(1) != 0;
        if (!known || (isThere && !known->isThere)) known = Known{post, isThere, row.integer(2), std::nullopt};
        if (const QVariant editedAt = row.value(3); known->post == post && !editedAt.isNull())
          known->editedAt = std::max(editedAt.toLongLong(), known->editedAt.value_or(editedAt.toLongLong()));
      }));
  return known;
}

Result<std::optional<PostOrigins::Known>> PostOrigins::find(const QString& key) {
  if (!m_job.hasEarlierImports) return std::optional<Known>();
  return find(m_job.store, m_job.source.kind(), key);
}

bool PostOrigins::isEdited(const SourcePost& row, const Known& known) {
  const auto& editedAt = row.editedAt.instant;
  return editedAt && *editedAt > known.editedAt.value_or(std::numeric_limits<qint64>::min());
}

Result<bool> PostOrigins::add(const SourcePost& row, PostId post) {
  ROOST_TRY(added, addKnown(row, post));
  m_job.hasNewOrigins = m_job.hasNewOrigins || *added;
  return added;
}

Result<bool> PostOrigins::addKnown(const SourcePost& row, PostId post) {
  const auto& editedAt = row.editedAt.instant;
  ROOST_TRY(added,
            m_job.store.write("insert_post_origin", {{":key", row.origin},
                                                     {":import", m_job.import},
                                                     {":post", post},
                                                     {":address", row.address},
                                                     {":edited_at", editedAt ? QVariant(*editedAt) : QVariant()}}));
  return *added > 0;
}

}  // namespace roost
