#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace roost::test {

/// Two texts, and whether search must treat them as equal.
struct FoldingPair {
  QString one;
  QString other;
  bool areEqual = false;
};

/// Replaces the \uXXXX escapes of characters that an editor could replace with others that look the same.
inline QString unescaped(QString text) {
  static const QRegularExpression escape(QStringLiteral(R"(\\u([0-9A-F]{4}))"));
  for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, match.capturedStart() + 1))
    text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
  return text;
}

/// Reads tests/data/search_folding.txt.
inline QList<FoldingPair> foldingTable() {
  QFile file(QStringLiteral(ROOST_TEST_DATA "/search_folding.txt"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("There is no table of foldings");
  static const QRegularExpression line(QStringLiteral("^(.+) ([=!]) (.+)$"));
  QList<FoldingPair> pairs;
  while (!file.atEnd()) {
    const QString text = QString::fromUtf8(file.readLine()).chopped(1);
    if (text.isEmpty() || text.startsWith(u'#') || text.startsWith(u"==")) continue;
    const auto match = line.match(text);
    if (!match.hasMatch()) qFatal("Not a pair: %s", qPrintable(text));
    pairs.append({unescaped(match.captured(1)), unescaped(match.captured(3)), match.captured(2) == u"="});
  }
  return pairs;
}

inline void addFoldingTable() {
  QTest::addColumn<FoldingPair>("pair");
  int line = 0;
  for (const FoldingPair& pair : foldingTable())
    QTest::addRow("%d %s %s %s", ++line, qPrintable(pair.one), pair.areEqual ? "=" : "!", qPrintable(pair.other))
        << pair;
}

}  // namespace roost::test

Q_DECLARE_METATYPE(roost::test::FoldingPair)
