#include "core/storage/store.h"

#include <sqlite3.h>

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include "core/accounts/accounts.h"
#include "core/posts/posts.h"
#include "core/search/post_index_job.h"
#include "core/storage/change_watcher.h"
#include "core/storage/engine.h"
#include "core/storage/schema.h"
#include "core/users/follows.h"
#include "core/users/name_index.h"
#include "support/background_job.h"
#include "support/files.h"
#include "support/integrity.h"
#include "support/limits.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"
#include "support/wait.h"

namespace roost::store_test {

using namespace test;

class TestStore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();

  void makesAPrivateFile();
  void makesTheFolder();
  void keepsWhatIsWritten();
  void emptyFileBecomesAStore();
  void properties();
  void transactionsKeepAllOrNothing();
  void readsOneState();
  void changesElsewhereAreNoticed();

  void notADatabase_data();
  void notADatabase();
  void otherApplications_data();
  void otherApplications();
  void microblogIsToBeImported();
  void anotherApplicationsLogIsLeftAlone();
  void unusableEngines_data();
  void unusableEngines();
  void anEngineWithoutAModule_data();
  void anEngineWithoutAModule();
  void newerSchema();
  void noFile_data();
  void noFile();
  void permissions_data();
  void permissions();
  void placesThatOthersMayWriteTo_data();
  void placesThatOthersMayWriteTo();

  void pastVersionsAreUpgraded_data();
  void pastVersionsAreUpgraded();
  void unusablePasswordsAreMarked();
  void failedUpgradeLeavesTheFile_data();
  void failedUpgradeLeavesTheFile();
  void impossibleVersion();
  void impossibleFormat_data();
  void impossibleFormat();

 private:
  QString path(const QString& name = "roost.db") const { return m_folder->filePath(name); }
  std::unique_ptr<Store> open() const { return need(Store::open(path())); }
  /// Checks that opening fails with this error and leaves the file and the folder as they were.
  void refuses(ErrorCode code, const QString& message);

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  QTest::failOnWarning(QRegularExpression("still in use|not open|duplicate connection"));
}

void TestStore::refuses(ErrorCode code, const QString& message) {
  const QStringList before = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
  const QByteArray content = contentOf(path());
  const auto store = Store::open(path());
  QVERIFY(!store);
  QVERIFY2(store.error().code == code, why(store));
  QVERIFY2(store.error().message.contains(message), why(store));
  QCOMPARE(contentOf(path()), content);
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), before);
}

void TestStore::makesAPrivateFile() {
  const auto before = umask(0);
  const auto store = open();
  need(store->setProperty("kind", "test"));
  umask(before);
  QCOMPARE(store->file(), path());
  const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
  for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files))
    QVERIFY2((QFile::permissions(path(name)) & ~owner) == 0, qPrintable(name));
  const Database file(path());
  QCOMPARE(file.value("PRAGMA journal_mode"), "wal");
  QCOMPARE(file.value("PRAGMA application_id"), applicationId);
  QCOMPARE(file.value("PRAGMA user_version"), currentSchemaVersion());
}

void TestStore::makesTheFolder() {
  const QString file = path("a folder/with another/roost.db");
  const auto store = Store::open(file);
  QVERIFY2(store, why(store));
  QVERIFY(QFile::exists(file));
  const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
  for (const char* folder : {"a folder", "a folder/with another"})
    QCOMPARE(QFile::permissions(path(folder)) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser), owner);
}

void TestStore::keepsWhatIsWritten() {
  {
    const auto store = open();
    Accounts accounts(*store, systemClock(), PasswordCost::Least);
    const auto susan = accounts.signUp({"susan", "susan@example.com", "cat", "cat"});
    ROOST_WAIT_FOR(susan);
    need(Posts(*store, systemClock()).publish(need(susan.result()), "kept"));
  }
  // Between two runs the database is one file, which can be copied.
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{"roost.db"});
  QCOMPARE(timelineTexts(*open(), 1), QStringList{"kept"});
}

