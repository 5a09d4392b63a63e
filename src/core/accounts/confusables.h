#pragma once

#include <QString>

namespace roost {

/// Whether a name has a character that is invisible when shown, such as a soft hyphen.
bool hasIgnorable(const QString& name);

/// Whether a name mixes scripts that aren't written together, such as Latin and Cyrillic (Unicode's "highly
/// restrictive" level), or has combining marks that can't be told apart.
bool mixesScripts(const QString& name);

/// A form of a name that is the same for all names that look the same, ignoring case. Never shown.
QString skeletonOf(const QString& name);

/// The version of ICU's Unicode data. Skeletons may change with it.
QString skeletonVersion();

/// Whether two names differ only in Latin letters and digits, like "modem" and "modern": they look alike by chance, not
/// to deceive.
bool differByLatinOnly(const QString& one, const QString& other);

}  // namespace roost
