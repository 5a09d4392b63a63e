#include <QTemporaryDir>
#include <QTest>

#include "core/transfer/import.h"
#include "support/database.h"
#include "support/files.h"
#include "support/json_source.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::import_test {

using namespace test;

/// What becomes of a source's rows, whatever kind of source it is.
class TestImport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesInUsersPostsAndFollows();
  void changesNothingTheSecondTime();
  void saysWhatItLeavesOut();
  void cutsLongIdsInTheReport();
  void replacesHalfCharacters();
  void datesPostsWithoutATime();
  void stopsAsAWhole();
  void failsAsAWhole();
};

namespace {

const char* const archive = R"({
  "people": [{"name": "susan", "mail": "susan@example.com", "bio": "Ferries."}, {"name": "john"}, {"name": "susan"}],
  "notes": [{"by": "susan", "text": "first", "at": 1700000000}, {"by": "john", "text": "second", "at": 1700000060}],
  "follows": [["john", "susan"]]
})";

ImportReport import(TemporaryStore& store, const QByteArray& json) {
  JsonSource source(json);
  return need(importFrom(source, *store, {}, store.clock()));
}

QStringList posts(const TemporaryStore& store) {
  QStringList found;
  for (const QVariantList& row :
       Database(store.file())
           .rows("SELECT u.username || ' ' || (p.created_at / 1000) || ' ' || p.body FROM posts AS p "
                 "JOIN users AS u ON u.id = p.author_id ORDER BY p.id"))
    found.append(row.first().toString());
  return found;
}

QStringList reasons(const ImportReport& report) {
  QStringList found;
  for (const ImportReport::Group& group : report.groups)
    found.append(group.table + u' ' + group.examples.join(',') + ": " + group.reason);
  return found;
}

}  // namespace

void TestImport::takesInUsersPostsAndFollows() {
  TemporaryStore store;
  const ImportReport report = import(store, archive);
  QCOMPARE(report.added, (ImportReport::Counts{3, 2, 1}));
  QCOMPARE(posts(store), (QStringList{"susan 1700000000 first", "john 1700000060 second"}));
  const Database database(store.file());
  QCOMPARE(database.value("SELECT group_concat(username) FROM users").toString(), "susan,john,susan2");
  QCOMPARE(database.value("SELECT about_me FROM users WHERE username = 'susan'").toString(), "Ferries.");
  QCOMPARE(database.value("SELECT follower_count FROM users WHERE username = 'susan'").toInt(), 1);
}

void TestImport::changesNothingTheSecondTime() {
  TemporaryStore store;
  import(store, archive);
  const ImportReport again = import(store, archive);
  QCOMPARE(again.added, ImportReport::Counts{});
  QCOMPARE(again.alreadyHere, (ImportReport::Counts{3, 2, 1}));
  QCOMPARE(posts(store).size(), 2);
}

void TestImport::saysWhatItLeavesOut() {
  TemporaryStore store;
  const ImportReport report = import(store, R"({
    "people": [{"name": "susan"}],
    "notes": [{"by": "nobody", "text": "lost", "at": 1700000000}, {"by": "susan", "text": " ", "at": 1700000000}],
    "follows": [["susan", "susan"], ["susan", "nobody"]],
    "other": ["There is no room for this."]
  })");
  QCOMPARE(report.added, (ImportReport::Counts{1, 0, 0}));
  QCOMPARE(reasons(report),
           (QStringList{"notes 1: The author isn’t in the imported data.", "notes 2: The post has no text.",
                        "follows susan → susan: Users can’t follow themselves.",
                        "follows susan → nobody: One of the two users isn’t in the imported data.",
                        "other 1: There is no room for this."}));
  QCOMPARE(report.notedRows, 5);
}

void TestImport::cutsLongIdsInTheReport() {
  ImportReport report;
  const QString word = QString::fromUtf8("🦜").repeated(1'000'000);
  for (int n = 0; n < 4; ++n)
    report.note({"post", word + QString::number(n), ImportNote::Outcome::LeftOut, "It isn’t a post.", word});
  QCOMPARE(report.notedRows, 4);
  QVERIFY(report.toText().contains("4 × post, left out: It isn’t a post."));
  QVERIFY(report.toText().size() < 2'000);
  const QTemporaryDir folder;
  QVERIFY(report.save(folder.filePath("report")));
  const QByteArray saved = contentOf(folder.filePath("report"));
  QVERIFY2(saved.size() < 8'000, qPrintable(QString::number(saved.size())));
  QVERIFY(!saved.contains('?') && !QString::fromUtf8(saved).contains(QChar::ReplacementCharacter));
}

void TestImport::replacesHalfCharacters() {
  TemporaryStore store;
  const auto report = import(
      store, R"({"people": [{"name": "susan"}], "notes": [{"by": "susan", "text": "half \ud83e here", "at": 1}]})");
  QCOMPARE(posts(store), QStringList("susan 1 half � here"));
  QCOMPARE(report.groups.size(), 1);
}

void TestImport::datesPostsWithoutATime() {
  TemporaryStore store;
  import(store, R"({"people": [{"name": "susan"}],
                    "notes": [{"by": "susan", "text": "before"}, {"by": "susan", "text": "dated", "at": 1700000000},
                              {"by": "susan", "text": "after"}]})");
  QCOMPARE(posts(store), (QStringList{"susan 1700000000 before", "susan 1700000000 dated", "susan 1700000000 after"}));
}

void TestImport::stopsAsAWhole() {
  TemporaryStore store;
  JsonSource source(archive);
  qint64 total = 0;
  const auto report = importFrom(source, *store, {}, store.clock(), [&total](const ImportState& state) {
    total = state.allRows;
    return state.rows == 0;
  });
  QVERIFY(!report);
  QCOMPARE(report.error().code, ErrorCode::InvalidInput);
  QCOMPARE(total, 6);
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM users").toInt(), 0);
}

void TestImport::failsAsAWhole() {
  /// Fails after the posts, at the follows.
  class Broken : public JsonSource {
   public:
    using JsonSource::JsonSource;
    Result<Done> eachFollow(const RowVisitor<SourceFollow>&) override {
      return makeError(ErrorCode::Damaged, "it breaks off");
    }
  };
  TemporaryStore store;
  Broken source(archive);
  const auto report = importFrom(source, *store, {}, store.clock());
  QVERIFY(!report);
  QCOMPARE(report.error().code, ErrorCode::Damaged);
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM posts").toInt(), 0);
  // The store can be used again at once.
  QCOMPARE(import(store, archive).added.posts, 2);
}

ROOST_TEST(TestImport)

}  // namespace roost::import_test

#include "test_import.moc"
