#include "core/users/name_index.h"

#include <QFile>
#include <QTest>

#include "core/users/user_list_model.h"
#include "support/files.h"
#include "support/integrity.h"
#include "support/name_beginnings.h"
#include "support/query_plan.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::name_index_test {

using namespace test;

namespace {

QStringList found(Store& store, const QString& typed, UserOrder order = UserOrder::Name) {
  UserListModel model(store, [](const User&) { return QString(); });
  model.showPeople(noUser, order, typed);
  loadAll(model);
  QStringList names;
  for (int row = 0; row < model.rowCount(); ++row) names.append(model.userAt(row).username);
  return names;
}

QStringList beginningsOf(const Database& database, UserId user) {
  QStringList beginnings;
  for (const auto& row :
       database.rows("SELECT beginning FROM name_beginnings WHERE user_id = ? ORDER BY beginning", {user}))
    beginnings.append(row.first().toString());
  return beginnings;
}

/// Inserts a user as a program that knows nothing of Roost would.
void insertUser(const Database& database, const QString& username, const QString& displayName) {
  database.run(
      "INSERT INTO users (username, username_folded, display_name, name_folded, created_at) VALUES (?, ?, ?, ?, 0)",
      {username, username, displayName, displayName});
}

void doAll(Store& store, const BackgroundJob& job, int amount) {
  for (;;) {
    auto transaction = need(Transaction::begin(store));
    const auto progress = need(job.step(store, amount));
    need(transaction.commit());
    if (progress.done >= progress.total) return;
  }
}

}  // namespace

/// Users are found by each word of their names, in every script, whichever program wrote them.
class TestNameIndex : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachWordIsFound_data();
  void eachWordIsFound();
  void shownNamesComeFirst();
  void indexHasTheWordsOfSearch();
  void otherProgramsWriteUsers();
  void nothingStaysUnderAnotherFolding();
  void oldDatabaseIsGoneThrough();
  void anotherRuleIsGoneThroughAnew();
  void plans_data();
  void plans();
};

void TestNameIndex::eachWordIsFound_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("typed");
  QTest::addColumn<bool>("isFound");
  const auto add = [](const char* name, const char* typed, bool isFound = true) {
    QTest::addRow("%s by %s", name, typed) << QString::fromUtf8(name) << QString::fromUtf8(typed) << isFound;
  };
  add("Émile", "emile");
  add("emile", "Émile");
  add("Émile Zola", "zola");
  add("María García", "Gar");
  add("María García", "garcía");
  add("María García", "maria gar");
  add("María García", "arcía", false);
  add("María García", "garcía maría", false);
  add("김 민수", "민수");
  add("김민수", "민수");
  add("김민수", "김민수");
  add("김민수", "김 민");
  add("김민수", "수");
  add("김민수", "민김", false);
  add("\u1100\u1175\u11B7\u1106\u1175\u11AB\u1109\u116E", "민수");
  add("김민수", "\u1106\u1175\u11AB\u1109\u116E");
  add("宮崎駿", "駿");
  add("宮崎駿", "崎駿");
  add("ミヤザキ", "ザキ");
  add("Łódź Straße", "strasse");
  add("Łódź", "lodz");
  add("Ærøskøbing", "aeroskobing");
  add("ＳＵＳＡＮ", "susan");
  add("محمد", "مُحَمَّد");
  add("Ёлкин", "елкин");
  add("Mary-Jane", "jane");
  add("O'Hara", "hara");
  add("José\u200D", "jose");
  add("สมชาย", "ชาย");
}

void TestNameIndex::eachWordIsFound() {
  QFETCH(const QString, name);
  QFETCH(const QString, typed);
  QFETCH(const bool, isFound);
  TemporaryStore store;
  store.addUser("somebody", name);
  store.addUser(name);
  store.addUser("zzz");
  for (const UserOrder order : {UserOrder::Name, UserOrder::Followers, UserOrder::LastPost}) {
    QStringList names = found(*store, typed, order);
    std::sort(names.begin(), names.end());
    QStringList expected = isFound ? QStringList{"somebody", name} : QStringList();
    std::sort(expected.begin(), expected.end());
    QCOMPARE(names, expected);
  }
}

