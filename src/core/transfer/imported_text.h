#pragma once

#include <QString>

namespace roost {

/// `text` in a form that SQLite returns unchanged, so that it can be compared with stored texts. Unpaired surrogates,
/// U+FFFE and U+FFFF, which SQLite would replace, are replaced here.
QString storable(const QString& text);

/// A text of several lines as it is imported: `tidied`, without leading byte order marks, which SQLite would drop.
QString importedText(const QString& text);

/// A name or an address as it is imported: `importedText`, with spaces in place of line breaks, tabs and characters
/// that control the text direction.
QString importedLine(const QString& text);

/// Whether `storable` changes `text`.
bool hasUnstorableCharacters(const QString& text);

}  // namespace roost