void TestStore::emptyFileBecomesAStore() {
  overwrite(path(), {});
  QVERIFY(need(open()->property("kind")).isEmpty());
  QCOMPARE(Database(path()).value("PRAGMA user_version"), currentSchemaVersion());
}

void TestStore::properties() {
  const auto store = open();
  QCOMPARE(need(store->property("kind")), "");
  need(store->setProperty("kind", "sample"));
  need(store->setProperty("kind", "Ärmel"));
  need(store->setProperty("other", QString()));
  QCOMPARE(need(store->property("kind")), "Ärmel");
  QCOMPARE(need(store->property("other")), "");
}

void TestStore::transactionsKeepAllOrNothing() {
  const auto store = open();
  {
    auto transaction = need(Transaction::begin(*store));
    need(store->setProperty("kind", "given up"));
    QVERIFY(!Transaction::begin(*store));
  }
  QCOMPARE(need(store->property("kind")), "");
  auto transaction = need(Transaction::begin(*store));
  need(store->setProperty("kind", "kept"));
  need(transaction.commit());
  QCOMPARE(need(open()->property("kind")), "kept");
}

void TestStore::readsOneState() {
  const auto store = open(), other = open();
  need(other->setProperty("kind", "before"));
  {
    const ReadTransaction oneState(*store);
    QCOMPARE(need(store->property("kind")), "before");
    need(other->setProperty("kind", "after"));
    {
      const ReadTransaction within(*store);
      QCOMPARE(need(store->property("kind")), "before");
    }
    QCOMPARE(need(store->property("kind")), "before");
  }
  QCOMPARE(need(store->property("kind")), "after");
  // Nothing is kept from being written afterwards.
  need(store->setProperty("kind", "mine"));
  auto transaction = need(Transaction::begin(*store));
  {
    const ReadTransaction within(*store);
    QCOMPARE(need(store->property("kind")), "mine");
  }
  need(store->setProperty("kind", "kept"));
  need(transaction.commit());
  QCOMPARE(need(other->property("kind")), "kept");
}

void TestStore::changesElsewhereAreNoticed() {
  const auto store = open();
  const auto other = open();
  ChangeWatcher watcher(*store);
  QSignalSpy changed(&watcher, &ChangeWatcher::changedElsewhere);
  watcher.look();
  need(store->setProperty("kind", "mine"));
  watcher.look();
  QCOMPARE(changed.count(), 0);
  need(other->setProperty("kind", "theirs"));
  watcher.look();
  watcher.look();
  QCOMPARE(changed.count(), 1);
}

void TestStore::notADatabase_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("two bytes") << QByteArray("ab");
  QTest::newRow("short text") << QByteArray("Dear diary,\n");
  QTest::newRow("long text") << QByteArray("Dear diary,\n").repeated(1000);
  QTest::newRow("zeros") << QByteArray(8192, '\0');
  QTest::newRow("nearly") << QByteArray("SQLite format 2").leftJustified(4096, '\0');
}

void TestStore::notADatabase() {
  QFETCH(const QByteArray, content);
  overwrite(path(), content);
  refuses(ErrorCode::NotADatabase, "isn’t a database");
}

void TestStore::otherApplications_data() {
  QTest::addColumn<QString>("sql");
  QTest::newRow("tables") << "CREATE TABLE notes (text)";
  QTest::newRow("tables of the same name") << "CREATE TABLE users (id)";
  QTest::newRow("its mark") << "PRAGMA application_id = 42";
  QTest::newRow("its version") << "PRAGMA user_version = 1";
  QTest::newRow("a high version") << "PRAGMA user_version = 1000";
}

void TestStore::otherApplications() {
  QFETCH(const QString, sql);
  Database(path()).run(sql);
  refuses(ErrorCode::OtherApplication, "another application");
}

