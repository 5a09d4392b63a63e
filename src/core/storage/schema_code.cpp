#include "core/storage/schema_code.h"

#include <QHash>

#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

/// Without posts there is nothing left to index, so the second search index replaces the first one right away.
Result<Done> useSecondSearchIndex(Store& store) {
  ROOST_TRY(posts, anyRow(store.read("any:table=posts")));
  if (*posts) return Done{};
  ROOST_CHECK(useNextSearchVersion(store));
  constexpr int allPages = 1'000;
  return dropFormerSearchVersion(store, allPages);
}

}  // namespace

std::function<Result<Done>(Store& store)> codeOfSchemaStep(int version) {
  // Keyed by the version that the step leads to. Like the scripts, this code never changes once it has shipped, so it
  // must not use code that may change.
  static const QHash<int, std::function<Result<Done>(Store & store)>> code{{13, useSecondSearchIndex}};
  return code.value(version);
}

}  // namespace roost
