#include <QTest>
#include <algorithm>

#include "core/search/deferred_rows.h"
#include "core/search/post_search.h"
#include "core/search/search_words.h"
#include "core/text/text.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::search_words_test {

using namespace test;

namespace {

constexpr int version = 2;
constexpr int all = 100'000;

/// Makes pages so short that words, and their lists of posts, extend over many of them.
void makePagesShort(const Database& file) {
  file.run("INSERT INTO post_search_2 (post_search_2, rank) VALUES ('pgsz', 100)");
}

QString wordOf(QRandomGenerator& random) {
  static const QStringList letters{"a", "b", "c", "ä", "д", "ق", "🌻x", "𝒳"};
  QString word;
  for (int n = 1 + random.bounded(4); n > 0; --n) word += oneOf(letters, random);
  return word;
}

QString textOf(QRandomGenerator& random) {
  // A few words are in nearly every post, most are in a few.
  QStringList words{"common", "commoner"};
  for (int n = random.bounded(9); n > 0; --n) words.append(random.bounded(8) ? wordOf(random) : "@" + wordOf(random));
  return words.join(u' ');
}

/// The words that SQLite finds by going through the whole index.
QStringList vocabulary(const Database& file, const QString& prefix) {
  QStringList words;
  for (const auto& row : file.rows("SELECT DISTINCT term FROM post_search_words_2 WHERE term >= ? AND term < ?",
                                   {prefix, afterPrefix(prefix)}))
    words.append(row.first().toString());
  return words;
}

/// The words that searchWords() finds, sorted by their code points.
QStringList searchWords(const TemporaryStore& store, const QString& prefix, int most = all) {
  QStringList words = need(roost::searchWords(*store, version, prefix, most, all)).value();
  std::sort(words.begin(), words.end(),
            [](const QString& one, const QString& other) { return one.toUcs4() < other.toUcs4(); });
  return words;
}

/// Adds these posts and indexes them together, as an import does.
void addTogether(TemporaryStore& store, UserId author, const QStringList& bodies) {
  store.together([&] {
    auto rows = need(DeferredRows::begin(*store));
    for (const QString& body : bodies) store.addPost(author, 1'000, body);
    need(rows.finish([] { return Result<Done>(Done{}); }));
  });
}

}  // namespace

/// Which words posts contain, read from the pages of the index.
class TestSearchWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void areWhatSqliteFinds();
  void mostUsedBeforeOthers();
  void postsOnManyPages();
  void readsAFewPagesHoweverManyPosts();
  void damagedPages();
};

