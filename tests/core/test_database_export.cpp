#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "core/archives/archive_file.h"
#include "core/exports/database_export.h"
#include "core/exports/database_restore.h"
#include "core/exports/export_format.h"
#include "core/exports/export_survey.h"
#include "core/posts/posts.h"
#include "core/storage/read_rows.h"
#include "core/transfer/import.h"
#include "core/transfer/imports.h"
#include "support/files.h"
#include "support/integrity.h"
#include "support/list_source.h"
#include "support/random_database.h"
#include "support/registered_test.h"
#include "support/source_tree.h"

namespace roost::database_export_test {

using namespace test;

/// Roost's own export: written, read back, and refused.
class TestDatabaseExport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void roundTripLosesNothing_data();
  void roundTripLosesNothing();
  void passwordsStayHere();
  void ownExportHasNothingOfOthers();
  void ownExportIsReadBack();
  void importsCanStillBeUndone();
  void importsMadeElsewhereAreNotUndone();
  void surveyCountsWhatIsInIt();
  void idsAreNotGivenOutAgain();
  void otherProgramsReadIt();
  void descriptionNamesEachField();
  void otherProgramsWriteIt();
  void refuses_data();
  void refuses();
  void refusesWhatIsNoEmptyDatabase();
  void refusesABrokenFile();
  void canceledLeavesNothing();
  void holdsOnlyAsManyFilesAsAreReadBack();
};

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

QString exported(const TemporaryStore& store, const QTemporaryDir& folder, const ExportScope& scope = {}) {
  const QString file = folder.filePath("export.zip");
  need(exportDatabase(*store, scope, file, store.clock()));
  return file;
}

void writeArchive(const QString& path, const Files& files) {
  const auto out = need(ExportFile::create(path));
  ExportArchive archive(*out, 0);
  for (const auto& [name, content] : files) {
    need(archive.begin(name, ExportArchive::Packing::Compressed));
    need(archive.write(content));
  }
  need(archive.finish());
  need(out->commit());
}

Files filesIn(const QString& path) {
  Files files;
  const auto goOn = []() -> Result<Done> { return Done{}; };
  need(need(ArchiveFile::open(path, goOn))
           ->each([](const QString&) { return true; },
                  [&files](const ArchiveEntry& entry, ArchiveReader& reader) -> Result<bool> {
                    files.append({entry.name, need(reader.readAll(1 << 28))});
                    return true;
                  },
                  goOn));
  return files;
}

QByteArray contentIn(const Files& files, const QString& name) {
  for (const auto& [each, content] : files)
    if (each == name) return content;
  return "missing";
}

/// Without what an export leaves out on purpose.
QStringList kept(QStringList dump, bool withPasswords) {
  static const QRegularExpression leftOut("^(sessions|sign_in_failures): ");
  static const QRegularExpression hash("'hash\\$user\\d+'");
  // That nobody has a password is noted, so that somebody can set one.
  dump = dump.filter(QRegularExpression("^(?!sessions: |sign_in_failures: |properties: .*restored_database)"));
  if (!withPasswords) dump.replaceInStrings(hash, "''");
  return dump;
}

