#pragma once

#include "core/storage/store.h"

namespace roost {

/// The error for a path where no file is: CannotOpen where nothing is, NotADatabase where a folder, a pipe or a device
/// is.
Error makeNoFileError(const QString& path);

/// Makes the empty file for a database, where there is none; false where there is a file. Fails with CannotOpen,
/// NotADatabase, WritableByOthers or ReadOnly.
Result<bool> makeDatabaseFile(const QString& file, SharedFolder shared);

}  // namespace roost
