#include "core/folding/search_folding.h"

#include <QTest>

#include "support/folding_table.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::search_folding_test {

using namespace test;

namespace {

constexpr int version = 2;

QStringList wordsOf(const QList<SearchToken>& tokens) {
  QStringList words;
  for (const SearchToken& token : tokens) words.append(token.word);
  return words;
}

}  // namespace

/// What search treats as equal, and where words begin and end.
class TestSearchFolding : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_folding = std::make_unique<SearchFolding>(need(SearchFolding::read(*m_store, version))); }
  void tableIsLong();
  void pairs_data();
  void pairs();
  void marks_data();
  void marks();
  void standsWhereItStands_data();
  void standsWhereItStands();

 private:
  TemporaryStore m_store;
  std::unique_ptr<SearchFolding> m_folding;
};

void TestSearchFolding::tableIsLong() {
  const auto table = foldingTable();
  const auto equal = std::count_if(table.cbegin(), table.cend(), [](const FoldingPair& pair) { return pair.areEqual; });
  QVERIFY(equal >= 75);
  QVERIFY(table.size() - equal >= 50);
  QVERIFY(table.size() >= 150);
}

void TestSearchFolding::pairs_data() { addFoldingTable(); }

void TestSearchFolding::pairs() {
  QFETCH(const FoldingPair, pair);
  const QStringList one = wordsOf(m_folding->words(pair.one)), other = wordsOf(m_folding->words(pair.other));
  QVERIFY(!one.isEmpty());
  QVERIFY2((one == other) == pair.areEqual, qPrintable(QString("%1 | %2").arg(one.join(u' '), other.join(u' '))));
}

void TestSearchFolding::marks_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("marks");
  const auto add = [](const char* text, const QStringList& marks) {
    QTest::newRow(text) << QString::fromUtf8(text).replace("(zwnj)", QChar(0x200C)) << marks;
  };
  const QString dot = SearchFolding::endingsOfTags().at(0), hyphen = SearchFolding::endingsOfTags().at(1),
                host = SearchFolding::endingsOfTags().at(2), joiner(QChar(0x00B7)), line(QChar(0x203F));
  add("#Garden, @John.", {"#garden", "@john"});
  add("C# me@home", {"c", "#", "me" + host, "home"});
  add("#a#b @a@ b@ @ @.x", {"#a", "#b", "@a", "b", dot, "x"});
  add("@bob.smith @bob. @bob... @bob-x @bob- x @bob",
      {"@bob" + dot, "smith", "@bob", "@bob", "@bob" + hyphen, "x", "@bob", "x", "@bob"});
  add("@wren@birds.example", {"@wren" + host, "birds" + dot, "example"});
  add("#foo-bar #foo", {"#foo" + hyphen, "bar", "#foo"});
  add("#snake_case", {"#snake" + line + "case"});
  add("@bob.@john #a.#b #a-#b", {"@bob", "@john", "#a", "#b", "#a", "#b"});
  add("#col·lecció #foo·bar", {"#colleccio", "#foo" + joiner, "bar"});
  add("＃garden ＠john", {"#garden", "@john"});
  add("#می(zwnj)روم", {"#میروم"});
}

void TestSearchFolding::marks() {
  QFETCH(const QString, text);
  QTEST(wordsOf(m_folding->marks(text)), "marks");
}

void TestSearchFolding::standsWhereItStands_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("words");
  const auto add = [](const QString& text, const QStringList& words) {
    QTest::newRow(qPrintable(text)) << text << words;
  };
  add("The red hen.", {"The", "red", "hen"});
  add(unescaped("caf\\u00E9 cafe\\u0301 x"), {unescaped("caf\\u00E9"), unescaped("cafe\\u0301"), "x"});
  add(unescaped("\\u0645\\u064F\\u062D\\u064E\\u0645\\u0651\\u064E\\u062F\\u064C."),
      {unescaped("\\u0645\\u064F\\u062D\\u064E\\u0645\\u0651\\u064E\\u062F\\u064C")});
  add(unescaped("col\\u00B7lecci\\u00F3 b"), {unescaped("col\\u00B7lecci\\u00F3"), "b"});
  add(unescaped("\\uFF76\\uFF9E\\uFF97"), {unescaped("\\uFF76\\uFF9E"), unescaped("\\uFF97")});
  add(unescaped("x\\u337Fy"),
      {"x", unescaped("\\u337F"), unescaped("\\u337F"), unescaped("\\u337F"), unescaped("\\u337F"), "y"});
  add(unescaped("\\uD842\\uDFB7\\u91CE\\uDB40\\uDD00!"),
      {unescaped("\\uD842\\uDFB7"), unescaped("\\u91CE\\uDB40\\uDD00")});
  add(unescaped("\\uFB01ne"), {unescaped("\\uFB01ne")});
}

void TestSearchFolding::standsWhereItStands() {
  QFETCH(const QString, text);
  QStringList words;
  for (const SearchToken& token : m_folding->words(text)) words.append(text.mid(token.start, token.length));
  QTEST(words, "words");
}

ROOST_TEST(TestSearchFolding)

}  // namespace roost::search_folding_test

#include "test_search_folding.moc"
