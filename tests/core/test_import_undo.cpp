#include <QTest>

#include "core/posts/posts.h"
#include "core/storage/read_rows.h"
#include "core/transfer/import.h"
#include "core/transfer/imports.h"
#include "support/database.h"
#include "support/list_source.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::import_undo_test {

using namespace test;

/// An archive that is imported, imported again, and undone.
class TestImportUndo : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void undoTakesOutEverything();
  void undoPutsBackWhatWasChanged();
  void othersMayNotTouchIt();
  void archivesOfNobodyHereNeedAnybodySignedIn();
  void undoLeavesWhatWasChangedSince();
  void postsOfTwoArchivesStay();
  void laterArchivesKeepWhatTheyShare_data();
  void laterArchivesKeepWhatTheyShare();
  void sameNamesOfDifferentPeople_data();
  void sameNamesOfDifferentPeople();
  void oneKeyOfAPersonSaysNothingAboutTheOther();
  void usersWithPostsOfTheirOwnStay();
  void deletedPostsStayDeleted();
  void editsComeAlong();
  void undoneEditsComeAgain();
  void editsBringMoreThanWords();
  void newProfilesComeAlong_data();
  void newProfilesComeAlong();
  void answersFindTheirPosts();
  void namelessUsersGetTheirNames();
  void anotherUserIsRefused();
  void listsOfFollowsGoToTheOnlyPerson();
  void foundPostsAreForgotten();
  void undoOfNothingIsRefused();
  void stoppedUndoChangesNothing();
};

