#include "core/recovery/recovery.h"

#include <QTest>

#include "core/accounts/accounts.h"
#include "core/recovery/kept_file.h"
#include "core/recovery/page_size.h"
#include "core/storage/schema.h"
#include "core/users/pictures.h"
#include "support/files.h"
#include "support/integrity.h"
#include "support/limits.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"
#include "support/temporary_store.h"
#include "support/wait.h"

namespace roost::recovery_test {

using namespace test;

namespace {

constexpr qint64 pageSize = 4096;
constexpr int users = 200;
constexpr int postsEach = 15;

}  // namespace

/// What can be recovered from a damaged database.
class TestRecovery : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();

  void wholeDatabaseComesBackWhole();
  void whatStandsInTheLogComesBack();
  void rowsAroundDamagedPagesComeBack();
  void followsComeBackFromTheirIndexes();
  void postsOutliveTheirAuthor();
  void damagedBeginning_data();
  void damagedBeginning();
  void cutOff_data();
  void cutOff();
  void pagesOfAnySize_data();
  void pagesOfAnySize();
  void pageSizeIsFoundOut_data();
  void pageSizeIsFoundOut();
  void reportNamesFewAndSavesAll();
  void pastVersions_data();
  void pastVersions();
  void nothingIsLeft_data();
  void nothingIsLeft();
  void stops();
  void fullDisk();
  void anyDamage();
  void takesThePlaceOfTheDamagedFile();
  void allStaysWhereNothingCanBePutInPlace();

 private:
  QString path(const QString& name = "roost.db") const { return m_folder->filePath(name); }
  QString recovered() const { return path("recovered.db"); }
  /// Recovers, and checks that the damaged file is unchanged and the new one intact.
  RecoveryReport recoverAll() const;
  qint64 count(const QString& from) const {
    return Database(recovered()).value("SELECT count(*) FROM " + from).toLongLong();
  }
  /// The numbers of the pages that a table or index takes.
  QList<qint64> pagesOf(const QString& name) const;
  void damage(qint64 page) const { overwrite(path(), QByteArray(pageSize, '\xA5'), (page - 1) * pageSize); }

