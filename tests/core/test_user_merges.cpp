#include <QTest>

#include "core/accounts/username_skeletons.h"
#include "core/merging/user_merges.h"
#include "core/posts/posts.h"
#include "core/search/post_index_job.h"
#include "core/transfer/import.h"
#include "core/transfer/imports.h"
#include "core/users/follows.h"
#include "support/background_job.h"
#include "support/integrity.h"
#include "support/list_source.h"
#include "support/random_database.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"

namespace roost::user_merges_test {

using namespace test;

/// Users of imported archives who become part of somebody who signed up.
class TestUserMerges : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void undoRestoresEverything_data();
  void undoRestoresEverything();
  void everythingMoves();
  void whatBothHaveIsThereOnce();
  void ownNewsIsNoNews();
  void messagesFindTheirThreads();
  void profilesAreCompleted();
  void undoOfTheImportTakesOutWhatItBrought();
  void laterArchivesFindTheOther();
  void whatHasChangedSinceStays();
  void undoIsRefusedWhereItIsTooLate();
  void othersAreRefused();
  void stoppedWorkChangesNothing();
};

namespace {

Result<Done> goOn() { return Done{}; }

/// All places where a user can stand.
QStringList placesOf(const Database& database, UserId user) {
  QStringList places;
  const QList<std::pair<QString, QString>> columns = [&database] {
    QList<std::pair<QString, QString>> found{{"posts", "reply_to_author"}};
    for (const QVariantList& key :
         database.rows("SELECT t.name, k.\"from\" FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k "
                       "WHERE t.type = 'table' AND k.\"table\" = 'users'"))
      found.append({key[0].toString(), key[1].toString()});
    return found;
  }();
  for (const auto& [table, column] : columns)
    if (database.value(QString("SELECT count(*) FROM %1 WHERE %2 = ?").arg(table, column), {user}).toInt() > 0)
      places.append(table + '.' + column);
  for (const char* other : {"SELECT 'link' FROM imported_links WHERE table_name <> 'posts' AND ? IN (from_id, to_id)",
                            "SELECT 'change' FROM imported_changes WHERE table_name = 'users' AND row_id = ?",
                            "SELECT 'draft' FROM conversation_drafts WHERE kind = 'message' AND subject_id = ?"})
    if (const QVariant found = database.value(other, {user}); found.isValid()) places.append(found.toString());
  return places;
}

/// Susan's archive: two posts, of which the second answers the first. She follows vera, mutes zed, and saved an
/// address.
ListSource susansArchive() {
  const auto user = [](SourceKey key, const QString& name) {
    return SourceUser{.key = key,
                      .id = name,
                      .username = {name + "@birds.example"},
                      .email = {},
                      .aboutMe = {},
                      .passwordHash = {},
                      .lastSeen = {},
                      .origin = "acct:" + name};
  };
  ListSource source(SourceKind::Mastodon);
  source.users = {user(1, "susan"), user(2, "vera"), user(3, "zed")};
  source.users[0].isOwner = true;
  source.users[0].aboutMe = {"Ferries."};
  source.users[0].displayName = {"Susan Quill"};
  source.posts = {ListSource::post(1, "first", 1'000, "https://birds.example/1"),
                  ListSource::post(1, "second #ferry", 2'000, "https://birds.example/2")};
  source.posts[1].answers = "https://birds.example/1";
  source.follows = {{1, 2, "susan", "vera"}};
  source.mutes = {{1, 3, "zed"}};
  source.saved = {{1, "https://elsewhere.example/7", "worth reading"}};
  return source;
}

/// Nothing is used up by what came and went.
QStringList contentOf(const TemporaryStore& store) {
  return dumpOf(store.file()).filter(QRegularExpression("^(?!sqlite_sequence)"));
}

}  // namespace

void TestUserMerges::undoRestoresEverything_data() {
  QTest::addColumn<bool>("isIndexed");
  QTest::newRow("all posts are indexed") << true;
  QTest::newRow("the index is being built") << false;
}

void TestUserMerges::undoRestoresEverything() {
  QFETCH(const bool, isIndexed);
  QRandomGenerator random = seededRandom();
  int merges = 0;
  for (int round = 0; round < rounds(25); ++round) {
    TemporaryStore store;
    RandomDatabase(store, random);
    if (isIndexed) finish(postIndexJob(), *store);
    const Database database(store.file());
    const auto from = database.value("SELECT id FROM users WHERE password_hash = '' ORDER BY id * ? % 7", {round});
    const auto into =
        database.value("SELECT id FROM users WHERE id IS NOT ? AND is_nameless = 0 ORDER BY id * ? % 5", {from, round});
    if (!from.isValid() || !into.isValid()) continue;
    QCOMPARE(faultsIn(store.file()), QStringList());
    const QStringList before = dumpOf(store.file());
    const int posts = database.value("SELECT count(*) FROM posts").toInt();

    const UserId user = into.toLongLong(), gone = from.toLongLong();
    const MergedUser merged = need(UserMerges(*store).merge(user, gone, user, goOn));
    QCOMPARE(faultsIn(store.file()), QStringList());
    QCOMPARE(placesOf(database, gone), QStringList());
    QCOMPARE(database.value("SELECT count(*) FROM posts").toInt(), posts);
    QVERIFY(need(UserMerges(*store).isUndoable(merged)));

    QVERIFY(need(UserMerges(*store).undo(user, merged, goOn)));
    QCOMPARE(faultsIn(store.file()), QStringList());
    const QStringList after = dumpOf(store.file());
    for (qsizetype row = 0; row < std::min(before.size(), after.size()); ++row) QCOMPARE(after[row], before[row]);
    QCOMPARE(after.size(), before.size());
    ++merges;
  }
  QVERIFY(merges > rounds(25) / 2);
}

void TestUserMerges::everythingMoves() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash"), john = store.addUser("john", {}, "hash"),
               old = store.addUser("susan@birds.example");
  finish(postIndexJob(), *store);
  const qint64 post = store.addPost(old, 1'000, "low tide");
  need(Posts(*store, store.clock()).publish(john, "really? @susan@birds.example", post));
  store.addFollow(old, john, 5);
  const MergedUser merged = need(UserMerges(*store).merge(susan, old, susan, goOn));
  QCOMPARE(merged.posts, 1);
  QCOMPARE(merged.username, QString("susan@birds.example"));
  const Database database(store.file());
  QCOMPARE(database.value("SELECT author_id FROM posts WHERE id = ?", {post}).toLongLong(), susan);
  QCOMPARE(database.value("SELECT reply_to_author FROM posts WHERE id <> ?", {post}).toLongLong(), susan);
  QCOMPARE(database.value("SELECT post_count || ' ' || following_count || ' ' || last_post_at FROM users WHERE id = ?",
                          {susan}),
           QVariant("1 1 1000"));
  QCOMPARE(database.value("SELECT group_concat(kind || actor_id) FROM notifications WHERE user_id = ?", {susan}),
           QVariant("reply" + QString::number(john)));
  QCOMPARE(database.value("SELECT actor_id FROM notifications WHERE user_id = ?", {john}).toLongLong(), susan);
  // Search finds what she wrote.
  const auto foundOf = [&database](UserId user) {
    return database
        .value("SELECT count(*) FROM post_search_2 WHERE post_search_2 MATCH ?",
               {QString("author : \"@%1\" AND words : tide").arg(user)})
        .toInt();
  };
  QCOMPARE(foundOf(susan), 1);
  QCOMPARE(foundOf(old), 0);
}

void TestUserMerges::whatBothHaveIsThereOnce() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash"), john = store.addUser("john", {}, "hash"),
               old = store.addUser("susan@birds.example");
  for (const UserId user : {susan, old}) {
    store.addFollow(user, john, user);
    store.addFollow(john, user, 10 + user);
  }
  store.addFollow(susan, old, 1);
  store.addFollow(old, susan, 2);
  const Database database(store.file());
  for (const UserId user : {susan, old})
    database.run("INSERT INTO saved_posts (user_id, address, note, saved_at) VALUES (?, 'https://a.example', ?, 1)",
                 {user, QString::number(user)});
  need(UserMerges(*store).merge(susan, old, susan, goOn));
  QCOMPARE(faultsIn(store.file()), QStringList());
  QCOMPARE(database.value("SELECT group_concat(follower_id || '>' || followed_id || ' ' || created_at) FROM (SELECT * "
                          "FROM follows ORDER BY 1)"),
           QVariant(QString("%1>%2 %1,%2>%1 1%1").arg(susan).arg(john)));
  QCOMPARE(database.value("SELECT follower_count || ' ' || following_count FROM users WHERE id = ?", {john}),
           QVariant("1 1"));
  QCOMPARE(database.value("SELECT group_concat(note) FROM saved_posts"), QVariant(QString::number(susan)));
}

/// Nobody is notified of what they did themselves, or of one thing twice.
void TestUserMerges::ownNewsIsNoNews() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash"), john = store.addUser("john", {}, "hash"),
               old = store.addUser("susan@birds.example");
  Posts posts(*store, store.clock());
  const PostId question = need(posts.publish(susan, "a question"));
  need(posts.publish(old, "an answer", question));
  need(posts.publish(susan, "another answer", need(posts.publish(old, "another question"))));
  // Replies to the one and mentions the other.
  need(posts.publish(john, "I agree, @susan@birds.example", question));
  // What is gone for the one is there for the other.
  Follows follows(*store, store.clock());
  need(follows.follow(susan, john));
  need(follows.unfollow(susan, john));
  need(follows.follow(old, john));
  need(UserMerges(*store).merge(susan, old, susan, goOn));
  QCOMPARE(faultsIn(store.file()), QStringList());
  const Database database(store.file());
  QCOMPARE(database.value("SELECT group_concat(kind) FROM notifications WHERE user_id = ?", {susan}),
           QVariant("reply"));
  QCOMPARE(database.value("SELECT group_concat(kind || is_gone) FROM notifications WHERE user_id = ?", {john}),
           QVariant("follow0"));
}

void TestUserMerges::messagesFindTheirThreads() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash"), john = store.addUser("john", {}, "hash"),
               old = store.addUser("susan@birds.example");
  const Database database(store.file());
  const auto send = [&database](UserId sender, UserId recipient, qint64 at) {
    database.run("INSERT INTO messages (sender_id, recipient_id, created_at, body) VALUES (?, ?, ?, 'hello')",
                 {sender, recipient, at});
  };
  send(john, old, 1);
  send(john, susan, 2);
  send(susan, old, 3);
  const QStringList before = dumpOf(store.file());
  const MergedUser merged = need(UserMerges(*store).merge(susan, old, susan, goOn));
  QCOMPARE(faultsIn(store.file()), QStringList());
  QCOMPARE(database.value("SELECT unread_count || ' of ' || last_message_id FROM message_threads WHERE user_id = ? AND "
                          "other_id = ?",
                          {susan, john}),
           QVariant("2 of 2"));
  // A note to herself isn't unread.
  QCOMPARE(database.value("SELECT unread_count FROM message_threads WHERE user_id = other_id"), QVariant(0));
  QVERIFY(need(UserMerges(*store).undo(susan, merged, goOn)));
  QCOMPARE(dumpOf(store.file()), before);
}