namespace {

/// Two posts by susan, who follows vera and mutes zed, and has saved an address.
ListSource archive(SourceKind kind = SourceKind::Mastodon) {
  ListSource source(kind);
  source.users = {{.key = 1,
                   .id = "susan",
                   .username = {"susan@birds.example"},
                   .email = {},
                   .aboutMe = {"Ferries."},
                   .passwordHash = {},
                   .lastSeen = {},
                   .displayName = {"Susan"},
                   .origin = "https://birds.example/users/susan",
                   .isOwner = true},
                  {.key = 2,
                   .id = "vera",
                   .username = {"vera@birds.example"},
                   .email = {},
                   .aboutMe = {},
                   .passwordHash = {},
                   .lastSeen = {},
                   .origin = "acct:vera@birds.example"},
                  {.key = 3,
                   .id = "zed",
                   .username = {"zed@birds.example"},
                   .email = {},
                   .aboutMe = {},
                   .passwordHash = {},
                   .lastSeen = {},
                   .origin = "acct:zed@birds.example"}};
  source.posts = {ListSource::post(1, "first", 1'000, "https://birds.example/1"),
                  ListSource::post(1, "second #ferry", 2'000, "https://birds.example/2")};
  source.posts[1].answers = "https://birds.example/1";
  source.follows = {{1, 2, "susan", "vera"}};
  source.mutes = {{1, 3, "zed"}};
  source.saved = {{1, "https://elsewhere.example/7", "worth reading"}};
  return source;
}

/// Every table but the search index, which is compared by what it finds, and used-up ids.
QStringList dump(const TemporaryStore& store) {
  const Database database(store.file());
  QStringList all;
  for (const QVariantList& table :
       database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'post_search%' "
                     "AND name NOT IN ('sqlite_sequence', 'search_characters_2', 'search_pairs_2') ORDER BY name")) {
    all.append(table[0].toString());
    for (QVariantList row : database.rows("SELECT * FROM " + table[0].toString())) {
      // Skeletons of names are made sooner or later.
      if (table[0] == "users") row.removeAt(18);
      QStringList values;
      for (const QVariant& value : row) values.append(value.toString());
      all.append(values.join(u'|'));
    }
  }
  return all;
}

}  // namespace

void TestImportUndo::undoTakesOutEverything() {
  TemporaryStore store;
  store.addUser("john");
  store.addPost(1, 500, "here before");
  const QStringList before = dump(store);
  ListSource source = archive();
  const ImportReport report = need(importFrom(source, *store, {.name = "archive.zip"}, store.clock()));
  QCOMPARE(report.added.posts, 2);
  QCOMPARE(report.added.mutes, 1);
  QCOMPARE(report.added.savedAddresses, 1);
  const QList<Import> imports = need(Imports(*store).all(noUser));
  QCOMPARE(imports.size(), 1);
  QCOMPARE(imports[0].name, QString("archive.zip"));
  QCOMPARE(imports[0].ownerUsername, QString("susan@birds.example"));
  QCOMPARE(imports[0].posts, 2);
  QVERIFY(imports[0].report.contains("2 post"));

  const UndoneImport undone = need(Imports(*store).undo(noUser, imports[0].id, [] { return Done{}; }));
  QCOMPARE(undone.removed.posts, 2);
  QCOMPARE(undone.removed.users, 3);
  QCOMPARE(undone.usersLeftCount, 0);
  QCOMPARE(dump(store), before);
}

void TestImportUndo::undoPutsBackWhatWasChanged() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  const QStringList before = dump(store);
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a", .into = john}, store.clock()));
  const auto about = [&store] {
    return Database(store.file()).value("SELECT about_me FROM users WHERE id = 1").toString();
  };
  QCOMPARE(about(), QString("Ferries."));
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM posts WHERE author_id = 1").toInt(), 2);
  const UndoneImport undone = need(Imports(*store).undo(noUser, 1, [] { return Done{}; }));
  QVERIFY(undone.changes > 0);
  QCOMPARE(dump(store), before);
}

/// What somebody has imported into their account is theirs.
void TestImportUndo::othersMayNotTouchIt() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "a hash"), john = store.addUser("john", {}, "a hash");
  ListSource source = archive();
  const auto import = [&](UserId into, std::optional<UserId> viewer) {
    return importFrom(source, *store, {.name = "a", .into = into, .viewer = viewer}, store.clock());
  };
  const QStringList before = dump(store);
  for (const UserId other : {john, noUser}) {
    const auto refused = import(susan, other);
    QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
    QCOMPARE(dump(store), before);
  }
  need(import(susan, susan));
  // A later archive of hers is hers, too, whoever is named.
  QVERIFY(!import(noUser, john));

  const auto undoAs = [&](UserId viewer) { return Imports(*store).undo(viewer, 1, [] { return Done{}; }); };
  for (const UserId other : {john, noUser}) {
    QVERIFY(!need(Imports(*store).all(other))[0].mayBeUndone);
    const auto refused = undoAs(other);
    QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
    QCOMPARE(refused.error().message, QString("Only @susan can undo this import."));
  }
  need(undoAs(susan));
  QCOMPARE(dump(store), before);
}

/// Whoever is signed in may tidy up after an archive of somebody who can't sign in, but nobody else.
void TestImportUndo::archivesOfNobodyHereNeedAnybodySignedIn() {
  TemporaryStore store;
  const UserId john = store.addUser("john", {}, "a hash");
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a", .viewer = john}, store.clock()));
  const auto refused = Imports(*store).undo(noUser, 1, [] { return Done{}; });
  QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
  need(Imports(*store).undo(john, 1, [] { return Done{}; }));
}

void TestImportUndo::undoLeavesWhatWasChangedSince() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a", .into = john}, store.clock()));
  Database(store.file()).run("UPDATE users SET about_me = 'My own words.' WHERE id = 1");
  const UndoneImport undone = need(Imports(*store).undo(noUser, 1, [] { return Done{}; }));
  QCOMPARE(undone.changesLeft, 1);
  QCOMPARE(Database(store.file()).value("SELECT about_me FROM users WHERE id = 1").toString(),
           QString("My own words."));
}

