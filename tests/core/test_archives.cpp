#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/posts/post_pictures.h"
#include "core/posts/posts.h"
#include "core/survey/import_survey.h"
#include "core/transfer/import_file.h"
#include "core/transfer/imports.h"
#include "support/database.h"
#include "support/network_archives.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::archives_test {

using namespace test;

/// Archives of three networks, from the file to the database and out again.
class TestArchives : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void threeNetworksBecomeOneProfile();
  void undoneOneByOne();
  void aLaterArchiveBringsMissingPictures();
  void surveyTellsWhatComes();
  void surveyTellsWhatIsHere();
  void deletedPostsComeOnlyIfAskedFor();
  void pagesShowWhatOnlySomePostsHave();
  void pipesAreRefused();
  void unknownFilesAreRefused_data();
  void unknownFilesAreRefused();

 private:
  QString archive(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  ImportReport import(TemporaryStore& store, const char* name, UserId into) const {
    return need(importFile(*store, archive(name), request(into), store.clock()));
  }
  /// Pictures are their own files here, as core has no decoder.
  static ImportRequest request(UserId into) {
    return {.into = into,
            .decodePicture = [](const QByteArray& file) -> Result<StoredPicture> {
              return StoredPicture{.image = file, .thumbnail = file.first(2), .width = 4, .height = 3};
            },
            .decodeProfilePicture = [](const QByteArray& file) -> Result<QByteArray> { return file; }};
  }

  QTemporaryDir m_folder;
};

namespace {

const QByteArray picture = "not really a picture";

QStringList bodies(const TemporaryStore& store, const QString& where = "1") {
  QStringList found;
  for (const QVariantList& row :
       Database(store.file()).rows("SELECT body FROM posts WHERE " + where + " ORDER BY created_at, id"))
    found.append(row.first().toString());
  return found;
}

}  // namespace

void TestArchives::initTestCase() {
  makeMastodonArchive(archive("mastodon.zip"), picture);
  makeXArchive(archive("x.zip"), picture);
  makeBlueskyRepository(archive("repository.car"));
}

void TestArchives::threeNetworksBecomeOneProfile() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  store.addPost(susan, 1'700'000'000'500, "a ferry of my own");
  for (const char* name : {"mastodon.zip", "x.zip", "repository.car"}) import(store, name, susan);
  const Database database(store.file());
  QCOMPARE(database.value("SELECT count(*) FROM posts WHERE author_id <> 1").toInt(), 0);
  QCOMPARE(bodies(store), (QStringList{"Tea & ferry tickets https://example.com/tickets", "The ferry museum opens",
                                       "The ferry is late", "It came after all", "What happens in the last chapter",
                                       "a ferry of my own", "About the ferry, elsewhere", "A ferry in the clouds",
                                       "Blue as the sea"}));
  QCOMPARE(database.value("SELECT count(*) FROM post_search_2 WHERE post_search_2 MATCH 'ferry'").toInt(), 6);
  QCOMPARE(database.value("SELECT post_count FROM users WHERE id = 1").toInt(), 9);
  // An answer to one's own post is a reply, and the other keeps its address.
  QCOMPARE(bodies(store, "reply_to IS NOT NULL"), QStringList("It came after all"));
  QCOMPARE(bodies(store, "picture_count = 1"),
           (QStringList{"Tea & ferry tickets https://example.com/tickets", "The ferry is late"}));
  QCOMPARE(database.value("SELECT count(*) FROM picture_images WHERE image = ?", {picture}).toInt(), 2);
  QCOMPARE(database.value("SELECT image FROM pictures WHERE user_id = 1").toByteArray(), picture);
  QCOMPARE(database.value("SELECT address FROM saved_posts WHERE user_id = 1").toString(),
           QString("https://other.example/@vera/7"));
  QCOMPARE(database.value("SELECT about_me FROM users WHERE id = 1").toString(), QString("I watch ferries."));
  QCOMPARE(need(Imports(*store).kindsFor(susan)), (QStringList{"mastodon", "x", "bluesky"}));
  // Once more, and nothing changes.
  for (const char* name : {"mastodon.zip", "x.zip", "repository.car"})
    QCOMPARE(import(store, name, susan).added, ImportReport::Counts{});
  QCOMPARE(need(Imports(*store).all(noUser)).size(), 3);
}