void TestUserMerges::profilesAreCompleted() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash"), old = store.addUser("susan@birds.example", "Susan Quill"),
               older = store.addUser("susan@other.example", "Susan the Elder");
  const Database database(store.file());
  database.run("UPDATE users SET about_me = id");
  database.run("UPDATE users SET about_me = '' WHERE id = ?", {susan});
  for (const UserId user : {old, older}) need(writePicture(*store, user, QByteArray("\x89PNG") + char('0' + user)));
  const auto profile = [&] {
    return database
        .value(
            "SELECT display_name || ', ' || about_me || ', ' || coalesce((SELECT substr(image, 5) FROM pictures "
            "WHERE user_id = users.id), '') FROM users WHERE id = ?",
            {susan})
        .toString();
  };
  const QString completed = QString("Susan Quill, %1, %1").arg(old);
  const MergedUser merged = need(UserMerges(*store).merge(susan, old, susan, goOn));
  QCOMPARE(profile(), completed);
  // She is found by the name that she has now.
  QVERIFY(database.value("SELECT count(*) FROM name_beginnings WHERE user_id = ? AND beginning = '1quill'", {susan})
              .toInt() > 0);
  need(UserMerges(*store).merge(susan, older, susan, goOn));
  QCOMPARE(profile(), completed);
  // What she has changed since is hers.
  database.run("UPDATE users SET about_me = 'Ferries' WHERE id = ?", {susan});
  QVERIFY(need(UserMerges(*store).undo(susan, merged, goOn)));
  QCOMPARE(profile(), QString(", Ferries, "));
  QCOMPARE(database.value("SELECT about_me FROM users WHERE id = ?", {old}), QVariant(QString::number(old)));
}

