#pragma once

#include "core/storage/store.h"

namespace roost {

// The search index of posts has versions. While an index with new rules is being built, the previous one stays in use
// (schema/013_search_index.sql).

/// The index that schema/003_search.sql creates.
inline constexpr int firstSearchVersion = 1;

/// The version of the search index that is in use.
Result<int> searchVersionInUse(Store& store);

/// The version that is being built to replace it, if there is one.
Result<std::optional<int>> searchVersionInTheMaking(Store& store);

/// The ID of the last post in a version that is being built.
Result<qint64> lastIndexedPost(Store& store, int version);
Result<Done> setLastIndexedPost(Store& store, int version, qint64 post);

/// Until `resumeIndexTriggers`, triggers leave the version in use as it is when posts change. Whoever calls this within
/// a transaction writes the index themselves. No version may be in the making.
Result<Done> pauseIndexTriggers(Store& store, int version);
Result<Done> resumeIndexTriggers(Store& store, int version);

/// Switches to the version that has been built, and stops adding new posts to the previous one. Does nothing if none is
/// being built.
Result<Done> useNextSearchVersion(Store& store);

/// The previous version, if it still takes up space.
Result<std::optional<int>> formerSearchVersion(Store& store);

/// Deletes up to `pages` pages of the former version, and drops its tables once no pages are left.
Result<Done> dropFormerSearchVersion(Store& store, int pages);

/// The name of `query` with the argument that selects a version's tables.
QString ofSearchVersion(const QString& query, int version);

}  // namespace roost
