#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "core/posts/posts.h"
#include "core/search/deferred_rows.h"
#include "core/search/post_index_job.h"
#include "core/search/search_list_model.h"
#include "core/storage/search_versions.h"
#include "support/background_job.h"
#include "support/files.h"
#include "support/list_model.h"
#include "support/query_plan.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"
#include "support/temporary_store.h"

namespace roost::search_test {

using namespace test;
using namespace std::chrono_literals;

namespace {

constexpr auto longEnough = 60s;
constexpr int page = PagedListModel::pageSize;

QString speak(const Post& post) { return post.body; }

/// Searches as someone types them. Unless `wait` says otherwise, results are there at once.
class Search {
 public:
  explicit Search(TemporaryStore& store, std::chrono::milliseconds wait = longEnough)
      : m_store(*store), m_users(*store, store.clock()), model(*store, speak, wait) {}

  ResolvedSearch resolve(const QString& typed) {
    return need(resolveSearch(parseSearch(typed), *need(SearchTokenizer::inUse(m_store)), m_users, noUser));
  }
  /// The ids of the posts that are found, in the order of the list.
  QList<qint64> find(const QString& typed, const PageKey& at = {}) {
    model.showFound(noUser, resolve(typed).search, at);
    loadAll(model);
    return idsIn(model);
  }

 private:
  Store& m_store;
  Users m_users;

 public:
  SearchListModel model;
};

void checkIndex(const TemporaryStore& store) {
  const Database file(store.file());
  // Fails unless the index equals one that is built from scratch.
  file.run("INSERT INTO post_search_2 (post_search_2, rank) VALUES ('integrity-check', 1)");
}

/// Posts are made of known pieces, so that the words that must find them are known without parsing their text.
struct Piece {
  QString text;
  QStringList words;
  QStringList marks = {};
};

const QList<Piece>& pieces() {
  static const QList<Piece> all{
      {"garden", {"garden"}},
      {"Garden", {"garden"}},
      {"gardens", {"gardens"}},
      {"gärtner", {"gartner"}},
      {"red", {"red"}},
      {"HEN", {"hen"}},
      {"house", {"house"}},
      {"the", {"the"}},
      {"the", {"the"}},
      {"#garden", {"garden"}, {"#garden"}},
      {"@hen", {"hen"}, {"@hen"}},
      {"学生", {"学", "生"}, {"学", "生"}},
      {"学", {"学"}},
  };
  return all;
}

struct Entry {
  PostId id;
  UserId author;
  qint64 createdAt;
  QString body;
  QStringList words;
  QStringList marks;
};

bool contains(const QStringList& words, const QStringList& phrase, bool prefix) {
  for (qsizetype first = 0; first + phrase.size() <= words.size(); ++first) {
    bool same = true;
    for (qsizetype at = 0; at < phrase.size(); ++at)
      same = same && (prefix && at + 1 == phrase.size() ? words.at(first + at).startsWith(phrase.at(at))
                                                        : words.at(first + at) == phrase.at(at));
    if (same) return true;
  }
  return false;
}

Entry entryOf(UserId author, qint64 createdAt, QRandomGenerator& random) {
  Entry entry{0, author, createdAt, {}, {}, {}};
  for (int n = 1 + random.bounded(6); n > 0; --n) {
    const Piece piece = oneOf(pieces(), random);
    entry.body += piece.text + (random.bounded(4) ? " " : ", ");
    entry.words += piece.words;
    entry.marks += piece.marks.isEmpty() ? piece.words : piece.marks;
  }
  if (!entry.body.contains(u'#') && !entry.body.contains(u'@')) entry.marks.clear();
  return entry;
}

/// A condition: how it is typed, and what it means.
struct Condition {
  QString typed;
  std::function<bool(const Entry&)> isTrue;
};

QList<Condition> conditions(UserId susan, UserId john) {
  const auto phrase = [](const QString& typed, const QStringList& words, bool prefix = false) {
    return Condition{typed, [words, prefix](const Entry& entry) { return contains(entry.words, words, prefix); }};
  };
  const auto mark = [](const QString& typed, const QStringList& words, bool prefix = false) {
    return Condition{typed, [words, prefix](const Entry& entry) { return contains(entry.marks, words, prefix); }};
  };
  const auto without = [](const QString& typed, const QStringList& words) {
    return Condition{typed, [words](const Entry& entry) { return !contains(entry.words, words, false); }};
  };
  return {phrase("garden ", {"garden"}),
          phrase("GARDEN ", {"garden"}),
          phrase("gard*", {"gard"}, true),
          phrase("ga*", {"ga"}, true),
          phrase("gartner ", {"gartner"}),
          phrase("the ", {"the"}),
          phrase("\"red hen\"", {"red", "hen"}),
          phrase("\"the garden\"", {"the", "garden"}),
          phrase("学生 ", {"学", "生"}),
          phrase("生 ", {"生"}),
          phrase("nothing ", {"nothing"}),
          without("-garden ", {"garden"}),
          without("-\"red hen\"", {"red", "hen"}),
          without("-the ", {"the"}),
          {"-#garden ", [](const Entry& entry) { return !contains(entry.marks, {"#garden"}, false); }},
          {"-from:john ", [john](const Entry& entry) { return entry.author != john; }},
          mark("#garden ", {"#garden"}),
          mark("#g*", {"#g"}, true),
          mark("@hen ", {"@hen"}),
          {"from:susan", [susan](const Entry& entry) { return entry.author == susan; }},
          {"from:susan from:john",
           [susan, john](const Entry& entry) { return entry.author == susan || entry.author == john; }},
          {"from:nobody", [](const Entry&) { return false; }},
          {"the since:1970-01-02",
           [](const Entry& entry) { return entry.createdAt >= 86'400'000 && contains(entry.words, {"the"}, false); }},
          {"the until:1970-01-01",
           [](const Entry& entry) { return entry.createdAt < 86'400'000 && contains(entry.words, {"the"}, false); }}};
}

}  // namespace

/// Searching all posts: the index, its order and its pages.
class TestSearch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { qputenv("TZ", "UTC"); }
  void isAPlainScan();
  void findsWhatIsTyped_data();
  void findsWhatIsTyped();
  void anyTextCanBeSearched();
  void newestFirst();
  void extremeTimesAndTexts();
  void prefixesOfManyWords();
  void slipsOfResolving();
  void manyPostsAtOnce();
  void pastVersionsAreIndexed();
  void pagesThatComeLater();
  void newSearchOvertakes();
  void queriesUseTheirIndexes();
};