  QTemporaryDir m_wholeFolder;
  QString m_whole;
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecovery::initTestCase() {
  m_whole = m_wholeFolder.filePath("whole.db");
  const auto store = need(Store::open(m_whole));
  doNotWaitForTheDisk(m_whole);
  together(*store, [&] {
    for (int user = 1; user <= users; ++user)
      addUser(*store, QString("user%1").arg(user), QString("User %1").arg(user),
              hashPassword("cat", PasswordCost::Least));
    for (int post = 0; post < users * postsEach; ++post)
      addPost(*store, 1 + post % users, 1000 * post,
              QString("post %1 ").arg(post) + QString(post % 40 ? 150 : 6000, u'x').left(490));
    for (int user = 1; user <= users; ++user)
      for (int step = 1; step <= 12; ++step) addFollow(*store, user, 1 + (user + step * 3) % users, step);
    need(writePicture(*store, 7, QByteArray(20'000, 'p')));
    need(store->write("save_draft", {{":viewer", 8}, {":body", "not yet"}, {":saved_at", 1}}));
    need(store->setProperty("kind", "sample"));
  });
}

void TestRecovery::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  copyForWriting(m_whole, path());
  QTest::failOnWarning(QRegularExpression("still in use|not open|duplicate connection"));
}

RecoveryReport TestRecovery::recoverAll() const {
  const QByteArray before = contentOf(path());
  const auto report = recover(path(), recovered(), systemClock());
  if (!report) qFatal("%s", why(report).constData());
  if (contentOf(path()) != before) qFatal("The damaged file has been changed");
  if (const auto faults = faultsIn(recovered()); !faults.isEmpty()) qFatal("%s", qPrintable(faults.join('\n')));
  return *report;
}

QList<qint64> TestRecovery::pagesOf(const QString& name) const {
  QList<qint64> pages;
  for (const QVariantList& row :
       Database(m_whole).rows("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path", {name}))
    pages.append(row.first().toLongLong());
  return pages;
}

void TestRecovery::wholeDatabaseComesBackWhole() {
  const auto report = recoverAll();
  QCOMPARE(report.recovered, (ImportReport::Counts{users, users * postsEach, users * 12}));
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
  const Database before(m_whole), after(recovered());
  for (const char* rows :
       {"SELECT * FROM users ORDER BY id", "SELECT * FROM posts ORDER BY id", "SELECT * FROM follows ORDER BY 1, 2",
        "SELECT * FROM pictures", "SELECT * FROM drafts", "SELECT * FROM properties"})
    QCOMPARE(after.rows(rows), before.rows(rows));
  const auto store = need(Store::open(recovered()));
  Accounts accounts(*store, systemClock(), PasswordCost::Least);
  const auto user = accounts.signIn("user7", "cat");
  ROOST_WAIT_FOR(user);
  QCOMPARE(need(user.result()), 7);
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).filter("recovery"), QStringList());
}

void TestRecovery::whatStandsInTheLogComesBack() {
  QByteArray log;
  {
    const auto store = need(Store::open(path()));
    addPost(*store, 1, 5, "only in the log");
    log = contentOf(path() + "-wal");
    overwrite(path("copied"), contentOf(path()));
  }
  QVERIFY(QFile::remove(path()) && QFile::rename(path("copied"), path()));
  overwrite(path() + "-wal", log);
  damage(pagesOf("posts_by_time").first());
  recoverAll();
  QCOMPARE(contentOf(path() + "-wal"), log);
  QCOMPARE(count("posts WHERE body = 'only in the log'"), 1);
}

void TestRecovery::rowsAroundDamagedPagesComeBack() {
  const auto pages = pagesOf("posts");
  QVERIFY(pages.size() > 20);
  const auto rowsOn = [&](const QList<qint64>& damaged) {
    qint64 rows = 0;
    for (const qint64 page : damaged)
      rows += Database(m_whole).value("SELECT ncell FROM dbstat WHERE pageno = ?", {page}).toLongLong();
    return rows;
  };
  const QList<qint64> damaged{pages.first(), pages.at(5), pages.at(6), pages.at(9), pages.last()};
  for (const qint64 page : damaged) damage(page);
  const auto report = recoverAll();
  QCOMPARE(report.recovered.posts, users * postsEach - rowsOn(damaged));
  QCOMPARE(report.recovered.users, users);
  const qint64 missing = report.missing.posts;
  QCOMPARE(missing, rowsOn(damaged));
  QVERIFY2(report.toText().contains(QString("Missing: %1 post(s), 0 follow(s).").arg(missing)),
           qPrintable(report.toText()));
}

void TestRecovery::followsComeBackFromTheirIndexes() {
  for (const char* tree : {"follows", "follows_by_follower"})
    for (const qint64 page : pagesOf(tree)) damage(page);
  const auto report = recoverAll();
  QCOMPARE(report.recovered.follows, users * 12);
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
}

void TestRecovery::postsOutliveTheirAuthor() {
  for (const qint64 page : pagesOf("users").mid(1, 2)) damage(page);
  const auto report = recoverAll();
  QVERIFY2(report.toText().contains("Only the username of"), qPrintable(report.toText()));
  QCOMPARE(report.recovered, (ImportReport::Counts{users, users * postsEach, users * 12}));
}

void TestRecovery::damagedBeginning_data() {
  QTest::addColumn<int>("from");
  QTest::addColumn<int>("length");
  QTest::newRow("signature") << 0 << 16;
  QTest::newRow("page size") << 16 << 2;
  QTest::newRow("header") << 0 << 68;
  QTest::newRow("mark") << 68 << 4;
  QTest::newRow("schema's tree") << 100 << 12;
  QTest::newRow("first page") << 68 + 4 << 4096 - 72;
  QTest::newRow("words of the schema") << 2 * 4096 << 4096;
}

void TestRecovery::damagedBeginning() {
  QFETCH(const int, from);
  QFETCH(const int, length);
  overwrite(path(), QByteArray(length, '\xA5'), from);
  const auto store = Store::open(path());
  if (!store) QVERIFY2(store.error().code == ErrorCode::Damaged, why(store));
  const auto report = recoverAll();
  QCOMPARE(report.recovered, (ImportReport::Counts{users, users * postsEach, users * 12}));
}

void TestRecovery::cutOff_data() {
  QTest::addColumn<int>("pages");
  for (const int pages : {40, 100, 200}) QTest::addRow("%d", pages) << pages;
}

void TestRecovery::cutOff() {
  QFETCH(const int, pages);
  QVERIFY(QFile::resize(path(), pages * pageSize + 1000));
  const auto report = recoverAll();
  QVERIFY2(report.recovered.users > 0, qPrintable(report.toText()));
  QVERIFY(!report.isWhole);
}

namespace {

const QList<int> pageSizes{512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};

/// Copies the content into a database with another page size, the default of some other build of SQLite.
void copyWithPages(const QString& whole, const QString& copy, int size) {
  {
    const Database empty(copy);
    empty.run(QString("PRAGMA page_size = %1").arg(size));
    empty.run("PRAGMA journal_mode = WAL");
  }
  const auto made = need(Store::open(copy));
  const Database database(copy);
  database.run("ATTACH ? AS whole", {whole});
  for (const char* table : {"properties", "users", "posts", "follows", "pictures", "drafts"}) {
    QStringList columns;
    for (const auto& row : database.rows(QString("SELECT name FROM pragma_table_info('%1')").arg(table)))
      columns << row.first().toString();
    const QString names = columns.join(", ");
    database.run(QString("INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM whole.%1").arg(table, names));
    // The triggers have counted the copied rows again.
    if (QString(table) == "users")
      database.run("UPDATE main.users SET post_count = 0, follower_count = 0, following_count = 0, last_post_at = 0");
  }
}

}  // namespace

void TestRecovery::pagesOfAnySize_data() {
  QTest::addColumn<int>("size");
  QTest::addColumn<int>("from");
  QTest::addColumn<int>("length");
  for (const int size : pageSizes) {
    if (isSanitized && size != 512 && size != 4'096) continue;
    QTest::addRow("%d, whole", size) << size << 0 << 0;
    QTest::addRow("%d, without a header", size) << size << 0 << 100;
    QTest::addRow("%d, without a first page", size) << size << 0 << size;
  }
}

void TestRecovery::pagesOfAnySize() {
  QFETCH(const int, size);
  QFETCH(const int, from);
  QFETCH(const int, length);
  QVERIFY(QFile::remove(path()));
  copyWithPages(m_whole, path(), size);
  QCOMPARE(Database(path()).value("PRAGMA page_size"), size);
  if (length > 0) overwrite(path(), QByteArray(length, '\xA5'), from);
  const auto report = recoverAll();
  QCOMPARE(report.recovered, (ImportReport::Counts{users, users * postsEach, users * 12}));
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
  QCOMPARE(Database(recovered()).value("PRAGMA page_size"), size);
}

void TestRecovery::pageSizeIsFoundOut_data() {
  QTest::addColumn<int>("size");
  for (const int size : pageSizes) QTest::addRow("%d", size) << size;
}

void TestRecovery::pageSizeIsFoundOut() {
  QFETCH(const int, size);
  QVERIFY(QFile::remove(path()));
  copyWithPages(m_whole, path(), size);
  QCOMPARE(pageSizeOf(path()), size);
  overwrite(path(), QByteArray(100, '\0'));
  QCOMPARE(pageSizeOf(path()), size);
  // Also when a third of the other pages is lost.
  QRandomGenerator random = seededRandom();
  const qint64 bytes = QFileInfo(path()).size();
  for (qint64 at = size; at + size <= bytes; at += size)
    if (random.bounded(3) == 0) overwrite(path(), QByteArray(size, '\xA5'), at);
  if (bytes / size > 10) QCOMPARE(pageSizeOf(path()), size);
}

void TestRecovery::reportNamesFewAndSavesAll() {
  RecoveryReport report;
  for (int i = 0; i < 2000; ++i) report.addOnlyName(QString("name%1").arg(i));
  for (int i = 0; i < 3000; ++i) report.addLoss(QString("user%1").arg(i), 2, 1);
  const QString text = report.toText();
  QVERIFY2(text.size() < 1000, qPrintable(text));
  QVERIFY(text.contains("Missing: 6,000 post(s), 3,000 follow(s)."));
  QVERIFY(text.contains("Only the username of 2,000 user(s) was recovered. They can’t sign in: for example name0, "));
  QVERIFY(text.endsWith("user4: 2 post(s) and 1 follow(s) missing\n… and 2,995 other(s)"));
  need(report.save(path("report.txt")));
  const QString saved = QString::fromUtf8(contentOf(path("report.txt")));
  QVERIFY(saved.startsWith(text + "\n\nname0: only the username was recovered\n"));
  QVERIFY(saved.endsWith("user2999: 2 post(s) and 1 follow(s) missing\n"));
  QCOMPARE(saved.count('\n'), text.count('\n') + 2 + 5000);
}

void TestRecovery::pastVersions_data() {
  QTest::addColumn<int>("version");
  for (int version = 1; version < currentSchemaVersion(); ++version) QTest::addRow("%d", version) << version;
}

void TestRecovery::pastVersions() {
  QFETCH(const int, version);
  QVERIFY(QFile::remove(path()));
  copyForWriting(QString(ROOST_TEST_DATA "/schema-%1.db").arg(version), path());
  const auto report = recoverAll();
  QCOMPARE(report.recovered, (ImportReport::Counts{2, 1, 1}));
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
  QCOMPARE(timelineTexts(*need(Store::open(recovered())), 1), QStringList{"post from john"});
}

void TestRecovery::nothingIsLeft_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("words") << QByteArray("Dear diary,\n").repeated(1000);
  QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void TestRecovery::nothingIsLeft() {
  QFETCH(const QByteArray, content);
  QVERIFY(QFile::remove(path()));
  overwrite(path(), content);
  const auto report = recover(path(), recovered(), systemClock());
  QVERIFY(!report);
  QCOMPARE(report.error().message, "Nothing in this file can be recovered.");
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"roost.db"});
}