/// Susan has a post of her own, and then imports an archive: two posts, whom she follows there, and what it says about
/// her.
UserId importedArchive(TemporaryStore& store) {
  const UserId susan = store.addUser("susan");
  addPost(*store, susan, store.now, "her own");
  ListSource source(SourceKind::Mastodon);
  source.users = {{.key = 1,
                   .id = "susan",
                   .username = {"susan@birds.example"},
                   .email = {},
                   .aboutMe = {"Ferries."},
                   .passwordHash = {},
                   .lastSeen = {},
                   .origin = "https://birds.example/users/susan",
                   .isOwner = true},
                  {.key = 2,
                   .id = "vera",
                   .username = {"vera@birds.example"},
                   .email = {},
                   .aboutMe = {},
                   .passwordHash = {},
                   .lastSeen = {},
                   .origin = "acct:vera@birds.example"}};
  source.posts = {ListSource::post(1, "first", 1'000, "https://birds.example/1"),
                  ListSource::post(1, "second", 2'000, "https://birds.example/2")};
  source.follows = {{1, 2, "susan", "vera"}};
  need(importFrom(source, *store, {.name = "archive.zip", .into = susan}, store.clock()));
  return susan;
}

}  // namespace

// ROOST_TEST_ROUNDS is for a longer run, with that many databases.
void TestDatabaseExport::roundTripLosesNothing_data() {
  QTest::addColumn<quint32>("seed");
  auto random = seededRandom();
  bool isGiven = false;
  const int given = qEnvironmentVariableIntValue("ROOST_TEST_ROUNDS", &isGiven);
  for (int i = 0; i < (isGiven ? given : 60); ++i) {
    const quint32 seed = random.generate();
    QTest::addRow("seed %u", seed) << seed;
  }
}

void TestDatabaseExport::roundTripLosesNothing() {
  QFETCH(const quint32, seed);
  QRandomGenerator random(seed);
  TemporaryStore store, other;
  RandomDatabase(store, random);
  QCOMPARE(faultsIn(store.file()).join('\n'), QString());
  const QTemporaryDir folder;
  const bool withPasswords = random.bounded(2) == 1;
  const QString file = exported(store, folder, {.withPasswords = withPasswords});
  QVERIFY(isRoostExport(file));
  const auto report = restoreDatabase(*other, file);
  QVERIFY2(report, why(report));
  QCOMPARE(report->users, Database(store.file()).value("SELECT count(*) FROM users").toLongLong());
  QCOMPARE(report->hasPasswords, withPasswords);
  const QStringList before = kept(dumpOf(store.file()), withPasswords), after = kept(dumpOf(other.file()), true);
  for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) QCOMPARE(after.value(i), before.value(i));
  QCOMPARE(faultsIn(other.file()).join('\n'), QString());
  QCOMPARE(Database(other.file()).value("SELECT count(*) FROM sessions").toInt(), 0);
  // And out again: the same, but for when it was written.
  const QTemporaryDir again;
  Files first = filesIn(file), second = filesIn(exported(other, again, {.withPasswords = withPasswords}));
  QCOMPARE(first.size(), second.size());
  for (qsizetype i = 0; i < first.size(); ++i) QCOMPARE(second[i], first[i]);
}

void TestDatabaseExport::passwordsStayHere() {
  TemporaryStore store;
  store.addUser("susan", {}, "$argon2id$secret");
  Database(store.file()).run("INSERT INTO sessions VALUES (x'736563726574', 1, 0)");
  const QTemporaryDir folder;
  for (const auto& [scope, expected] : {std::pair(ExportScope{}, false),
                                        {ExportScope{.withPasswords = true}, true},
                                        {ExportScope{.user = 1}, false},
                                        {ExportScope{.user = 1, .withPasswords = true}, false}}) {
    bool found = false;
    for (const auto& [name, content] : filesIn(exported(store, folder, scope))) {
      found = found || content.contains("argon2id");
      QVERIFY2(!content.contains("736563726574") && !name.contains("session"), qPrintable(name));
    }
    QCOMPARE(found, expected);
  }
}

void TestDatabaseExport::ownExportHasNothingOfOthers() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash$susan"), john = store.addUser("john", {}, "hash$john"),
               mary = store.addUser("mary"), stranger = store.addUser("stranger");
  Posts posts(*store, store.clock());
  const PostId johns = store.addPost(john, store.now, QString("John's, saved"));
  store.addPost(john, store.now, QString("John's, not saved"));
  store.addPost(stranger, store.now, QString("a stranger's"));
  need(posts.publish(susan, "Susan's, to @mary", johns));
  store.addFollow(susan, john);
  store.addFollow(john, mary);
  const auto send = [&](UserId from, UserId to, const QString& body) {
    need(store->insert("put_message", {{":message", QVariant()},
                                       {":sender", from},
                                       {":recipient", to},
                                       {":created_at", store.now},
                                       {":body", body},
                                       {":imported", 0}}));
  };
  send(susan, john, "to John");
  send(john, susan, "to Susan");
  send(john, mary, "private");
  const Database database(store.file());
  database.run("INSERT INTO saved_posts (user_id, post_id, saved_at) VALUES (?, ?, 0), (?, 2, 0)",
               {susan, johns, john});
  database.run("INSERT INTO drafts VALUES (?, 'my draft', 0), (?, 'his draft', 0)", {susan, john});
  database.run("INSERT INTO mutes VALUES (?, ?, 0, NULL)", {john, mary});
  const QTemporaryDir folder;
  const Files files = filesIn(exported(store, folder, {.user = susan}));
  QByteArray all;
  for (const auto& [name, content] : files)
    if (name != u"README.md") all += content;
  for (const char* mine :
       {"Susan's, to @mary", "John's, saved", "to John", "to Susan", "my draft", "susan@example.com"})
    QVERIFY2(all.contains(mine), mine);
  for (const char* others : {"not saved", "a stranger's", "private", "his draft", "john@example.com",
                             "mary@example.com", "\"stranger\"", "hash$", "muted_id"})
    QVERIFY2(!all.contains(others), others);
  // Those who are mentioned or answered are there, and nobody else is.
  QCOMPARE(contentIn(files, "users.jsonl").count('\n'), 3);
  QCOMPARE(contentIn(files, "follows.jsonl").count('\n'), 1);
  QCOMPARE(QJsonDocument::fromJson(contentIn(files, "manifest.json"))["user"].toString(), "susan");
}