void TestNameIndex::shownNamesComeFirst() {
  TemporaryStore store;
  store.addUser("maria");
  store.addUser("garcia2", "Zoë");
  store.addUser("anna", "Anna García");
  store.addUser("gary", "Gary");
  store.addUser("g", "García Garcés");
  QCOMPARE(found(*store, "gar"), QStringList({"g", "gary", "anna", "garcia2"}));
}

void TestNameIndex::indexHasTheWordsOfSearch() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  const QStringList parts{"a",      "B",      "é",      "e\u0301",  "ß",    "ﬁ",      "ł", "김", "민", "\u1100\u1175",
                          "\u11B7", "宮",     "が",     "か\u3099", "ช",    "\u0E31", "ة", "ُ",   "й",  "и\u0306",
                          "ё",      "l·l",    "㍿",     " ",        "  ",   "-",      ".", "_",  "#",  "@",
                          "'",      "\u200B", "\u200D", "\u00AD",   "🦉", "𝒜",      "*", "7",  "½"};
  const NameBeginnings expected(*store);
  const Database database(store.file());
  for (int round = 0; round < 400; ++round) {
    const auto name = [&](int longest) {
      QString text = "";  // A null string would be stored as NULL.
      for (int i = random.bounded(longest + 1); i > 0; --i) text += oneOf(parts, random);
      return text;
    };
    const QString username = name(12) + QString::number(round), displayName = name(20);
    insertUser(database, username, displayName);
    const UserId user = database.value("SELECT max(id) FROM users").toLongLong();
    QCOMPARE(beginningsOf(database, user), expected.of(username, displayName));
  }
  // A name may be of any length.
  const QString longName = QString("susan ").repeated(1'000);
  database.run(
      "INSERT INTO users (username, username_folded, name_folded, created_at, imported_username) VALUES (?, 'long', "
      "'long', 0, 'long')",
      {longName});
  QCOMPARE(found(*store, "susan susan").size(), 1);
}

void TestNameIndex::otherProgramsWriteUsers() {
  TemporaryStore store;
  const Database other(store.file());
  insertUser(other, "maria", "María García");
  insertUser(other, "kim", "김민수");
  QCOMPARE(found(*store, "garcia"), QStringList{"maria"});
  QCOMPARE(found(*store, "민수"), QStringList{"kim"});
  other.run("UPDATE users SET display_name = 'María Pérez' WHERE username = 'maria'");
  QCOMPARE(found(*store, "garcia"), QStringList());
  QCOMPARE(found(*store, "perez"), QStringList{"maria"});
  other.run("UPDATE users SET username = 'mar' WHERE username = 'maria'");
  QCOMPARE(found(*store, "maria"), QStringList{"mar"});
  // Most programs don't enforce foreign keys.
  other.run("PRAGMA foreign_keys = OFF");
  other.run("DELETE FROM users WHERE username = 'kim'");
  QCOMPARE(found(*store, "민수"), QStringList());
  QCOMPARE(faultsIn(store.file()), QStringList());
}

void TestNameIndex::nothingStaysUnderAnotherFolding() {
  TemporaryStore store;
  const UserId maria = store.addUser("maria", "María García"), emile = store.addUser("emile", "Émile");
  const Database other(store.file());
  other.run("UPDATE search_characters_2 SET form = 'x' WHERE first BETWEEN 97 AND 250");
  other.run("UPDATE users SET display_name = 'Émile Zola' WHERE id = ?", {emile});
  other.run("DELETE FROM users WHERE id = ?", {maria});
  QCOMPARE(beginningsOf(other, maria), QStringList());
  QCOMPARE(
      other.value("SELECT count(*) FROM name_beginnings WHERE beginning LIKE '_maria%' OR beginning LIKE '_garcia%'"),
      0);
  // New entries follow the rule that is in the file now.
  QCOMPARE(other.value("SELECT count(*) FROM name_beginnings WHERE beginning LIKE '_emile%'"), 0);
  QVERIFY(!beginningsOf(other, emile).isEmpty());
}

