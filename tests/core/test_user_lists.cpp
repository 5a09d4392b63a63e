#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <tuple>

#include "core/users/user_list_model.h"
#include "core/users/users.h"
#include "support/files.h"
#include "support/integrity.h"
#include "support/list_model.h"
#include "support/name_beginnings.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"
#include "support/temporary_store.h"

namespace roost::user_lists_test {

using namespace test;

namespace {

constexpr int page = PagedListModel::pageSize;

QString speak(const User& user) { return user.name() + " has followers: " + QString::number(user.followerCount); }

QStringList usernamesIn(const UserListModel& model) {
  QStringList names;
  for (int row = 0; row < model.rowCount(); ++row) names.append(model.userAt(row).username);
  return names;
}

/// A user's sort key and id. Texts are compared by code points, as SQLite does.
using SortKey = std::tuple<QByteArray, qint64, UserId>;

/// The name by which a user is found in a list sorted by name; empty if they aren't found.
QString nameIn(const User& user, const QString& prefix, const NameBeginnings& names) {
  if (folded(prefix).isEmpty()) return folded(user.name());
  if (!names.words(prefix).isEmpty()) return names.matching(user.username, user.displayName, prefix);
  // A prefix of signs alone isn't in the index.
  if (folded(user.name()).startsWith(folded(prefix))) return u'0' + folded(user.name());
  return folded(user.username).startsWith(folded(prefix)) ? u'1' + folded(user.username) : QString();
}

SortKey sortKeyOf(const User& user, UserOrder order, const QString& prefix, const NameBeginnings& names) {
  switch (order) {
    case UserOrder::Followers:
      return {{}, -user.followerCount, -user.id};
    case UserOrder::LastPost:
      return {{}, -user.lastPostAt.value_or(-std::numeric_limits<qint64>::max()), -user.id};
    case UserOrder::Name:
      break;
  }
  return {nameIn(user, prefix, names).toUtf8(), 0, user.id};
}

QVariant positionOf(const User& user, UserOrder order, const QString& prefix, const NameBeginnings& names) {
  if (order == UserOrder::Followers) return user.followerCount;
  if (order == UserOrder::LastPost) return user.lastPostAt.value_or(std::numeric_limits<qint64>::min());
  return nameIn(user, prefix, names);
}

}  // namespace

class TestUserLists : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void peopleInEachOrder();
  void postsOfAnyTimeCount();
  void databasesKnowAnewWhoHasPosted();
  void searchFindsNames_data();
  void searchFindsNames();
  void searchIsThePlainFilter();
  void aBroadPrefixIsThePlainFilter();
  void followersLatestFirst();
  void followsAreThePlainSort();
  void aRowShowsTheUser();
  void readsAgainInPlace();
  void pagesThatComeBackAreReadAnew();
  void modelKeepsItsPromises();
};

void TestUserLists::peopleInEachOrder() {
  TemporaryStore store;
  const UserId zoe = store.addUser("zoe", "Adam");
  const UserId bert = store.addUser("Bert");
  const UserId aerial = store.addUser("ærial", "Ärial");
  const UserId anton = store.addUser("anton", "anton");
  store.addFollow(zoe, bert);
  store.addFollow(anton, bert);
  store.addFollow(zoe, anton);
  store.addPost(aerial, 2000);
  store.addPost(zoe, 1000);

  UserListModel model(*store, speak);
  model.showPeople(zoe, UserOrder::Name);
  QCOMPARE(textsIn(model), QStringList({"Adam", "anton", "Bert", "Ärial"}));
  model.showPeople(zoe, UserOrder::Followers);
  QCOMPARE(textsIn(model), QStringList({"Bert", "anton", "Ärial", "Adam"}));
  model.showPeople(zoe, UserOrder::LastPost);
  QCOMPARE(textsIn(model), QStringList({"Ärial", "Adam", "anton", "Bert"}));
}

