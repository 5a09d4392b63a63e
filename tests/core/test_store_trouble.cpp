#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <thread>
#include <vector>

#include "core/posts/posts.h"
#include "core/sources/microblog_source.h"
#include "core/storage/change_watcher.h"
#include "core/storage/database_backup.h"
#include "core/storage/database_file.h"
#include "core/timeline/post_list_model.h"
#include "core/users/follows.h"
#include "core/users/user_list_model.h"
#include "core/users/users.h"
#include "support/files.h"
#include "support/limits.h"
#include "support/list_model.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::store_trouble_test {

using namespace test;

namespace {

constexpr std::chrono::milliseconds impatient{0};

/// When this variable is set, the test acts as another program: it publishes to that store and ends.
void beAnotherProgram() {
  const QString file = qEnvironmentVariable("ROOST_TEST_OTHER_PROGRAM");
  if (file.isEmpty()) return;
  {
    auto store = Store::open(file);
    if (!store || !Posts(**store, systemClock()).publish(1, "from another program")) std::_Exit(1);
  }
  std::_Exit(0);
}
Q_COREAPP_STARTUP_FUNCTION(beAnotherProgram)

int runAnotherProgram(const QString& file) {
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert("ROOST_TEST_OTHER_PROGRAM", file);
  QProcess program;
  program.setProcessEnvironment(environment);
  program.start(QCoreApplication::applicationFilePath(), QStringList());
  return program.waitForFinished(120'000) ? program.exitCode() : -1;
}

}  // namespace

/// The store when the disk is full, when other programs use it, and when it is damaged.
class TestStoreInTrouble : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();

  void fullDiskLosesNothing();
  void fullDiskAtTheFirstStart();
  void fullDiskBeforeAnUpgrade();
  void busyUntilTheLockIsGone();
  void busyUpgradeIsDoneLater();
  void twoProgramsStartAtOnce();
  void twoProgramsShareAStore();
  void movedFileTakesNothingMore();
  void deletedFileCanBeCopied();
  void unreadablePathIsRefused();
  void replacedFileIsLeftAlone();
  void damagedPages();
  void truncatedFile();
  void anyDamageIsSurvived();

 private:
  QString path(const QString& name = "roost.db") const { return m_folder->filePath(name); }
  std::unique_ptr<Store> open() const { return need(Store::open(path())); }

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreInTrouble::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  QTest::failOnWarning(QRegularExpression("still in use|not open|duplicate connection"));
}

void TestStoreInTrouble::fullDiskLosesNothing() {
  auto store = open();
  addUser(*store, "susan");
  Posts posts(*store, systemClock());
  QStringList expected;
  for (int i = 0; i < 20; ++i) {
    expected.prepend(QString("post %1").arg(i));
    need(posts.publish(1, expected.first()));
  }
  QSignalSpy added(&posts, &Posts::added);
  {
    const FileSizeLimit limit(4096);
    const auto post = posts.publish(1, "too much");
    QVERIFY(!post);
    QVERIFY2(post.error().code == ErrorCode::DiskFull, why(post));
    QVERIFY(post.error().message.contains("disk is full"));
    QCOMPARE(timelineTexts(*store, 1), expected);
  }
  QCOMPARE(added.count(), 0);
  QCOMPARE(timelineTexts(*store, 1), expected);
  expected.prepend("there is room again");
  QVERIFY(posts.publish(1, expected.first()));
  store.reset();
  QCOMPARE(timelineTexts(*open(), 1), expected);
  QCOMPARE(Database(path()).value("PRAGMA integrity_check"), "ok");
}

void TestStoreInTrouble::fullDiskAtTheFirstStart() {
  {
    const FileSizeLimit limit(4096);
    const auto store = Store::open(path());
    QVERIFY(!store);
    QVERIFY2(store.error().code == ErrorCode::DiskFull, why(store));
  }
  QVERIFY(!QFile::exists(path()));
  const auto store = Store::open(path());
  QVERIFY2(store, why(store));
}

