#pragma once

#include "core/storage/store.h"

namespace roost {

/// The error for a path that is not a regular file: CannotOpen if it doesn't exist, NotADatabase if it is a folder, a
/// pipe or a device.
Error makeNoFileError(const QString& path);

/// Creates an empty file for a database; false if the file already exists. Fails with CannotOpen, NotADatabase,
/// WritableByOthers or ReadOnly.
Result<bool> makeDatabaseFile(const QString& file, SharedFolder shared);

}  // namespace roost