void TestStore::microblogIsToBeImported() {
  copyForWriting(ROOST_TEST_DATA "/microblog-v0.8.db", path());
  refuses(ErrorCode::OtherApplication, "This is a Microblog database. Import it into Roost instead");
}

void TestStore::anotherApplicationsLogIsLeftAlone() {
  const QString folder = path("other");
  QVERIFY(QDir().mkpath(folder));
  {
    const Database running(path("app.db"));
    running.run("PRAGMA journal_mode = WAL");
    running.run("CREATE TABLE user (id)");
    running.run("CREATE TABLE post (id)");
    running.run("PRAGMA wal_checkpoint(TRUNCATE)");
    running.run("INSERT INTO user VALUES (1)");
    for (const char* file : {"app.db", "app.db-wal"}) QVERIFY(QFile::copy(path(file), folder + "/" + file));
  }
  const auto state = [&] {
    QStringList files = QDir(folder).entryList(QDir::Files);
    for (QString& file : files) file += QString::fromLatin1(contentOf(folder + "/" + file).toHex());
    return files;
  };
  const auto before = state();
  const auto store = Store::open(folder + "/app.db");
  QVERIFY(!store);
  QVERIFY2(store.error().message.startsWith("This is a Microblog database."), why(store));
  QCOMPARE(state(), before);
}

void TestStore::unusableEngines_data() {
  QTest::addColumn<Engine>("engine");
  QTest::addColumn<QString>("words");
  const Engine here = engineHere();
  Engine other = here;
  QTest::newRow("fine") << here << QString();
  other.driver = "2026-01-01 00:00:00 of another";
  QTest::newRow("which can damage databases") << other << "Qt’s SQLite driver uses a different SQLite than Roost";
  other = here;
  other.driver.clear();
  QTest::newRow("no driver") << other << "Qt’s SQLite driver is missing";
  other = here;
  other.version = 3'036'001;
  QTest::newRow("old") << other << "SQLite 3.36.1 is too old. Update your system’s SQLite to 3.37.0 or later.";
  other = here;
  other.hasFullTextSearch = false;
  QTest::newRow("no full-text search") << other << "without full-text search (FTS5)";
  other = here;
  other.hasJson = false;
  QTest::newRow("no JSON") << other << "lacks a feature that Roost needs";
}

void TestStore::unusableEngines() {
  QFETCH(const Engine, engine);
  QFETCH(const QString, words);
  const auto wrong = whatIsWrongWith(engine);
  QCOMPARE(wrong.has_value(), !words.isEmpty());
  if (wrong) QVERIFY2(wrong->message.contains(words), qPrintable(wrong->message));
}

void TestStore::anEngineWithoutAModule_data() {
  QTest::addColumn<QByteArray>("module");
  QTest::addColumn<QString>("words");
  QTest::newRow("full-text search") << QByteArray("fts5") << "without full-text search (FTS5)";
  QTest::newRow("words of an index") << QByteArray("fts5vocab") << "lacks a feature that Roost needs";
}

void TestStore::anEngineWithoutAModule() {
  QFETCH(const QByteArray, module);
  QFETCH(const QString, words);
  static QByteArray lost;
  lost = module;
  // Each new connection drops the module, as if SQLite had been built without it.
  const auto loseModule = [](sqlite3* connection, char**, const sqlite3_api_routines*) {
    QList<const char*> kept;
    for (const char* name : {"fts3", "rtree", "json_each", "fts5", "fts5vocab"})
      if (name != lost) kept.append(name);
    kept.append(nullptr);
    return sqlite3_drop_modules(connection, kept.data());
  };
  const auto lose = reinterpret_cast<void (*)()>(+loseModule);
  sqlite3_auto_extension(lose);
  const auto restored = qScopeGuard([&] { sqlite3_cancel_auto_extension(lose); });
  const auto store = Store::open(path());
  QVERIFY(!store);
  QVERIFY2(store.error().message.contains(words), why(store));
  QVERIFY(!QFile::exists(path()));
}

