#include <QTest>

#include "core/search/search_highlights.h"
#include "core/search/search_query.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::search_query_test {

using namespace test;

namespace {

/// A query in one line, such as `word cat, prefix gard, phrase two words, from susan`.
QString shown(const QString& text) {
  const SearchQuery query = parseSearch(text);
  QStringList parts;
  for (const SearchTerm& term : query.terms) {
    const QString kind = QString(term.isExcluded ? "no " : "") + (term.kind == SearchTerm::Word     ? "word "
                                                                  : term.kind == SearchTerm::Phrase ? "phrase "
                                                                                                    : "mark ");
    parts.append(kind + term.text +
                 (term.ending == SearchTerm::Prefix       ? "*"
                  : term.ending == SearchTerm::Unfinished ? "…"
                                                          : ""));
  }
  for (const QString& author : query.authors) parts.append("from " + author);
  for (const QString& author : query.excludedAuthors) parts.append("not from " + author);
  for (const QString& name : query.repliedAuthors) parts.append("to " + name);
  for (const QString& name : query.excludedRepliedAuthors) parts.append("not to " + name);
  if (query.onlyReplies) parts.append("replies");
  if (query.noReplies) parts.append("no replies");
  if (query.onlySaved) parts.append("saved");
  if (query.noSaved) parts.append("not saved");
  if (query.onlyMessages) parts.append("messages");
  if (query.since) parts.append("since " + query.since->toString(Qt::ISODate));
  if (query.until) parts.append("until " + query.until->toString(Qt::ISODate));
  return parts.join(", ");
}

SearchPhrase phrase(const QStringList& words, SearchTerm::Ending ending = SearchTerm::Whole) {
  return {false, words, ending};
}

}  // namespace

/// How Roost understands what is typed into the search field.
class TestSearchQuery : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_tokenizer = need(SearchTokenizer::inUse(*m_store)); }
  void isUnderstood_data();
  void isUnderstood();
  void slipsAreSaid_data();
  void slipsAreSaid();
  void anyTextIsUnderstoodSomehow();
  void textsAreCutAsTheIndexCutsThem_data();
  void textsAreCutAsTheIndexCutsThem();
  void highlights_data();
  void highlights();

 private:
  TemporaryStore m_store;
  std::unique_ptr<SearchTokenizer> m_tokenizer;
};

void TestSearchQuery::isUnderstood_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("understood");
  const auto add = [](const char* typed, const char* understood) {
    QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(understood);
  };
  add("", "");
  add("   ", "");
  add("cat", "word cat…");
  add("cat ", "word cat");
  add("  cat   dog ", "word cat, word dog");
  add("cat dog", "word cat, word dog…");
  add("gard*", "word gard*");
  add("gard* ", "word gard*");
  add("gard** cat", "word gard*, word cat…");
  add("g*rd ", "word g*rd");
  add("\"two words\"", "phrase two words");
  add("“two words” ", "phrase two words");
  add("\"two words\" cat ", "phrase two words, word cat");
  add("cat\"two words\"dog ", "word cat, phrase two words, word dog");
  add("\"\"", "");
  add("\" \" cat ", "word cat");
  add("\"two wor", "phrase two wor…");
  add("#garden ", "mark #garden");
  add("#gard*", "mark #gard*");
  add("@susan", "mark @susan…");
  add("from:susan", "from susan");
  add("from:@susan cat ", "word cat, from susan");
  add("FROM:Susan", "from Susan");
  add("from:\"susan\" cat ", "word cat, from susan");
  add("from:susan from:john", "from susan, from john");
  add("to:susan", "to susan");
  add("to:@susan to:\"john\" cat ", "word cat, to susan, to john");
  add("is:reply", "replies");
  add("IS:Reply cat ", "word cat, replies");
  add("in:saved", "saved");
  add("in:messages", "messages");
  add("IN:Messages cat from:susan to:john since:2024 ", "word cat, from susan, to john, messages, since 2024-01-01");
  add("in:messages -dog", "no word dog, messages");
  add("in:messages since:2024", "messages, since 2024-01-01");
  add("cat -is:reply -in:saved -to:susan", "word cat, not to susan, no replies, not saved");
  add("is in to island:reply ", "word is, word in, word to, word island:reply");
  add("fromage: ", "word fromage:");
  add("since:2024-01-31 cat ", "word cat, since 2024-01-31");
  add("since:2024-2-9 cat ", "word cat, since 2024-02-09");
  add("since:2024-02 cat ", "word cat, since 2024-02-01");
  add("since:2024 cat ", "word cat, since 2024-01-01");
  add("until:2024-02 cat ", "word cat, until 2024-02-29");
  add("until:2023 cat ", "word cat, until 2023-12-31");
  add("since:2023 since:2024 until:2026 until:2025 cat ", "word cat, since 2024-01-01, until 2025-12-31");
  add("from:susan since:2024-01-01 until:2024-12-31 \"red hen\" bread #oven @john bak*",
      "phrase red hen, word bread, mark #oven, mark @john, word bak*, from susan, since 2024-01-01, until 2024-12-31");
  add("AND OR NOT NEAR(a b) words:x ^y -z a+b ",
      "word AND, word OR, word NOT, word NEAR(a, word b), word words:x, word ^y, "
      "no word z, word a+b");
  add("cat -dog", "word cat, no word dog");
  add("-dog cat ", "no word dog, word cat");
  add("cat -dog* -\"red hen\" -#tag -@john -from:susan ",
      "word cat, no word dog*, no phrase red hen, no mark #tag, no mark @john, not from susan");
  add("cat -\"red hen\"", "word cat, no phrase red hen");
  add("co-op well-known- ", "word co-op, word well-known-");
  add("cat −dog －hen ", "word cat, no word dog, no word hen");
  add("cat --dog ", "word cat, no word -dog");
  add("cat -since:2024 ", "word cat, no word since:2024");
  add("学生 です", "word 学生, word です…");
}