void TestSearch::isAPlainScan() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  const QList<UserId> users{store.addUser("susan"), store.addUser("john"), store.addUser("mary")};
  Search search(store);
  Posts posts(*store, store.clock());
  QList<Entry> all;
  QList<std::pair<UserId, DeletedPost>> deleted;
  QList<Entry> deletedEntries;
  const auto choice = conditions(users.at(0), users.at(1));
  int found = 0;
  for (int round = 0; round < 60; ++round) {
    store.together([&] {
      // Few different times around midnight, so that many posts share a second or lie at the end of a day.
      for (int n = 10 + random.bounded(20); n > 0; --n) {
        Entry entry = entryOf(oneOf(users, random), 86'400'000 + (random.bounded(8) - 4) * 500, random);
        entry.id = store.addPost(entry.author, entry.createdAt, entry.body);
        all.append(entry);
      }
    });
    for (int n = random.bounded(6); n > 0; --n) {
      const Entry entry = all.takeAt(random.bounded(static_cast<int>(all.size())));
      deleted.append({entry.author, need(posts.remove(entry.author, entry.id))});
      deletedEntries.append(entry);
    }
    if (!deleted.isEmpty() && random.bounded(2)) {
      const auto [author, post] = deleted.takeLast();
      need(posts.restore(author, post));
      need(posts.restore(author, post));
      all.append(deletedEntries.takeLast());
    }
    if (random.bounded(3) == 0) {
      Entry& entry = all[random.bounded(static_cast<int>(all.size()))];
      Entry changed = entryOf(entry.author, random.bounded(2) ? entry.createdAt : 86'400'000, random);
      changed.id = entry.id;
      Database(store.file())
          .run("UPDATE posts SET body = ?, created_at = ? WHERE id = ?", {changed.body, changed.createdAt, changed.id});
      entry = changed;
    }
    std::sort(all.begin(), all.end(), [](const Entry& a, const Entry& b) {
      return std::pair(a.createdAt / 1000, a.id) > std::pair(b.createdAt / 1000, b.id);
    });
    for (int query = 0; query < 8; ++query) {
      QList<Condition> chosen;
      QString typed;
      for (int n = 1 + random.bounded(3); n > 0; --n) {
        chosen.append(oneOf(choice, random));
        // Several authors in one search are alternatives, not conditions.
        if (chosen.last().typed.startsWith("from:") && typed.contains("from:"))
          chosen.removeLast();
        else
          typed += chosen.last().typed + ' ';
      }
      // A search that only excludes posts finds nothing.
      if (!parseSearch(typed).isAnswerable()) continue;
      QList<qint64> expected;
      for (const Entry& entry : all)
        if (std::all_of(chosen.cbegin(), chosen.cend(), [&](const Condition& c) { return c.isTrue(entry); }))
          expected.append(entry.id);
      const Entry at = oneOf(all, random);
      const PageKey key = random.bounded(2) ? PageKey{} : PageKey{at.createdAt, at.id};
      const QList<qint64> ids = search.find(typed, key);
      QVERIFY2(ids == expected,
               qPrintable(QString("%1: %2 found, %3 expected").arg(typed).arg(ids.size()).arg(expected.size())));
      if (ids.size() > page) ++found;
    }
  }
  QVERIFY2(found > 50, "too few searches had several pages");
  checkIndex(store);
}

