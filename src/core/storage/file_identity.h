#pragma once

#include <QString>

namespace roost {

/// The same for every name of one file, such as hard links and other paths to it, and different for any two files that
/// exist at one time. Empty where there is no file. Short, and fit to be a part of a file's name.
QString fileIdentity(const QString& file);

/// Whether this is a file with other names in its file system, which nobody can find by this one. False for a folder,
/// whose links are those of what is in it.
bool hasHardLinks(const QString& file);

}  // namespace roost
