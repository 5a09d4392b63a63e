#include "core/text/text.h"

#include <QList>
#include <algorithm>

namespace roost {
namespace {

/// Besides spaces and format characters, some letters and marks are invisible.
/// Source: Unicode's Default_Ignorable_Code_Point; and the blank Braille pattern.
bool isVisible(char32_t c) {
  const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  if (QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format) return false;
  return c != 0x034F && !within(0x115F, 0x1160) && !within(0x17B4, 0x17B5) && !within(0x180B, 0x180F) && c != 0x2800 &&
         c != 0x3164 && !within(0xFE00, 0xFE0F) && c != 0xFFA0 && !within(0xE0000, 0xE0FFF);
}

/// The line ends other than \n that are control characters. Source: Unicode Standard Annex 14, classes BK, CR and NL.
bool isOtherLineEnd(QChar c) { return c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85); }

/// Control characters other than tabs and line ends. Asking for the category of each character would take as long as
/// storing it.
bool isDropped(QChar c) {
  const bool isControl = c < u' ' || (c >= QChar(0x7F) && c <= QChar(0x9F));
  return isControl && c != u'\n' && c != u'\t' && !isOtherLineEnd(c);
}

/// Whether anything can be seen of the text.
bool isVisibleText(const QString& text) {
  if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c <= u'~'; })) return true;
  const auto characters = text.toUcs4();
  return std::any_of(characters.cbegin(), characters.cend(), isVisible);
}

}  // namespace

qsizetype characterCount(const QString& text) { return text.toUcs4().size(); }

QString folded(const QString& text) { return text.normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed(); }

QString tidied(const QString& text) {
  QString kept = text;
  kept.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
  std::replace_if(kept.begin(), kept.end(), isOtherLineEnd, u'\n');
  kept.removeIf(isDropped);
  return isVisibleText(kept) ? kept.trimmed() : QString();
}

bool hasControlCharacters(const QString& text) { return std::any_of(text.cbegin(), text.cend(), isDropped); }

QString beginningOf(const QString& text, qsizetype mostUnits) {
  if (text.size() <= mostUnits) return text;
  return text.left(mostUnits > 0 && text.at(mostUnits - 1).isHighSurrogate() ? mostUnits - 1 : mostUnits);
}

QString afterPrefix(const QString& prefix) {
  // U+10FFFF is never assigned, and SQLite compares UTF-8 text in the order of its code points.
  return prefix.isEmpty() ? QString() : prefix + QString::fromUcs4(U"\U0010FFFF");
}

}  // namespace roost
