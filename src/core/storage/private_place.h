#pragma once

#include <QString>

namespace roost {

/// Makes a folder, and those above it that are missing, so that only their owner may enter. False when it can't.
bool makePrivateFolder(const QString& folder);

/// What everybody on this computer may write to: the file itself, or a folder on its way in which they could put
/// another file in its place. It needs not exist yet. Empty when there is nothing, and where Unix's permissions are
/// unknown.
QString writableByOthers(const QString& file);

}  // namespace roost
