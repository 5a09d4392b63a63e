#include "core/text/characters.h"
#include "core/text/names_and_tags.h"

#include <QTest>
#include "support/registered_test.h"

namespace roost::names_and_tags_test {

class TestNamesAndTags : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void usernames_data();
  void usernames();
  void everyLetterMarkAndDigitIsPartOfWords();
  void halvesOfPairs();
};

void TestNamesAndTags::usernames_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<bool>("isOne");
  for (const char* name : {"susan", "Susan", "s", "_", "__", "susan_", "7", "susan.b.anthony", "jean-luc", "हिन्दी",
                           "สวัสดี", "jose\u0301", "ශ්\u200Dරී", "민수", "さくら", "𐐷𐐲", "اَحمد"})
    QTest::newRow(name) << QString(name) << true;
  for (const char* name : {"", " ", "bob.", ".bob", "-x", "x-", "a..b", "a.-b", "a b", "a#b", "a@b", "🦜", "\u0301",
                           "\u200D", "a\u200D", "a/b", "@a"})
    QTest::newRow(qPrintable(QString("not %1").arg(name))) << QString(name) << false;
}

void TestNamesAndTags::usernames() {
  QFETCH(const QString, name);
  QTEST(isUsername(name), "isOne");
}

void TestNamesAndTags::everyLetterMarkAndDigitIsPartOfWords() {
  for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
    if (QChar::isSurrogate(c)) continue;
    const QString word = u'a' + QString::fromUcs4(&c, 1) + u'b';
    const bool isPart = QChar::isLetterOrNumber(c) || QChar::isMark(c);
    const bool parts =
        QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Symbol_Other;
    if ((isPart && !(isUsername(word) && tagLength(word) == word.size())) ||
        (parts && (usernameLength(word) != 1 || tagLength(word) != 1)))
      QFAIL(qPrintable(QString::number(c, 16)));
  }
}

void TestNamesAndTags::halvesOfPairs() {
  const QString text = QString("a") + QChar(0xD83E) + "b" + QChar(0xDD89);
  QCOMPARE(usernameLength(text), 1);
  QCOMPARE(characterBefore(text, text.size()), char32_t{0xDD89});
  QCOMPARE(characterBefore(text, 0), char32_t{0});
}

ROOST_TEST(TestNamesAndTags)

}  // namespace roost::names_and_tags_test

#include "test_names_and_tags.moc"