void TestStoreInTrouble::fullDiskBeforeAnUpgrade() {
  copyForWriting(ROOST_TEST_DATA "/schema-1.db", path());
  {
    // Enough for SQLite's side files, but not for the copy that is made before an upgrade.
    const FileSizeLimit limit(40 * 1024);
    const QByteArray before = contentOf(path());
    const auto store = Store::open(path());
    QVERIFY(!store);
    QVERIFY2(store.error().code == ErrorCode::DiskFull, why(store));
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{"roost.db"});
  }
  {
    const FileSizeLimit limit(4096);
    const auto store = Store::open(path());
    QVERIFY(!store);
    QVERIFY2(store.error().code == ErrorCode::DiskFull, why(store));
  }
  QCOMPARE(timelineTexts(*open(), 1), QStringList{"post from john"});
}

void TestStoreInTrouble::busyUntilTheLockIsGone() {
  TemporaryStore other;
  const UserId susan = other.addUser("susan");
  const auto store = other.openAgain(impatient);
  Posts posts(*store, systemClock());
  {
    auto transaction = need(Transaction::begin(*other));
    const auto post = posts.publish(susan, "now");
    QVERIFY(!post);
    QCOMPARE(post.error().code, ErrorCode::Busy);
    QCOMPARE(post.error().message, "Another program is using the database. Try again in a moment.");
    const auto followed = Follows(*store, systemClock()).follow(susan, 2);
    QVERIFY(!followed);
    QCOMPARE(followed.error().code, ErrorCode::Busy);
    // Reading still works.
    QCOMPARE(timelineTexts(*store, susan), QStringList());
  }
  QVERIFY(posts.publish(susan, "then"));
  QCOMPARE(timelineTexts(*other, susan), QStringList{"then"});
}

void TestStoreInTrouble::busyUpgradeIsDoneLater() {
  copyForWriting(ROOST_TEST_DATA "/schema-1.db", path());
  const Database other(path());
  other.run("BEGIN IMMEDIATE");
  const auto store = Store::open(path(), impatient);
  QVERIFY(!store);
  QCOMPARE(store.error().code, ErrorCode::Busy);
  QCOMPARE(other.value("PRAGMA user_version"), 1);
  other.run("ROLLBACK");
  QCOMPARE(timelineTexts(*open(), 1), QStringList{"post from john"});
}

void TestStoreInTrouble::twoProgramsStartAtOnce() {
  for (int round = 0; round < 24; ++round) {
    const QString file = path(QString("%1.db").arg(round));
    if (round % 2) copyForWriting(ROOST_TEST_DATA "/schema-1.db", file);
    std::array<QByteArray, 3> failures;
    std::vector<std::thread> programs;
    for (QByteArray& failure : failures)
      programs.emplace_back([&] {
        const auto store = Store::open(file, std::chrono::seconds(60));
        failure = store ? why((*store)->setProperty("kind", "test")) : why(store);
      });
    for (auto& program : programs) program.join();
    for (const QByteArray& failure : failures) QVERIFY2(failure.isEmpty(), failure);
    QCOMPARE(need(need(Store::open(file))->property("kind")), "test");
  }
}

void TestStoreInTrouble::twoProgramsShareAStore() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  // Closing a second connection in this program, such as a background job's, must not release the first one's locks.
  store.openAgain().reset();
  QCOMPARE(runAnotherProgram(store.file()), 0);
  need(Posts(*store, systemClock()).publish(susan, "from this program"));
  QCOMPARE(runAnotherProgram(store.file()), 0);
  QCOMPARE(timelineTexts(*store, susan),
           QStringList({"from another program", "from this program", "from another program"}));
  QCOMPARE(Database(store.file()).value("PRAGMA integrity_check"), "ok");
}

void TestStoreInTrouble::movedFileTakesNothingMore() {
  const auto store = open();
  addUser(*store, "susan");
  Posts posts(*store, systemClock());
  need(posts.publish(1, "before"));
  ChangeWatcher changes(*store);
  QSignalSpy away(&changes, &ChangeWatcher::movedAway), back(&changes, &ChangeWatcher::cameBack);
  changes.look();
  QCOMPARE(away.count(), 0);

  QVERIFY(QFile::rename(path(), path("elsewhere.db")));
  for (const auto& refused : {posts.publish(1, "lost").error(), Follows(*store, systemClock()).follow(1, 2).error(),
                              store->setProperty("kind", "lost").error()}) {
    QCOMPARE(refused.code, ErrorCode::Moved);
    QVERIFY(refused.message.startsWith("The database file was moved, deleted or replaced"));
  }
  QCOMPARE(timelineTexts(*store, 1), QStringList{"before"});
  changes.look();
  changes.look();
  QCOMPARE(away.count(), 1);
  // The moved file holds everything.
  QVERIFY(QFile::copy(path("elsewhere.db"), path("copied.db")));
  QCOMPARE(Database(path("copied.db")).value("SELECT body FROM posts"), "before");

  QVERIFY(QFile::rename(path("elsewhere.db"), path()));
  changes.look();
  QCOMPARE(back.count(), 1);
  QVERIFY(posts.publish(1, "after"));
}

