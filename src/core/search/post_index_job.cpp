#include "core/search/post_index_job.h"

#include <memory>

#include "core/search/indexed_posts.h"
#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

Result<bool> isIndexDue(Store& store) {
  ROOST_TRY(next, searchVersionInTheMaking(store));
  ROOST_TRY(former, formerSearchVersion(store));
  return *next || *former;
}

/// Runs the steps of the job, and keeps the rule of search loaded between them.
class PostIndexing {
 public:
  Result<JobProgress> step(Store& store, int amount) {
    ROOST_TRY(next, searchVersionInTheMaking(store));
    ROOST_TRY(last, lastPost(store));
    // One step more than there are posts, for dropping the former index.
    const qint64 total = *last + 1;
    if (*next) {
      ROOST_TRY(done, addPosts(store, **next, amount));
      return JobProgress{*done, total};
    }
    ROOST_CHECK(dropFormerSearchVersion(store, 1 + amount / postsForAPage));
    ROOST_TRY(former, formerSearchVersion(store));
    return JobProgress{*former ? *last : total, total};
  }

 private:
  static constexpr int postsForAPage = 4;

  static Result<qint64> lastPost(Store& store) {
    ROOST_TRY(last, readOne(store.read("last_ids"), [](const Rows& row) { return row.integer(1); }));
    return last->value_or(0);
  }

  /// Returns the last post that is in the index afterwards.
  Result<qint64> addPosts(Store& store, int version, int amount) {
    ROOST_TRY(from, lastIndexedPost(store, version));
    if (!m_folding) {
      ROOST_TRY(read, SearchFolding::read(store, version));
      m_folding = std::move(*read);
    }
    ROOST_TRY(to, indexPosts(store, *m_folding, version, {.after = *from, .most = amount}));
    if (!*to) {
      ROOST_CHECK(useNextSearchVersion(store));
      return *from;
    }
    ROOST_CHECK(setLastIndexedPost(store, version, **to));
    return **to;
  }

  std::optional<SearchFolding> m_folding;
};

}  // namespace

BackgroundJob postIndexJob() {
  const auto indexing = std::make_shared<PostIndexing>();
  return {QT_TRANSLATE_NOOP("BackgroundJob", "Updating the search index…"), isIndexDue,
          [indexing](Store& store, int amount) { return indexing->step(store, amount); }};
}

}  // namespace roost