void TestUserMerges::undoOfTheImportTakesOutWhatItBrought() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash"), john = store.addUser("john", {}, "hash");
  store.addPost(susan, 500, "here before");
  store.addFollow(susan, john, 600);
  store.together([&store] { need(makeAllSkeletons(*store)); });
  const QStringList before = contentOf(store);
  ListSource source = susansArchive();
  need(importFrom(source, *store, {.name = "archive.zip"}, store.clock()));
  const UserId old = Database(store.file()).value("SELECT id FROM users WHERE username LIKE 'susan@%'").toLongLong();
  need(UserMerges(*store).merge(susan, old, susan, goOn));
  QCOMPARE(need(Imports(*store).all(noUser)).constFirst().owner, susan);
  QCOMPARE(need(Imports(*store).kindsFor(susan)), QStringList("mastodon"));
  const UndoneImport undone = need(Imports(*store).undo(susan, 1, goOn));
  QCOMPARE(undone.removed.posts, 2);
  QCOMPARE(undone.removed.follows, 1);
  QCOMPARE(undone.removed.mutes, 1);
  QCOMPARE(undone.changesLeft, 0);
  QCOMPARE(undone.usersLeftCount, 0);
  QCOMPARE(faultsIn(store.file()), QStringList());
  QCOMPARE(contentOf(store), before);
}

