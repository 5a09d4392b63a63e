#pragma once

#include <QString>
#include <utility>
#include <vector>

namespace roost::test {

/// Texts that someone might write to harm their readers, each with a name.
inline std::vector<std::pair<const char*, QString>> hostileTexts() {
  QString tower;
  for (const QChar letter : QStringLiteral("tower"))
    tower += letter + QString(200, QChar(0x0301)) + QString(200, QChar(0x0323));
  return {
      {"HTML", QStringLiteral("<h1>big</h1><img src='https://example.org/a.png'><script>alert(1)</script>&lt;")},
      {"a link of HTML", QStringLiteral("<a href=\"javascript:alert(1)\">https://example.org</a>")},
      {"a script's address", QStringLiteral("javascript:alert(1) JAVASCRIPT:alert(2) data:text/html,<b>x</b>")},
      {"a file's address", QStringLiteral("file:///etc/passwd \\\\server\\share smb://server/share")},
      {"a text for printf", QStringLiteral("%1 %2 %n %s %%L1 {0} ${HOME}")},
      {"keys of a menu", QStringLiteral("&File &&& &1 a & b")},
      {"an override", QString::fromUtf8("\u202Ereversed \u202Dforced \u202Eagain")},
      {"isolates left open", QString::fromUtf8("\u2066one \u2067two \u2068three")},
      {"ends of nothing", QString::fromUtf8("\u2069\u2069\u202C\u202C here")},
      {"towers of marks", tower},
      {"lone surrogates",
       QString(QChar(0xD83E)) + QStringLiteral(" half ") + QChar(0xDD89) + QStringLiteral(" the other")},
      {"zeros", QStringLiteral("before") + QChar(0) + QStringLiteral("behind") + QChar(0)},
      {"controls", QStringLiteral("bell\a back\b escape\x1B[31m red\r\n\v\f\x7F")},
      {"what cannot be seen", QString::fromUtf8("\u200B\u200C\u200D\u2060\uFEFF\u00AD")},
      {"paragraphs", QString::fromUtf8("one\u2028two\u2029three\u0085four")},
      {"lines", QString(2'000, u'\n') + u'x'},
      {"ten megabytes without a space", QString(10'000'000, u'w')},
      {"ten megabytes of an address", QStringLiteral("https://example.org/") + QString(10'000'000, u'a')},
  };
}

}  // namespace roost::test
