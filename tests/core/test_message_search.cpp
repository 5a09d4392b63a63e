#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <functional>

#include "core/messages/messages.h"
#include "core/search/message_search_list_model.h"
#include "core/search/search_list_model.h"
#include "core/storage/search_versions.h"
#include "support/files.h"
#include "support/list_model.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::message_search_test {

using namespace test;
using namespace std::chrono_literals;

namespace {

constexpr auto longEnough = 60s;

/// Texts of many scripts, each with searches that are and aren't in it. Written with escapes where signs would be hard
/// to tell apart.
const QList<std::pair<QString, QStringList>>& scripts() {
  static const QList<std::pair<QString, QStringList>> all{
      {"The Ferry leaves at six, don’t be late",
       {"ferry ", "FERRY ", "fer*", "fer", "erry ", "\"leaves at\"", "dont "}},
      {"Straße, Fußball", {"strasse ", "STRASSE ", "straße ", "fuss*", "\"strasse fussball\"", "strase "}},
      {"Café, naïve, e\u0301clair", {"cafe ", "café ", "éclair ", "eclair ", "cafe\u0301 ", "naïve", "cafes "}},
      {"한국어 공부",
       {"한국어 ", "한국*", "한", "공부 ", "국어 ", QString("한국어").normalized(QString::NormalizationForm_D) + " "}},
      {QString("한국어 공부").normalized(QString::NormalizationForm_D), {"한국어 ", "공부 ", "한국*"}},
      {"مُحَمَّد إلى الكِتابة", {"محمد ", "الى ", "إلى ", "الكتابة ", "الكتا*", "كتابة "}},
      {"شَلום שָׁלוֹם", {"שלום ", "שָׁלוֹם ", "של*", "לום "}},
      {"私は学生です。東京タワー", {"学生 ", "学 ", "生学 ", "東京 ", "タワー ", "ﾀﾜｰ ", "\"は学生\"", "タワ"}},
      {"㌔ と カ\u3099", {"ガ ", "キロ ", "㌔ "}},
      {"ＦＵＬＬ ｗｉｄｔｈ ＃タグ ＠ｊｏｈｎ", {"full ", "width ", "#タグ ", "@john ", "＠john "}},
      {"Привет, ЁЛКА и й", {"привет ", "елка ", "ёлка ", "ЁЛК*"}},
      {"Ελληνικά ΟΔΟΣ", {"ελληνικα ", "οδος ", "οδοσ "}},
      {"İstanbul ve ıspanak", {"istanbul ", "ispanak ", "ISTANBUL "}},
      {"col·lecció paral·lel", {"colleccio ", "col·lecció ", "col ", "parallel "}},
      {"हिन्दी में क़लम", {"हिन्दी ", "क़लम ", "हिन*"}},
      {"ภาษาไทย น้ำ", {"ภาษา ", "น้ำ ", "ไทย "}},
      {"#garden #garden-party @bob.smith me@home c#",
       {"#garden ", "#gard*", "garden ", "@bob ", "@bob.smith ", "party ", "#party ", "@home ", "#", "home "}},
      {"no marks here: bob", {"@bob ", "#bob ", "@!bob ", "bob ", "#!bob "}},
      {"a_b snake_case #a_b", {"a_b ", "\"a b\"", "#a_b ", "snake*", "#a "}},
      {"🌻 x\u200Dy 𠮷野家", {"野 ", "𠮷 ", "xy ", "\"𠮷野\"", "🌻"}},
  };
  return all;
}

struct Entry {
  MessageId id = 0;
  UserId sender = noUser, recipient = noUser;
  qint64 createdAt = 0;
  QString text;
  bool isBetween(UserId one, UserId other) const {
    return (sender == one && recipient == other) || (sender == other && recipient == one);
  }
  bool isOf(UserId user) const { return sender == user || recipient == user; }
};

/// A part of a search, and which messages have it.
struct Condition {
  QString typed;
  std::function<bool(const Entry&)> isTrue;
};

/// Finds messages, and posts, as someone types them. Unless `wait` says otherwise, results are there at once.
struct Search {
  explicit Search(Store& openStore, std::chrono::milliseconds wait = longEnough)
      : store(openStore),
        tokenizer(need(SearchTokenizer::inUse(store))),
        messages(
            store, [](const FoundMessage& found) { return found.message.body; }, wait),
        posts(
            store, [](const Post& post) { return post.body; }, wait) {}

