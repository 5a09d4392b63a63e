#include "core/text/text.h"

#include <QTest>
#include "support/registered_test.h"

namespace roost::text_test {

class TestText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void beginnings_data();
  void beginnings();
  void charactersAreCodePoints_data();
  void charactersAreCodePoints();
  void foldedAlike_data();
  void foldedAlike();
  void foldedApart_data();
  void foldedApart();
  void tidied_data();
  void tidied();
  void invisible_data();
  void invisible();
  void afterPrefixFollowsEveryTextThatBeginsSo();
};

void TestText::charactersAreCodePoints_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<qsizetype>("count");
  QTest::newRow("nothing") << QString() << qsizetype(0);
  QTest::newRow("ASCII") << "wren" << qsizetype(4);
  QTest::newRow("Cyrillic") << "журавль" << qsizetype(7);
  QTest::newRow("outside the BMP") << "a🦉b" << qsizetype(3);
  QTest::newRow("joined emoji") << QString::fromUcs4(U"\U0001F468\u200D\U0001F469") << qsizetype(3);
  QTest::newRow("combining") << QString::fromUtf8("a\u0308") << qsizetype(2);
  QTest::newRow("halves of pairs") << QString(3, QChar(0xDC00)) << qsizetype(3);
}

void TestText::charactersAreCodePoints() {
  QFETCH(const QString, text);
  QTEST(characterCount(text), "count");
}

void TestText::foldedAlike_data() {
  QTest::addColumn<QString>("one");
  QTest::addColumn<QString>("other");
  QTest::newRow("case") << "Susan"
                        << "sUSAN";
  QTest::newRow("umlaut") << "Ärmel"
                          << "äRMEL";
  QTest::newRow("composed or not") << "ä" << QString::fromUtf8("A\u0308");
  QTest::newRow("Cyrillic") << "ЖУРАВЛЬ"
                            << "журавль";
  QTest::newRow("Greek, final sigma") << "ΟΔΟΣ"
                                      << "οδος";
  QTest::newRow("full width") << "ｓｕｓａｎ"
                              << "susan";
  QTest::newRow("ligature") << "ﬁn"
                            << "fin";
  QTest::newRow("spaces around") << " susan\t"
                                 << "susan";
  QTest::newRow("case outside the BMP") << QString::fromUcs4(U"\U00010400") << QString::fromUcs4(U"\U00010428");
}

void TestText::foldedAlike() {
  QFETCH(const QString, one);
  QFETCH(const QString, other);
  QCOMPARE(folded(one), folded(other));
  QVERIFY(!folded(one).isEmpty());
}

void TestText::foldedApart_data() {
  QTest::addColumn<QString>("one");
  QTest::addColumn<QString>("other");
  QTest::newRow("letters") << "susan"
                           << "suzan";
  QTest::newRow("umlaut") << "arm"
                          << "ärm";
  QTest::newRow("space within") << "susan v"
                                << "susanv";
  QTest::newRow("percent") << "%"
                           << "_";
}

void TestText::foldedApart() {
  QFETCH(const QString, one);
  QFETCH(const QString, other);
  QVERIFY(folded(one) != folded(other));
}

void TestText::tidied_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("kept");
  QTest::newRow("as it is") << "a wren\n\tin a box"
                            << "a wren\n\tin a box";
  QTest::newRow("white space around") << QString::fromUtf8(" \n\u00A0wren\u2003\r\n") << "wren";
  QTest::newRow("line ends") << "a\r\nb\rc\nd"
                             << "a\nb\nc\nd";
  QTest::newRow("empty lines") << "a\r\n\r\nb"
                               << "a\n\nb";
  QTest::newRow("control characters") << QString::fromUtf8("a\0b\x1B[1m\x7F-c", 10) << "ab[1m-c";
  QTest::newRow("other line ends") << QString::fromUtf8("red\u0085hen\va\fwren\v") << "red\nhen\na\nwren";
  QTest::newRow("joined emoji") << "👨‍👩‍👧"
                                << "👨‍👩‍👧";
  QTest::newRow("right to left") << "שלום"
                                 << "שלום";
  QTest::newRow("variation selector") << "❤️"
                                      << "❤️";
  QTest::newRow("a flag of tags") << "🏴󠁧󠁢󠁳󠁣󠁴󠁿"
                                  << "🏴󠁧󠁢󠁳󠁣󠁴󠁿";
}

void TestText::tidied() {
  QFETCH(const QString, text);
  QTEST(roost::tidied(text), "kept");
}

void TestText::invisible_data() {
  QTest::addColumn<QString>("text");
  const auto add = [](const char* name, std::u32string_view text) {
    QTest::newRow(name) << QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
  };
  add("nothing", U"");
  add("spaces", U" \t\n\u00A0\u2003\u3000");
  add("zero width", U"\u200B\u200D\uFEFF");
  add("soft hyphen", U"\u00AD");
  add("direction", U"\u202E\u2066");
  add("control", U"\x01\x7F\u0085");
  add("tags", U"\U000E0020\U000E0041\U000E007F");
  add("variation selectors", U"\uFE0F\U000E0100");
  add("fillers", U"\u115F\u1160\u3164\uFFA0");
  add("joiner of graphemes", U"\u034F");
  add("blank Braille", U"\u2800");
}

void TestText::invisible() {
  QFETCH(const QString, text);
  QCOMPARE(roost::tidied(text), QString());
}

void TestText::afterPrefixFollowsEveryTextThatBeginsSo() {
  const QString prefix = "sus";
  const auto before = [](const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); };
  for (const char32_t last : {U'a', U'z', U'ÿ', U'\uFFFD', U'\U0001F989', U'\U0010FFFD'}) {
    const QString text = prefix + QString::fromUcs4(&last, 1);
    QVERIFY(!before(text, prefix));
    QVERIFY(before(text, afterPrefix(prefix)));
  }
  QVERIFY(before(prefix, afterPrefix(prefix)));
  QVERIFY(before(afterPrefix(prefix), "sut"));
  QCOMPARE(afterPrefix(QString()), QString());
}

void TestText::beginnings_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<int>("units");
  QTest::addColumn<QString>("beginning");
  QTest::newRow("shorter") << "owl" << 5 << "owl";
  QTest::newRow("as long") << "owl" << 3 << "owl";
  QTest::newRow("longer") << "barn owl" << 4 << "barn";
  QTest::newRow("within a character") << "ab🦉c" << 3 << "ab";
  QTest::newRow("behind a character") << "ab🦉c" << 4 << "ab🦉";
  QTest::newRow("nothing") << "owl" << 0 << "";
}

void TestText::beginnings() {
  QFETCH(const QString, text);
  QFETCH(const int, units);
  QTEST(beginningOf(text, units), "beginning");
}

ROOST_TEST(TestText)

}  // namespace roost::text_test

#include "test_text.moc"
