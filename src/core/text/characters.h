#pragma once

#include <QStringView>

namespace roost {

inline constexpr char32_t zeroWidthNonJoiner = 0x200C, zeroWidthJoiner = 0x200D;

// Source: the Unicode Bidirectional Algorithm, UAX #9.
inline constexpr char16_t leftToRightMark = 0x200E, rightToLeftMark = 0x200F, firstStrongIsolate = 0x2068,
                          popIsolate = 0x2069;

/// The number of UTF-16 code units in a code point.
inline qsizetype unitsOf(char32_t character) { return QChar::requiresSurrogates(character) ? 2 : 1; }

/// The code point that starts at `at`; an unpaired surrogate stands for itself.
char32_t characterAt(QStringView text, qsizetype at);
/// The code point that ends before `at`; 0 at the beginning.
char32_t characterBefore(QStringView text, qsizetype at);

/// Whether `characters`, all of which are single code units, has this one.
inline bool isOneOf(QStringView characters, char32_t character) {
  return !QChar::requiresSurrogates(character) && characters.contains(QChar(static_cast<char16_t>(character)));
}

/// Whether the character is of a script without spaces between words, or with particles that follow a name without one.
bool isWrittenWithoutSpaces(char32_t character);

}  // namespace roost