  PostSearch resolve(const QString& typed) {
    Users users(store, systemClock());
    return need(resolveSearch(parseSearch(typed), *tokenizer, users, noUser)).search;
  }
  QList<MessageId> ids(UserId viewer, const QString& typed, const PageKey& at = {}) {
    messages.showFound(viewer, resolve(typed), at);
    loadAll(messages);
    return idsIn(messages);
  }
  QStringList texts(UserId viewer, const QString& typed) {
    ids(viewer, typed);
    return textsIn(messages);
  }
  QStringList textsOfPosts(const PostSearch& search) {
    posts.showFound(noUser, search);
    loadAll(posts);
    return textsIn(posts);
  }

  Store& store;
  std::unique_ptr<SearchTokenizer> tokenizer;
  MessageSearchListModel messages;
  SearchListModel posts;
};

}  // namespace

/// in:messages, which searches a viewer's private messages.
class TestMessageSearch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void foldsAsPostsDo_data();
  void foldsAsPostsDo();
  void anyTextIsFoundAsPostsAre();
  void firstIndexIsFollowed();
  void isAPlainScan();
  void onlyTheViewersOwnAreFound();
  void removedOnesAreNotFound();
  void mutedPeopleAreFound();
  void notesAreFoundOnce();
  void longThreadsAndManyOfThem();
  void rowsTellWhoWithAndWhat();
  void laterPagesAndNewSearches();

 private:
  MessageId send(UserId from, UserId to, qint64 at, const QString& text);

  std::optional<TemporaryStore> store;
  UserId susan = noUser, john = noUser, mary = noUser;
};

void TestMessageSearch::init() {
  qputenv("TZ", "UTC");
  store.emplace();
  susan = store->addUser("susan", "Susan");
  john = store->addUser("john");
  mary = store->addUser("mary");
}

MessageId TestMessageSearch::send(UserId from, UserId to, qint64 at, const QString& text) {
  return need((*store)->insert("put_message", {{":message", QVariant()},
                                               {":sender", from},
                                               {":recipient", to},
                                               {":created_at", at},
                                               {":body", text},
                                               {":imported", 0}}));
}

void TestMessageSearch::foldsAsPostsDo_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("searches");
  for (const auto& [text, searches] : scripts()) QTest::newRow(qPrintable(text)) << text << searches;
}

void TestMessageSearch::foldsAsPostsDo() {
  QFETCH(const QString, text);
  QFETCH(const QStringList, searches);
  store->addPost(john, 1, text);
  send(susan, john, 1, text);
  Search search(**store);
  qsizetype found = 0;
  for (const QString& typed : searches) {
    const PostSearch asked = search.resolve(typed);
    // A search without letters finds no posts, but "in:messages" alone finds all messages.
    if (!asked.isAnswerable()) continue;
    const QStringList posts = search.textsOfPosts(asked), messages = search.texts(susan, "in:messages " + typed);
    QVERIFY2(messages == posts, qPrintable(typed));
    QCOMPARE(search.texts(john, "in:messages " + typed), messages);
    // What is excluded is whole, even if it may be unfinished.
    if (typed.endsWith(u' ') || typed.endsWith(u'*') || typed.endsWith(u'"'))
      QVERIFY2(search.texts(susan, "in:messages -" + typed).isEmpty() == !posts.isEmpty(), qPrintable(typed));
    found += posts.size();
  }
  QVERIFY(found > 0);
}

