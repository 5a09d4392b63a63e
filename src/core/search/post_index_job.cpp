#include "core/search/post_index_job.h"

#include <memory>

#include "core/search/indexed_posts.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

Result<bool> isIndexDue(Store& store) {
  const auto next = searchVersionInTheMaking(store);
  if (!next) return next.error();
  const auto former = formerSearchVersion(store);
  if (!former) return former.error();
  return *next || *former;
}

/// The steps of the job; it keeps the rule of search between them.
class PostIndexing {
 public:
  Result<JobProgress> step(Store& store, int amount) {
    const auto next = searchVersionInTheMaking(store);
    if (!next) return next.error();
    const auto last = lastPost(store);
    if (!last) return last.error();
    // Room for what comes after the last post.
    const qint64 total = *last + 1;
    if (*next) {
      const auto done = addPosts(store, **next, amount);
      if (!done) return done.error();
      return JobProgress{*done, total};
    }
    if (auto dropped = dropFormerSearchVersion(store, 1 + amount / postsForAPage); !dropped) return dropped.error();
    const auto former = formerSearchVersion(store);
    if (!former) return former.error();
    return JobProgress{*former ? *last : total, total};
  }

 private:
  static constexpr int postsForAPage = 4;

  static Result<qint64> lastPost(Store& store) {
    auto rows = store.read("import_last_ids");
    if (!rows) return rows.error();
    const qint64 last = rows->next() ? rows->integer(1) : 0;
    if (auto error = rows->failure()) return *error;
    return last;
  }

  /// The last post that is in the index then.
  Result<qint64> addPosts(Store& store, int version, int amount) {
    const auto from = lastIndexedPost(store, version);
    if (!from) return from.error();
    if (!m_folding) {
      auto read = SearchFolding::read(store, version);
      if (!read) return read.error();
      m_folding = std::move(*read);
    }
    const auto to = indexPosts(store, *m_folding, version, {.after = *from, .most = amount});
    if (!to) return to.error();
    if (!*to) {
      if (auto done = useNextSearchVersion(store); !done) return done.error();
      return *from;
    }
    if (auto done = setLastIndexedPost(store, version, **to); !done) return done.error();
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