void TestArchives::undoneOneByOne() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  for (const char* name : {"mastodon.zip", "x.zip", "repository.car"}) import(store, name, susan);
  const auto undo = [&store](ImportId import) {
    return need(Imports(*store).undo(noUser, import, []() -> Result<Done> { return Done{}; }));
  };
  QCOMPARE(undo(2).removed.posts, 2);
  QCOMPARE(bodies(store).size(), 6);
  QCOMPARE(undo(1).removed.posts, 4);
  QCOMPARE(undo(3).removed.posts, 2);
  const Database database(store.file());
  for (const char* table : {"posts", "post_origins", "user_origins", "post_details", "post_pictures", "picture_images",
                            "pictures", "saved_posts", "follows", "sources", "imported_rows", "imported_changes"})
    QVERIFY2(database.value(QString("SELECT count(*) FROM ") + table).toInt() == 0, table);
  QCOMPARE(database.value("SELECT count(*) FROM users").toInt(), 1);
  QCOMPARE(database.value("SELECT about_me || display_name || picture_version FROM users").toString(), QString("0"));
}

void TestArchives::aLaterArchiveBringsMissingPictures() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  makeMastodonArchive(archive("without.zip"), {});
  // Only their descriptions are there.
  QCOMPARE(import(store, "without.zip", susan).added.pictures, 0);
  const Database database(store.file());
  const auto pictures = [&database] {
    QStringList found;
    for (const QVariantList& row :
         database.rows("SELECT p.name, p.width, p.height, i.image FROM post_pictures AS p LEFT JOIN picture_images AS i"
                       " ON i.picture_id = p.id"))
      found.append(row[0].toString() + ' ' + row[1].toString() + ' ' + row[2].toString() + ' ' + row[3].toString());
    return found;
  };
  QCOMPARE(pictures(), QStringList("harbour.png 0 0 "));

  const ImportReport report = import(store, "mastodon.zip", susan);
  QCOMPARE(report.added.posts, 0);
  QCOMPARE(report.added.pictures, 1);
  QVERIFY2(report.toText().contains("1 picture"), qPrintable(report.toText()));
  QCOMPARE(pictures(), QStringList("harbour.png 4 3 " + QString::fromUtf8(picture)));
  // Whoever has it isn't given it again.
  QCOMPARE(import(store, "mastodon.zip", susan).added, ImportReport::Counts{});
  QCOMPARE(import(store, "without.zip", susan).added, ImportReport::Counts{});

  const auto undo = [&store](ImportId import) {
    return need(Imports(*store).undo(noUser, import, []() -> Result<Done> { return Done{}; }));
  };
  const UndoneImport undone = undo(2);
  QCOMPARE(undone.removed.pictures, 1);
  QCOMPARE(undone.removed.posts, 0);
  QCOMPARE(pictures(), QStringList("harbour.png 0 0 "));
  import(store, "mastodon.zip", susan);
  // The later archive has the post, too.
  QCOMPARE(undo(1).postsLeft, 4);
  QCOMPARE(pictures(), QStringList("harbour.png 4 3 " + QString::fromUtf8(picture)));
  undo(2);
  QCOMPARE(pictures(), QStringList());
  QCOMPARE(bodies(store), QStringList());
}

void TestArchives::surveyTellsWhatComes() {
  const TemporaryStore store;
  const auto source = need(openForImport(*store, archive("mastodon.zip")));
  const ImportSurvey survey = need(surveySource(*source, *store));
  QCOMPARE(survey.kind, SourceKind::Mastodon);
  QCOMPARE(survey.ownerName, QString("susan@birds.example"));
  QCOMPARE(survey.found.posts, 4);
  QCOMPARE(survey.found.pictures, 1);
  QCOMPARE(survey.missingPictures, 0);
  QCOMPARE(survey.found.follows, 1);
  QCOMPARE(survey.found.savedAddresses, 1);
  QCOMPARE(survey.knownOwner, noUser);
  QVERIFY(survey.firstPost.value_or(0) < survey.lastPost.value_or(0));
  QVERIFY(survey.growth > 0);
  QCOMPARE(survey.alreadyHere, ImportReport::Counts{});
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM sources").toInt(), 0);
}