void TestStoreInTrouble::deletedFileCanBeCopied() {
  const auto store = open();
  addUser(*store, "susan");
  need(Posts(*store, systemClock()).publish(1, "kept"));
  QVERIFY(QFile::remove(path()));
  overwrite(path("copy.db"), "something older");
  const auto copyTo = [&](const QString& file) -> Result<Done> {
    auto backup = DatabaseBackup::begin(*store, file);
    if (!backup) return backup.error();
    for (;;) {
      const auto done = (*backup)->goOn(std::chrono::milliseconds(1));
      if (!done) return done.error();
      if (*done == 1) return Done{};
    }
  };
  // A backup that is given up leaves nothing behind and doesn't change an existing file.
  need(DatabaseBackup::begin(*store, path("copy.db")));
  QCOMPARE(contentOf(path("copy.db")), "something older");
  QCOMPARE(QDir(m_folder->path()).entryList({"copy.db*"}, QDir::Files | QDir::Hidden), QStringList{"copy.db"});
  // Side files that SQLite would apply to the copy.
  for (const QString of : {"-wal", "-shm"}) overwrite(path("copy.db") + of, "of what was there");
  need(copyTo(path("copy.db")));
  for (const QString of : {"-wal", "-shm"}) QVERIFY(!QFile::exists(path("copy.db") + of));
  QVERIFY((QFile::permissions(path("copy.db")) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
  QCOMPARE(timelineTexts(*need(Store::open(path("copy.db"))), 1), QStringList{"kept"});
  {
    const FileSizeLimit limit(4096);
    const auto copied = copyTo(path("too large.db"));
    QVERIFY(!copied);
    QVERIFY2(copied.error().code == ErrorCode::DiskFull, why(copied));
  }
  QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).filter("too large").isEmpty());
}

void TestStoreInTrouble::unreadablePathIsRefused() {
  // Qt decodes a name that isn't UTF-8 with a character that isn't in the name.
  const QString folder = path(QFile::decodeName("bad\xff"));
  const auto store = open();
  const QStringList before = QDir(m_folder->path()).entryList();
  for (const auto& refused : {makeDatabaseFile(folder + "/roost.db", SharedFolder::Refuse).error(),
                              Store::open(folder + "/roost.db").error(), DatabaseBackup::begin(*store, folder).error(),
                              MicroblogSource::open(folder + "/app.db", {m_folder->path()}, impatient, {}).error()}) {
    QCOMPARE(refused.code, ErrorCode::CannotOpen);
    QVERIFY2(refused.message.contains("invalid characters (shown as �)"), qPrintable(refused.message));
  }
  QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void TestStoreInTrouble::replacedFileIsLeftAlone() {
  auto store = open();
  addUser(*store, "susan");
  Posts posts(*store, systemClock());
  need(posts.publish(1, "in the old file"));
  need(Store::open(path("other.db")));
  const QByteArray other = contentOf(path("other.db"));
  std::filesystem::rename(path("other.db").toStdString(), path().toStdString());
  const auto refused = posts.publish(1, "lost");
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::Moved);
  store.reset();
  QCOMPARE(contentOf(path()), other);
  QCOMPARE(Database(path()).value("SELECT count(*) FROM posts"), 0);
}

void TestStoreInTrouble::damagedPages() {
  {
    const auto store = open();
    addUser(*store, "susan");
    together(*store, [&] {
      for (int i = 0; i < 6000; ++i) addPost(*store, 1, i, QString(300, u'x'));
    });
  }
  const qint64 size = QFileInfo(path()).size();
  overwrite(path(), QByteArray(static_cast<int>(size / 2), '\xA5'), size / 4);

  const auto store = open();
  PostListModel model(*store, [](const Post&) { return QString(); });
  QSignalSpy failed(&model, &PagedListModel::failed);
  model.showAllPosts(1);
  while (model.canFetchMore({}) && model.rowCount() < 9000) model.fetchMore({});
  QCOMPARE(failed.count(), 1);
  const Error error = failed.first().first().value<Error>();
  QCOMPARE(error.code, ErrorCode::Damaged);
  QVERIFY(error.message.contains("damaged"));
  QVERIFY(model.rowCount() < 6000);
}