void TestUserLists::postsOfAnyTimeCount() {
  TemporaryStore store;
  const UserId never = store.addUser("never"), epoch = store.addUser("epoch"), before = store.addUser("before");
  const UserId lately = store.addUser("lately"), silent = store.addUser("silent");
  store.addPost(epoch, 0);
  store.addPost(before, -2000);
  store.addPost(before, -1000);
  const qint64 last = store.addPost(before, -500);
  store.addPost(lately, 5000);
  store.addPost(lately, -5000);
  const qint64 only = store.addPost(silent, -7);
  need(store->write("delete:table=posts,column=id", {{":key", only}}));

  UserListModel model(*store, speak);
  model.showPeople(never, UserOrder::LastPost);
  QCOMPARE(usernamesIn(model), QStringList({"lately", "epoch", "before", "silent", "never"}));
  QCOMPARE(model.userAt(0).lastPostAt, 5000);
  QCOMPARE(model.userAt(1).lastPostAt, 0);
  QCOMPARE(model.userAt(2).lastPostAt, -500);
  QCOMPARE(model.userAt(3).lastPostAt, std::nullopt);
  QCOMPARE(model.userAt(4).lastPostAt, std::nullopt);
  need(store->write("delete:table=posts,column=id", {{":key", last}}));
  model.reloadAtEnd();
  QCOMPARE(usernamesIn(model), QStringList({"lately", "epoch", "before", "silent", "never"}));
  QCOMPARE(model.userAt(2).lastPostAt, -1000);
}

void TestUserLists::databasesKnowAnewWhoHasPosted() {
  const QTemporaryDir folder;
  const QString file = folder.filePath("old.db");
  copyForWriting(ROOST_TEST_DATA "/schema-6.db", file);
  // susan is 1, john 2; he has posted in 2023.
  Database(file).run(
      "INSERT INTO posts (author_id, created_at, body) VALUES (1, -3000, 'long ago'), (1, -4000, 'before'), (2, -5000, "
      "'x')");
  const auto store = need(Store::open(file));
  QCOMPARE(faultsIn(file), QStringList());
  UserListModel model(*store, speak);
  model.showPeople(noUser, UserOrder::LastPost);
  QCOMPARE(usernamesIn(model), QStringList({"john", "susan"}));
  QCOMPARE(model.userAt(0).lastPostAt, 1'700'000'001'000);
  QCOMPARE(model.userAt(1).lastPostAt, -3000);
}

void TestUserLists::searchFindsNames_data() {
  QTest::addColumn<QString>("prefix");
  QTest::addColumn<QStringList>("found");
  QTest::newRow("username") << "sus" << QStringList{"susan"};
  QTest::newRow("display name") << "zaz" << QStringList{"mary"};
  QTest::newRow("both at once, once") << "anna" << QStringList{"anna"};
  QTest::newRow("upper case") << "SUS" << QStringList{"susan"};
  QTest::newRow("spaces around") << "  sus " << QStringList{"susan"};
  QTest::newRow("not in the middle") << "usan" << QStringList{};
  QTest::newRow("two words") << "zazie d" << QStringList{"mary"};
  QTest::newRow("second word") << "DANS" << QStringList{"mary"};
  QTest::newRow("umlaut, small") << "ärm" << QStringList{"Ärmel"};
  QTest::newRow("umlaut, capital") << "ÄRM" << QStringList{"Ärmel"};
  QTest::newRow("umlaut in two characters") << QString::fromUtf8("a\u0308rm") << QStringList{"Ärmel"};
  QTest::newRow("no umlaut") << "arm" << QStringList{"Ärmel"};
  QTest::newRow("Cyrillic, small") << "жу" << QStringList{"Журавль"};
  QTest::newRow("Cyrillic, capital") << "ЖУР" << QStringList{"Журавль"};
  QTest::newRow("sharp s") << "STRAẞ" << QStringList{"straße"};
  QTest::newRow("final sigma") << "ΟΔΟΣ" << QStringList{"οδος"};
  QTest::newRow("full width") << "ｓｕｓ" << QStringList{"susan"};
  QTest::newRow("emoji") << "🦉" << QStringList{"🦉owl"};
  QTest::newRow("percent") << "%" << QStringList{"%odd"};
  QTest::newRow("signs only part words") << "zazie%d" << QStringList{"mary"};
  QTest::newRow("underscore") << "_" << QStringList{"_odd"};
  QTest::newRow("underscore within") << "su_an" << QStringList{};
  QTest::newRow("star") << "*" << QStringList{};
  QTest::newRow("quote") << "o'h" << QStringList{"o'hara"};
  QTest::newRow("nobody") << "xyz" << QStringList{};
}

