#include "core/text/text.h"

#include <algorithm>

namespace roost {

qsizetype characterCount(const QString& text) {
  return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

QString folded(const QString& text) {
  return text.normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed();
}

QString tidied(const QString& text) {
  QString kept = text;
  kept.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
  kept.replace(u'\r', u'\n');
  kept.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
  const bool visible = std::any_of(kept.cbegin(), kept.cend(), [](QChar c) {
    return !c.isSpace() && c.category() != QChar::Other_Format;
  });
  return visible ? kept.trimmed() : QString();
}

QString afterPrefix(const QString& prefix) {
  // U+10FFFF is never assigned, and SQLite compares UTF-8 text in the order of its code points.
  return prefix.isEmpty() ? QString() : prefix + QString::fromUcs4(U"\U0010FFFF");
}

}  // namespace roost