void TestDatabaseExport::ownExportIsReadBack() {
  auto random = seededRandom();
  for (int turn = 0; turn < 20; ++turn) {
    TemporaryStore store;
    RandomDatabase(store, random);
    const QStringList everything = kept(dumpOf(store.file()), false);
    const Database database(store.file());
    const UserId user = database.value("SELECT id FROM users ORDER BY post_count DESC LIMIT 1").toLongLong();
    const QTemporaryDir folder;
    TemporaryStore other;
    const auto report = restoreDatabase(*other, exported(store, folder, {.user = user}));
    QVERIFY2(report, why(report));
    QCOMPARE(faultsIn(other.file()).join('\n'), QString());
    // Every row is one of the database's, as far as it isn't about others.
    static const QRegularExpression ofUser(
        "^(posts|follows|mutes|mentions|messages|kept_messages|message_threads|saved_posts|drafts|conversation_drafts|"
        "post_origins|post_details|post_links|post_pictures|picture_images|draft_pictures): ");
    for (QString row : dumpOf(other.file()).filter(ofUser)) {
      // Replies of others aren't there to be counted.
      if (row.startsWith(u"posts: ")) continue;
      QVERIFY2(everything.contains(row), qPrintable(row));
    }
    for (const auto& [table, column] : {std::pair("posts", "author_id"),
                                        {"follows", "follower_id"},
                                        {"mutes", "user_id"},
                                        {"saved_posts", "user_id"},
                                        {"kept_messages", "user_id"},
                                        {"drafts", "user_id"}}) {
      const QString count = QString("SELECT count(*) FROM %1 WHERE %2 = ?").arg(table, column);
      QCOMPARE(Database(other.file()).value(count, {user}), database.value(count, {user}));
    }
  }
}

void TestDatabaseExport::importsCanStillBeUndone() {
  TemporaryStore store, other;
  const UserId susan = importedArchive(store);
  const QTemporaryDir folder;
  need(restoreDatabase(*other, exported(store, folder)));
  const QList<Import> imports = need(Imports(*other).all(susan));
  QCOMPARE(imports.size(), 1);
  QCOMPARE(imports[0].posts, 2);
  QVERIFY(!imports[0].isFromElsewhere);
  const UndoneImport undone = need(Imports(*other).undo(susan, imports[0].id, [] { return Done{}; }));
  QCOMPARE(undone.removed.posts, 2);
  QCOMPARE(undone.removed.users, 1);
  QCOMPARE(undone.removed.follows, 1);
  QCOMPARE(undone.changes, 1);
  const Database database(other.file());
  QCOMPARE(database.value("SELECT group_concat(body) FROM posts").toString(), "her own");
  QCOMPARE(database.value("SELECT about_me FROM users WHERE id = ?", {susan}).toString(), QString());
  QCOMPARE(faultsIn(other.file()).join('\n'), QString());
}