void TestSearchQuery::isUnderstood() {
  QFETCH(const QString, typed);
  QTEST(shown(typed), "understood");
}

void TestSearchQuery::slipsAreSaid_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("understood");
  QTest::addColumn<QString>("slip");
  const auto add = [](const char* typed, const char* understood, const char* slip) {
    QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(understood) << QString::fromUtf8(slip);
  };
  add("to:", "", "Type a username after “to:”, such as to:susan.");
  add("is:", "", "Type is:reply.");
  add("is:happy cat ", "word cat", "Only “reply” can follow “is:”. Type is:reply.");
  add("in:garden cat ", "word cat", "Only “saved” or “messages” can follow “in:”.");
  add("in:", "", "Type in:saved or in:messages.");
  add("in:messages is:reply cat ", "word cat, messages", "“is:reply” is for posts and has no effect with in:messages.");
  add("-is:reply in:messages", "messages", "“-is:reply” is for posts");
  add("in:saved in:messages cat ", "word cat, messages", "“in:saved” is for posts");
  add("in:messages -in:saved", "messages", "“-in:saved” is for posts");
  add("cat -in:messages", "word cat", "“-in:messages” has no effect, since posts never include private messages.");
  add("-is:reply", "no replies", "Add a word to search for");
  add("\"two words", "phrase two words…", "closing quotation mark is missing");
  add("\"", "", "between the quotation marks");
  add("\"\"", "", "between the quotation marks");
  add("owl \" \"", "word owl", "between the quotation marks");
  add("cat since:yesterday", "word cat", "“yesterday” isn’t a date. Type it like since:2024-01-31.");
  add("cat until:2024-02-30", "word cat", "“2024-02-30” isn’t a date. Type it like until:2024-01-31.");
  add("cat since:2024-13", "word cat", "isn’t a date");
  add("cat since:0000", "word cat", "isn’t a date");
  add("since:", "", "Type a date after “since:”");
  add("from:", "", "Type a username after “from:”");
  add("from:@ cat ", "word cat", "Type a username after “from:”");
  add("from: susan ", "word susan", "Type a username after “from:”");
  add("*", "", "start of a word before “*”");
  add("#", "", "Type a tag after “#”");
  add("@ cat ", "word cat", "Type a username after “@”");
  add("since:2024", "since 2024-01-01", "Add a word");
  add("-dog ", "no word dog", "only excluded");
  add("-dog -from:susan since:2024 ", "no word dog, not from susan, since 2024-01-01", "only excluded");
  add("cat -", "word cat", "right after “-”");
  add("cat - dog ", "word cat, word dog", "right after “-”");
  add("cat -* ", "word cat", "start of a word");
  add("-", "", "right after “-”");
  add("since:2024 until:2023 cat ", "word cat, since 2024-01-01, until 2023-12-31", "The start date");
}

void TestSearchQuery::slipsAreSaid() {
  QFETCH(const QString, typed);
  QFETCH(const QString, slip);
  QTEST(shown(typed), "understood");
  const QStringList slips = parseSearch(typed).slips;
  QCOMPARE(slips.size(), 1);
  QVERIFY2(slips.first().contains(slip), qPrintable(slips.first()));
  QCOMPARE(parseSearch("cat").slips, QStringList());
}