void TestImportUndo::postsOfTwoArchivesStay() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  ListSource first = archive(), second = archive(SourceKind::X);
  for (int post = 0; post < 2; ++post) second.posts[post].origin = QString::number(post);
  second.posts[1].answers.clear();
  second.users[0].origin = "12";
  need(importFrom(first, *store, {.name = "a", .into = john}, store.clock()));
  const ImportReport report = need(importFrom(second, *store, {.name = "b", .into = john}, store.clock()));
  QCOMPARE(report.added.posts, 0);
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM post_origins").toInt(), 4);

  QCOMPARE(need(Imports(*store).undo(noUser, 1, [] { return Done{}; })).postsLeft, 2);
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM posts").toInt(), 2);
  // They are the second archive's now.
  QCOMPARE(need(Imports(*store).undo(noUser, 2, [] { return Done{}; })).removed.posts, 2);
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM posts").toInt(), 0);
  QCOMPARE(Database(store.file()).value("SELECT post_count FROM users WHERE id = 1").toInt(), 0);
}

void TestImportUndo::laterArchivesKeepWhatTheyShare_data() {
  QTest::addColumn<QList<int>>("order");
  QTest::newRow("the first first") << QList<int>{1, 2, 3};
  QTest::newRow("the last first") << QList<int>{3, 2, 1};
  QTest::newRow("the middle first") << QList<int>{2, 1, 3};
  QTest::newRow("the first and the last") << QList<int>{1, 3, 2};
}