void TestDatabaseExport::importsMadeElsewhereAreNotUndone() {
  TemporaryStore store, other, third;
  const UserId susan = importedArchive(store);
  const QTemporaryDir folder;
  need(restoreDatabase(*other, exported(store, folder, {.user = susan})));
  QCOMPARE(need(other->property(restoredUserProperty)).toLongLong(), susan);
  // It stays so in an export of the whole database.
  const QTemporaryDir again;
  need(restoreDatabase(*third, exported(other, again)));
  for (const TemporaryStore* each : {&other, &third}) {
    const QList<Import> imports = need(Imports(**each).all(susan));
    QCOMPARE(imports.size(), 1);
    QVERIFY(imports[0].isFromElsewhere);
    const QStringList before = dumpOf(each->file());
    const auto undone = Imports(**each).undo(susan, imports[0].id, [] { return Done{}; });
    QVERIFY(!undone);
    QVERIFY2(undone.error().message.contains("made elsewhere"), why(undone));
    QCOMPARE(dumpOf(each->file()), before);
  }
  QCOMPARE(need(third->property(restoredUserProperty)), QString());
}

void TestDatabaseExport::surveyCountsWhatIsInIt() {
  TemporaryStore store, other;
  const UserId susan = store.addUser("susan", "Susan Miller"), john = store.addUser("john");
  store.addPost(susan, store.now);
  store.addPost(susan, store.now);
  store.addPost(john, store.now);
  const QTemporaryDir folder;
  const ExportSurvey all = need(surveyExport(*other, exported(store, folder)));
  QVERIFY(!all.isOfUser);
  QCOMPARE(all.posts, 3);
  QCOMPARE(all.users, 2);
  QCOMPARE(all.createdAt, store.now);
  const QString file = exported(store, folder, {.user = susan});
  const ExportSurvey one = need(surveyExport(*other, file));
  QVERIFY(one.isOfUser);
  QCOMPARE(one.userName, "Susan Miller");
  QCOMPARE(one.posts, 2);
  QCOMPARE(one.users, 1);
  // Where somebody is already, nothing is offered.
  QCOMPARE(surveyExport(*store, file).error().code, ErrorCode::Refused);
  QCOMPARE(surveyExport(*other, file, [](qint64, qint64) { return false; }).error().code, ErrorCode::Interrupted);
  QVERIFY(dumpOf(other.file()).filter(QRegularExpression("^(users|posts): ")).isEmpty());
  // A last line needs no end.
  const QString others = folder.filePath("other.zip");
  writeArchive(others, {{"manifest.json", R"({"format":"roost-export","version":1,"files":["posts.jsonl"]})"},
                        {"posts.jsonl", "{}\n{}"}});
  QCOMPARE(need(surveyExport(*other, others)).posts, 2);
}

void TestDatabaseExport::idsAreNotGivenOutAgain() {
  TemporaryStore store, other;
  const UserId susan = store.addUser("susan");
  for (int i = 0; i < 5; ++i) store.addPost(susan, store.now + i);
  Database(store.file()).run("DELETE FROM posts WHERE id > 2");
  const QTemporaryDir folder;
  need(restoreDatabase(*other, exported(store, folder)));
  QCOMPARE(other.addPost(susan, store.now), 6);
}

void TestDatabaseExport::otherProgramsReadIt() {
  auto random = seededRandom();
  TemporaryStore store;
  RandomDatabase(store, random);
  const QTemporaryDir folder;
  QProcess python;
  python.start("python3", {"-c", R"(
import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
assert archive.namelist()[0] == 'manifest.json'
manifest = json.loads(archive.read('manifest.json'))
assert manifest['format'] == 'roost-export' and manifest['version'] == 1 and manifest['scope'] == 'database'
for name in manifest['files']:
    lines = archive.read(name).decode('utf-8').split('\n')
    assert lines[-1] == ''
    for line in lines[:-1]:
        assert isinstance(json.loads(line), dict)
    print(name, len(lines) - 1)
)",
                           exported(store, folder)});
  QVERIFY2(python.waitForFinished(), "python3 is needed");
  QCOMPARE(python.readAllStandardError(), QByteArray());
  QString expected;
  for (const QString& table : exportedTables())
    expected +=
        QString("%1.jsonl %2\n").arg(table, Database(store.file()).value("SELECT count(*) FROM " + table).toString());
  QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()), expected);
}

