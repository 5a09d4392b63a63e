#include "core/search/indexed_posts.h"

#include <algorithm>

#include "core/storage/search_versions.h"

namespace roost {

Result<std::optional<PostId>> indexPosts(Store& store, const SearchFolding& folding, int version, const PostRange& posts) {
  auto rows = store.read("search_posts_to_index", {{":from", posts.after}, {":to", posts.last}, {":limit", posts.most}});
  if (!rows) return rows.error();
  const QString insert = ofSearchVersion(QStringLiteral("search_index_post"), version);
  std::optional<PostId> last;
  while (rows->next()) {
    const auto text = folding.indexed(rows->value(3).toByteArray());
    auto added = store.write(insert, {{":key", rows->value(1)},
                                      {":author", rows->value(2)},
                                      {":words", QString::fromUtf8(text.words)},
                                      {":marks", QString::fromUtf8(text.marks)}});
    if (!added) return added.error();
    last = std::max(last.value_or(0), rows->integer(0));
  }
  if (auto error = rows->failure()) return *error;
  return last;
}

}  // namespace roost
