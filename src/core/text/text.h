#pragma once

#include <QString>

namespace roost {

/// Code points, as SQLite's length() and the tutorial's Python count them.
qsizetype characterCount(const QString& text);

/// A form in which texts that differ only by case or by compatible characters are equal: NFKC, case folded, trimmed.
QString folded(const QString& text);

/// A text as it is stored: line ends as \n, no control characters except tabs, no white space around it; empty when
/// nothing in it is visible.
QString tidied(const QString& text);

/// Whether `tidied` drops anything but white space.
bool hasControlCharacters(const QString& text);

/// The first `mostUnits` UTF-16 code units of a text, or one less where that would split a character.
QString beginningOf(const QString& text, qsizetype mostUnits);

/// A text that sorts after every text that starts with `prefix`, for a range search; empty for an empty prefix.
QString afterPrefix(const QString& prefix);

}  // namespace roost
