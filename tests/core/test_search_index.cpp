#include <sqlite3.h>

#include <QTest>
#include <algorithm>

#include "core/posts/post_entities.h"
#include "core/search/deferred_rows.h"
#include "core/search/indexed_posts.h"
#include "core/search/post_index_job.h"
#include "core/search/search_highlights.h"
#include "core/search/search_list_model.h"
#include "core/storage/search_versions.h"
#include "core/text/characters.h"
#include "core/text/names_and_tags.h"
#include "support/background_job.h"
#include "support/files.h"
#include "support/folding_table.h"
#include "support/list_model.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"
#include "support/temporary_store.h"

namespace roost::search_index_test {

using namespace test;

namespace {

constexpr std::chrono::seconds longEnough{60};
constexpr int version = 2;

/// SQLite as any other program uses it, without anything of Roost's.
class OtherProgram {
 public:
  explicit OtherProgram(const QString& file) {
    if (sqlite3_open_v2(file.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
      qFatal("not opened");
    sqlite3_busy_timeout(m_database, 10'000);
  }
  ~OtherProgram() { sqlite3_close(m_database); }
  OtherProgram(const OtherProgram&) = delete;
  OtherProgram& operator=(const OtherProgram&) = delete;

  void run(const QString& sql) const {
    char* error = nullptr;
    if (sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, &error) != SQLITE_OK)
      qFatal("%s: %s", qPrintable(sql), error);
  }

 private:
  sqlite3* m_database = nullptr;
};

/// The words in a version of the index as "post column position word", in this order.
QStringList wordsIn(const Database& file, int of = version) {
  QStringList words;
  const QString table = of == 1 ? "post_search_words" : QString("post_search_words_%1").arg(of);
  for (const auto& row :
       file.rows("SELECT doc, col, \"offset\", term FROM " + table + " ORDER BY doc, col, \"offset\""))
    words.append(QString("%1 %2 %3 %4")
                     .arg(row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString()));
  return words;
}

void checkIndex(const Database& file, int of = version) {
  const QString table = of == 1 ? "post_search" : QString("post_search_%1").arg(of);
  file.run(QString("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)").arg(table));
}

QList<qint64> find(Store& store, const QString& typed) {
  Users users(store, systemClock());
  SearchListModel model(
      store, [](const Post& post) { return post.body; }, longEnough);
  model.showFound(noUser,
                  need(resolveSearch(parseSearch(typed), *need(SearchTokenizer::inUse(store)), users, noUser)).search);
  loadAll(model);
  return idsIn(model);
}

/// Everything that is marked in a post, as the rows of the search page do it.
QStringList markedIn(Store& store, const QString& body, const QString& typed) {
  Users users(store, systemClock());
  const auto tokenizer = need(SearchTokenizer::inUse(store));
  QStringList marked;
  for (const TextRange& range :
       searchHighlights(body, need(resolveSearch(parseSearch(typed), *tokenizer, users, noUser)).search, *tokenizer))
    marked.append(body.mid(range.start, range.length));
  return marked;
}

/// A database with posts, as versions of Roost without this index left it.
class OldDatabase {
 public:
  OldDatabase() {
    copyForWriting(ROOST_TEST_DATA "/schema-7.db", path());
    store = need(Store::open(path()));
    doNotWaitForTheDisk(path());
  }
  QString path() const { return m_folder.filePath("old.db"); }
  void add(const QStringList& bodies) {
    together(*store, [&] {
      for (const QString& body : bodies) addPost(*store, 2, 1'700'000'100'000 + 1000 * ++m_seconds, body);
    });
  }

 private:
  QTemporaryDir m_folder;
  int m_seconds = 0;

 public:
  std::unique_ptr<Store> store;
};

QString randomText(QRandomGenerator& random) {
  static const QList<std::pair<char32_t, char32_t>> ranges{
      {0x20, 0x7F},       {0x20, 0x7F},       {0xA0, 0x24F},     {0x2B0, 0x37F},   {0x370, 0x3FF},   {0x400, 0x4FF},
      {0x591, 0x6FF},     {0x900, 0x97F},     {0xE00, 0xEFF},    {0x1000, 0x11FF}, {0x1780, 0x17FF}, {0x1E00, 0x206F},
      {0x3000, 0x33FF},   {0x4E00, 0x4E20},   {0xA000, 0xA010},  {0xAC00, 0xAC40}, {0xF900, 0xFFFF}, {0x1D400, 0x1D420},
      {0x1F300, 0x1F3FF}, {0x20000, 0x20010}, {0xE0000, 0xE01FF}};
  static const QString signs = "##@@..--__~*'\" lLlL" + QString(QChar(0xB7)) + QChar(0x301) + QChar(0x306) +
                               QChar(0x308) + QChar(0x438) + QChar(0x3099);
  QString text;
  for (int n = 1 + random.bounded(random.bounded(20) ? 30 : 350); n > 0; --n) {
    if (random.bounded(3) == 0) {
      text += signs.at(random.bounded(static_cast<int>(signs.size())));
      continue;
    }
    const auto [first, last] = oneOf(ranges, random);
    const char32_t code = first + static_cast<char32_t>(random.bounded(static_cast<int>(last - first + 1)));
    if (QChar::category(code) != QChar::Other_NotAssigned) text += QString::fromUcs4(&code, 1);
  }
  return text.isEmpty() ? QString("x") : text;
}

/// Removes symbols that stand for letters, such as the kilogram sign, and letters that are primes and the like. Search
/// ignores these, and the words they join don't end where tags and names do.
QString withoutOddLetters(const QString& text) {
  QString kept;
  for (const char32_t code : text.toUcs4())
    if (QChar::category(code) != QChar::Symbol_Other && QChar::category(code) != QChar::Letter_Modifier)
      kept += QString::fromUcs4(&code, 1);
  return kept;
}

/// Compares the words that triggers have put into the index with those that Roost finds in the same posts, both when it
/// searches and when it indexes many. Ends the program if they differ, and returns the number of words.
qsizetype isCutAlike(Store& store, UserId author) {
  const Database file(store.file());
  const SearchFolding folding = need(SearchFolding::read(store, version));
  const QStringList bySql = wordsIn(file);
  QStringList bySearch;
  for (const auto& row : file.rows("SELECT id, body FROM posts ORDER BY id")) {
    const QString key = QString::number(searchKey(1000, row.at(0).toLongLong()));
    const auto add = [&](const QString& column, const QList<SearchToken>& tokens) {
      for (qsizetype at = 0; at < tokens.size(); ++at)
        bySearch.append(key + ' ' + column + ' ' + QString::number(at) + ' ' + tokens.at(at).word);
    };
    // The columns come in the order of their names.
    bySearch.append(key + " author 0 @" + QString::number(author));
    if (!folding.indexed(row.at(1).toString().toUtf8()).marks.isEmpty())
      add("marks", folding.marks(row.at(1).toString()));
    add("words", folding.words(row.at(1).toString()));
  }
  for (qsizetype at = 0; at < std::max(bySql.size(), bySearch.size()); ++at)
    if (bySearch.value(at) != bySql.value(at))
      qFatal("Search has %s, SQL %s", qPrintable(bySearch.value(at)), qPrintable(bySql.value(at)));
  file.run("INSERT INTO post_search_2 (post_search_2) VALUES ('delete-all')");
  together(store, [&] { need(indexPosts(store, folding, version, {})); });
  const QStringList byRoost = wordsIn(file);
  for (qsizetype at = 0; at < std::max(bySql.size(), byRoost.size()); ++at)
    if (byRoost.value(at) != bySql.value(at))
      qFatal("Roost has %s, SQL %s", qPrintable(byRoost.value(at)), qPrintable(bySql.value(at)));
  return bySql.size();
}

}  // namespace

/// The index of posts: SQL and Roost fill it alike, and it is rebuilt when the rule changes.
class TestSearchIndex : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyCharacterIsCutAlike();
  void everyTextIsCutAlike();
  void damagedTextsAreCutAlike();
  void pairsAreFound_data();
  void pairsAreFound();
  void tagsAndNamesFindTheirPosts();
  void koreanIsFound();
  void otherProgramsWrite();
  void otherProgramsWriteWhileItIsMade();
  void nothingCallsTheApplication();
  void isMadeAnewWhileItIsUsed();
  void importWhileItIsMade();
  void newDatabasesHaveItAtOnce();
  void anotherRuleIsIndexedAnew();