void TestSearchWords::areWhatSqliteFinds() {
  TemporaryStore store;
  const Database file(store.file());
  makePagesShort(file);
  QRandomGenerator random = seededRandom();
  const UserId susan = store.addUser("susan");
  QList<PostId> posts;
  QSet<QString> ever;
  const auto add = [&] { posts.append(store.addPost(susan, random.bounded(1'000'000) * 1'000LL, textOf(random))); };
  const auto check = [&](const QString& prefix, bool removed) {
    const QStringList expected = vocabulary(file, prefix);
    QStringList found = searchWords(store, prefix);
    ever.unite({expected.cbegin(), expected.cend()});
    // Words that no post contains any more may remain until SQLite has merged the index.
    if (removed) found.removeIf([&](const QString& word) { return ever.contains(word) && !expected.contains(word); });
    QCOMPARE(found, expected);
  };
  const QStringList prefixes{"c", "co", "common", "commoner", "commonest", "a",  "ab", "ä", "д",
                             "ق", "🌻",  "𝒳",      "@",        "@a",        "@1", "z",  "\""};
  for (int round = 0; round < 12; ++round) {
    store.together([&] {
      auto rows = need(DeferredRows::begin(*store));
      for (int n = random.bounded(300); n > 0; --n) add();
      need(rows.finish([] { return Result<Done>(Done{}); }));
    });
    for (int n = random.bounded(20); n > 0; --n) add();
    for (const QString& prefix : prefixes) check(prefix, round > 0);
    if (QTest::currentTestFailed()) return;
    store.together([&] {
      for (int n = random.bounded(100); n > 0 && posts.size() > 1; --n)
        need(store->write("delete:table=posts,column=id",
                          {{":key", posts.takeAt(random.bounded(static_cast<int>(posts.size())))}}));
    });
    switch (random.bounded(4)) {
      case 0:
        file.run("INSERT INTO post_search_2 (post_search_2) VALUES ('optimize')");
        break;
      // Merging only a part leaves segments whose beginning is gone.
      case 1:
        file.run("INSERT INTO post_search_2 (post_search_2, rank) VALUES ('merge', -3)");
        break;
      default:
        break;
    }
    for (const QString& prefix : prefixes) check(prefix, true);
  }
  file.run("INSERT INTO post_search_2 (post_search_2) VALUES ('optimize')");
  for (const QString& prefix : prefixes) check(prefix, false);
  QVERIFY(file.value("SELECT max(id & 2147483647) FROM post_search_2_data").toInt() > 100);
}

void TestSearchWords::mostUsedBeforeOthers() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  QStringList rare;
  for (int i = 0; i < 200; ++i) rare.append(QString("garage%1").arg(i, 3, 10, QChar(u'0')));
  addTogether(store, susan, rare);
  for (const char* used : {"garden", "garlic"}) addTogether(store, susan, QStringList(100, used));
  addTogether(store, susan, QStringList(50, "garland"));
  const QStringList found = need(roost::searchWords(*store, version, "gar", all, all)).value();
  QCOMPARE(found.size(), 203);
  QCOMPARE(found.first(3), (QStringList{"garden", "garlic", "garland"}));
  QCOMPARE(searchWords(store, "gar", 3), (QStringList{"garden", "garland", "garlic"}));
  QCOMPARE(searchWords(store, "gar", 203).size(), 203);
  QCOMPARE(searchWords(store, "garage1").size(), 100);
  QCOMPARE(searchWords(store, "garage1", 7).size(), 7);
  QCOMPARE(searchWords(store, "gardens"), QStringList());
  // No more words are returned than are considered.
  QCOMPARE(need(roost::searchWords(*store, version, "gar", all, 100)).value().size(), 100);
}

void TestSearchWords::postsOnManyPages() {
  TemporaryStore store;
  makePagesShort(Database(store.file()));
  const UserId susan = store.addUser("susan");
  // The posts of "garret" fill pages, and the words before it make a page end soon after it.
  addTogether(store, susan,
              QStringList{"garage", "garbage", "garden", "garland", "garlic", "garment", "garnish"} +
                  QStringList(500, "garret"));
  QCOMPARE(need(roost::searchWords(*store, version, "gar", 1, all)).value(), QStringList{"garret"});
}

void TestSearchWords::readsAFewPagesHoweverManyPosts() {
  TemporaryStore store;
  const Database file(store.file());
  makePagesShort(file);
  const UserId susan = store.addUser("susan");
  for (int round = 0; round < 4; ++round) {
    addTogether(store, susan, QStringList(500, "the wind and the window"));
    QCOMPARE(searchWords(store, "wi"), (QStringList{"wind", "window"}));
    QVERIFY(file.value("SELECT count(*) FROM post_search_2_data").toInt() > 50 * (round + 1));
    auto rows = need(
        store->read("search_word_pages:version=_2", {{":first", QByteArray("0wi")}, {":after", QByteArray("0wj")}}));
    int pages = 0;
    while (rows.next()) ++pages;
    const int segments = file.value("SELECT count(DISTINCT segid) FROM post_search_2_idx").toInt();
    // In each segment, the page of the preceding word and those where these two words begin.
    QVERIFY2(pages <= 3 * segments, qPrintable(QString("%1 pages of %2 segments").arg(pages).arg(segments)));
  }
}

void TestSearchWords::damagedPages() {
  TemporaryStore store;
  const Database file(store.file());
  store.addPost(store.addUser("susan"), 1'000, "a garden in the wind");
  const auto page = file.rows("SELECT id, block FROM post_search_2_data ORDER BY id DESC LIMIT 1").first();
  const QByteArray whole = page.last().toByteArray();
  QCOMPARE(searchWords(store, "g"), QStringList{"garden"});
  PostSearch search;
  search.version = version;
  search.phrases = {{false, {"gard"}, SearchTerm::Unfinished}};
  const auto damage = [&](const QByteArray& block) {
    file.run("UPDATE post_search_2_data SET block = ? WHERE id = ?", {block, page.first()});
  };
  int seen = 0;
  for (qsizetype size = 0; size < whole.size(); ++size) {
    damage(whole.first(size));
    const auto words = need(roost::searchWords(*store, version, "g", all, all));
    if (words) continue;
    ++seen;
    // The search is left to SQLite, which says what is wrong.
    QCOMPARE(need(matchOf(*store, search)), "words : \"gard\"*");
  }
  QVERIFY(seen > whole.size() / 2);
  damage(whole);
  QCOMPARE(need(matchOf(*store, search)), "words : (\"garden\")");
}

ROOST_TEST(TestSearchWords)

}  // namespace roost::search_words_test

#include "test_search_words.moc"
