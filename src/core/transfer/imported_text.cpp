#include "core/transfer/imported_text.h"

#include <algorithm>

#include "core/text/text.h"

namespace roost {
namespace {

constexpr QChar byteOrderMark(0xFEFF);

bool isNoncharacter(QChar c) { return c == QChar(0xFFFE) || c == QChar(0xFFFF); }

bool breaksLine(QChar c) {
  return c == u'\n' || c == u'\t' || c.category() == QChar::Separator_Line ||
         c.category() == QChar::Separator_Paragraph || (c >= u'\u202A' && c <= u'\u202E') ||
         (c >= u'\u2066' && c <= u'\u2069');
}

}  // namespace

QString storable(const QString& text) {
  if (!hasUnstorableCharacters(text)) return text;
  QString kept = text;
  for (qsizetype at = 0; at < kept.size(); ++at) {
    const bool isPair = kept[at].isHighSurrogate() && at + 1 < kept.size() && kept[at + 1].isLowSurrogate();
    if (isPair)
      ++at;
    else if (kept[at].isSurrogate() || isNoncharacter(kept[at]))
      kept[at] = QChar::ReplacementCharacter;
  }
  return kept;
}

bool hasUnstorableCharacters(const QString& text) {
  return !text.isValidUtf16() || std::any_of(text.cbegin(), text.cend(), isNoncharacter);
}

QString importedText(const QString& text) {
  QString kept = tidied(storable(text));
  while (kept.startsWith(byteOrderMark)) kept = kept.sliced(1).trimmed();
  return kept;
}

QString importedLine(const QString& text) {
  QString kept = importedText(text);
  if (std::none_of(kept.cbegin(), kept.cend(), breaksLine)) return kept;
  std::replace_if(kept.begin(), kept.end(), breaksLine, u' ');
  return importedText(kept);
}

}  // namespace roost