 private:
  // Shared by all pairs, each of which deletes what it wrote.
  TemporaryStore m_pairs;
  const UserId m_susan = m_pairs.addUser("susan");
};

void TestSearchIndex::everyCharacterIsCutAlike() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  // Each character stands between letters, alone, and in a tag. A post has many, as there are a million.
  constexpr char32_t last = 0x10FFFF, together = 64, sparse = 0x32400, plane14 = 0xE0000, plane14End = 0xE0200;
  store.together([&] {
    for (char32_t first = 1; first <= last; first += together) {
      if (isSanitized && first / together % 10 != 0) continue;
      // Unassigned characters are all alike, so most of them are left out.
      if (first > sparse && (first < plane14 || first > plane14End) && first % (100 * together) != 1) continue;
      QString between = "x", tags = "x";
      for (char32_t code = first; code < first + together && code <= last; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        const QString character = QString::fromUcs4(&code, 1);
        between += " a" + character + "b " + character;
        tags += " #" + character + character;
      }
      for (const QString& body : {between, first < 0x3400 ? tags : QString("x")})
        need(store->insert(
            "put_post",
            {{":post", QVariant()}, {":imported", 1}, {":author", susan}, {":created_at", 1000}, {":body", body}}));
    }
  });
  QVERIFY(isCutAlike(*store, susan) > rounds(500'000));
}

void TestSearchIndex::everyTextIsCutAlike() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  QRandomGenerator random = seededRandom();
  store.together([&] {
    for (int n = 0; n < rounds(2'000); ++n)
      need(store->insert("put_post", {{":post", QVariant()},
                                      {":imported", 1},
                                      {":author", susan},
                                      {":created_at", 1000},
                                      {":body", randomText(random)}}));
  });
  QVERIFY(isCutAlike(*store, susan) > rounds(20'000));
  checkIndex(Database(store.file()));
}

void TestSearchIndex::damagedTextsAreCutAlike() {
  TemporaryStore store;
  const Database file(store.file());
  const UserId susan = store.addUser("susan");
  const SearchFolding folding = need(SearchFolding::read(*store, version));
  QRandomGenerator random = seededRandom();
  static const QList<QByteArray> bytes{"a",
                                       "Z",
                                       " ",
                                       "#",
                                       "@",
                                       ".",
                                       "\xC3",
                                       "\xBF",
                                       "\xE9",
                                       "\xF0\x9F",
                                       "\x80",
                                       "\xFF",
                                       "\xED\xA0\x80",
                                       QByteArray(1, '\0'),
                                       "\xD0\xB8",
                                       "\xCC\x86",
                                       "\xC2\xB7",
                                       "l\xC2\xB7l",
                                       "\xEA\xB0\x80",
                                       "\xFE",
                                       "\xF8",
                                       "\x85"};
  constexpr int posts = rounds(5'000);
  store.together([&] {
    for (int n = 0; n < posts; ++n) store.addPost(susan, n);
  });
  // Invalid UTF-8, which no text of Qt's contains.
  file.run("BEGIN");
  for (int n = 1; n <= posts; ++n) {
    QByteArray body = "x";
    for (int m = random.bounded(30); m > 0; --m) body += oneOf(bytes, random);
    file.run("UPDATE posts SET body = CAST(? AS TEXT) WHERE id = ?", {body, n});
  }
  file.run("COMMIT");
  const auto bySql =
      file.rows("SELECT hex(term), doc, col, \"offset\" FROM post_search_words_2 ORDER BY doc, col, \"offset\"");
  file.run("INSERT INTO post_search_2 (post_search_2) VALUES ('delete-all')");
  store.together([&] { need(indexPosts(*store, folding, version, {})); });
  const auto byRoost =
      file.rows("SELECT hex(term), doc, col, \"offset\" FROM post_search_words_2 ORDER BY doc, col, \"offset\"");
  for (qsizetype at = 0; at < std::max(bySql.size(), byRoost.size()); ++at) {
    if (byRoost.value(at) == bySql.value(at)) continue;
    const qint64 id = (at < bySql.size() ? bySql : byRoost).at(at).at(1).toLongLong() & 1073741823;
    qFatal("%s", file.value("SELECT hex(body) FROM posts WHERE id = ?", {id}).toByteArray().constData());
  }
  // SQL removes exactly what Roost has put in.
  file.run("DELETE FROM posts");
  QCOMPARE(wordsIn(file), QStringList());
}

void TestSearchIndex::pairsAreFound_data() { addFoldingTable(); }

void TestSearchIndex::pairsAreFound() {
  QFETCH(const FoldingPair, pair);
  for (const auto& [written, sought] : {std::pair(pair.one, pair.other), {pair.other, pair.one}}) {
    const QString body = "before, " + written + ". after";
    const qint64 post = m_pairs.addPost(m_susan, 1'000, body);
    const QString typed = u'"' + QString(sought).replace(u'"', u'\'') + u'"';
    QCOMPARE(find(*m_pairs, typed).contains(post), pair.areEqual);
    // What is found is marked where it stands.
    QCOMPARE(markedIn(*m_pairs, body, typed), pair.areEqual ? QStringList{written} : QStringList());
    OtherProgram(m_pairs.file()).run("DELETE FROM posts");
    QCOMPARE(wordsIn(Database(m_pairs.file())), QStringList());
  }
}

void TestSearchIndex::tagsAndNamesFindTheirPosts() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  QRandomGenerator random = seededRandom();
  QList<std::pair<qint64, QString>> posts;
  store.together([&] {
    for (int n = 0; n < rounds(600); ++n) {
      const QString body = (random.bounded(2) ? "#" : "@") + withoutOddLetters(randomText(random));
      posts.append(
          {need(store->insert(
               "put_post",
               {{":post", QVariant()}, {":imported", 1}, {":author", susan}, {":created_at", n}, {":body", body}})),
           body});
    }
  });
  const auto tokenizer = need(SearchTokenizer::inUse(*store));
  int pressed = 0;
  for (const auto& [post, body] : posts)
    for (const PostEntity& entity : postEntities(body)) {
      if (entity.kind == PostEntity::Link) continue;
      const QString typed = (entity.kind == PostEntity::Tag ? u'#' : u'@') + entity.target;
      ++pressed;
      // Search ignores invisible characters, so that for it the word continues after one.
      const QString around = body + "  ";
      const char32_t next = characterAt(around, entity.start + entity.length);
      if (QChar::category(next) == QChar::Other_Format) continue;
      // Nothing is left to find when the name consists of signs that people leave out.
      if (const auto marks = tokenizer->marks(typed); marks.isEmpty() || marks.first().word.size() < 2) continue;
      QVERIFY2(find(*store, typed).contains(post), qPrintable(typed + " | " + body));
      // The post is also found by the whole word, unless a combining mark follows where no word would have one.
      if (next < 0x80 && !QChar::isMark(characterAt(around, entity.start + entity.length + 1)))
        QVERIFY2(find(*store, typed + ' ').contains(post), qPrintable(typed + " | " + body));
      QVERIFY2(!markedIn(*store, body, typed).isEmpty(), qPrintable(typed + " | " + body));
      // A longer word, which only starts with the tag or name, doesn't find it.
      if (pressed % 10 == 0) QVERIFY(!find(*store, typed + "x ").contains(post));
    }
  QVERIFY2(pressed > rounds(100), qPrintable(QString::number(pressed)));
  const qint64 one = store.addPost(susan, 1, QString("@bob.smith"));
  const qint64 two = store.addPost(susan, 2, QString("thanks, @bob."));
  const qint64 three = store.addPost(susan, 3, QString("#well-known #foo_bar @bob@birds.example"));
  QCOMPARE(find(*store, "@bob "), QList<qint64>{two});
  QCOMPARE(find(*store, "@bob.smith "), QList<qint64>{one});
  QCOMPARE(find(*store, "#well "), QList<qint64>{three});
  QCOMPARE(find(*store, "#foo "), QList<qint64>());
  QCOMPARE(find(*store, "@bob@birds.example "), QList<qint64>{three});
}

void TestSearchIndex::koreanIsFound() {
  // "Finding good restaurants in Seoul #restaurants". Escapes keep an editor from taking the letters apart.
  const QString seoul = unescaped("\\uC11C\\uC6B8"), from = unescaped("\\uC5D0\\uC11C"),
                places = unescaped("\\uB9DB\\uC9D1");
  const QString body = seoul + from + " " + places + " #" + places;
  TemporaryStore store;
  const qint64 post = store.addPost(store.addUser("susan"), 1'000, body);
  for (const QString& typed :
       {seoul, seoul + " ", places, '#' + places, '#' + places + ' ', from, '"' + seoul + from + '"'})
    QCOMPARE(find(*store, typed), QList<qint64>{post});
  QCOMPARE(find(*store, places + seoul), QList<qint64>());
  QCOMPARE(markedIn(*store, body, '#' + places), QStringList{'#' + places});
  // Also in databases in which the first index is still in use.
  OldDatabase old;
  old.add({body});
  QCOMPARE(find(*old.store, places).size(), 1);
  QCOMPARE(find(*old.store, '#' + places).size(), 1);
}

void TestSearchIndex::otherProgramsWrite() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const QString author = QString::number(susan);
  const OtherProgram other(store.file());
  other.run("INSERT INTO posts (author_id, created_at, body) VALUES (" + author + ", 1000, '" +
            unescaped("Stra\\u00DFe \\uB9DB\\uC9D1 #\\u0645\\u064F\\u062D\\u064E\\u0645\\u0651\\u064E\\u062F") + "')");
  other.run("INSERT INTO posts (author_id, created_at, body) VALUES (" + author + ", 2000, 'a strasse')");
  QCOMPARE(find(*store, "strasse"), (QList<qint64>{2, 1}));
  QCOMPARE(find(*store, unescaped("#\\u0645\\u062D\\u0645\\u062F")), QList<qint64>{1});
  other.run("UPDATE posts SET body = '" + unescaped("g\\u00E4rten") + "' WHERE id = 1");
  QCOMPARE(find(*store, "strasse"), QList<qint64>{2});
  QCOMPARE(find(*store, "garten"), QList<qint64>{1});
  other.run("DELETE FROM posts WHERE id = 1");
  QCOMPARE(find(*store, "garten"), QList<qint64>());
  checkIndex(Database(store.file()));
  other.run("DELETE FROM posts");
  QCOMPARE(wordsIn(Database(store.file())), QStringList());
}

void TestSearchIndex::otherProgramsWriteWhileItIsMade() {
  QRandomGenerator random = seededRandom();
  OldDatabase old;
  QStringList bodies;
  for (int n = 0; n < 500; ++n) bodies.append(randomText(random).remove(u'\''));
  old.add(bodies);
  const OtherProgram other(old.path());
  const Database file(old.path());
  const BackgroundJob job = postIndexJob();
  int steps = 0;
  do {
    for (int n = random.bounded(20); n > 0; --n) {
      const QString id = QString::number(1 + random.bounded(520));
      const QString text = "'x" + randomText(random).left(400).remove(u'\'') + "'";
      switch (random.bounded(4)) {
        case 0:
          other.run("DELETE FROM posts WHERE id = " + id);
          break;
        case 1:
          other.run("UPDATE posts SET imported = 1, body = " + text + " WHERE id = " + id);
          break;
        case 2:
          other.run("UPDATE posts SET created_at = created_at + 5000 WHERE id = " + id);
          break;
        default:
          other.run("INSERT OR IGNORE INTO posts (id, author_id, created_at, imported, body) VALUES (" + id +
                    ", 2, 5000, 1, " + text + ")");
      }
    }
    if (need(searchVersionInUse(*old.store)) == 1) checkIndex(file, 1);
    ++steps;
  } while (makeStep(job, *old.store, 20));
  QVERIFY(steps > 20);
  QCOMPARE(need(searchVersionInUse(*old.store)), version);
  checkIndex(file);
  const QStringList words = wordsIn(file);
  file.run("INSERT INTO post_search_2 (post_search_2) VALUES ('rebuild')");
  QCOMPARE(wordsIn(file), words);
  other.run("DELETE FROM posts");
  QCOMPARE(wordsIn(file), QStringList());
}

void TestSearchIndex::nothingCallsTheApplication() {
  TemporaryStore store;
  // Any SQLite can run the whole schema: it can prepare every statement, so it knows each function.
  const OtherProgram other(store.file());
  const Database file(store.file());
  for (const auto& row : file.rows("SELECT name FROM sqlite_schema WHERE type = 'view'"))
    other.run("SELECT * FROM " + row.first().toString());
  // table_info omits generated columns, which can't be written.
  for (const auto& row : file.rows("SELECT t.name, group_concat('\"' || c.name || '\"') FROM sqlite_schema AS t JOIN "
                                   "pragma_table_info(t.name) AS c"
                                   " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' GROUP BY t.name"))
    for (const QString statement :
         {"DELETE FROM \"%1\" WHERE 0", "INSERT INTO \"%1\" (%2) SELECT %2 FROM \"%1\" WHERE 0"})
      if (const QString table = row.first().toString(); !table.startsWith("post_search"))
        other.run("EXPLAIN " + QString(statement).arg(table, row.last().toString()));
  other.run("PRAGMA integrity_check");
}

void TestSearchIndex::isMadeAnewWhileItIsUsed() {
  OldDatabase old;
  QStringList bodies;
  for (int n = 0; n < 300; ++n)
    bodies.append(QString("Caf%1 %2 number %3").arg(QChar(0xE9)).arg(n % 2 ? "odd" : "even").arg(n));
  old.add(bodies);
  const Database file(old.path());
  const qsizetype odd = find(*old.store, "odd").size();
  QCOMPARE(odd, 150);
  QVERIFY(need(postIndexJob().isDue(*old.store)));
  int steps = 0;
  bool wasBoth = false;
  for (;;) {
    // Each step starts as after a kill: it knows only what is in the file.
    const bool more = makeStep(postIndexJob(), *old.store, 25);
    ++steps;
    QCOMPARE(find(*old.store, "odd").size(), odd);
    wasBoth = wasBoth || (need(searchVersionInUse(*old.store)) == 2 && need(formerSearchVersion(*old.store)));
    if (!more) break;
  }
  QVERIFY(steps > 12);
  QVERIFY(wasBoth);
  QCOMPARE(need(searchVersionInUse(*old.store)), 2);
  QCOMPARE(find(*old.store, "cafe").size(), 300);
  QVERIFY(!need(postIndexJob().isDue(*old.store)));
  // Nothing of the earlier index is left, not even a name.
  QCOMPARE(
      file.rows("SELECT name FROM sqlite_schema WHERE name LIKE '%search%' AND name NOT LIKE '%\\_2%' ESCAPE '\\'"),
      QList<QVariantList>());
  QCOMPARE(file.rows("SELECT name FROM properties WHERE name LIKE 'search%' ORDER BY name"),
           QList<QVariantList>{{"search_version"}});
  checkIndex(file);
  QCOMPARE(file.value("PRAGMA integrity_check"), "ok");
}

void TestSearchIndex::importWhileItIsMade() {
  OldDatabase old;
  old.add(QStringList(50, "early"));
  const Database file(old.path());
  const BackgroundJob job = postIndexJob();
  makeStep(job, *old.store, 20);
  together(*old.store, [&] {
    auto rows = need(DeferredRows::begin(*old.store));
    for (int n = 0; n < 100; ++n) addPost(*old.store, 2, 1000 * n, "late");
    need(rows.finish([] { return Result<Done>(Done{}); }));
  });
  QCOMPARE(find(*old.store, "late").size(), 100);
  checkIndex(file, 1);
  finish(job, *old.store);
  QCOMPARE(find(*old.store, "late").size(), 100);
  QCOMPARE(find(*old.store, "early").size(), 50);
  checkIndex(file);
}

void TestSearchIndex::newDatabasesHaveItAtOnce() {
  TemporaryStore store;
  QCOMPARE(need(searchVersionInUse(*store)), version);
  QVERIFY(!need(postIndexJob().isDue(*store)));
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM sqlite_schema WHERE name = 'post_search'"), 0);
}

void TestSearchIndex::anotherRuleIsIndexedAnew() {
  TemporaryStore store;
  const Database file(store.file());
  const UserId susan = store.addUser("susan");
  const QChar zhe(0x436);
  const qint64 cat = store.addPost(susan, 1'000, QString("a ") + zhe + "at"),
               dog = store.addPost(susan, 2'000, QString("a dog"));
  // The next version of the rule, as a script of a later Roost adds it: \u0436 and k are equal.
  for (const char* script : {"008_search_folding", "013_search_index"}) {
    QFile sql(QString(":/sql/sqlite/schema/%1.sql").arg(script));
    QVERIFY(sql.open(QIODevice::ReadOnly));
    OtherProgram(store.file()).run(QString::fromUtf8(sql.readAll()).replace("_2", "_3").replace("'2'", "'3'"));
  }
  file.run("INSERT INTO search_characters_3 VALUES (1078, 'k', 0), (1079, '*', 0)");
  QVERIFY(need(postIndexJob().isDue(*store)));
  QCOMPARE(find(*store, "kat"), QList<qint64>());
  // While there are two rules, a deleted post is removed from both indexes, each time as it was put in.
  const BackgroundJob job = postIndexJob();
  makeStep(job, *store, 1);
  OtherProgram(store.file()).run("DELETE FROM posts WHERE id = 1");
  QCOMPARE(wordsIn(file, 3), QStringList());
  QCOMPARE(wordsIn(file).filter(zhe), QStringList());
  checkIndex(file);
  const qint64 another = store.addPost(susan, 3'000, QString("another ") + zhe + "at");
  finish(job, *store);
  QCOMPARE(need(searchVersionInUse(*store)), 3);
  QCOMPARE(find(*store, "kat"), QList<qint64>{another});
  QCOMPARE(find(*store, "dog"), QList<qint64>{dog});
  QVERIFY(!find(*store, QString(zhe) + "at").contains(cat));
  QCOMPARE(markedIn(*store, QString("another ") + zhe + "at", "kat"), QStringList{QString(zhe) + "at"});
  QCOMPARE(file.value("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%search%\\_2%' ESCAPE '\\'"), 0);
  OtherProgram(store.file()).run("DELETE FROM posts");
  QCOMPARE(wordsIn(file, 3), QStringList());
}

ROOST_TEST(TestSearchIndex)

}  // namespace roost::search_index_test

#include "test_search_index.moc"