void TestUserLists::searchFindsNames() {
  QFETCH(const QString, prefix);
  QFETCH(const QStringList, found);
  TemporaryStore store;
  for (const char* name : {"susan", "Ärmel", "Журавль", "straße", "οδος", "🦉owl", "%odd", "_odd", "o'hara"})
    store.addUser(QString::fromUtf8(name));
  store.addUser("mary", "Zazie Dans");
  store.addUser("anna", "Anna");
  UserListModel model(*store, speak);
  for (const UserOrder order : {UserOrder::Name, UserOrder::Followers, UserOrder::LastPost}) {
    model.showPeople(noUser, order, prefix);
    QCOMPARE(usernamesIn(model), found);
  }
  model.showPeople(noUser, UserOrder::Name, "  ");
  QCOMPARE(model.rowCount(), 11);
}

void TestUserLists::searchIsThePlainFilter() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  // Few letters, so that names share beginnings and display names are often the same.
  const QStringList letters{"a", "b", "A", "ä", "Ä", "Ж", "ж", "%", "_", "🦉", "\uFF41", " a"};
  const auto word = [&](int longest) {
    QString text;
    for (int i = random.bounded(1, longest + 1); i > 0; --i) text += oneOf(letters, random);
    return text.trimmed();
  };
  QList<UserId> ids;
  store.together([&] {
    for (int i = 0; i < 300; ++i)
      ids.append(store.addUser(word(2) + QString::number(i), random.bounded(3) ? word(3) : QString()));
    for (int i = 0; i < 600; ++i)
      if (const UserId a = oneOf(ids, random), b = oneOf(ids, random); a != b) store.addFollow(a, b);
    for (int i = 0; i < 200; ++i) store.addPost(oneOf(ids, random), random.bounded(5));
  });
  Users lookUp(*store, store.clock());
  const NameBeginnings names(*store);
  QList<User> everybody;
  const UserId viewer = ids.first();
  for (const UserId id : ids) everybody.append(need(lookUp.find(viewer, id)));

  UserListModel model(*store, speak);
  int severalPages = 0;
  for (int round = 0; round < rounds(600); ++round) {
    const QString prefix = random.bounded(4) ? word(2) : QString();
    const auto order = static_cast<UserOrder>(random.bounded(3));
    QList<User> expected;
    for (const User& user : everybody)
      if (!nameIn(user, prefix, names).isEmpty()) expected.append(user);
    std::sort(expected.begin(), expected.end(), [&](const User& a, const User& b) {
      return sortKeyOf(a, order, prefix, names) < sortKeyOf(b, order, prefix, names);
    });

    PageKey key;
    if (const User& at = oneOf(everybody, random); random.bounded(2))
      key = {positionOf(at, order, prefix, names), at.id};
    const int row = model.showPeople(viewer, order, prefix, key);
    if (const auto found =
            std::find_if(expected.cbegin(), expected.cend(), [&](const User& user) { return user.id == key.id; });
        found != expected.cend())
      QCOMPARE(model.userAt(row), *found);
    while (model.canFetchMore({}) || model.canFetchBefore())
      if (random.bounded(2))
        model.fetchMore({});
      else
        model.fetchBefore();
    QCOMPARE(model.rowCount(), expected.size());
    for (int i = 0; i < expected.size(); ++i) QCOMPARE(model.userAt(i), expected.at(i));
    if (expected.size() > 2 * page) ++severalPages;
  }
  QVERIFY(severalPages > rounds(50));
}

