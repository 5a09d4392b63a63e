#include "core/text/characters.h"

namespace roost {

char32_t characterAt(QStringView text, qsizetype at) {
  const QChar unit = text.at(at);
  const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
  return isPair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : char32_t{unit.unicode()};
}

char32_t characterBefore(QStringView text, qsizetype at) {
  if (at <= 0) return 0;
  const bool isPair = at >= 2 && text.at(at - 1).isLowSurrogate() && text.at(at - 2).isHighSurrogate();
  return characterAt(text, at - (isPair ? 2 : 1));
}

bool isWrittenWithoutSpaces(char32_t character) {
  switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
      return true;
    default:
      return false;
  }
}

}  // namespace roost
