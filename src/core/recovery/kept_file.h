#pragma once

#include "core/storage/result.h"

namespace roost {

/// Puts the database `made` in the place of `file`, both of them closed, and returns where what stood there is now.
/// A crash leaves one of the two there, or, on a file system without links, both beside it. Fails with ReadOnly, and
/// then leaves all as it was.
Result<QString> putInPlaceOf(const QString& file, const QString& made);

}  // namespace roost