/// So many users match that they are searched in the order of the list, and few of them are popular.
void TestUserLists::aBroadPrefixIsThePlainFilter() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  QList<UserId> matching;
  store.together([&] {
    QList<UserId> all;
    for (int i = 0; i < 15'000; ++i) {
      const bool matches = i % 2 == 0;
      all.append(store.addUser((matches ? "s" : "t") + QString::number(i)));
      if (matches) matching.append(all.last());
    }
    for (int i = 0; i < 1'000; ++i)
      if (const UserId a = oneOf(all, random), b = oneOf(all, random); a != b) store.addFollow(a, b);
    for (int i = 0; i < 1'000; ++i) store.addPost(oneOf(all, random), random.bounded(50));
  });
  const Database database(store.file());
  UserListModel model(*store, speak);
  for (const auto& [order, column] : {std::pair(UserOrder::Followers, "follower_count"),
                                      std::pair(UserOrder::LastPost, "post_count > 0 DESC, last_post_at")}) {
    QList<qint64> expected;
    const QString sql = "SELECT id FROM users WHERE username_folded LIKE 's%%' ORDER BY %1 DESC, id DESC";
    for (const auto& row : database.rows(sql.arg(column))) expected.append(row.first().toLongLong());
    QCOMPARE(expected.size(), matching.size());
    model.showPeople(noUser, order, "S");
    loadAll(model);
    QCOMPARE(idsIn(model), expected);
    model.reloadAtEnd();
    loadAll(model);
    QCOMPARE(idsIn(model), expected);
  }
}

void TestUserLists::followersLatestFirst() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  const UserId susan = store.addUser("susan");
  const UserId mary = store.addUser("mary");
  const UserId david = store.addUser("david");
  store.addFollow(david, susan, 300);
  store.addFollow(mary, susan, 100);
  store.addFollow(john, susan, 200);
  store.addFollow(susan, mary, 100);
  store.addFollow(susan, john, 400);

  UserListModel model(*store, speak);
  model.showFollowers(john, susan);
  QCOMPARE(usernamesIn(model), QStringList({"david", "john", "mary"}));
  model.showFollowing(john, susan);
  QCOMPARE(usernamesIn(model), QStringList({"john", "mary"}));
  QVERIFY(!model.userAt(1).followedByViewer);
  QVERIFY(!model.userAt(1).followsViewer);
  model.showFollowing(mary, david);
  QVERIFY(model.userAt(0).followedByViewer);
  QVERIFY(model.userAt(0).followsViewer);
  model.showFollowers(john, david);
  QCOMPARE(model.rowCount(), 0);
}

void TestUserLists::followsAreThePlainSort() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  QList<std::pair<qint64, UserId>> fans;
  UserId star = noUser;
  store.together([&] {
    star = store.addUser("star");
    for (int i = 0; i < 4 * page; ++i) {
      const UserId fan = store.addUser(QString("fan %1").arg(i));
      const qint64 since = random.bounded(20);
      fans.append({since, fan});
      store.addFollow(fan, star, since);
      store.addFollow(star, fan, since);
    }
  });
  std::sort(fans.begin(), fans.end(), std::greater());
  QList<qint64> ids;
  for (const auto& [since, fan] : fans) ids.append(fan);

  UserListModel model(*store, speak);
  for (int round = 0; round < 50; ++round) {
    const int at = random.bounded(static_cast<int>(fans.size()));
    const PageKey key = round ? PageKey{fans.at(at).first, fans.at(at).second} : PageKey{};
    for (const auto show : {&UserListModel::showFollowers, &UserListModel::showFollowing}) {
      const int row = (model.*show)(star, star, key);
      QCOMPARE(model.keyAt(row).id, round ? key.id : ids.first());
      loadAll(model);
      QCOMPARE(idsIn(model), ids);
    }
  }
}

