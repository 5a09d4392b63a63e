#include "core/text/names_and_tags.h"

#include "core/text/characters.h"

namespace roost {
namespace {

/// Source: the Unicode Character Database, Canonical_Combining_Class.
constexpr uchar viramaClass = 9;

/// Punctuation and signs that belong to words in some scripts, even at their end.
bool isSpelledLikeALetter(char32_t c) {
  switch (c) {
    case 0x05F3:  // Hebrew geresh, as in abbreviations
    case 0x05F4:  // Hebrew gershayim
    case 0x0F0B:  // Tibetan tsheg, after each syllable
    case 0x0F0C:
    case 0x3003:  // ditto mark
    case 0x309B:  // kana's voicing marks that stand alone
    case 0x309C:
    case 0xA67E:  // Cyrillic kavyka
      return true;
    default:
      return false;
  }
}

bool isLetterOfATag(char32_t c) { return QChar::isLetter(c) || QChar::category(c) == QChar::Number_Letter; }

/// The end of the word that starts at `start`; `start` if none does.
qsizetype wordEnd(QStringView text, qsizetype start) {
  if (start >= text.size()) return start;
  const char32_t first = characterAt(text, start);
  if (!isWordCharacter(first) || QChar::isMark(first) || isSpelledLikeALetter(first)) return start;
  qsizetype end = start + unitsOf(first);
  while (end < text.size()) {
    const char32_t next = characterAt(text, end);
    const qsizetype after = end + unitsOf(next);
    if (isWordCharacter(next)) {
      end = after;
    } else if (joinsWord(next) && after < text.size() && isWordCharacter(characterAt(text, after))) {
      end = after + unitsOf(characterAt(text, after));
    } else {
      // Malayalam and Sinhala words can end with a joiner, which gives their last consonant its form.
      const bool shapesLast = (next == zeroWidthJoiner || next == zeroWidthNonJoiner) &&
                              QChar::combiningClass(characterBefore(text, end)) == viramaClass;
      return shapesLast ? after : end;
    }
  }
  return end;
}

}  // namespace

bool isWordCharacter(char32_t c) {
  return c == U'_' || QChar::isLetterOrNumber(c) || QChar::isMark(c) || isSpelledLikeALetter(c);
}

bool joinsWord(char32_t c) {
  switch (c) {
    case zeroWidthNonJoiner:
    case zeroWidthJoiner:
    case 0x00B7:  // middle dot, as in l·l
    case 0x05BE:  // Hebrew maqaf
    case 0x301C:  // wave dash
    case 0x30A0:  // Katakana double hyphen
    case 0x30FB:  // Katakana middle dot
    case 0xFF5E:  // full-width tilde
      return true;
    default:
      return false;
  }
}

bool isMentionSign(QChar c) { return c == u'@' || c.unicode() == 0xFF20; }
bool isTagSign(QChar c) { return c == u'#' || c.unicode() == 0xFF03; }

qsizetype usernameLength(QStringView text) {
  qsizetype end = wordEnd(text, 0);
  while (end > 0 && end < text.size() && (text.at(end) == u'.' || text.at(end) == u'-')) {
    const qsizetype next = wordEnd(text, end + 1);
    if (next == end + 1) break;
    end = next;
  }
  return end;
}

bool isUsername(QStringView text) { return !text.isEmpty() && usernameLength(text) == text.size(); }

qsizetype tagLength(QStringView text) {
  const qsizetype end = wordEnd(text, 0);
  for (qsizetype at = 0; at < end; at += unitsOf(characterAt(text, at)))
    if (isLetterOfATag(characterAt(text, at))) return end;
  return 0;
}

}  // namespace roost
