#pragma once

#include "core/storage/store.h"

namespace roost {

/// Why nothing is opened here: CannotOpen where nothing is, NotADatabase where a folder, a pipe or a device is.
Error makeNoFileError(const QString& path);

/// Makes the empty file for a database, where there is none; false where there is a file. Fails with CannotOpen,
/// NotADatabase, WritableByOthers or ReadOnly.
Result<bool> makeDatabaseFile(const QString& file, SharedPlace shared);

}  // namespace roost