void TestUserLists::aRowShowsTheUser() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", "Susan Abebe");
  store.addPost(susan, 1234);
  UserListModel model(*store, speak);
  model.showPeople(susan, UserOrder::Name);
  const QModelIndex index = model.index(0);
  QCOMPARE(index.data(Qt::DisplayRole), "Susan Abebe");
  QCOMPARE(index.data(Qt::AccessibleTextRole), "Susan Abebe has followers: 0");
  const User user = index.data(UserListModel::UserRole).value<User>();
  QCOMPARE(user, need(Users(*store, store.clock()).find(susan, susan)));
  QCOMPARE(user.postCount, 1);
  QCOMPARE(user.lastPostAt, 1234);
  QCOMPARE(user.createdAt, store.now);
}

void TestUserLists::readsAgainInPlace() {
  TemporaryStore store;
  const UserId anna = store.addUser("anna");
  const UserId bert = store.addUser("bert");
  const UserId carl = store.addUser("carl");
  const Database other(store.file());
  const auto rename = [&](UserId user, const QString& name) {
    other.run("UPDATE users SET display_name = ?, name_folded = lower(?) WHERE id = ?", {name, name, user});
  };
  UserListModel model(*store, speak);
  model.showPeople(anna, UserOrder::Name);
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  rename(bert, "Zed");
  rename(carl, "Adam");
  store.addFollow(anna, bert);

  need(model.readAgain({bert, 999}));
  QCOMPARE(changed.count(), 1);
  QCOMPARE(changed.first().first().toModelIndex().row(), 1);
  QCOMPARE(textsIn(model), QStringList({"anna", "Zed", "carl"}));
  QVERIFY(model.userAt(1).followedByViewer);
  QCOMPARE(model.rowOf(bert), 1);
  need(model.readAgain());
  QCOMPARE(textsIn(model), QStringList({"anna", "Zed", "Adam"}));
  need(model.readAgain());
  // Only for rows that have changed: bert's, then anna's and carl's, once each.
  QCOMPARE(changed.count(), 3);
  model.reload();
  QCOMPARE(textsIn(model), QStringList({"Adam", "anna", "Zed"}));
}

void TestUserLists::pagesThatComeBackAreReadAnew() {
  TemporaryStore store;
  store.together([&] {
    for (int i = 0; i < 20 * page; ++i) store.addUser(QString("user %1").arg(i, 4, 10, QChar(u'0')));
  });
  const Database other(store.file());
  UserListModel model(*store, speak);
  model.showPeople(1, UserOrder::Name);
  store.addFollow(1, 2);
  need(model.readAgain({1, 2}));
  QVERIFY(model.userAt(1).followedByViewer);
  loadAll(model);
  model.keepNear(19 * page, 20 * page - 1);
  QVERIFY(model.rowOf(2) < 0);
  other.run("DELETE FROM follows");
  other.run("UPDATE users SET about_me = 'I have moved.' WHERE id = 2");
  loadAll(model);
  QVERIFY(!model.userAt(1).followedByViewer);
  QCOMPARE(model.userAt(1).aboutMe, "I have moved.");
}

void TestUserLists::modelKeepsItsPromises() {
  TemporaryStore store;
  store.together([&] {
    for (int i = 0; i < 4 * page; ++i) store.addUser(QString("user %1").arg(i, 3, 10, QChar(u'0')));
  });
  UserListModel model(*store, speak);
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  tester.setUseFetchMore(false);
  model.showPeople(1, UserOrder::Name, {}, PageKey{"user 120", 0});
  while (model.canFetchMore({}) || model.canFetchBefore()) {
    model.fetchBefore();
    model.fetchMore({});
  }
  QCOMPARE(model.rowCount(), 4 * page);
  need(model.readAgain());
  store.addUser("aaron");
  model.reload();
  QCOMPARE(model.userAt(0).username, "aaron");
  model.showPeople(1, UserOrder::Followers, "user 1");
  model.showFollowers(1, 2);
  model.reload();
  model.clear();
}

ROOST_TEST(TestUserLists)

}  // namespace roost::user_lists_test

#include "test_user_lists.moc"
