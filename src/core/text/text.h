#pragma once

#include <QString>

namespace roost {

/// Code points, as SQLite's length() and the tutorial's Python count them.
qsizetype characterCount(const QString& text);

/// A form in which texts that differ only by case or by compatible characters are equal: NFKC, case folded, trimmed.
QString folded(const QString& text);

/// As it is kept: line ends as \n, no control characters, no white space around it; empty when nothing would be seen.
QString tidied(const QString& text);

/// Whether `tidied` drops anything but white space.
bool hasControlCharacters(const QString& text);

/// At most so many UTF-16 units from the beginning of a text, and no character by half.
QString beginningOf(const QString& text, qsizetype mostUnits);

/// The smallest text greater than every text that begins with `prefix`, for a range search; empty for an empty prefix.
QString afterPrefix(const QString& prefix);

}  // namespace roost