void TestMessageSearch::anyTextIsFoundAsPostsAre() {
  QRandomGenerator random = seededRandom();
  QStringList pieces{"\"", "*", "#", "@", ".", "-", "_", "·", "'", " ", " ", "~", "\u200D", "\u0301", "\u0327", "\n"};
  for (const auto& [text, searches] : scripts())
    for (int at = 0; at < 4; ++at) pieces.append(text.mid(random.bounded(static_cast<int>(text.size())), 3));
  const auto anyText = [&](int most) {
    QString text;
    for (int n = 1 + random.bounded(most); n > 0; --n) text += oneOf(pieces, random);
    return tidied(text);
  };
  store->together([&] {
    for (int i = 0; i < 400; ++i) {
      const QString text = anyText(12);
      if (text.isEmpty()) continue;
      store->addPost(john, i * 1'000, text);
      send(susan, john, i * 1'000, text);
    }
  });
  Search search(**store);
  int found = 0;
  for (int round = 0; round < 300; ++round) {
    const QString typed = anyText(3) + (random.bounded(2) ? "* " : " ");
    PostSearch asked = search.resolve(typed);
    // What only excludes finds no posts.
    if (asked.phrases.isEmpty()) continue;
    const QStringList posts = search.textsOfPosts(asked);
    asked.onlyMessages = true;
    search.messages.showFound(susan, asked);
    loadAll(search.messages);
    const QStringList messages = textsIn(search.messages);
    QVERIFY2(messages == posts, qPrintable(QString("%1: %2 and %3").arg(typed).arg(messages.size()).arg(posts.size())));
    if (!posts.isEmpty()) ++found;
  }
  QVERIFY2(found > 50, "too few searches found anything");
}

/// In a database whose posts are still in the first index, messages are folded as that index does it.
void TestMessageSearch::firstIndexIsFollowed() {
  QTemporaryDir folder;
  const QString path = folder.filePath("old.db");
  copyForWriting(ROOST_TEST_DATA "/schema-7.db", path);
  const auto old = need(Store::open(path));
  QCOMPARE(need(searchVersionInUse(*old)), 1);
  const UserId writer = addUser(*old, "somebody"), reader = addUser(*old, "nobody");
  Messages messages(*old, systemClock());
  Search search(*old);
  for (const auto& [text, searches] : scripts()) {
    addPost(*old, writer, 1'000, text);
    need(messages.send(writer, reader, text));
    for (const QString& typed : searches) {
      const PostSearch asked = search.resolve("from:somebody " + typed);
      QCOMPARE(asked.version, 1);
      QStringList found = search.textsOfPosts(asked), same = search.texts(reader, "in:messages from:somebody " + typed);
      std::sort(found.begin(), found.end());
      std::sort(same.begin(), same.end());
      QVERIFY2(same == found, qPrintable(text + ": " + typed));
    }
  }
}

void TestMessageSearch::isAPlainScan() {
  constexpr qint64 midnight = 86'400'000;
  QRandomGenerator random = seededRandom();
  QList<UserId> people{susan, john, mary};
  for (int number = 0; number < 5; ++number) people.append(store->addUser(QString("user%1").arg(number)));
  QList<Entry> all;
  store->together([&] {
    for (int i = 0; i < 1'000; ++i) {
      // Few different instants, so that many messages share one; a third is between two of them.
      Entry entry{.sender = random.bounded(3) ? oneOf(people, random) : john,
                  .recipient = random.bounded(3) ? oneOf(people, random) : susan,
                  .createdAt = midnight + (random.bounded(8) - 4) * 1'000 + (random.bounded(6) == 0 ? 400 : 0),
                  .text = oneOf(QStringList{"garden", "rake", "tulips", "Gardens"}, random)};
      entry.id = send(entry.sender, entry.recipient, entry.createdAt, entry.text);
      all.append(entry);
    }
  });
  const QList<Condition> conditions{
      {"garden", [](const Entry& e) { return e.text == "garden"; }},
      {"gard*", [](const Entry& e) { return e.text.startsWith("garden", Qt::CaseInsensitive); }},
      {"-rake", [](const Entry& e) { return e.text != "rake"; }},
      {"from:john", [this](const Entry& e) { return e.sender == john; }},
      {"from:susan", [this](const Entry& e) { return e.sender == susan; }},
      {"from:john from:mary", [this](const Entry& e) { return e.sender == john || e.sender == mary; }},
      {"from:unknown", [](const Entry&) { return false; }},
      {"-from:john", [this](const Entry& e) { return e.sender != john; }},
      {"to:susan", [this](const Entry& e) { return e.recipient == susan; }},
      {"to:mary", [this](const Entry& e) { return e.recipient == mary; }},
      {"-to:susan", [this](const Entry& e) { return e.recipient != susan; }},
      {"since:1970-01-02", [](const Entry& e) { return e.createdAt >= midnight; }},
      {"until:1970-01-01", [](const Entry& e) { return e.createdAt < midnight; }}};
  std::sort(all.begin(), all.end(),
            [](const Entry& a, const Entry& b) { return std::pair(a.createdAt, a.id) > std::pair(b.createdAt, b.id); });
  Search search(**store);
  int withPages = 0;
  for (int round = 0; round < 150; ++round) {
    const UserId viewer = oneOf(QList{susan, susan, john, people.last()}, random);
    QStringList typed{"in:messages"};
    QList<Condition> chosen;
    for (int n = random.bounded(4); n > 0; --n) {
      const Condition condition = oneOf(conditions, random);
      // Several names are alternatives, and the same twice would be one.
      const auto isOf = [&](const char* name) {
        return condition.typed.startsWith(name) && typed.join(' ').contains(QString(' ') + name);
      };
      if (isOf("from:") || isOf("to:")) continue;
      chosen.append(condition);
      typed.append(condition.typed);
    }
    QList<MessageId> expected;
    for (const Entry& entry : all)
      if (entry.isOf(viewer) &&
          std::all_of(chosen.cbegin(), chosen.cend(), [&](const Condition& c) { return c.isTrue(entry); }))
        expected.append(entry.id);
    const Entry at = oneOf(all, random);
    const QString text = typed.join(' ') + ' ';
    const QList<MessageId> found =
        search.ids(viewer, text, random.bounded(2) ? PageKey{} : PageKey{at.createdAt, at.id});
    QVERIFY2(found == expected,
             qPrintable(QString("%1: %2 found, %3 expected").arg(text).arg(found.size()).arg(expected.size())));
    if (expected.size() > PagedListModel::pageSize) ++withPages;
  }
  QVERIFY2(withPages > 40, "too few searches had several pages");
}

void TestMessageSearch::onlyTheViewersOwnAreFound() {
  send(susan, john, 1, "the ferry");
  send(john, susan, 2, "which ferry?");
  for (const QString typed : {"in:messages", "in:messages ferry ", "in:messages from:susan from:john",
                              "in:messages to:john to:susan", "in:messages since:1970", "in:messages -boat "}) {
    Search search(**store);
    QSignalSpy failed(&search.messages, &PagedListModel::failed);
    for (const UserId viewer : {susan, john})
      QCOMPARE(search.texts(viewer, typed), (QStringList{"which ferry?", "the ferry"}));
    QCOMPARE(search.texts(mary, typed), QStringList());
    QCOMPARE(failed.count(), 0);
    QCOMPARE(search.texts(noUser, typed), QStringList());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Refused);
  }
  // Nor do posts find messages, or messages posts.
  store->addPost(susan, 3, "a ferry, said in public");
  Search search(**store);
  QCOMPARE(search.textsOfPosts(search.resolve("ferry ")), QStringList{"a ferry, said in public"});
  QCOMPARE(search.texts(susan, "ferry in:messages").size(), 2);
}

void TestMessageSearch::removedOnesAreNotFound() {
  const MessageId first = send(susan, john, 1, "ferry one"), second = send(john, susan, 2, "ferry two");
  Messages messages(**store, store->clock());
  Search search(**store);
  const auto removed = need(messages.remove(susan, second));
  QCOMPARE(search.ids(susan, "in:messages ferry "), QList{first});
  QCOMPARE(search.ids(john, "in:messages ferry "), (QList{second, first}));
  need(messages.restore(susan, removed));
  search.messages.reload();
  QCOMPARE(search.ids(susan, "in:messages ferry "), (QList{second, first}));
  need(messages.remove(susan, first));
  need(messages.remove(susan, second));
  QCOMPARE(search.ids(susan, "in:messages"), QList<MessageId>());
  // New ones are found, in their place.
  const MessageId third = send(susan, mary, 3, "ferry three");
  QCOMPARE(search.ids(susan, "in:messages ferry "), QList{third});
}

void TestMessageSearch::mutedPeopleAreFound() {
  const MessageId message = send(john, susan, 1, "the ferry");
  Database(store->file()).run("INSERT INTO mutes (user_id, muted_id, created_at) VALUES (?, ?, 1)", {susan, john});
  QCOMPARE(Search(**store).ids(susan, "in:messages ferry "), QList{message});
}

void TestMessageSearch::notesAreFoundOnce() {
  const MessageId note = send(susan, susan, 1, "buy milk");
  send(susan, john, 2, "you buy milk");
  Search search(**store);
  QCOMPARE(search.ids(susan, "in:messages milk from:susan to:susan "), QList{note});
  QCOMPARE(search.ids(susan, "in:messages milk ").size(), 2);
  QCOMPARE(search.ids(susan, "in:messages milk -to:john "), QList{note});
}

/// More threads than are looked at together, and threads that are read in several stretches.
void TestMessageSearch::longThreadsAndManyOfThem() {
  QList<MessageId> all, rare;
  store->together([&] {
    for (int number = 0; number < 150; ++number) {
      const UserId other = store->addUser(QString("user%1").arg(number));
      // Some threads end at the same instant.
      all.prepend(send(other, susan, 1'000 + number / 3, number % 50 == 0 ? "rare" : "common"));
      if (number % 50 == 0) rare.prepend(all.first());
    }
    for (int number = 0; number < 1'500; ++number) {
      const bool isRare = number % 700 == 0;
      all.prepend(
          send(number % 2 ? john : susan, number % 2 ? susan : john, 2'000 + number, isRare ? "rare" : "common"));
      if (isRare) rare.prepend(all.first());
    }
    // A thread whose newest message is the newest of all, and whose others are the oldest.
    for (int number = 0; number < 40; ++number) all.append(send(mary, susan, 500 - number, "common"));
    all.prepend(send(mary, susan, 9'000, "common"));
  });
  Search search(**store);
  QCOMPARE(search.ids(susan, "in:messages rare "), rare);
  QCOMPARE(search.ids(susan, "in:messages"), all);
  QCOMPARE(search.ids(susan, "in:messages", PageKey{1'010, 0}), all);
  QCOMPARE(search.ids(susan, "in:messages rare ", PageKey{1'010, 0}), rare);
  // From the end, and what comes before a row.
  search.messages.showFound(susan, search.resolve("in:messages"));
  search.messages.reloadAtEnd();
  QCOMPARE(search.messages.keyAt(search.messages.rowCount() - 1).id, all.last());
  QCOMPARE(search.messages.countBefore({3'499, all.at(1)}, 100), 1);
}

void TestMessageSearch::rowsTellWhoWithAndWhat() {
  const MessageId message = send(john, susan, 77, "the ferry");
  Search search(**store);
  search.ids(john, "in:messages ferry ");
  const FoundMessage found = search.messages.foundAt(0);
  QCOMPARE(found.other.name(), "Susan");
  QCOMPARE(found.message, (Message{message, john, susan, 77, "the ferry"}));
  search.ids(susan, "in:messages ferry ");
  QCOMPARE(search.messages.foundAt(0).other.id, john);
  Messages messages(**store, store->clock());
  QCOMPARE(need(messages.dateOf(susan, message)), 77);
  for (const UserId stranger : {noUser, mary})
    QCOMPARE(messages.dateOf(stranger, message).error().code, ErrorCode::NotFound);
  need(messages.remove(susan, message));
  QCOMPARE(messages.dateOf(susan, message).error().code, ErrorCode::NotFound);
  QCOMPARE(need(messages.dateOf(john, message)), 77);
}

void TestMessageSearch::laterPagesAndNewSearches() {
  QList<MessageId> all;
  store->together([&] {
    for (int number = 0; number < 230; ++number)
      all.prepend(send(susan, number % 2 ? john : mary, number, QString("number %1").arg(number)));
  });
  Search search(**store, 0ms);
  MessageSearchListModel& model = search.messages;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  tester.setUseFetchMore(false);
  const PostSearch asked = search.resolve("in:messages number ");
  // On a busy machine the answer may arrive before the test looks.
  QTRY_VERIFY((model.showFound(susan, asked, {100, all.at(129)}), model.isWaiting()));
  QCOMPARE(model.rowCount(), 0);
  QTRY_VERIFY(!model.isWaiting());
  while (model.canFetchMore({}) || model.canFetchBefore()) {
    model.fetchMore({});
    QTRY_VERIFY(!model.isWaiting());
    model.fetchBefore();
    QTRY_VERIFY(!model.isWaiting());
  }
  QCOMPARE(idsIn(model), all);
  // A new search, or another viewer, overtakes the one before.
  for (int times = 0; times < 30; ++times) {
    model.showFound(susan, asked);
    model.showFound(susan, search.resolve("in:messages 7 "));
    model.showFound(mary, search.resolve("in:messages 8 "));
    QTRY_VERIFY(!model.isWaiting());
    QCOMPARE(textsIn(model), QStringList{"number 8"});
  }
  model.showFound(susan, asked);
  model.clear();
  QCoreApplication::processEvents();
  QCOMPARE(model.rowCount(), 0);
}

ROOST_TEST(TestMessageSearch)

}  // namespace roost::message_search_test

#include "test_message_search.moc"
