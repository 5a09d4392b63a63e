#include "core/search/late_search_index.h"

#include <algorithm>

#include "core/search/indexed_posts.h"
#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

constexpr qint64 atOnce = 10'000;

/// While this property is set, the trigger doesn't index posts as they are inserted.
QString waitingProperty() { return QStringLiteral("search_waits"); }

}  // namespace

Result<PostId> LateSearchIndex::lastPost(Store& store) {
  ROOST_TRY(last, readOne(store.read("last_ids"), [](const Rows& row) { return row.integer(1); }));
  return last->value_or(0);
}

Result<LateSearchIndex> LateSearchIndex::begin(Store& store) {
  ROOST_TRY(last, lastPost(store));
  ROOST_CHECK(store.setProperty(waitingProperty(), QStringLiteral("1")));
  return LateSearchIndex(store, *last);
}

Result<Done> LateSearchIndex::finish(const std::function<Result<Done>()>& goOn) {
  ROOST_TRY(last, lastPost(*m_store));
  ROOST_TRY(version, searchVersionInUse(*m_store));
  std::optional<SearchFolding> folding;
  if (*version != firstSearchVersion) {
    ROOST_TRY(read, SearchFolding::read(*m_store, *version));
    folding = std::move(*read);
  }
  // Only the version in use gets these posts here. A version that is being built adds them later.
  while (m_last < *last) {
    ROOST_CHECK(goOn());
    const PostId to = std::min(m_last + atOnce, *last);
    if (folding) {
      ROOST_CHECK(indexPosts(*m_store, *folding, *version, {.after = m_last, .last = to}));
    } else {
      ROOST_CHECK(m_store->write("first_search_index_posts", {{":from", m_last}, {":to", to}}));
    }
    m_last = to;
  }
  ROOST_CHECK(m_store->write("delete:table=properties,column=name", {{":key", waitingProperty()}}));
  return Done{};
}

}  // namespace roost