void TestRecovery::stops() {
  const auto report = recover(path(), recovered(), systemClock(), [](qint64 rows) { return rows < 1000; });
  QVERIFY(!report);
  QCOMPARE(report.error().code, ErrorCode::InvalidInput);
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"roost.db"});
}

void TestRecovery::fullDisk() {
  {
    const FileSizeLimit limit(300'000);
    const auto report = recover(path(), recovered(), systemClock());
    QVERIFY(!report);
    QVERIFY2(report.error().code == ErrorCode::DiskFull, why(report));
  }
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"roost.db"});
  recoverAll();
}

void TestRecovery::anyDamage() {
  QRandomGenerator random = seededRandom();
  const qint64 size = QFileInfo(path()).size();
  for (int round = 0; round < rounds(20); ++round) {
    overwrite(path(), contentOf(m_whole));
    for (int edits = random.bounded(1, 6); edits > 0; --edits) {
      QByteArray noise(random.bounded(1, 5000), '\0');
      for (char& byte : noise) byte = static_cast<char>(random.bounded(256));
      overwrite(path(), noise, random.bounded(static_cast<int>(size - noise.size())));
    }
    const auto report = recoverAll();
    QVERIFY(report.recovered.posts > users * postsEach / 2);
  }
}

void TestRecovery::takesThePlaceOfTheDamagedFile() {
  damage(pagesOf("posts").first());
  const QByteArray damaged = contentOf(path());
  for (const QString& kept : {path() + ".damaged", path() + ".damaged-2"}) {
    overwrite(path() + "-wal", "a log");
    need(recover(m_whole, recovered(), systemClock()));
    const QByteArray made = contentOf(recovered());
    const QByteArray before = contentOf(path());
    QCOMPARE(need(putInPlaceOf(path(), recovered())), kept);
    QCOMPARE(contentOf(kept), before);
    QCOMPARE(contentOf(kept + "-wal"), "a log");
    QCOMPARE(contentOf(path()), made);
    QVERIFY(!QFile::exists(path() + "-wal") && !QFile::exists(recovered()));
  }
  QCOMPARE(contentOf(path() + ".damaged"), damaged);
}

void TestRecovery::allStaysWhereNothingCanBePutInPlace() {
  overwrite(path() + "-wal", "a log");
  const QByteArray before = contentOf(path());
  QCOMPARE(putInPlaceOf(path(), recovered()).error().code, ErrorCode::ReadOnly);
  QCOMPARE(contentOf(path()), before);
  QCOMPARE(contentOf(path() + "-wal"), "a log");
  QVERIFY(!QFile::exists(path() + ".damaged") && !QFile::exists(path() + ".damaged-wal"));
}

ROOST_TEST(TestRecovery)

}  // namespace roost::recovery_test

#include "test_recovery.moc"
