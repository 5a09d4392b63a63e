#pragma once

#include <QStringView>

namespace roost {

/// What usernames and tags consist of, in any script: letters, combining marks, digits and "_". Words in the search
/// index are made of the same characters.
bool isWordCharacter(char32_t character);

/// Whether the character joins two word characters into one word: the zero-width joiner and non-joiner, the Catalan
/// middle dot, the Hebrew maqaf, and the middle dots and dashes of Japanese.
bool joinsWord(char32_t character);

/// "@", half or full width.
bool isMentionSign(QChar character);
/// "#", half or full width.
bool isTagSign(QChar character);

/// The length of the username that `text` begins with, in UTF-16 code units; 0 where it begins with none. A username is
/// words with a single "." or "-" between them.
qsizetype usernameLength(QStringView text);

/// Whether all of `text` is a username. No other name can be mentioned.
bool isUsername(QStringView text);

/// The length of the tag that `text` begins with, without its "#"; 0 where it begins with none. A tag is one word with
/// at least one letter.
qsizetype tagLength(QStringView text);

}  // namespace roost