void TestDatabaseExport::descriptionNamesEachField() {
  auto random = seededRandom();
  TemporaryStore store;
  RandomDatabase(store, random);
  const QTemporaryDir folder;
  const Files files = filesIn(exported(store, folder, {.withPasswords = true}));
  const QString description = textOf("resources/text/export-format.md");
  QCOMPARE(contentIn(files, "README.md"), description.toUtf8());
  for (const QString& field : QJsonDocument::fromJson(contentIn(files, "manifest.json")).object().keys())
    QVERIFY2(description.contains("| `" + field + "` |"), qPrintable(field));
  for (const QString& table : exportedTables()) {
    const QString line = description.section("| `" + exportFileOf(table) + "` |", 1).section('\n', 0, 0);
    const QByteArray row = contentIn(files, exportFileOf(table)).split('\n').first();
    for (const QString& field : QJsonDocument::fromJson(row).object().keys())
      QVERIFY2(line.contains('`' + field + '`'), qPrintable(table + ": " + field));
    QVERIFY2(!line.isEmpty(), qPrintable(table));
  }
  // A table that is added to the database has to be exported, or left out on purpose.
  static const QStringList leftOut{"sessions", "sign_in_failures", "properties",     "name_beginnings",
                                   "pictures", "picture_images",   "sqlite_sequence"};
  for (const QVariantList& table :
       Database(store.file())
           .rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*search*' ORDER BY name")) {
    const QString name = table.first().toString();
    QVERIFY2(exportedTables().contains(name) != leftOut.contains(name), qPrintable(name));
  }
  // So has a column. Images are files.
  static const QStringList asFiles{"thumbnail", "image"};
  static const QStringList derived{"follower_count",  "following_count", "post_count",        "last_post_at",
                                   "reply_count",     "picture_version", "username_skeleton", "last_message_at",
                                   "last_message_id", "unread_count"};
  for (const QString& table : exportedTables())
    for (const QVariantList& column : Database(store.file()).rows("SELECT name FROM pragma_table_info(?)", {table})) {
      const QString name = column.first().toString();
      const bool isExported =
          textOf("resources/sql/sqlite/export_" + table + ".sql").contains(QRegularExpression("\\b" + name + "\\b"));
      QVERIFY2(isExported != (derived + asFiles).contains(name), qPrintable(table + "." + name));
    }
}

// The least that makes sense: what Roost derives is missing.
void TestDatabaseExport::otherProgramsWriteIt() {
  const QTemporaryDir folder;
  const QString file = folder.filePath("export.zip");
  writeArchive(file, {{"users.jsonl", R"({"id":3,"username":"Susan","display_name":"","email":"S@owl.example",)"
                                      R"("about_me":"","created_at":5,"is_nameless":0,"colour":["?"]})"},
                      {"colours.jsonl", "?"},
                      {"manifest.json", R"({"format":"roost-export","version":1,"files":["users.jsonl"]})"}});
  TemporaryStore store;
  // A field that Roost doesn't know may be of any kind.
  const auto report = restoreDatabase(*store, file);
  QVERIFY2(report, why(report));
  const auto row =
      Database(store.file()).rows("SELECT id, username_folded, name_folded, email_folded FROM users").value(0);
  QCOMPARE(row, QVariantList({3, "susan", "susan", "s@owl.example"}));
}