void TestSearch::findsWhatIsTyped_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QList<qint64>>("ids");
  const auto add = [](const char* typed, const QList<qint64>& ids) {
    QTest::newRow(typed) << QString::fromUtf8(typed) << ids;
  };
  add("garden", {3, 1});
  add("garden ", {1});
  add("GARDEN* ", {3, 1});
  add("gärden*", {3, 1});
  add("naive", {2});
  add("\"my garden\"", {1});
  add("\"garden my\"", {});
  add("\"in my gar", {1});
  add("sqlite", {4});
  add("学生", {4});
  add("学生です", {4});
  add("生学", {});
  add("今日 です", {4});
  add("น้ำ", {5});
  add("#tulips", {3});
  add("tulips", {6, 3});
  add("@john", {2});
  add("john", {2});
  add("don't", {6});
  add("susan@example.com", {6});
  add("from:susan", {6, 4, 3, 2, 1});
  add("from:susan garden", {3, 1});
  add("from:john garden", {});
  add("from:john from:susan น้ำ", {5});
  add("tulips since:2023-11-15", {});
  add("tulips until:2023-11-14", {6, 3});
  add("🌻 garden ", {1});
  add("words:garden", {});
  add("garden OR tulips", {});
  add("garden* -my", {3});
  add("from:susan -tulips -@john ", {4, 1});
  add("from:susan -\"in my garden\" -sqlite -#tulips", {6, 2});
  add("john -from:susan", {});
  add("tulips -from:john ", {6, 3});
  add("don't -nothing", {6});
}

void TestSearch::findsWhatIsTyped() {
  QFETCH(const QString, typed);
  TemporaryStore store;
  const UserId susan = store.addUser("susan"), john = store.addUser("john");
  for (const auto& [author, body] : {std::pair(susan, "A rake in my garden 🌻"),
                                     {susan, "So naïve, @john!"},
                                     {susan, "Gardens with #tulips"},
                                     {susan, "今日はSQLiteを学生です"},
                                     {john, "ดื่มน้ำ"},
                                     {susan, "don’t mail susan@example.com tulips"}})
    store.addPost(author, store.now, QString::fromUtf8(body));
  QTEST(Search(store).find(typed), "ids");
}