void TestSearchQuery::anyTextIsUnderstoodSomehow() {
  QRandomGenerator random = seededRandom();
  const QStringList pieces{"\"",
                           "“",
                           "”",
                           "*",
                           "#",
                           "@",
                           ":",
                           "from:",
                           "since:",
                           "until:",
                           "2024-01",
                           "-",
                           "(",
                           ")",
                           "^",
                           "{",
                           "}",
                           " ",
                           " ",
                           "cat",
                           "Öl",
                           "学生",
                           "น้ำ",
                           "🌻",
                           "𠮷",
                           QString(QChar(0xD800)),
                           QString(QChar(0)),
                           "\n",
                           "NEAR",
                           "OR",
                           "'",
                           ";",
                           "%",
                           "\\"};
  const SearchTokenizer& tokenizer = *m_tokenizer;
  for (int i = 0; i < 5000; ++i) {
    QString text;
    for (int n = random.bounded(12); n > 0; --n) text += oneOf(pieces, random);
    const SearchQuery query = parseSearch(text);
    QVERIFY2(!query.isEmpty() || !text.contains("cat"), qPrintable(text));
    for (const SearchTerm& term : query.terms) {
      QVERIFY(!term.text.isEmpty());
      for (const auto& tokens : {tokenizer.words(text), tokenizer.marks(text)}) {
        qsizetype start = 0, end = 0;
        for (const SearchToken& token : tokens) {
          QVERIFY2(token.start >= start && token.length > 0, qPrintable(text));
          start = token.start;
          end = token.start + token.length;
        }
        QVERIFY(end <= text.size());
      }
    }
  }
}

void TestSearchQuery::textsAreCutAsTheIndexCutsThem_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("words");
  QTest::addColumn<QStringList>("marks");
  const auto add = [](const char* text, const QStringList& words, const QStringList& marks = {}) {
    QTest::newRow(text) << QString::fromUtf8(text) << words << (marks.isEmpty() ? words : marks);
  };
  add("Naïve ÉCLAIR", {"naive", "eclair"});
  add("don’t co-op", {"don", "t", "co", "op"}, {"don", "t", "co" + SearchFolding::endingsOfTags().at(1), "op"});
  add("#Garden @John.", {"garden", "john"}, {"#garden", "@john"});
  add("C# me@home", {"c", "me", "home"}, {"c", "#", "me" + SearchFolding::endingsOfTags().at(2), "home"});
  add("はSQLiteを", {"は", "sqlite", "を"});
  add("#園芸 a", {"園", "芸", "a"}, {"#", "園", "芸", "a"});
  add("𠮷野", {"𠮷", "野"});
}

void TestSearchQuery::textsAreCutAsTheIndexCutsThem() {
  QFETCH(const QString, text);
  const SearchTokenizer& tokenizer = *m_tokenizer;
  const auto wordsOf = [](const QList<SearchToken>& tokens) {
    QStringList words;
    for (const SearchToken& token : tokens) words.append(token.word);
    return words;
  };
  QTEST(wordsOf(tokenizer.words(text)), "words");
  QTEST(wordsOf(tokenizer.marks(text)), "marks");
}

void TestSearchQuery::highlights_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<PostSearch>("search");
  QTest::addColumn<QString>("marked");
  const auto add = [](const char* text, const QList<SearchPhrase>& phrases, const char* marked) {
    PostSearch search;
    search.phrases = phrases;
    QTest::newRow(marked) << QString::fromUtf8(text) << search << QString::fromUtf8(marked);
  };
  add("The cat, a Cat and cats", {phrase({"cat"})}, "The [cat], a [Cat] and cats");
  add("The cat and cats", {phrase({"cat"}, SearchTerm::Unfinished)}, "The [cat] and [cats]");
  add("Garden, gärtner", {phrase({"gar"}, SearchTerm::Prefix)}, "[Garden], [gärtner]");
  add("red hen, red. Hen, red", {phrase({"red", "hen"})}, "[red hen], [red. Hen], red");
  add("red hen house", {phrase({"red", "hen"}), phrase({"hen", "house"})}, "[red hen house]");
  add("私は学生です", {phrase({"学", "生"})}, "私は[学生]です");
  add("🌻 naïve 𠮷野家", {phrase({"naive"}), phrase({"野"})}, "🌻 [naïve] 𠮷[野]家");
  add("garden #garden", {{true, {"#garden"}, SearchTerm::Whole}}, "garden [#garden]");
  add("#garden-party @bob.smith #garden.", {{true, {"#garden"}, SearchTerm::Whole, SearchFolding::endingsOfTags()}},
      "[#garden]-party @bob.smith [#garden].");
  add("@bob @bob.smith", {{true, {"@bob"}, SearchTerm::Whole}}, "[@bob] @bob.smith");
  add("garden #garden2", {{false, {"garden"}, SearchTerm::Whole}}, "[garden] #garden2");
  add("nothing here", {phrase({"cat"})}, "nothing here");
}

void TestSearchQuery::highlights() {
  QFETCH(const QString, text);
  QFETCH(const PostSearch, search);
  QString marked = text;
  QList<TextRange> ranges = searchHighlights(text, search, *m_tokenizer);
  while (!ranges.isEmpty()) {
    const TextRange range = ranges.takeLast();
    marked.insert(range.start + range.length, u']');
    marked.insert(range.start, u'[');
  }
  QTEST(marked, "marked");
}

ROOST_TEST(TestSearchQuery)

}  // namespace roost::search_query_test

#include "test_search_query.moc"