void TestArchives::surveyTellsWhatIsHere() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const auto survey = [&](const char* name) {
    const auto source = need(openForImport(*store, archive(name)));
    return need(surveySource(*source, *store));
  };
  makeMastodonArchive(archive("without.zip"), {});
  import(store, "without.zip", susan);
  ImportSurvey again = survey("without.zip");
  QCOMPARE(again.knownOwner, susan);
  QCOMPARE(again.found, again.alreadyHere);
  QCOMPARE(again.growth, 0);
  // The picture is what's new.
  again = survey("mastodon.zip");
  QCOMPARE(again.found.without(again.alreadyHere), (ImportReport::Counts{.pictures = 1}));
  QVERIFY(again.growth > 0);
  // What was deleted here stays away.
  import(store, "mastodon.zip", susan);
  need(Posts(*store, store.clock()).remove(susan, 2));
  again = survey("mastodon.zip");
  QCOMPARE(again.found, again.alreadyHere);
  QCOMPARE(again.found.posts, 3);
  QCOMPARE(again.leftOut.size(), 1);
  QCOMPARE(again.leftOut.first().reason, "The post was deleted in Roost.");
  // Somebody else's archive of the same network has nothing that is here.
  const ImportSurvey other = survey("x.zip");
  QCOMPARE(other.alreadyHere, ImportReport::Counts{});
  for (const char* name : {"x.zip", "repository.car"}) {
    import(store, name, susan);
    again = survey(name);
    QCOMPARE(again.found, again.alreadyHere);
  }
}

void TestArchives::deletedPostsComeOnlyIfAskedFor() {
  makeXArchive(archive("deleted.zip"), picture, "I take this back");
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const auto source = need(openForImport(*store, archive("deleted.zip")));
  ImportSurvey survey = need(surveySource(*source, *store));
  QCOMPARE(survey.deletedThere, 1);
  QCOMPARE(survey.found.posts, 2);
  const ImportReport report = import(store, "deleted.zip", susan);
  QCOMPARE(report.added.posts, 2);
  QVERIFY2(report.toText().contains("The post was deleted on X."), qPrintable(report.toText()));
  ImportRequest asked = request(susan);
  asked.withDeleted = true;
  QCOMPARE(need(importFile(*store, archive("deleted.zip"), asked, store.clock())).added.posts, 1);
  QCOMPARE(bodies(store).first(), "I take this back");
  QCOMPARE(need(Imports(*store).undo(noUser, 2, [] { return Done{}; })).removed.posts, 1);
}

void TestArchives::pagesShowWhatOnlySomePostsHave() {
  TemporaryStore store;
  import(store, "mastodon.zip", noUser);
  const auto details = need(postDetailsAmong(*store, {1, 2, 3, 4}));
  QCOMPARE(details[3].contentWarning, QString("Spoilers"));
  QCOMPARE(details[4].answersAddress, QString("https://other.example/@vera/9"));
  QVERIFY(details[4].editedAt);
  const auto pictures = need(PostPictures(*store).among({1}));
  QCOMPARE(pictures[1].value(0).description, QString("The harbour at dawn"));
  QCOMPARE(pictures[1].value(0).width, 4);
}

void TestArchives::unknownFilesAreRefused_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("a text") << QByteArray("Dear diary");
  QTest::newRow("other JSON") << QByteArray(R"({"hello": [1, 2]})");
  QTest::newRow("half a zip") << QByteArray("PK\3\4");
}

void TestArchives::unknownFilesAreRefused() {
  QFETCH(const QByteArray, content);
  TemporaryStore store;
  QFile file(archive("unknown"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(content);
  file.close();
  const auto report = importFile(*store, archive("unknown"), request(noUser), store.clock());
  QVERIFY(!report);
  QVERIFY(!report.error().message.isEmpty());
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM sources").toInt(), 0);
}

// Nobody may ever write to it.
void TestArchives::pipesAreRefused() {
  TemporaryStore store;
  QCOMPARE(mkfifo(QFile::encodeName(archive("pipe")), 0600), 0);
  const auto report = importFile(*store, archive("pipe"), request(noUser), store.clock());
  QVERIFY(!report);
  QCOMPARE(report.error().code, ErrorCode::CannotOpen);
  QVERIFY(report.error().message.contains("pipe"));
}

ROOST_TEST(TestArchives)

}  // namespace roost::archives_test

#include "test_archives.moc"
