#pragma once

#include "core/storage/result.h"

namespace roost {

/// Replaces the database `file` with `made`, both of them closed, and returns the path at which the old file is kept.
/// After a crash, `file` is either of the two. Without support for hard links it may also be missing, with both files
/// still beside it. Fails with ReadOnly, and then leaves both files unchanged.
Result<QString> putInPlaceOf(const QString& file, const QString& made);

}  // namespace roost