void TestSearch::anyTextCanBeSearched() {
  TemporaryStore store;
  store.addPost(store.addUser("susan"), 1, "a post");
  QRandomGenerator random = seededRandom();
  Search search(store);
  QSignalSpy failed(&search.model, &PagedListModel::failed);
  const QStringList fragments{"\"",
                              "'",
                              "*",
                              "#",
                              "@",
                              ":",
                              "from:",
                              "since:2",
                              "^",
                              "-",
                              "+",
                              "(",
                              ")",
                              "{",
                              "}",
                              ",",
                              " ",
                              " ",
                              "NEAR(",
                              "AND",
                              "OR",
                              "NOT",
                              "words",
                              "author:",
                              "a",
                              "post",
                              "Ö",
                              "学",
                              "🌻",
                              QString(QChar(0xDC00)),
                              QString(QChar(0)),
                              "%",
                              ";--"};
  for (int i = 0; i < rounds(3000); ++i) {
    QString typed;
    for (int n = 1 + random.bounded(10); n > 0; --n) typed += oneOf(fragments, random);
    const ResolvedSearch resolved = search.resolve(typed);
    if (resolved.search.isAnswerable())
      search.model.showFound(noUser, resolved.search);
    else
      QVERIFY2(!resolved.slips.isEmpty() || typed.trimmed().isEmpty() || parseSearch(typed).isEmpty(),
               qPrintable(typed));
    QVERIFY2(failed.isEmpty(), qPrintable(typed));
  }
}