void TestStore::newerSchema() {
  open();
  Database(path()).run(QString("PRAGMA user_version = %1").arg(currentSchemaVersion() + 1));
  refuses(ErrorCode::NewerSchema, "newer version of Roost");
}

void TestStore::impossibleVersion() {
  open();
  for (const char* version : {"0", "-1", "-2147483648"}) {
    Database(path()).run(QString("PRAGMA user_version = %1").arg(version));
    refuses(ErrorCode::Damaged, "The database is damaged");
  }
}

void TestStore::impossibleFormat_data() {
  QTest::addColumn<QString>("file");
  QTest::newRow("before an upgrade") << ROOST_TEST_DATA "/schema-1.db";
  QTest::newRow("as it is") << QString();
}

void TestStore::impossibleFormat() {
  QFETCH(const QString, file);
  if (file.isEmpty())
    open();
  else
    copyForWriting(file, path());
  overwrite(path(), QByteArray("\0\0\0\x2a", 4), 44);
  refuses(ErrorCode::Damaged, "The database is damaged");
}

void TestStore::noFile_data() {
  QTest::addColumn<std::function<bool(const QString&)>>("make");
  using Make = std::function<bool(const QString&)>;
  QTest::newRow("folder") << Make([](const QString& path) { return QDir().mkdir(path); });
  QTest::newRow("pipe") << Make([](const QString& path) { return mkfifo(qPrintable(path), 0600) == 0; });
  QTest::newRow("device") << Make([](const QString& path) { return QFile::link("/dev/zero", path); });
}

void TestStore::noFile() {
  QFETCH(const std::function<bool(const QString&)>, make);
  QVERIFY(make(path()));
  const auto store = Store::open(path());
  QVERIFY(!store);
  QCOMPARE(store.error().code, ErrorCode::NotADatabase);
  QVERIFY(store.error().message.contains("isn’t a database"));
}

void TestStore::permissions_data() {
  QTest::addColumn<bool>("fileExists");
  QTest::addColumn<uint>("folderMode");
  QTest::addColumn<uint>("fileMode");
  QTest::addColumn<ErrorCode>("code");
  QTest::newRow("read-only file") << true << 0755u << 0400u << ErrorCode::ReadOnly;
  QTest::newRow("read-only folder") << true << 0555u << 0600u << ErrorCode::ReadOnly;
  QTest::newRow("no file in a read-only folder") << false << 0555u << 0u << ErrorCode::ReadOnly;
  QTest::newRow("secret file") << true << 0755u << 0000u << ErrorCode::CannotOpen;
  QTest::newRow("secret folder") << true << 0000u << 0600u << ErrorCode::CannotOpen;
}

void TestStore::permissions() {
  QFETCH(const bool, fileExists);
  QFETCH(const uint, folderMode);
  QFETCH(const uint, fileMode);
  if (fileExists) {
    open();
    Unprivileged::give(path(), fileMode);
  }
  Unprivileged::give(m_folder->path(), folderMode);
  {
    const Unprivileged user;
    const auto store = Store::open(path());
    QVERIFY(!store);
    QTEST(store.error().code, "code");
    QVERIFY(!store.error().message.isEmpty());
  }
  Unprivileged::give(m_folder->path(), 0755);
  if (!fileExists) return;
  Unprivileged::give(path(), 0600);
  const auto store = Store::open(path());
  QVERIFY2(store, why(store));
}

