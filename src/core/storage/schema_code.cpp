#include "core/storage/schema_code.h"

#include <QHash>

#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

/// Where there are no posts the second index of posts has all of them, and the first one goes at once.
Result<Done> useSecondSearchIndex(Store& store) {
  ROOST_TRY(posts, anyRow(store.read("any:table=posts")));
  if (*posts) return Done{};
  ROOST_CHECK(useNextSearchVersion(store));
  constexpr int allPages = 1'000;
  return dropFormerSearchVersion(store, allPages);
}

}  // namespace

std::function<Result<Done>(Store& store)> codeOfSchemaStep(int version) {
  // By the version it leads to. Like the scripts, never changed once it has shipped, so it uses nothing that may
  // change.
  static const QHash<int, std::function<Result<Done>(Store & store)>> code{{13, useSecondSearchIndex}};
  return code.value(version);
}

}  // namespace roost