void TestNameIndex::oldDatabaseIsGoneThrough() {
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db");
  copyForWriting(ROOST_TEST_DATA "/schema-8.db", file);
  {
    const Database old(file);
    for (int number = 0; number < 100; ++number)
      insertUser(old, QString("user%1").arg(number), QString("vorname%1 nachname%1").arg(number));
    // User ids have gaps.
    old.run("UPDATE users SET id = 1000000000000 WHERE username = 'user99'");
  }
  const auto store = need(Store::open(file));
  const BackgroundJob job = NameIndex::job();
  QVERIFY(need(job.isDue(*store)));
  // Until the job is done, names are found the old way.
  QCOMPARE(found(*store, "vorname7").size(), 11);
  QCOMPARE(found(*store, "nachname7").size(), 0);
  // Users who are added or changed meanwhile end up in the new index, too, and none of them twice.
  addUser(*store, "susanne", "Susanne Abebe");
  for (int step = 0; step < 3; ++step) {
    auto transaction = need(Transaction::begin(*store));
    const auto progress = need(job.step(*store, 10));
    QVERIFY(progress.done < progress.total);
    need(transaction.commit());
  }
  QCOMPARE(found(*store, "nachname7").size(), 0);
  const Database other(file);
  const int before = other.value("SELECT count(DISTINCT user_id) FROM name_beginnings").toInt();
  QCOMPARE(before, 31);
  other.run("UPDATE users SET display_name = 'vorname5 anders' WHERE username = 'user5'");
  other.run("UPDATE users SET display_name = 'vorname98 anders' WHERE username = 'user98'");
  // The job continues where it stopped.
  doAll(*store, NameIndex::job(), 7);
  QVERIFY(!need(job.isDue(*store)));
  QCOMPARE(found(*store, "nachname7").size(), 11);
  QCOMPARE(found(*store, "anders"), QStringList({"user5", "user98"}));
  QCOMPARE(found(*store, "abebe"), QStringList{"susanne"});
  QCOMPARE(found(*store, "nachname99"), QStringList{"user99"});
  QCOMPARE(faultsIn(file), QStringList());
  QCOMPARE(other.value("SELECT count(DISTINCT user_id) FROM name_beginnings"),
           other.value("SELECT count(*) FROM users"));
}

void TestNameIndex::anotherRuleIsGoneThroughAnew() {
  TemporaryStore store;
  store.addUser("emile", "Émile Zola");
  const Database other(store.file());
  other.run("UPDATE properties SET value = '1' WHERE name = 'names_folded'");
  other.run("INSERT INTO properties VALUES ('names_folded_to', '1 1')");
  other.run("UPDATE name_beginnings SET beginning = '0by another rule' WHERE beginning LIKE '0%'");
  QVERIFY(need(NameIndex::job().isDue(*store)));
  QCOMPARE(found(*store, "ém"), QStringList{"emile"});
  QCOMPARE(found(*store, "by another"), QStringList());
  doAll(*store, NameIndex::job(), 10);
  QVERIFY(!need(NameIndex::job().isDue(*store)));
  QCOMPARE(found(*store, "zola"), QStringList{"emile"});
  QCOMPARE(found(*store, "by another"), QStringList());
}

void TestNameIndex::plans_data() {
  QTest::addColumn<bool>("sorts");
  for (const QString& query : pageQueries())
    if (query.contains("named")) QTest::addRow("%s", qPrintable(query)) << query.startsWith("people_found");
}

void TestNameIndex::plans() {
  const QString query = QTest::currentDataTag();
  QFETCH(const bool, sorts);
  const TemporaryStore store;
  const Database database(store.file());
  const QStringList plan = planOf(database, query);
  QCOMPARE(!innerSortsOf(database, query).isEmpty(), sorts);
  QCOMPARE(scansIn(plan, {"users", "u", "listed", "name_beginnings", "named", "begun", "other"}), QStringList());
  // Beginnings are looked up by their user, or by the beginning.
  const QString index = query.contains("among") ? "PRIMARY KEY" : "INDEX name_beginnings_by_beginning";
  QVERIFY2(!plan.filter(index).isEmpty(), qPrintable(plan.join('\n')));
}

ROOST_TEST(TestNameIndex)

}  // namespace roost::name_index_test

#include "test_name_index.moc"
