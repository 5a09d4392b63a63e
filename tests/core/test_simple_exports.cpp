#include "core/exports/simple_exports.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include "support/files.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::simple_exports_test {

using namespace test;

/// The tutorial's posts.json and Mastodon's following_accounts.csv.
class TestSimpleExports : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void postsAreThoseOfTheTutorial();
  void noPostsAreAnEmptyList();
  void postsAreWhatPythonWrites();
  void followsAreThoseOfMastodon();
  void failureLeavesTheOldFile_data();
  void failureLeavesTheOldFile();
  void canceledExportLeavesNothing();
};

void TestSimpleExports::postsAreThoseOfTheTutorial() {
  TemporaryStore store;
  const QTemporaryDir folder;
  const UserId susan = store.addUser("susan"), john = store.addUser("john");
  store.addPost(susan, qint64{1'706'688'001'250}, QString::fromUtf8("Größe \"🦉\"\n\\o/ \x7F"));
  store.addPost(susan, qint64{1'706'688'000'000}, QString("earlier"));
  store.addPost(john, qint64{1'706'688'000'000}, QString("not hers"));
  const QString file = folder.filePath("posts.json");
  const auto done = exportPostsJson(*store, susan, file);
  QVERIFY2(done, why(done));
  QCOMPARE(contentOf(file), QByteArray(R"({
    "posts": [
        {
            "body": "earlier",
            "timestamp": "2024-01-31T08:00:00Z"
        },
        {
            "body": "Gr\u00f6\u00dfe \"\ud83e\udd89\"\n\\o/ \u007f",
            "timestamp": "2024-01-31T08:00:01.250000Z"
        }
    ]
})"));
  QCOMPARE(QFile::permissions(file) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
}

void TestSimpleExports::noPostsAreAnEmptyList() {
  TemporaryStore store;
  const QTemporaryDir folder;
  QVERIFY(exportPostsJson(*store, store.addUser("susan"), folder.filePath("posts.json")));
  QCOMPARE(contentOf(folder.filePath("posts.json")), QByteArray("{\n    \"posts\": []\n}"));
}

// Python itself reads the file and writes it again.
void TestSimpleExports::postsAreWhatPythonWrites() {
  TemporaryStore store;
  const QTemporaryDir folder;
  auto random = seededRandom();
  const UserId susan = store.addUser("susan");
  store.together([&] {
    for (int i = 0; i < 200; ++i) {
      QString body("x");
      for (int length = random.bounded(30); length > 0; --length) {
        const char32_t character = random.bounded(2) ? random.bounded(1u, 0x250u) : random.bounded(0x1F300u, 0x1F600u);
        body += QString::fromUcs4(&character, 1);
      }
      store.addPost(susan, random.bounded(qint64{4'000'000'000}) * 1000 - 2'000'000'000'000 + random.bounded(3) * 7,
                    body);
    }
    for (const qint64 time : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
      store.addPost(susan, time);
  });
  const QString file = folder.filePath("posts.json");
  QVERIFY(exportPostsJson(*store, susan, file));
  QProcess python;
  python.start("python3", {"-c", R"(
import datetime, json, sys
posts = json.load(open(sys.argv[1]))['posts']
times = [datetime.datetime.fromisoformat(post['timestamp'][:-1]) for post in posts]
assert times == sorted(times)
data = [{'body': post['body'], 'timestamp': time.isoformat() + 'Z'} for post, time in zip(posts, times)]
sys.stdout.write(json.dumps({'posts': data}, indent=4))
)",
                           file});
  QVERIFY2(python.waitForFinished(), "python3 is needed");
  QCOMPARE(python.readAllStandardError(), QByteArray());
  QCOMPARE(python.readAllStandardOutput(), contentOf(file));
  QCOMPARE(QJsonDocument::fromJson(contentOf(file))["posts"].toArray().size(), 202);
}

void TestSimpleExports::followsAreThoseOfMastodon() {
  TemporaryStore store;
  const QTemporaryDir folder;
  const UserId susan = store.addUser("susan"), john = store.addUser("john"), mary = store.addUser("mary@owl.example");
  const UserId odd = store.addUser("a \"b\", c"), nameless = store.addUser("12345"), stranger = store.addUser("david");
  Database(store.file()).run("UPDATE users SET is_nameless = 1 WHERE id = ?", {nameless});
  qint64 time = 4;
  for (const UserId followed : {odd, nameless, mary, john}) store.addFollow(susan, followed, --time);
  store.addFollow(john, stranger);
  const QString file = folder.filePath("following_accounts.csv");
  const auto done = exportFollowsCsv(*store, susan, file);
  QVERIFY2(done, why(done));
  QCOMPARE(contentOf(file),
           QByteArray("Account address,Show boosts,Notify on new posts,Languages\n"
                      "john,true,false,\nmary@owl.example,true,false,\n\"a \"\"b\"\", c\",true,false,\n"));
}

void TestSimpleExports::failureLeavesTheOldFile_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<qint64>("user");
  QTest::addColumn<int>("code");
  QTest::newRow("nobody") << "old.json" << qint64{99} << int(ErrorCode::NotFound);
  QTest::newRow("no folder") << "missing/new.json" << qint64{1} << int(ErrorCode::ReadOnly);
  QTest::newRow("a folder") << "." << qint64{1} << int(ErrorCode::ReadOnly);
  QTest::newRow("no UTF-8") << "bad\uFFFD.json" << qint64{1} << int(ErrorCode::CannotOpen);
}

void TestSimpleExports::failureLeavesTheOldFile() {
  QFETCH(const QString, path);
  QFETCH(const qint64, user);
  QFETCH(const int, code);
  TemporaryStore store;
  store.addUser("susan");
  const QTemporaryDir folder;
  QFile old(folder.filePath("old.json"));
  QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
  old.close();
  const auto done = exportPostsJson(*store, user, folder.filePath(path));
  QVERIFY(!done);
  QCOMPARE(int(done.error().code), code);
  QVERIFY(!done.error().message.isEmpty());
  QCOMPARE(contentOf(old.fileName()), QByteArray("old"));
  QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"old.json"});
}

void TestSimpleExports::canceledExportLeavesNothing() {
  TemporaryStore store;
  const QTemporaryDir folder;
  const UserId susan = store.addUser("susan");
  store.together([&] {
    for (int i = 0; i < 1000; ++i) store.addPost(susan, store.now + i);
  });
  qint64 last = 0;
  const auto done = exportPostsJson(*store, susan, folder.filePath("posts.json"), [&last](qint64 row, qint64 rows) {
    last = row;
    return rows == 1000 && row < 600;
  });
  QVERIFY(!done);
  QCOMPARE(done.error().code, ErrorCode::Interrupted);
  QVERIFY(last >= 600 && last < 1000);
  QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

ROOST_TEST(TestSimpleExports)

}  // namespace roost::simple_exports_test

#include "test_simple_exports.moc"
