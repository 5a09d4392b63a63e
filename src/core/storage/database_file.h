#pragma once

#include "core/storage/store.h"

namespace roost {

/// Makes the empty file for a database, where there is none; false where there is a file. Fails with CannotOpen,
/// WritableByOthers or ReadOnly.
Result<bool> makeDatabaseFile(const QString& file, SharedPlace shared);

}  // namespace roost
