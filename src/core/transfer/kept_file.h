#pragma once

#include "core/storage/result.h"

namespace roost {

/// Puts the database `made` in the place of `file`, both of them closed, and returns where what stood there is now.
/// A crash leaves one of the two there. Fails with ReadOnly.
Result<QString> putInPlaceOf(const QString& file, const QString& made);

}  // namespace roost
