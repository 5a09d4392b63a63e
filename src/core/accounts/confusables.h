#pragma once

#include <QString>

namespace roost {

/// Whether there is a character in a name that leaves no trace where it is shown, such as a soft hyphen.
bool hasIgnorable(const QString& name);

/// Whether a name mixes scripts that nobody writes together, such as Latin and Cyrillic, or has marks that can't be
/// told apart: Unicode's "highly restrictive" level.
bool mixesScripts(const QString& name);

/// The same for names that look the same, without regard to case. Never shown.
QString skeletonOf(const QString& name);

/// Changes with Unicode's data, and with it the skeletons may.
QString skeletonVersion();

/// Whether two names have all but Latin letters and digits in common: "modem" and "modern" look alike, but nobody has
/// made one of them up to be taken for the other.
bool differByLatinOnly(const QString& one, const QString& other);

}  // namespace roost
