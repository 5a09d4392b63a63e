#pragma once

#include <QString>

namespace roost {

/// `text` in a form that comes back from the database exactly as it went in, so that it can be compared with
/// what is here: no half surrogate pairs, and neither U+FFFE nor U+FFFF, which SQLite replaces.
QString storable(const QString& text);

/// What is kept of a text with several lines: `tidied`, and no byte order mark in front, which SQLite would
/// drop.
QString importedText(const QString& text);

/// What is kept of a name or an address: as `importedText`, and nothing that breaks the line or turns its
/// direction.
QString importedLine(const QString& text);

/// Whether `storable` replaces something in `text`.
bool hasUnstorableCharacters(const QString& text);

}  // namespace roost