void TestStore::placesThatOthersMayWriteTo_data() {
  QTest::addColumn<bool>("fileExists");
  QTest::addColumn<bool>("throughALink");
  QTest::addColumn<uint>("outerMode");
  QTest::addColumn<uint>("innerMode");
  QTest::addColumn<uint>("fileMode");
  QTest::addColumn<bool>("refused");
  const auto add = [](const char* name, bool exists, bool link, uint outer, uint inner, uint file, bool refused) {
    QTest::newRow(name) << exists << link << outer << inner << file << refused;
  };
  add("nobody else", true, false, 0755, 0755, 0600, false);
  add("readers and a group", true, false, 0775, 0775, 0664, false);
  add("the file", true, false, 0755, 0755, 0602, true);
  add("its folder", true, false, 0755, 0757, 0600, true);
  add("a folder above", true, false, 0777, 0755, 0600, true);
  add("a sticky folder", true, false, 01777, 01777, 0600, false);
  add("the file in a sticky folder", true, false, 01777, 01777, 0666, true);
  add("the folder for a new file", false, false, 0755, 0777, 0, true);
  add("a sticky folder for a new file", false, false, 0755, 01777, 0, false);
  add("the folder that a link leads to", true, true, 0755, 0777, 0600, true);
  add("nothing that a link leads to", true, true, 0755, 0755, 0600, false);
}

void TestStore::placesThatOthersMayWriteTo() {
  QFETCH(const bool, fileExists);
  QFETCH(const bool, throughALink);
  QFETCH(const uint, outerMode);
  QFETCH(const uint, innerMode);
  QFETCH(const uint, fileMode);
  QFETCH(const bool, refused);
  const QString file = path("outer/inner/roost.db");
  const auto mode = [this](const char* name, uint bits) {
    if (chmod(qPrintable(path(name)), bits) != 0) qFatal("chmod");
  };
  QVERIFY(QDir().mkpath(path("outer/inner")));
  if (fileExists) {
    need(Store::open(file));
    mode("outer/inner/roost.db", fileMode);
  }
  mode("outer/inner", innerMode);
  mode("outer", outerMode);
  if (throughALink) QVERIFY(QFile::link(file, path()));
  const QString opened = throughALink ? path() : file;
  const auto store = Store::open(opened);
  QCOMPARE(!store, refused);
  if (!refused) return;
  QCOMPARE(store.error().code, ErrorCode::WritableByOthers);
  QVERIFY(store.error().message.startsWith("Everyone on this computer can change or replace this database."));
  QCOMPARE(QFile::exists(file), fileExists);
  const auto knowingly = Store::open(opened, Store::patient, SharedFolder::Accept);
  QVERIFY2(knowingly, why(knowingly));
}

void TestStore::pastVersionsAreUpgraded_data() {
  QTest::addColumn<int>("version");
  for (int version = 1; version < currentSchemaVersion(); ++version)
    QTest::newRow(qPrintable(QString("schema-%1.db").arg(version))) << version;
}

