#pragma once

#include "core/storage/store.h"

namespace roost {

// The index of posts has a version; while one is made by a new rule, the one before stays in use
// (schema/013_search_index.sql).

/// The index that schema/003_search.sql makes.
inline constexpr int firstSearchVersion = 1;

/// The version of the index of posts that is in use.
Result<int> searchVersionInUse(Store& store);

/// The version that is being made to take its place, if there is one.
Result<std::optional<int>> searchVersionInTheMaking(Store& store);

/// The last post that the version in the making has.
Result<qint64> lastIndexedPost(Store& store, int version);
Result<Done> setLastIndexedPost(Store& store, int version, qint64 post);

/// From now on the version in the making is in use, and what is written is no longer put into the one before.
Result<Done> useNextSearchVersion(Store& store);

/// The version that was in use before and still takes up room, if there is one.
Result<std::optional<int>> formerSearchVersion(Store& store);

/// Drops some pages of the former version, and all that is left of it after the last ones.
Result<Done> dropFormerSearchVersion(Store& store, int pages);

/// The name of a query for the tables of a version.
QString ofSearchVersion(const QString& query, int version);

}  // namespace roost
