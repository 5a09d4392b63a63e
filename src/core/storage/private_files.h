#pragma once

#include <QString>

#include "core/storage/result.h"

namespace roost {

/// Fails with CannotOpen where the path can't be the one that was meant: Qt puts U+FFFD in the place of bytes that are
/// no UTF-8, and what it then names is another file.
Result<Done> checkPath(const QString& path);

/// Makes a folder, and those above it that are missing, so that only their owner may enter. False when it can't.
bool makePrivateFolder(const QString& folder);

/// Makes an empty file that only its owner may read, and the folders above it that are missing. False where a file is.
Result<bool> makePrivateFile(const QString& path);

/// What everybody on this computer may write to: the file itself, or a folder on its way in which they could put
/// another file in its place. It needs not exist yet. Empty when there is nothing, and where Unix's permissions are
/// unknown.
QString writableByOthers(const QString& file);

}  // namespace roost