void TestStore::pastVersionsAreUpgraded() {
  QFETCH(const int, version);
  const QString old = QString(ROOST_TEST_DATA "/schema-%1.db").arg(version);
  QVERIFY2(QFile::exists(old), qPrintable(old + " is missing; see schema-README.md there"));
  copyForWriting(old, path());
  const QString copy = path() + QString(".before-version-%1").arg(version + 1);
  {
    const auto store = open();
    Accounts accounts(*store, systemClock(), PasswordCost::Least);
    const auto susan = accounts.signIn("Susan", "cat");
    ROOST_WAIT_FOR(susan);
    QCOMPARE(need(susan.result()), 1);
    QCOMPARE(timelineTexts(*store, 1), QStringList{"post from john"});
    QVERIFY(need(Follows(*store, systemClock()).isFollowing(1, 2)));
    QVERIFY(Posts(*store, systemClock()).publish(1, "after the upgrade"));
    // The jobs that run in the background while a window is open.
    finish(postIndexJob(), *store);
    finish(NameIndex::job(), *store);
  }
  QCOMPARE(Database(path()).value("PRAGMA user_version"), currentSchemaVersion());
  QCOMPARE(faultsIn(path()), QStringList());
  need(Store::open(path("fresh.db")));
  const QString schema = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name";
  QCOMPARE(Database(path()).rows(schema), Database(path("fresh.db")).rows(schema));
  QVERIFY(QFile::remove(path("fresh.db")));

  QVERIFY(QFile::exists(copy));
  QVERIFY((QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
  {
    const Database file(copy, "QSQLITE_OPEN_READONLY");
    QCOMPARE(file.value("PRAGMA user_version"), version);
    QCOMPARE(file.value("PRAGMA application_id"), applicationId);
    QCOMPARE(file.value("SELECT group_concat(body) FROM posts"), "post from john");
  }
  // The copy is of the time before the upgrade, so the next start leaves it alone.
  const QByteArray kept = contentOf(copy);
  QCOMPARE(timelineTexts(*open(), 1), QStringList({"after the upgrade", "post from john"}));
  QCOMPARE(contentOf(copy), kept);
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestStore::unusablePasswordsAreMarked() {
  copyForWriting(ROOST_TEST_DATA "/schema-9.db", path());
  const std::pair<const char*, const char*> hashes[] = {
      {"", "!"},
      {"plain$$cat", "!"},
      {"$2b$12$EixZaYVK1fsbw1Zf", "!$2b$12$EixZaYVK1fsbw1Zf"},
      {"pbkdf2:sha256", "!pbkdf2:sha256"},
      {"whirlpool$$00", "!whirlpool$$00"},
      {"blake2s$salt$00", "blake2s$salt$00"},
      {"md5$$00", "md5$$00"},
      {"pbkdf2:sha1:1000$salt$00", "pbkdf2:sha1:1000$salt$00"},
      {"scrypt:32768:8:1$salt$00", "scrypt:32768:8:1$salt$00"},
      {"$argon2id$v=19$m=8,t=1,p=1$00$00", "$argon2id$v=19$m=8,t=1,p=1$00$00"}};
  {
    const Database old(path());
    for (const auto& [before, after] : hashes)
      old.run(
          "INSERT INTO users (username, username_folded, name_folded, password_hash, created_at, imported_username)"
          " SELECT 'u' || n, 'u' || n, 'u' || n, ?, 0, 'u' FROM (SELECT max(id) AS n FROM users)",
          {before});
  }
  open();
  const auto rows = Database(path()).rows("SELECT password_hash FROM users ORDER BY id");
  qsizetype row = 2;
  for (const auto& [before, after] : hashes) QCOMPARE(rows.at(row++).first(), after);
  QVERIFY(rows.at(0).first().toString().startsWith("$argon2id$"));
  QCOMPARE(rows.at(1).first(), "");
}

void TestStore::failedUpgradeLeavesTheFile_data() {
  QTest::addColumn<QString>("inTheWay");
  QTest::newRow("the last statement of the step to version 2") << "sessions_by_user";
  QTest::newRow("a later step") << "pictures";
}

void TestStore::failedUpgradeLeavesTheFile() {
  QFETCH(const QString, inTheWay);
  copyForWriting(ROOST_TEST_DATA "/schema-1.db", path());
  Database(path()).run(QString("CREATE TABLE %1 (id)").arg(inTheWay));
  const QByteArray before = contentOf(path());
  const auto store = Store::open(path());
  QVERIFY(!store);
  QVERIFY2(store.error().code == ErrorCode::Damaged, why(store));
  QCOMPARE(contentOf(path()), before);
  const Database file(path());
  QCOMPARE(file.value("PRAGMA user_version"), 1);
  QCOMPARE(file.value("SELECT count(*) FROM sqlite_schema WHERE name = 'sessions'"), 0);
  QCOMPARE(file.value("SELECT group_concat(body) FROM posts"), "post from john");

  file.run(QString("DROP TABLE %1").arg(inTheWay));
  QCOMPARE(timelineTexts(*open(), 1), QStringList{"post from john"});
}

ROOST_TEST(TestStore)

}  // namespace roost::store_test

#include "test_store.moc"