void TestUserMerges::laterArchivesFindTheOther() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash");
  ListSource source = susansArchive();
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  const Database database(store.file());
  const UserId old = database.value("SELECT id FROM users WHERE username LIKE 'susan@%'").toLongLong();
  need(UserMerges(*store).merge(susan, old, susan, goOn));
  source.posts.append(ListSource::post(1, "third", 3'000, "https://birds.example/3"));
  const ImportReport report = need(importFrom(source, *store, {.name = "b"}, store.clock()));
  QCOMPARE(report.added.posts, 1);
  QCOMPARE(report.added.users, 0);
  QCOMPARE(report.added.follows, 0);
  QCOMPARE(database.value("SELECT group_concat(author_id) FROM posts"), QVariant(QString("%1,%1,%1").arg(susan)));
}

void TestUserMerges::whatHasChangedSinceStays() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash"), john = store.addUser("john", {}, "hash"),
               zoe = store.addUser("zoe"), old = store.addUser("susan@birds.example");
  const qint64 first = store.addPost(old, 1'000, "first"), second = store.addPost(old, 2'000, "second");
  store.addFollow(old, john, 1);
  const MergedUser merged = need(UserMerges(*store).merge(susan, old, susan, goOn));
  Posts posts(*store, store.clock());
  need(posts.remove(susan, first));
  need(posts.publish(susan, "third"));
  need(Follows(*store, store.clock()).unfollow(susan, john));
  store.addFollow(susan, zoe, 2);
  QVERIFY(need(UserMerges(*store).undo(susan, merged, goOn)));
  QCOMPARE(faultsIn(store.file()), QStringList());
  const Database database(store.file());
  QCOMPARE(database.value("SELECT group_concat(id) FROM posts WHERE author_id = ?", {old}).toLongLong(), second);
  QCOMPARE(database.value("SELECT group_concat(body) FROM posts WHERE author_id = ?", {susan}), QVariant("third"));
  QCOMPARE(database.value("SELECT group_concat(follower_id || '>' || followed_id) FROM follows"),
           QVariant(QString("%1>%2").arg(susan).arg(zoe)));
}