void TestStoreInTrouble::truncatedFile() {
  {
    const auto store = open();
    for (int i = 0; i < 100; ++i) need(store->setProperty(QString::number(i), QString(2000, u'x')));
  }
  QVERIFY(QFile::resize(path(), QFileInfo(path()).size() / 2 / 4096 * 4096));
  const auto store = Store::open(path());
  ErrorCode code = store ? ErrorCode::Internal : store.error().code;
  if (store)
    for (int i = 0; i < 100; ++i)
      if (const auto value = (*store)->property(QString::number(i)); !value) code = value.error().code;
  QCOMPARE(code, ErrorCode::Damaged);
}

void TestStoreInTrouble::anyDamageIsSurvived() {
  QRandomGenerator random = seededRandom();
  QByteArray whole;
  {
    TemporaryStore store;
    store.together([&] {
      for (int i = 0; i < 60; ++i) store.addUser(QString("user %1").arg(i), {}, "hash");
      for (int i = 0; i < 300; ++i) store.addPost(1 + i % 60, i, QString(100, u'x'));
      for (int i = 0; i < 300; ++i)
        if (i % 60 != i % 53) store.addFollow(1 + i % 60, 1 + i % 53, i);
    });
    const QString copy = path("whole.db");
    Database(store.file()).run("VACUUM INTO ?", {copy});
    whole = contentOf(copy);
  }
  int damaged = 0;
  for (int round = 0; round < 100; ++round) {
    QByteArray content = whole;
    // The start of the file names the tables. Without it nothing can be opened and little is tested, so most rounds
    // spare it.
    const int from = round % 4 ? 16'384 : 100;
    for (int i = random.bounded(1, 200); i > 0; --i)
      content[random.bounded(from, static_cast<int>(content.size()))] = static_cast<char>(random.bounded(256));
    const QString file = path(QString("%1.db").arg(round));
    overwrite(file, content);
    auto opened = Store::open(file);
    if (!opened) {
      QVERIFY(!opened.error().message.isEmpty());
      continue;
    }
    Store& store = **opened;
    doNotWaitForTheDisk(file);
    Posts posts(store, systemClock());
    Users users(store, systemClock());
    Follows follows(store, systemClock());
    PostListModel postList(store, [](const Post& post) { return post.body; });
    UserListModel userList(store, [](const User& user) { return user.name(); });
    for (PagedListModel* model : std::initializer_list<PagedListModel*>{&postList, &userList})
      connect(model, &PagedListModel::failed, [&](const Error& error) {
        if (error.code == ErrorCode::Damaged) ++damaged;
      });
    const auto scroll = [](PagedListModel& model) {
      for (int i = 0; i < 10; ++i) model.fetchMore({});
      for (int i = 0; i < 10; ++i) model.fetchBefore();
      for (int row = 0; row < model.rowCount(); ++row) (void)model.index(row).data(Qt::AccessibleTextRole);
    };
    postList.showTimeline(1);
    scroll(postList);
    postList.showAllPosts(1, {150, 0});
    scroll(postList);
    userList.showPeople(1, UserOrder::Followers);
    scroll(userList);
    userList.showPeople(1, UserOrder::Name, "user");
    scroll(userList);
    for (UserId user = 1; user < 20; ++user) {
      (void)users.find(1, user);
      (void)follows.follow(user, 1 + random.bounded(60));
      (void)follows.unfollow(user, 1 + random.bounded(60));
      if (auto post = posts.publish(user, "after the damage")) (void)posts.remove(user, *post);
      (void)posts.remove(user, user);
    }
    (void)users.suggestions(1, 10);
  }
  QVERIFY2(damaged > 0, "none of the damage was met");
}

ROOST_TEST(TestStoreInTrouble)

}  // namespace roost::store_trouble_test

#include "test_store_trouble.moc"