/// Three archives of the same account, each with one post more.
void TestImportUndo::laterArchivesKeepWhatTheyShare() {
  QFETCH(const QList<int>, order);
  TemporaryStore store;
  store.addUser("john");
  const QStringList before = dump(store);
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "1"}, store.clock()));
  source.follows.clear();
  for (const char* text : {"third", "fourth"}) {
    source.posts.append(ListSource::post(1, text, 3'000, QString("https://birds.example/") + text));
    need(importFrom(source, *store, {.name = text}, store.clock()));
    // The same once more brings nothing, and is no import.
    need(importFrom(source, *store, {.name = text}, store.clock()));
  }
  QCOMPARE(need(Imports(*store).all(noUser)).size(), 3);
  const auto ids = [&store] {
    QList<int> all;
    for (const QVariantList& row : Database(store.file()).rows("SELECT id FROM sources ORDER BY id"))
      all.append(row[0].toInt());
    return all;
  };
  const QList<int> imports = ids();
  QSet<int> left{1, 2, 3};
  for (const int each : order) {
    need(Imports(*store).undo(noUser, imports[each - 1], [] { return Done{}; }));
    left.remove(each);
    QStringList expected;
    if (!left.isEmpty())
      expected << "first"
               << "second #ferry";
    if (left.contains(2) || left.contains(3)) expected << "third";
    if (left.contains(3)) expected << "fourth";
    QStringList bodies;
    for (const QVariantList& row : Database(store.file()).rows("SELECT body FROM posts ORDER BY id"))
      bodies.append(row[0].toString());
    QCOMPARE(bodies, expected);
    QCOMPARE(Database(store.file()).value("SELECT count(*) FROM users").toInt(), left.isEmpty() ? 1 : 4);
  }
  QCOMPARE(dump(store), before);
}

void TestImportUndo::sameNamesOfDifferentPeople_data() {
  QTest::addColumn<bool>("isOwner");
  QTest::newRow("whose archive it is") << true;
  QTest::newRow("somebody who is followed") << false;
}

/// X and Bluesky give abandoned names to others.
void TestImportUndo::sameNamesOfDifferentPeople() {
  QFETCH(const bool, isOwner);
  TemporaryStore store;
  const auto user = [](SourceKey key, const QString& name, const QString& origin) {
    return SourceUser{.key = key,
                      .id = origin,
                      .username = {name},
                      .email = {},
                      .aboutMe = {},
                      .passwordHash = {},
                      .lastSeen = {},
                      .origin = origin};
  };
  ListSource first(SourceKind::X), second(SourceKind::X);
  first.users = {user(1, "alice@x.com", "17"), user(2, "sue@x.com", "111")};
  first.users[0].isOwner = true;
  second.users = {user(1, "vera@x.com", "18"), user(2, "sue@x.com", "222")};
  second.users[isOwner ? 1 : 0].isOwner = true;
  second.posts = {ListSource::post(2, "by another sue", 1'000, "9")};
  need(importFrom(first, *store, {.name = "a"}, store.clock()));
  need(importFrom(second, *store, {.name = "b"}, store.clock()));
  const Database database(store.file());
  QCOMPARE(database.value("SELECT group_concat(user_id, ' ') FROM user_origins WHERE key IN ('111', '222')").toString(),
           QString("2 4"));
  QCOMPARE(database.value("SELECT username FROM users WHERE id = 4").toString(), QString("sue@x.com2"));
  QCOMPARE(database.value("SELECT author_id FROM posts").toInt(), 4);
  // Each is found again.
  second.posts.append(ListSource::post(2, "later", 2'000, "10"));
  need(importFrom(second, *store, {.name = "c"}, store.clock()));
  QCOMPARE(database.value("SELECT count(*) FROM users").toInt(), 4);
  QCOMPARE(database.value("SELECT count(*) FROM posts WHERE author_id = 4").toInt(), 2);
}

/// Those whom somebody follows on Mastodon are known by name, and the owner of an archive by the address of the
/// account.
void TestImportUndo::oneKeyOfAPersonSaysNothingAboutTheOther() {
  TemporaryStore store;
  ListSource first = archive(), second = archive();
  second.users = {first.users[1]};
  second.users[0].origin = "https://birds.example/users/vera";
  second.users[0].isOwner = true;
  second.posts = {ListSource::post(2, "by vera", 3'000, "https://birds.example/9")};
  second.follows.clear();
  second.mutes.clear();
  second.saved.clear();
  need(importFrom(first, *store, {.name = "a"}, store.clock()));
  need(importFrom(second, *store, {.name = "b"}, store.clock()));
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM users").toInt(), 3);
  QCOMPARE(Database(store.file()).value("SELECT author_id FROM posts WHERE body = 'by vera'").toInt(), 2);
}

void TestImportUndo::usersWithPostsOfTheirOwnStay() {
  TemporaryStore store;
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  store.addPost(2, 9'000, "written since");
  const UndoneImport undone = need(Imports(*store).undo(noUser, 1, [] { return Done{}; }));
  QCOMPARE(undone.usersLeft, QStringList("vera@birds.example"));
  QVERIFY(undone.toText().contains("vera@birds.example"));
  QCOMPARE(Database(store.file()).value("SELECT group_concat(body) FROM posts").toString(), QString("written since"));
}

void TestImportUndo::deletedPostsStayDeleted() {
  TemporaryStore store;
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  need(Posts(*store, store.clock()).remove(1, 1));
  const ImportReport again = need(importFrom(source, *store, {.name = "a"}, store.clock()));
  QCOMPARE(again.added.posts, 0);
  QCOMPARE(again.groups.size(), 1);
  QVERIFY(again.groups[0].reason.contains("deleted"));
  QCOMPARE(Database(store.file()).value("SELECT group_concat(body) FROM posts").toString(), QString("second #ferry"));
  QCOMPARE(need(Imports(*store).all(noUser)).size(), 1);
}

void TestImportUndo::editsComeAlong() {
  TemporaryStore store;
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  source.posts[0].body.text = "first, edited";
  source.posts[0].editedAt.instant = 5'000;
  source.posts.append(ListSource::post(1, "third", 3'000, "https://birds.example/3"));
  const ImportReport newer = need(importFrom(source, *store, {.name = "b"}, store.clock()));
  QCOMPARE(newer.added.posts, 1);
  QCOMPARE(newer.added.edits, 1);
  const auto bodies = [&store] {
    return Database(store.file())
        .value("SELECT group_concat(body, '|') FROM (SELECT body FROM posts ORDER BY id)")
        .toString();
  };
  QCOMPARE(bodies(), QString("first, edited|second #ferry|third"));
  // An older archive changes nothing.
  source.posts[0].body.text = "older words";
  source.posts[0].editedAt.instant = 4'000;
  QCOMPARE(need(importFrom(source, *store, {.name = "c"}, store.clock())).added, ImportReport::Counts{});
  need(Imports(*store).undo(noUser, 2, [] { return Done{}; }));
  QCOMPARE(bodies(), QString("first|second #ferry"));
}

void TestImportUndo::undoneEditsComeAgain() {
  TemporaryStore store;
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  source.posts[0].body.text = "edited";
  source.posts[0].editedAt.instant = 5'000;
  need(importFrom(source, *store, {.name = "b"}, store.clock()));
  need(Imports(*store).undo(noUser, 2, [] { return Done{}; }));
  QCOMPARE(need(importFrom(source, *store, {.name = "b"}, store.clock())).added.edits, 1);
  QCOMPARE(Database(store.file()).value("SELECT body FROM posts WHERE id = 1").toString(), QString("edited"));
}

/// The links, the content warning, the audience and the pictures of the edited post.
void TestImportUndo::editsBringMoreThanWords() {
  TemporaryStore store;
  ListSource source = archive();
  SourcePost& post = source.posts[0];
  post.body.text = "see here";
  post.links = {{0, 3, "https://a.example/\"quoted\""}, {4, 4, "https://b.example/"}};
  post.attachments = {{"", "one.png", "image/png", "The first"}, {"", "two.png", "image/png", ""}};
  post.editedAt.instant = 4'000;
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  const auto state = [&store] {
    const Database database(store.file());
    return database.value("SELECT body || ' ' || picture_count FROM posts WHERE id = 1").toString() + '|' +
           database.value("SELECT content_warning || ' ' || audience FROM post_details WHERE post_id = 1").toString() +
           '|' +
           database
               .value("SELECT group_concat(start || ' ' || length || ' ' || target) FROM post_links WHERE post_id = 1")
               .toString() +
           '|' +
           database
               .value(
                   "SELECT group_concat(name || ' ' || position) FROM (SELECT * FROM post_pictures WHERE post_id = 1 "
                   "ORDER BY position)")
               .toString();
  };
  const QString before = state();
  QCOMPARE(
      before,
      QString("see here 2| everybody|0 3 https://a.example/\"quoted\",4 4 https://b.example/|one.png 0,two.png 1"));
  const QStringList all = dump(store);

  post.body.text = "look there";
  post.links = {{5, 5, "https://c.example/"}};
  post.attachments = {{"", "two.png", "image/png", ""}, {"", "three.png", "image/png", "The third"}};
  post.contentWarning = "Spoilers";
  post.audience = Audience::Followers;
  post.editedAt.instant = 5'000;
  const ImportReport report = need(importFrom(source, *store, {.name = "b"}, store.clock()));
  QCOMPARE(report.added.edits, 1);
  // Only its name is here.
  QCOMPARE(report.added.pictures, 0);
  QCOMPARE(state(), QString("look there 3|Spoilers followers|5 5 https://c.example/|one.png 0,two.png 1,three.png 2"));
  // It is found by its new words only.
  const auto found = [&store](const char* word) {
    return Database(store.file())
        .value("SELECT count(*) FROM post_search_2 WHERE post_search_2 MATCH ?", {word})
        .toInt();
  };
  QCOMPARE(found("look"), 1);
  QCOMPARE(found("see"), 0);
  // What the edit removed is still there, and the report says so.
  QVERIFY2(report.toText().contains("removed when the post was edited"), qPrintable(report.toText()));
  // Another edit in yet another archive, undone together with the first.
  post.body.text = "look";
  post.links.clear();
  post.editedAt.instant = 6'000;
  QCOMPARE(need(importFrom(source, *store, {.name = "c"}, store.clock())).added.edits, 1);
  for (const ImportId import : {3, 2}) need(Imports(*store).undo(noUser, import, [] { return Done{}; }));
  QCOMPARE(state(), before);
  QCOMPARE(dump(store), all);
}

void TestImportUndo::newProfilesComeAlong_data() {
  QTest::addColumn<bool>("into");
  QTest::newRow("somebody whom the archive added") << false;
  QTest::newRow("somebody who was here before") << true;
}

void TestImportUndo::newProfilesComeAlong() {
  QFETCH(const bool, into);
  TemporaryStore store;
  const ImportRequest request{.name = "a", .into = into ? store.addUser("john") : noUser};
  ListSource older = archive(), newer = archive();
  need(importFrom(older, *store, request, store.clock()));
  newer.users[0].displayName.text = "Susan Quill";
  newer.users[0].aboutMe.text = "Harbours.";
  newer.posts.append(ListSource::post(1, "third", 3'000, "https://birds.example/3"));
  const auto profile = [&store] {
    return Database(store.file())
        .value("SELECT display_name || '|' || name_folded || '|' || about_me FROM users WHERE id = 1")
        .toString();
  };
  QCOMPARE(profile(), QString("Susan|susan|Ferries."));
  const QStringList before = dump(store);
  need(importFrom(newer, *store, request, store.clock()));
  QCOMPARE(profile(), QString("Susan Quill|susan quill|Harbours."));
  // An older archive says nothing new, and another account of the same person says nothing of this one.
  need(importFrom(older, *store, request, store.clock()));
  if (into) {
    ListSource other = archive();
    other.users.resize(1);
    other.users[0] = newer.users[0];
    other.users[0].origin = "https://fish.example/users/susan";
    other.users[0].aboutMe.text = "Fish.";
    other.posts = {ListSource::post(1, "fish", 9'000, "https://fish.example/1")};
    other.follows.clear();
    other.mutes.clear();
    other.saved.clear();
    need(importFrom(other, *store, request, store.clock()));
    QCOMPARE(profile(), QString("Susan Quill|susan quill|Harbours."));
    need(Imports(*store).undo(noUser, 3, [] { return Done{}; }));
  }
  need(Imports(*store).undo(noUser, 2, [] { return Done{}; }));
  QCOMPARE(profile(), QString("Susan|susan|Ferries."));
  QCOMPARE(dump(store), before);

  // What was changed here stays.
  Database(store.file()).run("UPDATE users SET about_me = 'My own words.', password_hash = 'a hash' WHERE id = 1");
  need(importFrom(newer, *store, request, store.clock()));
  QVERIFY(profile().endsWith("|My own words."));
}

void TestImportUndo::answersFindTheirPosts() {
  TemporaryStore store;
  ListSource source = archive();
  // The answer comes first, in an older archive without the post that it answers.
  ListSource older = archive();
  older.posts.removeFirst();
  need(importFrom(older, *store, {.name = "a"}, store.clock()));
  const auto parent = [&store] {
    return Database(store.file())
        .value(
            "SELECT p.body || p.reply_count FROM posts AS r JOIN posts AS p ON p.id = r.reply_to WHERE r.body LIKE "
            "'second%'")
        .toString();
  };
  QCOMPARE(parent(), QString());
  need(importFrom(source, *store, {.name = "b"}, store.clock()));
  QCOMPARE(parent(), QString("first1"));
  std::reverse(source.posts.begin(), source.posts.end());
  TemporaryStore other;
  need(importFrom(source, *other, {.name = "a"}, other.clock()));
  QCOMPARE(Database(other.file()).value("SELECT count(*) FROM posts WHERE reply_to IS NOT NULL").toInt(), 1);
  QCOMPARE(Database(other.file()).value("SELECT max(reply_count) FROM posts").toInt(), 1);
}

void TestImportUndo::namelessUsersGetTheirNames() {
  TemporaryStore store;
  ListSource source = archive(SourceKind::X);
  source.users[1].isNameless = true;
  source.users[1].username = {"99@x.com"};
  source.users[1].origin = "99";
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  const auto name = [&store] {
    return Database(store.file()).value("SELECT username || ' ' || is_nameless FROM users WHERE id = 2").toString();
  };
  QCOMPARE(name(), QString("99@x.com 1"));
  source.users[1].isNameless = false;
  source.users[1].username = {"vera@x.com"};
  need(importFrom(source, *store, {.name = "b"}, store.clock()));
  QCOMPARE(name(), QString("vera@x.com 0"));
  need(Imports(*store).undo(noUser, 2, [] { return Done{}; }));
  QCOMPARE(name(), QString("99@x.com 1"));
}

void TestImportUndo::anotherUserIsRefused() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  const auto before = dump(store);
  const auto again = importFrom(source, *store, {.name = "a", .into = john}, store.clock());
  QVERIFY(!again);
  QCOMPARE(again.error().code, ErrorCode::Refused);
  QCOMPARE(dump(store), before);
}

void TestImportUndo::listsOfFollowsGoToTheOnlyPerson() {
  TemporaryStore store;
  ListSource list(SourceKind::FollowList);
  list.users = {{.key = 1,
                 .id = "vera",
                 .username = {"vera@birds.example"},
                 .email = {},
                 .aboutMe = {},
                 .passwordHash = {},
                 .lastSeen = {},
                 .origin = "acct:vera@birds.example"}};
  list.follows = {{std::nullopt, 1, {}, "vera"}};
  QVERIFY(!importFrom(list, *store, {.name = "f.csv"}, store.clock()));
  store.addUser("john");
  QCOMPARE(need(importFrom(list, *store, {.name = "f.csv"}, store.clock())).added.follows, 1);
  QCOMPARE(Database(store.file()).value("SELECT following_count FROM users WHERE username = 'john'").toInt(), 1);
  const UserId susan = store.addUser("susan");
  const auto refused = importFrom(list, *store, {.name = "f.csv"}, store.clock());
  QVERIFY(!refused);
  QVERIFY(refused.error().message.contains("Choose"));
  QCOMPARE(need(importFrom(list, *store, {.name = "f.csv", .into = susan}, store.clock())).added.follows, 1);
}

/// What was removed can't be found, and what is left can.
void TestImportUndo::foundPostsAreForgotten() {
  TemporaryStore store;
  store.addUser("john");
  store.addPost(1, 500, "a ferry of mine");
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  const auto found = [&store] {
    return Database(store.file()).value("SELECT count(*) FROM post_search_2 WHERE post_search_2 MATCH 'ferry'").toInt();
  };
  QCOMPARE(found(), 2);
  need(Imports(*store).undo(noUser, 1, [] { return Done{}; }));
  QCOMPARE(found(), 1);
  Database(store.file()).run("INSERT INTO post_search_2 (post_search_2, rank) VALUES ('integrity-check', 1)");
}

void TestImportUndo::undoOfNothingIsRefused() {
  TemporaryStore store;
  const auto undone = Imports(*store).undo(noUser, 7, [] { return Done{}; });
  QVERIFY(!undone);
  QCOMPARE(undone.error().code, ErrorCode::NotFound);
}

void TestImportUndo::stoppedUndoChangesNothing() {
  TemporaryStore store;
  ListSource source = archive();
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  const auto before = dump(store);
  int calls = 0;
  while (true) {
    int left = calls++;
    const auto undone = Imports(*store).undo(
        noUser, 1, [&left]() -> Result<Done> { return left-- > 0 ? Result<Done>(Done{}) : invalidInput("stopped"); });
    if (undone) break;
    QCOMPARE(dump(store), before);
  }
  QVERIFY(calls > 3);
}

ROOST_TEST(TestImportUndo)

}  // namespace roost::import_undo_test

#include "test_import_undo.moc"
