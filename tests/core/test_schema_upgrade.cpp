#include <QTest>

#include "core/storage/schema.h"
#include "support/files.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::schema_upgrade_test {

using namespace test;

namespace {

/// Runs queries until it is interrupted.
Result<Done> workForEver(Store& store) {
  for (;;) {
    auto rows = store.read("user_suggestions", {{":viewer", 1}, {":limit", 100}});
    if (!rows) return rows.error();
    while (rows->next()) continue;
    if (auto error = rows->failure()) return *error;
  }
}

}  // namespace

/// Upgrades from an older schema to the current one: what a step can do, how progress is reported, and how to cancel.
class TestSchemaUpgrade : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void stepMayHaveCode();
  void failedCodeLeavesTheFile();
  void progressIsTold();
  void newFileNeedsNoCopy();
  void canceledUpgradeLeavesTheFile();
  void canceledInTheMidstOfAStep();
  void canceledUpgradeLeavesNoOldCopy();
  void mayBeRefused();

 private:
  QString path(const QString& name = "roost.db") const { return m_folder->filePath(name); }
  QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
  /// All steps, and one more that runs `code`.
  QList<SchemaStep> stepsWith(const std::function<Result<Done>(Store& store)>& code) const;

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSchemaUpgrade::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  copyForWriting(ROOST_TEST_DATA "/schema-1.db", path());
}

QList<SchemaStep> TestSchemaUpgrade::stepsWith(const std::function<Result<Done>(Store& store)>& code) const {
  const QString script = path("step.sql");
  overwrite(script, "CREATE TABLE made_by_the_script (id INTEGER PRIMARY KEY) STRICT;\n");
  return schemaSteps() + QList<SchemaStep>{{script, code}};
}

void TestSchemaUpgrade::stepMayHaveCode() {
  const auto steps = stepsWith([](Store& store) -> Result<Done> {
    need(store.insert("insert_post", {{":author", 2},
                                      {":created_at", 1},
                                      {":body", "made by the code"},
                                      {":reply_to", QVariant()},
                                      {":reply_to_author", QVariant()}}));
    return Done{};
  });
  {
    const auto store = need(Store::open(path(), Store::patient, SharedFolder::Refuse, {.steps = steps}));
    QCOMPARE(timelineTexts(*store, 1), QStringList({"post from john", "made by the code"}));
  }
  const Database file(path());
  QCOMPARE(file.value("PRAGMA user_version"), currentSchemaVersion() + 1);
  QCOMPARE(file.value("SELECT count(*) FROM made_by_the_script"), 0);
}

void TestSchemaUpgrade::failedCodeLeavesTheFile() {
  const auto steps = stepsWith([](Store& store) -> Result<Done> {
    need(store.insert("insert_post", {{":author", 2},
                                      {":created_at", 1},
                                      {":body", "made by the code"},
                                      {":reply_to", QVariant()},
                                      {":reply_to_author", QVariant()}}));
    return Error{ErrorCode::DiskFull, "full", {}};
  });
  const QByteArray before = contentOf(path());
  const QStringList there = files();
  const auto store = Store::open(path(), Store::patient, SharedFolder::Refuse, {.steps = steps});
  QVERIFY(!store);
  QCOMPARE(store.error().code, ErrorCode::DiskFull);
  QCOMPARE(contentOf(path()), before);
  QCOMPARE(files(), there);
}

void TestSchemaUpgrade::progressIsTold() {
  QList<int> told;
  const auto progress = [&](int step, int steps) {
    if (steps != currentSchemaVersion()) qFatal("%d steps", steps);
    if (told.isEmpty() || told.last() != step) told.append(step);
    return true;
  };
  need(Store::open(path(), Store::patient, SharedFolder::Refuse, {.progress = progress}));
  QList<int> all(currentSchemaVersion());
  std::iota(all.begin(), all.end(), 0);
  QCOMPARE(told, all);
  told.clear();
  need(Store::open(path(), Store::patient, SharedFolder::Refuse, {.progress = progress}));
  QCOMPARE(told, QList<int>());
}

void TestSchemaUpgrade::newFileNeedsNoCopy() {
  need(Store::open(path("fresh.db"), Store::patient, SharedFolder::Refuse, {.older = OlderSchema::Refuse}));
  QCOMPARE(files(), QStringList({"fresh.db", "roost.db"}));
}

void TestSchemaUpgrade::canceledUpgradeLeavesTheFile() {
  // Enough posts that the callback is called in the middle of a step.
  Database(path()).run(
      "INSERT INTO posts (author_id, created_at, body) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
      "WHERE i < 2000) SELECT 2, i, 'post ' || i FROM n");
  const QByteArray before = contentOf(path());
  const QStringList there = files();
  const auto openAsking = [&](int most) {
    int asked = 0;
    auto store = Store::open(path(), Store::patient, SharedFolder::Refuse,
                             {.progress = [&](int, int) { return ++asked <= most; }});
    return std::pair(std::move(store), asked);
  };
  int canceled = 0;
  for (int most = 0;; most += 1 + most / 8) {
    const auto [store, asked] = openAsking(most);
    if (store) break;
    ++canceled;
    QCOMPARE(store.error().code, ErrorCode::Interrupted);
    QVERIFY(store.error().message.startsWith("The update was canceled."));
    // After the first no, it isn't called again.
    QCOMPARE(asked, most + 1);
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(files(), there);
  }
  QVERIFY2(canceled > 2 * currentSchemaVersion(), qPrintable(QString::number(canceled)));
  QCOMPARE(Database(path()).value("PRAGMA user_version"), currentSchemaVersion());
  QCOMPARE(Database(path()).value("SELECT count(*) FROM posts"), 2001);
}

void TestSchemaUpgrade::canceledInTheMidstOfAStep() {
  bool isWorking = false;
  const auto steps = stepsWith([&](Store& store) {
    isWorking = true;
    return workForEver(store);
  });
  const QByteArray before = contentOf(path());
  const QStringList there = files();
  const auto store = Store::open(path(), Store::patient, SharedFolder::Refuse,
                                 {.progress = [&](int, int) { return !isWorking; }, .steps = steps});
  QVERIFY(!store);
  QCOMPARE(store.error().code, ErrorCode::Interrupted);
  QCOMPARE(contentOf(path()), before);
  QCOMPARE(files(), there);
}

void TestSchemaUpgrade::canceledUpgradeLeavesNoOldCopy() {
  const auto canceled = Store::open(path(), Store::patient, SharedFolder::Refuse,
                                    {.progress = [](int step, int steps) { return step < steps - 1; }});
  QVERIFY(!canceled);
  // An older version of Roost goes on using the file.
  Database(path()).run("INSERT INTO posts (author_id, created_at, body) VALUES (2, 1, 'written after that')");
  need(Store::open(path()));
  const Database copy(path("roost.db.before-version-2"), "QSQLITE_OPEN_READONLY");
  QCOMPARE(copy.value("SELECT group_concat(body) FROM posts ORDER BY id"), "post from john,written after that");
}

void TestSchemaUpgrade::mayBeRefused() {
  const QByteArray before = contentOf(path());
  const QStringList there = files();
  const auto store = Store::open(path(), Store::patient, SharedFolder::Refuse, {.older = OlderSchema::Refuse});
  QVERIFY(!store);
  QCOMPARE(store.error().code, ErrorCode::OlderSchema);
  QCOMPARE(contentOf(path()), before);
  QCOMPARE(files(), there);
}

ROOST_TEST(TestSchemaUpgrade)

}  // namespace roost::schema_upgrade_test

#include "test_schema_upgrade.moc"
