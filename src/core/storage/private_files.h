#pragma once

#include <QString>

#include "core/storage/result.h"

namespace roost {

/// Fails with CannotOpen if the path contains U+FFFD. Qt replaces bytes that aren't UTF-8 with it, so the path would
/// name a different file from the one meant.
Result<Done> checkPath(const QString& path);

/// Creates a folder and its missing parents, accessible only to their owner. False on failure.
bool makePrivateFolder(const QString& folder);

/// Creates an empty file that only its owner can access, and its missing parent folders. False if the file exists.
Result<bool> makePrivateFile(const QString& path);

/// The path through which everyone on this computer could change or replace `file`: the file itself or a folder above
/// it, if everyone may write to it. `file` need not exist. Empty if there is none, and on systems other than Unix.
QString writableByOthers(const QString& file);

}  // namespace roost
