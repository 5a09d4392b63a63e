#pragma once

#include "core/storage/store.h"

namespace roost {

/// Looks at the first `considered` words that start with `prefix` in a version of the index of posts. Returns at most
/// `most` of them, those in the most posts first, by a quick estimate. Words whose posts are all deleted may be among
/// them. Returns nothing if a page of the index can't be understood.
Result<std::optional<QStringList>> searchWords(Store& store, int version, const QString& prefix, int most,
                                               int considered);

}  // namespace roost