void TestDatabaseExport::refuses_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QString>("said");
  const auto add = [](const char* name, const QString& file, const QByteArray& content, const QString& said) {
    QTest::newRow(name) << file << content << said;
  };
  add("fewer pictures", "manifest.json", R"({"format":"roost-export","version":1,"pictures":1})",
      "pictures are missing");
  add("a newer version", "manifest.json", R"({"format":"roost-export","version":2})", "newer version of Roost");
  add("another format", "manifest.json", R"({"format":"toast"})", "manifest.json makes no sense");
  add("no JSON", "manifest.json", "\xff{", "manifest.json makes no sense");
  add("a file that isn't there", "manifest.json", R"({"format":"roost-export","version":1,"files":["posts.jsonl"]})",
      "posts.jsonl is missing");
  add("no object", "users.jsonl", "[1]\n", "users.jsonl, line 1");
  add("half a line", "users.jsonl", "\n{\"id\":", "users.jsonl, line 1");
  add("a list", "users.jsonl",
      R"({"id":7,"username":"x","created_at":0,"last_seen":[5],"display_name":"","email":"","about_me":"","is_nameless":0})",
      "users.jsonl, line 1");
  add("no name", "users.jsonl", R"({"id":7})", "users.jsonl, line 1");
  add("an id of 0", "users.jsonl", R"({"id":0,"username":"x"})", "users.jsonl, line 1");
  add("an id too large", "users.jsonl", R"({"id":9223372036854775808,"username":"x"})", "users.jsonl, line 1");
  add("an id twice", "users.jsonl",
      R"({"id":7,"username":"x","created_at":0,"display_name":"","email":"","about_me":"","is_nameless":0})"
      "\n"
      R"({"id":7,"username":"y","created_at":0,"display_name":"","email":"","about_me":"","is_nameless":0})",
      "users.jsonl, line 2");
  add("a time in words", "users.jsonl",
      R"({"id":7,"username":"x","created_at":"now","display_name":"","email":"","about_me":"","is_nameless":0})",
      "users.jsonl, line 1");
  add("a name too long", "users.jsonl",
      R"({"id":7,"username":")" + QByteArray(65, 'x') +
          R"(","created_at":0,"display_name":"","email":"","about_me":"","is_nameless":0})",
      "users.jsonl, line 1");
  add("not UTF-8", "users.jsonl", "{\"id\":7,\"username\":\"\xff\"}", "users.jsonl, line 1");
  add("deep", "users.jsonl", QByteArray(20'000, '['), "users.jsonl, line 1");
  // What fits into what such an archive may unpack to, and what doesn't.
  add("an endless line", "users.jsonl", QByteArray(70'000'000, ' '), "too large to be genuine");
  add("more than there can be", "users.jsonl", QByteArray(80'000'000, ' '), "far larger when unpacked");
  add("a post of nobody", "posts.jsonl",
      R"({"id":7,"author_id":5,"created_at":0,"body":"x","imported":0,"picture_count":0})", "posts.jsonl, line 1");
  add("a post without pictures", "posts.jsonl",
      R"({"id":7,"author_id":1,"created_at":0,"body":"x","imported":0,"picture_count":1})", "pictures are missing");
  add("a picture of nobody", "profile-pictures/5.png", "x", "profile-pictures/5.png makes no sense");
  add("a picture without a number", "profile-pictures/susan.png", "x", "profile-pictures/susan.png makes no sense");
  add("a picture of no post", "post-pictures/5.png", "x", "post-pictures/5.png makes no sense");
  add("a thumbnail alone", "post-thumbnails/5.png", "x", "post-thumbnails/5");
  add("a thumbnail of another kind", "draft-pictures/5.png", "x", "draft-pictures/5.png makes no sense");
  add("a draft without its picture", "draft_pictures.jsonl",
      R"({"id":5,"user_id":1,"kind":"post","subject_id":0,"position":0,"width":1,"height":1,"name":"","description":""})",
      "pictures are missing");
  add("a way out", "../outside.jsonl", "x", "point outside it");
  add("an absolute path", "/tmp/outside.jsonl", "x", "point outside it");
  add("a bomb", "profile-pictures/1.png", QByteArray(70'000'000, 'x'), "too large to be genuine");
}

void TestDatabaseExport::refuses() {
  QFETCH(const QString, file);
  QFETCH(const QByteArray, content);
  QFETCH(const QString, said);
  const QTemporaryDir folder;
  const QString path = folder.filePath("export.zip");
  Files files{
      {"manifest.json",
       R"({"format":"roost-export","version":1,"files":["users.jsonl","posts.jsonl","draft_pictures.jsonl"]})"},
      {"users.jsonl",
       R"({"id":1,"username":"susan","created_at":0,"display_name":"","email":"","about_me":"","is_nameless":0})"},
      {"posts.jsonl", ""},
      {"draft_pictures.jsonl", ""}};
  files.removeIf([&file](const auto& each) { return each.first == file; });
  files.append({file, content});
  if (file == u"manifest.json" && said.contains("posts.jsonl")) files = {files.last()};
  writeArchive(path, files);
  TemporaryStore store;
  const QStringList before = dumpOf(store.file());
  QElapsedTimer time;
  time.start();
  const auto report = restoreDatabase(*store, path);
  QVERIFY(!report);
  QVERIFY2(report.error().message.contains(said), why(report));
  QVERIFY(time.elapsed() < 60'000);
  QCOMPARE(dumpOf(store.file()), before);
}

void TestDatabaseExport::refusesWhatIsNoEmptyDatabase() {
  TemporaryStore store, other;
  store.addUser("susan");
  other.addUser("john");
  const QTemporaryDir folder;
  const auto report = restoreDatabase(*other, exported(store, folder));
  QVERIFY(!report);
  QVERIFY2(report.error().message.contains("empty database"), why(report));
  QCOMPARE(Database(other.file()).value("SELECT group_concat(username) FROM users").toString(), "john");
}

void TestDatabaseExport::refusesABrokenFile() {
  auto random = seededRandom();
  TemporaryStore store;
  RandomDatabase(store, random);
  const QTemporaryDir folder;
  const QString file = exported(store, folder), broken = folder.filePath("broken.zip");
  const QByteArray whole = contentOf(file);
  const QStringList everything = kept(dumpOf(store.file()), false), nothing = dumpOf(TemporaryStore().file());
  QVERIFY(!restoreDatabase(*TemporaryStore(), folder.filePath("missing.zip")));
  for (int turn = 0; turn < 100; ++turn) {
    QByteArray content = whole;
    if (turn % 2 == 0)
      content.truncate(random.bounded(static_cast<int>(whole.size())));
    else
      for (int i = 1 + random.bounded(20); i > 0; --i)
        content[random.bounded(static_cast<int>(whole.size()))] = static_cast<char>(random.bounded(256));
    QFile::remove(broken);
    overwrite(broken, content);
    (void)isRoostExport(broken);
    TemporaryStore other;
    const auto report = restoreDatabase(*other, broken);
    // Some bytes don't matter.
    QCOMPARE(kept(dumpOf(other.file()), true), report ? everything : nothing);
    if (!report) QVERIFY2(!report.error().message.contains("Something went wrong"), why(report));
  }
}

void TestDatabaseExport::canceledLeavesNothing() {
  auto random = seededRandom();
  TemporaryStore store, other;
  RandomDatabase(store, random);
  const QTemporaryDir folder;
  const QString file = exported(store, folder);
  const QByteArray whole = contentOf(file);
  const QStringList before = dumpOf(other.file());
  for (int turn = 0; turn < 20; ++turn) {
    int calls = random.bounded(60);
    const auto report = restoreDatabase(*other, file, [&calls](qint64 done, qint64 total) {
      if (done > total) qFatal("more than there is");
      return calls-- > 0;
    });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Interrupted);
    QCOMPARE(dumpOf(other.file()), before);
  }
  const auto canceled = exportDatabase(*store, {}, file, store.clock(), [](qint64, qint64) { return false; });
  QVERIFY(!canceled);
  QCOMPARE(canceled.error().code, ErrorCode::Interrupted);
  QCOMPARE(contentOf(file), whole);
  QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"export.zip"});
}

void TestDatabaseExport::holdsOnlyAsManyFilesAsAreReadBack() {
  const QTemporaryDir folder;
  const auto out = need(ExportFile::create(folder.filePath("export.zip")));
  ExportArchive archive(*out, 0);
  for (qsizetype file = 0; file < ArchiveFile::mostEntries; ++file)
    if (const auto begun = archive.begin(QString::number(file), ExportArchive::Packing::Stored); !begun)
      QFAIL(qPrintable(begun.error().detail));
  const auto refused = archive.begin("one more", ExportArchive::Packing::Stored);
  QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
}

ROOST_TEST(TestDatabaseExport)

}  // namespace roost::database_export_test

#include "test_database_export.moc"