void TestUserMerges::undoIsRefusedWhereItIsTooLate() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash");
  ListSource source = susansArchive();
  need(importFrom(source, *store, {.name = "a"}, store.clock()));
  const Database database(store.file());
  const UserId old = database.value("SELECT id FROM users WHERE username LIKE 'susan@%'").toLongLong();
  UserMerges merges(*store);
  MergedUser merged = need(merges.merge(susan, old, susan, goOn));
  QVERIFY(need(merges.isUndoable(merged)));
  // Somebody has taken the name.
  const UserId other = store.addUser("SUSAN@birds.example");
  QVERIFY(!need(merges.isUndoable(merged)));
  const QStringList before = dumpOf(store.file());
  QVERIFY(!need(merges.undo(susan, merged, goOn)));
  QCOMPARE(dumpOf(store.file()), before);
  database.run("DELETE FROM users WHERE id = ?", {other});
  QVERIFY(need(merges.undo(susan, merged, goOn)));
  // It can't be undone twice.
  QVERIFY(!need(merges.undo(susan, merged, goOn)));
  merged = need(merges.merge(susan, old, susan, goOn));
  need(Imports(*store).undo(susan, 1, goOn));
  QVERIFY(!need(merges.undo(susan, merged, goOn)));
}

void TestUserMerges::othersAreRefused() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", {}, "hash"), john = store.addUser("john", {}, "!"),
               old = store.addUser("susan@birds.example");
  UserMerges merges(*store);
  const QStringList before = dumpOf(store.file());
  const auto code = [](const auto& result) { return result ? ErrorCode::Internal : result.error().code; };
  const auto refused = [&](UserId viewer, UserId from, UserId into) {
    const auto result = merges.merge(viewer, from, into, goOn);
    return code(result);
  };
  QCOMPARE(refused(noUser, old, susan), ErrorCode::Refused);
  QCOMPARE(refused(john, old, susan), ErrorCode::Refused);
  QCOMPARE(refused(susan, susan, susan), ErrorCode::InvalidInput);
  QCOMPARE(refused(susan, john, susan), ErrorCode::InvalidInput);
  QCOMPARE(refused(susan, 99, susan), ErrorCode::NotFound);
  QCOMPARE(refused(99, old, 99), ErrorCode::NotFound);
  QCOMPARE(dumpOf(store.file()), before);
  for (const auto& [viewer, from, isPossible] : {std::tuple(susan, old, true),
                                                 {susan, susan, false},
                                                 {susan, john, false},
                                                 {susan, UserId(99), false},
                                                 {noUser, old, false}})
    QCOMPARE(need(merges.isPossible(viewer, from)), isPossible);
  const MergedUser merged = need(merges.merge(susan, old, susan, goOn));
  for (const UserId viewer : {noUser, john}) QCOMPARE(code(merges.undo(viewer, merged, goOn)), ErrorCode::Refused);
}

void TestUserMerges::stoppedWorkChangesNothing() {
  QRandomGenerator random = seededRandom();
  TemporaryStore store;
  RandomDatabase(store, random);
  const UserId susan = store.addUser("susan", {}, "hash"), old = store.addUser("susan@birds.example");
  store.addPost(old, 1'000, "low tide");
  store.addFollow(old, 1, 1);
  UserMerges merges(*store);
  const auto stopping = [](int& left) {
    return [&left]() -> Result<Done> { return left-- > 0 ? Result<Done>(Done{}) : invalidInput("stopped"); };
  };
  const QStringList before = dumpOf(store.file());
  std::optional<MergedUser> merged;
  int calls = 0;
  while (!merged) {
    int left = calls++;
    if (auto done = merges.merge(susan, old, susan, stopping(left)))
      merged = *done;
    else
      QCOMPARE(dumpOf(store.file()), before);
  }
  QVERIFY(calls > 5);
  const QStringList after = dumpOf(store.file());
  for (calls = 0;;) {
    int left = calls++;
    if (merges.undo(susan, *merged, stopping(left))) break;
    QCOMPARE(dumpOf(store.file()), after);
  }
  QVERIFY(calls > 5);
  QCOMPARE(dumpOf(store.file()), before);
}

ROOST_TEST(TestUserMerges)

}  // namespace roost::user_merges_test

#include "test_user_merges.moc"
