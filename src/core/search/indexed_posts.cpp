#include "core/search/indexed_posts.h"

#include <algorithm>

#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"

namespace roost {

Result<std::optional<PostId>> indexPosts(Store& store, const SearchFolding& folding, int version,
                                         const PostRange& posts) {
  const QString insert = ofSearchVersion(QStringLiteral("search_index_post"), version);
  std::optional<PostId> last;
  const Bindings range{{":from", posts.after}, {":to", posts.last}, {":limit", posts.most}};
  ROOST_CHECK(forEachRow(store.read("search_posts_to_index", range), [&](const Rows& post) -> Result<Done> {
    const auto text = folding.indexed(post.value(3).toByteArray());
    ROOST_CHECK(store.write(insert, {{":key", post.value(1)},
                                     {":author", post.value(2)},
                                     {":words", QString::fromUtf8(text.words)},
                                     {":marks", QString::fromUtf8(text.marks)}}));
    last = std::max(last.value_or(0), post.integer(0));
    return Done{};
  }));
  return last;
}

}  // namespace roost