void TestSearch::newestFirst() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  // Imported posts arrive late, but are old.
  const QList<qint64> ids{store.addPost(susan, 3000), store.addPost(susan, 9000), store.addPost(susan, 1000),
                          store.addPost(susan, 9000), store.addPost(susan, -5000)};
  Search search(store);
  QCOMPARE(search.find("post"), (QList<qint64>{ids[3], ids[1], ids[0], ids[2], ids[4]}));
  QAbstractItemModelTester tester(&search.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  tester.setUseFetchMore(false);
  store.together([&] {
    for (int i = 0; i < 20 * page; ++i) store.addPost(susan, 10'000 + i * 700, i % 2 ? "odd post" : "even");
  });
  const QList<qint64> all = search.find("odd");
  QCOMPARE(all.size(), 10 * page);
  search.model.showFound(noUser, search.resolve("odd").search, {10'000 + 10 * page * 700, 0});
  QCOMPARE(search.model.rowCount(), 2 * page);
  QVERIFY(search.model.canFetchBefore() && search.model.canFetchMore({}));
  search.model.reloadAtEnd();
  QCOMPARE(search.model.keyAt(search.model.rowCount() - 1).id, all.last());
  QCOMPARE(search.model.firstKey().id, all.first());
}

void TestSearch::extremeTimesAndTexts() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const Database file(store.file());
  const auto add = [&](qint64 at, const QString& body) {
    return need(store->insert(
        "put_post",
        {{":post", QVariant()}, {":imported", 1}, {":author", susan}, {":created_at", at}, {":body", body}}));
  };
  const QList<qint64> times{std::numeric_limits<qint64>::min(), -1, 0, 999, 1000, 8'000'000'000'000,
                            std::numeric_limits<qint64>::max()};
  QList<qint64> ids;
  for (const qint64 at : times) ids.prepend(add(at, "post"));
  Search search(store);
  QCOMPARE(search.find("post"), ids);
  for (const auto& row : file.rows("SELECT created_at, id, key FROM searchable_posts_2"))
    QCOMPARE(searchKey(row.at(0).toLongLong(), row.at(1).toLongLong()), row.at(2).toLongLong());
  const qint64 longPost = add(5000, QString("学生 ").repeated(20'000) + "SQLite" + QString("生").repeated(777) + "末");
  QCOMPARE(search.find("sqlite"), QList<qint64>{longPost});
  QCOMPARE(search.find("生末"), QList<qint64>{longPost});
  checkIndex(store);
  need(store->write("delete:table=posts,column=id", {{":key", longPost}}));
  QCOMPARE(search.find("sqlite"), QList<qint64>{});
  checkIndex(store);
  // Deleting users deletes their posts, too.
  file.run("PRAGMA foreign_keys = ON");
  file.run("DELETE FROM users");
  QCOMPARE(search.find("post"), QList<qint64>{});
  QCOMPARE(file.value("SELECT count(*) FROM post_search_words_2"), 0);
}

void TestSearch::prefixesOfManyWords() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  QList<qint64> ids;
  store.together([&] {
    for (int i = 0; i < 30; ++i)
      ids.prepend(store.addPost(susan, i * 1000, QString("gard%1").arg(QChar(u'a' + i % 20))));
  });
  PostSearch search;
  search.version = 2;
  search.phrases = {{false, {"gard"}, SearchTerm::Prefix}};
  QVERIFY(need(matchOf(*store, search, 20)).contains("gardt"));
  QVERIFY(!need(matchOf(*store, search, 20)).contains("*"));
  QVERIFY(need(matchOf(*store, search, 19)).endsWith("\"gard\"*"));
  search.phrases.first().ending = SearchTerm::Unfinished;
  QVERIFY(!need(matchOf(*store, search, 19)).contains("*"));
  search.phrases.first().words = {"a\"b"};
  QCOMPARE(need(matchOf(*store, search)), "words : \"a\"\"b\"");
  QCOMPARE(Search(store).find("gard*"), ids);
}

void TestSearch::slipsOfResolving() {
  TemporaryStore store;
  store.addUser("susan");
  Search search(store);
  QCOMPARE(search.resolve("from:Susan cat ").slips, QStringList());
  QCOMPARE(search.resolve("from:bob cat ").slips, QStringList{"No user is named @bob."});
  QVERIFY(search.find("from:bob").isEmpty());
  QCOMPARE(search.resolve("🌻 ").slips, QStringList{"“🌻” has no letters or digits to search for."});
  QVERIFY(!search.resolve("## ").search.isAnswerable());
}

void TestSearch::manyPostsAtOnce() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const auto first = store.addPost(susan, 1, "early");
  QList<qint64> ids;
  store.together([&] {
    auto rows = need(DeferredRows::begin(*store));
    for (int i = 0; i < 25'000; ++i)
      ids.append(store.addPost(susan, (i * 7919 % 25'000) * 1000, i % 100 ? "late" : "late rare"));
    need(rows.finish([] { return Result<Done>(Done{}); }));
  });
  checkIndex(store);
  Search search(store);
  QCOMPARE(search.find("rare").size(), 250);
  QCOMPARE(search.find("early"), QList<qint64>{first});
  // From now on each post is indexed on its own again.
  const auto last = store.addPost(susan, 1, "very late");
  QCOMPARE(search.find("very"), QList<qint64>{last});
  checkIndex(store);

  store.together([&] {
    auto rows = need(DeferredRows::begin(*store));
    store.addPost(susan, 1, "stopped");
    QVERIFY(!rows.finish([] { return Result<Done>(invalidInput("stop")); }));
  });
}

void TestSearch::pastVersionsAreIndexed() {
  for (int version = 1; version <= 7; ++version) {
    QTemporaryDir folder;
    const QString path = folder.filePath("old.db");
    copyForWriting(QString(ROOST_TEST_DATA "/schema-%1.db").arg(version), path);
    const auto store = need(Store::open(path));
    const Database file(path);
    // Both the index of that time and the one that replaces it have to be right.
    file.run("INSERT INTO post_search (post_search, rank) VALUES ('integrity-check', 1)");
    SearchListModel model(*store, speak, longEnough);
    Users users(*store, systemClock());
    const auto search =
        need(resolveSearch(parseSearch("from:john post"), *need(SearchTokenizer::inUse(*store)), users, 1)).search;
    QCOMPARE(search.version, 1);
    model.showFound(1, search);
    QCOMPARE(textsIn(model), QStringList{"post from john"});
    finish(postIndexJob(), *store);
    QCOMPARE(need(searchVersionInUse(*store)), 2);
    file.run("INSERT INTO post_search_2 (post_search_2, rank) VALUES ('integrity-check', 1)");
    model.reload();
    QCOMPARE(textsIn(model), QStringList{"post from john"});
  }
}

void TestSearch::pagesThatComeLater() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  QList<qint64> ids;
  store.together([&] {
    for (int i = 0; i < 5 * page; ++i) ids.prepend(store.addPost(susan, i * 1000));
  });
  Search search(store, 0ms);
  SearchListModel& model = search.model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  tester.setUseFetchMore(false);
  QSignalSpy reloaded(&model, &PagedListModel::reloaded);
  const PageKey middle{2 * page * 1000, ids.at(ids.size() - 1 - 2 * page)};
  const auto found = search.resolve("post").search;
  // On a busy machine the answer may arrive before the test looks.
  QTRY_VERIFY((model.showFound(noUser, found, middle), model.isWaiting()));
  QCOMPARE(model.rowCount(), 0);
  QTRY_VERIFY(!model.isWaiting());
  QCOMPARE(reloaded.count(), 1);
  QCOMPARE(model.keyAt(reloaded.first().first().toInt()), middle);
  while (model.canFetchMore({}) || model.canFetchBefore()) {
    model.fetchMore({});
    QTRY_VERIFY(!model.isWaiting());
    model.fetchBefore();
    QTRY_VERIFY(!model.isWaiting());
  }
  QCOMPARE(idsIn(model), ids);
  // Rows stay while they are read again, unless that takes no time.
  ids.prepend(store.addPost(susan, 10'000'000));
  model.reload();
  QCOMPARE(model.rowCount(), model.isWaiting() ? 5 * page : page);
  QTRY_COMPARE(model.keyAt(0).id, ids.first());
  // While rows are being read, the end of the list isn't looked up.
  QVERIFY(!model.fractionOf(model.keyAt(0)) || !model.isWaiting());
  model.reloadAtEnd();
  QTRY_COMPARE(model.keyAt(model.rowCount() - 1).id, ids.last());
}

void TestSearch::newSearchOvertakes() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  for (const char* body : {"one", "two", "three"}) store.addPost(susan, 1, QString(body));
  Search search(store, 0ms);
  for (int times = 0; times < 50; ++times) {
    for (const char* typed : {"one", "two", "three"}) search.model.showFound(noUser, search.resolve(typed).search);
    QTRY_VERIFY(!search.model.isWaiting());
    QCOMPARE(textsIn(search.model), QStringList{"three"});
  }
  search.model.showFound(noUser, search.resolve("one").search);
  search.model.clear();
  QVERIFY(!search.model.isWaiting());
  QCoreApplication::processEvents();
  QCOMPARE(search.model.rowCount(), 0);
}

void TestSearch::queriesUseTheirIndexes() {
  TemporaryStore store;
  for (const QString query : {"search_posts:version=_2,order=DESC", "search_posts:version=_2,order=ASC",
                              "search_word_pages:version=_2", "search_posts_to_index"}) {
    const QStringList plan = planOf(Database(store.file()), query);
    const QByteArray shown = plan.join(u'\n').toUtf8();
    QCOMPARE(scansIn(plan, {"posts", "p", "users", "u", "follows"}), QStringList());
    if (!commentOf(query).contains("Sorts")) QCOMPARE(sortsIn(plan), QStringList());
    // The plan shows what FTS5 is given: the match, and both bounds of the keys.
    static const QRegularExpression given("^SCAN s VIRTUAL TABLE INDEX \\d+:(?=.*M)(?=.*<)(?=.*>)");
    if (query.startsWith("search_posts:")) QVERIFY2(!plan.filter(given).isEmpty(), shown);
  }
}

ROOST_TEST(TestSearch)

}  // namespace roost::search_test

#include "test_search.moc"
