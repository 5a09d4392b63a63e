#pragma once

#include "core/storage/store.h"

namespace roost {

/// Of the first `considered` words in a version of the index of posts that begin with `prefix`, no more than `most`:
/// those in the most posts, as far as is soon told, before the others. Words of which no post is left may be among
/// them. Nothing where a page of the index can't be understood.
Result<std::optional<QStringList>> searchWords(Store& store, int version, const QString& prefix, int most,
                                               int considered);

}  // namespace roost
