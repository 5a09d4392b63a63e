#pragma once

#include <QString>

namespace roost {

/// An ID that all paths to one file share, and on Unix its hard links too. Two files that exist at the same time have
/// different IDs. Empty if there is no file. Short, and safe to use in a file name.
QString fileIdentity(const QString& file);

/// Whether a regular file has other hard links, which can't be found from this one. False for a folder, whose link
/// count depends on its contents, and on systems other than Unix.
bool hasHardLinks(const QString& file);

}  // namespace roost
