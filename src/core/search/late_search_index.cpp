#include "core/search/late_search_index.h"

#include <algorithm>

#include "core/search/indexed_posts.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

constexpr qint64 atOnce = 10'000;

/// Seen by the trigger that would index each post when it is inserted.
QString waitingProperty() { return QStringLiteral("search_waits"); }

}  // namespace

Result<PostId> LateSearchIndex::lastPost(Store& store) {
  auto rows = store.read("import_last_ids");
  if (!rows) return rows.error();
  const PostId last = rows->next() ? rows->integer(1) : 0;
  if (auto error = rows->failure()) return *error;
  return last;
}

Result<LateSearchIndex> LateSearchIndex::begin(Store& store) {
  const auto last = lastPost(store);
  if (!last) return last.error();
  if (auto done = store.setProperty(waitingProperty(), QStringLiteral("1")); !done) return done.error();
  return LateSearchIndex(store, *last);
}

Result<Done> LateSearchIndex::finish(const std::function<Result<Done>()>& goOn) {
  const auto last = lastPost(*m_store);
  if (!last) return last.error();
  const auto version = searchVersionInUse(*m_store);
  if (!version) return version.error();
  std::optional<SearchFolding> folding;
  if (*version != firstSearchVersion) {
    auto read = SearchFolding::read(*m_store, *version);
    if (!read) return read.error();
    folding = std::move(*read);
  }
  // One that is being made has none of these posts yet, and comes to them later.
  while (m_last < *last) {
    if (auto done = goOn(); !done) return done;
    const PostId to = std::min(m_last + atOnce, *last);
    if (folding) {
      const auto added = indexPosts(*m_store, *folding, *version, {.after = m_last, .last = to});
      if (!added) return added.error();
    } else {
      const auto added = m_store->write("first_search_index_posts", {{":from", m_last}, {":to", to}});
      if (!added) return added.error();
    }
    m_last = to;
  }
  auto removed = m_store->write("delete_property", {{":name", waitingProperty()}});
  if (!removed) return removed.error();
  return Done{};
}

}  // namespace roost
