#include "core/merging/reassigned_posts.h"

#include <algorithm>

#include "core/merging/merged_rows.h"
#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

constexpr qsizetype reassignedTogether = 10'000;

/// In the index, an author is a word of its own. As no other word of a post changes, no other is written.
Result<Done> writeAuthor(Store& store, const QString& query, const QList<qint64>& keys, UserId author) {
  for (const qint64 key : keys)
    ROOST_CHECK(store.write(
        query,
        {{":key", key}, {":author", u'@' + QString::number(author)}, {":words", QString()}, {":marks", QString()}}));
  return Done{};
}

}  // namespace

Result<Done> reassignPosts(Store& store, UserId from, UserId to, const QList<PostId>& posts,
                           const std::function<Result<Done>()>& goOn) {
  ROOST_TRY(version, searchVersionInUse(store));
  ROOST_TRY(inTheMaking, searchVersionInTheMaking(store));
  // While another version of the index is being built, only the triggers know which posts it has.
  const bool together = *version != firstSearchVersion && !*inTheMaking;
  if (together) ROOST_CHECK(pauseIndexTriggers(store, *version));
  for (qsizetype first = 0; first < posts.size(); first += reassignedTogether) {
    ROOST_CHECK(goOn());
    const QString ids = keyList(posts.mid(first, reassignedTogether));
    QList<qint64> keys;
    if (together) {
      ROOST_TRY(read, readAll(store.read("merge_posts", {{":user", from}, {":posts", ids}}),
                              [](const Rows& row) { return row.integer(1); }));
      keys = std::move(*read);
      // The order in which the index is written fastest.
      std::sort(keys.begin(), keys.end());
    }
    ROOST_CHECK(writeAuthor(store, ofSearchVersion(QStringLiteral("search_forget_post"), *version), keys, from));
    ROOST_CHECK(
        store.write("merge_move:table=posts,column=author_id,key=id", {{":of", from}, {":to", to}, {":keys", ids}}));
    ROOST_CHECK(writeAuthor(store, ofSearchVersion(QStringLiteral("search_index_post"), *version), keys, to));
  }
  if (together) ROOST_CHECK(resumeIndexTriggers(store, *version));
  return Done{};
}

}  // namespace roost
