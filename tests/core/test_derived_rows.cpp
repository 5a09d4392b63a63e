#include <QTest>

#include "core/posts/mentions.h"
#include "core/posts/posts.h"
#include "core/search/deferred_rows.h"
#include "core/users/follows.h"
#include "support/background_job.h"
#include "support/integrity.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"
#include "support/temporary_store.h"

namespace roost::derived_rows_test {

using namespace test;

/// What triggers derive from posts, follows, mentions and messages, and what DeferredRows derives in their place.
class TestDerivedRows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();

  void togetherAsRowByRow_data();
  void togetherAsRowByRow();
  void anythingThatHappens_data();
  void anythingThatHappens();

  void followedAgainIsNoNews();
  void repliesThatComeBackAreNoNews();
  void importsBringNoNews();
  void mutedPeopleBringNoNews();
  void repliesAreCountedWhereTheyGo();
  void sidesOfAMessageAreSeparate();
  void looksDecideWhatIsUnread();

 private:
  const Database& file() const { return *m_file; }
  void run(const QString& sql, const QVariantList& values = {}) const { file().run(sql, values); }
  QVariant value(const QString& sql, const QVariantList& values = {}) const { return file().value(sql, values); }
  QList<QVariantList> rows(const QString& sql) const { return file().rows(sql); }
  qint64 lastId() const { return value("SELECT last_insert_rowid()").toLongLong(); }
  PostId addPost(UserId author, const QString& body = "a post", QVariant replyTo = {},
                 QVariant repliedAuthor = {}) const {
    run("INSERT INTO posts (author_id, created_at, body, reply_to, reply_to_author) VALUES (?, ?, ?, ?, ?)",
        {author, store->now, body, replyTo, repliedAuthor});
    return lastId();
  }
  qint64 send(UserId sender, UserId recipient, qint64 at) const {
    run("INSERT INTO messages (sender_id, recipient_id, created_at, body) VALUES (?, ?, ?, 'a message')",
        {sender, recipient, at});
    return lastId();
  }
  /// "unread 3" for a thread with three unread messages.
  QString thread(UserId user, UserId other) const {
    const auto found = file().rows(
        "SELECT unread_count, last_message_id FROM message_threads WHERE user_id = ? AND other_id = ?", {user, other});
    return found.isEmpty() ? "none" : QString("%1 unread, last %2").arg(found[0][0].toInt()).arg(found[0][1].toInt());
  }
  /// Kind, whether it is read, and whether its cause is gone.
  QStringList notificationsFor(UserId user) const {
    QStringList found;
    for (const auto& row : file().rows(
             "SELECT kind || iif(read_at = 0, '', ' read') || iif(is_gone, ' gone', '') FROM notifications WHERE "
             "user_id = ? ORDER BY id",
             {user}))
      found.append(row[0].toString());
    return found;
  }

  std::optional<TemporaryStore> store;
  std::optional<Database> m_file;
  UserId susan = noUser, john = noUser;
};

void TestDerivedRows::init() {
  m_file.reset();
  store.emplace();
  m_file.emplace(store->file());
  run("PRAGMA foreign_keys = ON");
  run("PRAGMA synchronous = OFF");
  susan = store->addUser("susan");
  john = store->addUser("john");
}

namespace {

constexpr UserId userCount = 12;

/// A row that is added.
struct Row {
  QString query;
  Bindings values;
};

/// Rows of a community, with posts from `first` on. A reply can come before the post that it answers, and that post can
/// be missing.
QList<Row> randomRows(QRandomGenerator& random, qint64 first, int count) {
  const auto user = [&] { return QVariant(1 + random.bounded(userCount)); };
  QList<qint64> posts;
  for (int post = 0; post < count; ++post) posts.append(first + post);
  for (qsizetype post = posts.size(); post > 1; --post)
    posts.swapItemsAt(post - 1, random.bounded(static_cast<int>(post)));
  QList<Row> rows;
  for (const qint64 post : std::as_const(posts)) {
    const bool isReply = random.bounded(2) == 0;
    QVariant replyTo, author;
    if (isReply) {
      author = random.bounded(10) == 0 ? QVariant(900) : user();
      if (const qint64 other = 1 + random.bounded(static_cast<int>(first) + count);
          other != post && random.bounded(8) > 0)
        replyTo = other;
    }
    const QString body = QString("%1 %2").arg(random.bounded(3) ? "hello" : "hello @user3 and ＠user4").arg(post);
    rows.append({"put_post",
                 {{":post", post},
                  {":author", user()},
                  {":created_at", random.bounded(1000)},
                  {":body", body},
                  {":imported", random.bounded(2)},
                  {":reply_to", replyTo},
                  {":reply_to_author", author}}});
    if (random.bounded(2) == 0)
      rows.append({"put_message",
                   {{":message", post},
                    {":sender", user()},
                    {":recipient", user()},
                    {":created_at", random.bounded(1000)},
                    {":body", "a message"},
                    {":imported", 1}}});
  }
  return rows;
}

/// Everything that is derived, without the ids of notifications, which have another order.
QList<QList<QVariantList>> derivedIn(const QString& file) {
  const Database database(file);
  QList<QList<QVariantList>> tables;
  for (const char* sql : {"SELECT id, post_count, last_post_at, follower_count, following_count FROM users ORDER BY id",
                          "SELECT * FROM posts ORDER BY id", "SELECT * FROM mentions ORDER BY 1, 2",
                          "SELECT * FROM posts_awaiting_mentions ORDER BY 1",
                          "SELECT user_id, kind, actor_id, subject_id, created_at, read_at, is_gone FROM notifications "
                          "ORDER BY 1, 2, 3, 4",
                          "SELECT * FROM messages ORDER BY id", "SELECT * FROM kept_messages ORDER BY 1, 2, 3, 4",
                          "SELECT * FROM message_threads ORDER BY 1, 2", "SELECT * FROM properties ORDER BY 1"})
    tables.append(database.rows(sql));
  return tables;
}

}  // namespace

void TestDerivedRows::togetherAsRowByRow_data() {
  QTest::addColumn<bool>("isImport");
  QTest::newRow("news") << false;
  QTest::newRow("an import") << true;
}

void TestDerivedRows::togetherAsRowByRow() {
  QFETCH(const bool, isImport);
  QRandomGenerator random = seededRandom();
  for (int round = 0; round < rounds(8); ++round) {
    const QList<Row> before = randomRows(random, 1, 40), added = randomRows(random, 41, 80);
    const quint32 seed = random.generate();
    QList<QList<QVariantList>> derived[2];
    for (const bool together : {false, true}) {
      TemporaryStore community;
      QRandomGenerator same(seed);
      for (UserId user = 1; user <= userCount; ++user) community.addUser(QString("user%1").arg(user));
      const auto add = [&](const QList<Row>& list) {
        for (const Row& row : list) need((*community).write(row.query, row.values));
      };
      community.together([&] { add(before); });
      {
        // What happens before: follows, mutes, deletions on either side, and looks.
        const Database other(community.file());
        other.run("PRAGMA foreign_keys = ON");
        for (int step = 0; step < 30; ++step) {
          const UserId one = 1 + same.bounded(userCount), two = 1 + (one + same.bounded(userCount - 1)) % userCount;
          if (one == two) continue;
          other.run("INSERT OR IGNORE INTO follows VALUES (?, ?, ?)", {one, two, same.bounded(1000)});
          if (step % 3 == 0)
            other.run("INSERT OR IGNORE INTO mutes VALUES (?, ?, 0, ?)",
                      {one, two, step % 2 ? QVariant() : same.bounded(1000)});
          other.run("DELETE FROM posts WHERE id = ?", {1 + same.bounded(40)});
          other.run("DELETE FROM kept_messages WHERE user_id = ? AND message_id = ?", {one, 1 + same.bounded(40)});
        }
        other.run(
            "UPDATE message_threads SET last_look_at = 500, last_look_id = 3, unread_count = (SELECT count(*) FROM "
            "kept_messages AS k WHERE k.user_id = message_threads.user_id AND k.other_id = message_threads.other_id "
            "AND is_incoming = 1 AND (created_at, message_id) > (500, 3)) WHERE user_id % 2 = 0");
      }
      QCOMPARE(faultsIn(community.file()), QStringList());
      community.together([&] {
        if (isImport) need((*community).setProperty("import_runs", "1"));
        if (together) {
          auto rows = need(DeferredRows::begin(*community));
          add(added);
          need(rows.finish([]() -> Result<Done> { return Done{}; }));
        } else {
          add(added);
        }
        if (isImport) need((*community).write("delete:table=properties,column=name", {{":key", "import_runs"}}));
      });
      QCOMPARE(faultsIn(community.file()), QStringList());
      derived[together] = derivedIn(community.file());
      finish(Mentions::job(), *community, 7);
      derived[together] += derivedIn(community.file());
    }
    for (qsizetype table = 0; table < derived[0].size(); ++table) QCOMPARE(derived[1][table], derived[0][table]);
  }
}

void TestDerivedRows::anythingThatHappens_data() {
  QTest::addColumn<bool>("withMutes");
  QTest::newRow("nobody is muted") << false;
  QTest::newRow("some are muted") << true;
}

void TestDerivedRows::anythingThatHappens() {
  QFETCH(const bool, withMutes);
  QRandomGenerator random = seededRandom();
  for (UserId user = 3; user <= userCount; ++user) store->addUser(QString("user%1").arg(user));
  Posts posts(**store, store->clock());
  QList<DeletedPost> deleted;
  const auto user = [&] { return UserId(1 + random.bounded(userCount)); };
  const auto post = [&] { return value("SELECT id FROM posts ORDER BY id * ? % 101 LIMIT 1", {random.bounded(100)}); };
  const auto act = [&](int what) {
    const UserId one = user(), two = 1 + (one - 1 + random.bounded(1, static_cast<int>(userCount))) % userCount;
    switch (what) {
      case 0:
        need(posts.publish(one, QString("hello @user%1").arg(user())));
        break;
      case 1:
        if (const QVariant parent = post(); parent.isValid()) need(posts.publish(one, "a reply", parent.toLongLong()));
        break;
      case 2:
        if (const auto found = rows("SELECT author_id, id FROM posts ORDER BY random() LIMIT 1"); !found.isEmpty())
          deleted.append(need(posts.remove(found[0][0].toLongLong(), found[0][1].toLongLong())));
        break;
      case 3:
        if (!deleted.isEmpty()) {
          const DeletedPost back = deleted.takeAt(random.bounded(static_cast<int>(deleted.size())));
          QVERIFY(need(posts.restore(back.authorId, back)));
        }
        break;
      case 4:
        run("INSERT OR IGNORE INTO follows VALUES (?, ?, ?)", {one, two, store->now});
        break;
      case 5:
        run("DELETE FROM follows WHERE follower_id = ? AND followed_id = ?", {one, two});
        break;
      case 6:
        (void)send(one, random.bounded(5) ? two : one, random.bounded(100));
        break;
      case 7:
        run("DELETE FROM kept_messages WHERE (user_id, message_id) IN (SELECT user_id, message_id FROM kept_messages "
            "ORDER BY random() LIMIT 1)");
        break;
      case 8:
        run("UPDATE message_threads SET last_look_at = last_message_at, last_look_id = last_message_id, unread_count = "
            "0 "
            "WHERE user_id = ?",
            {one});
        break;
      case 9:
        run("UPDATE posts SET body = body || ' @user5' WHERE id = ?", {post()});
        finish(Mentions::job(), **store);
        break;
      case 10:
        run("UPDATE notifications SET read_at = 1 WHERE user_id = ?", {one});
        break;
      case 11:
        run("UPDATE posts SET reply_to = NULL WHERE id = ?", {post()});
        break;
      case 12:
        if (withMutes)
          run("INSERT OR REPLACE INTO mutes VALUES (?, ?, 0, ?)",
              {one, two, random.bounded(2) ? QVariant() : QVariant(store->now + random.bounded(20))});
        break;
      case 13:
        run("DELETE FROM mutes WHERE user_id = ?", {one});
        break;
    }
  };
  // In fewer steps hardly anything is answered twice.
  constexpr int steps = isSanitized ? 400 : 600;
  for (int step = 0; step < steps; ++step) {
    store->now += random.bounded(3);
    const int what = random.bounded(14);
    act(what);
    if (step % 20 == 0)
      if (const QStringList faults = faultsIn(store->file()); !faults.isEmpty())
        QFAIL(qPrintable(QString("step %1, action %2: %3").arg(step).arg(what).arg(faults.join(", "))));
  }
  QCOMPARE(faultsIn(store->file()), QStringList());
  QVERIFY(value("SELECT max(reply_count) FROM posts").toInt() > 1);
  QVERIFY(value("SELECT max(unread_count) FROM message_threads").toInt() > 0);
  if (withMutes) return;
  // Everything that somebody should know of has its notification.
  QCOMPARE(rows("SELECT follower_id, followed_id FROM follows EXCEPT SELECT actor_id, user_id FROM notifications WHERE "
                "kind = 'follow' AND is_gone = 0"),
           QList<QVariantList>());
  QCOMPARE(rows("SELECT author_id, reply_to_author, id FROM posts WHERE reply_to_author <> author_id EXCEPT SELECT "
                "actor_id, user_id, subject_id FROM notifications WHERE kind = 'reply' AND is_gone = 0"),
           QList<QVariantList>());
  QCOMPARE(rows("SELECT p.author_id, m.user_id, p.id FROM mentions AS m JOIN posts AS p ON p.id = post_id WHERE "
                "p.author_id <> m.user_id AND p.reply_to_author IS NOT m.user_id EXCEPT SELECT actor_id, user_id, "
                "subject_id FROM notifications WHERE kind = 'mention' AND is_gone = 0"),
           QList<QVariantList>());
}

void TestDerivedRows::followedAgainIsNoNews() {
  Follows follows(**store, store->clock());
  need(follows.follow(john, susan));
  QCOMPARE(notificationsFor(susan), QStringList("follow"));
  need(follows.unfollow(john, susan));
  QCOMPARE(notificationsFor(susan), QStringList("follow gone"));
  store->now += 1000;
  need(follows.follow(john, susan));
  QCOMPARE(notificationsFor(susan), QStringList("follow"));
  QCOMPARE(value("SELECT created_at FROM notifications"), store->now);
  run("UPDATE notifications SET read_at = 5");
  need(follows.unfollow(john, susan));
  QCOMPARE(notificationsFor(susan), QStringList("follow read gone"));
  need(follows.follow(john, susan));
  QCOMPARE(notificationsFor(susan), QStringList("follow read"));
  QCOMPARE(notificationsFor(john), QStringList());
}

void TestDerivedRows::repliesThatComeBackAreNoNews() {
  Posts posts(**store, store->clock());
  const PostId question = need(posts.publish(susan, "a question"));
  const PostId answer = need(posts.publish(john, "an answer", question));
  run("UPDATE notifications SET read_at = 5");
  const DeletedPost deleted = need(posts.remove(john, answer));
  QCOMPARE(notificationsFor(susan), QStringList("reply read gone"));
  need(posts.restore(john, deleted));
  QCOMPARE(notificationsFor(susan), QStringList("reply read"));
  // Whose question is deleted has still been answered.
  need(posts.remove(susan, question));
  QCOMPARE(notificationsFor(susan), QStringList("reply read"));
}

void TestDerivedRows::importsBringNoNews() {
  const PostId question = addPost(susan);
  need((*store)->setProperty("import_runs", "1"));
  (void)addPost(john, "an answer", question, susan);
  run("INSERT INTO follows VALUES (?, ?, 5)", {john, susan});
  run("INSERT INTO mentions VALUES (?, ?, 'susan')", {addPost(john, "hello @susan"), susan});
  run("DELETE FROM properties WHERE name = 'import_runs'");
  QCOMPARE(notificationsFor(susan), QStringList({"reply read", "follow read", "mention read"}));
  // Mentions are looked for after an import.
  run("INSERT INTO posts (author_id, created_at, body, imported) VALUES (?, 5, 'hello @susan', 1)", {john});
  (void)addPost(john, "hello again @susan");
  run("DELETE FROM mentions");
  finish(Mentions::job(), **store);
  QCOMPARE(notificationsFor(susan).mid(3), QStringList({"mention read", "mention"}));
}

void TestDerivedRows::mutedPeopleBringNoNews() {
  const PostId question = addPost(susan);
  run("INSERT INTO mutes VALUES (?, ?, 0, ?)", {susan, john, store->now + 10});
  const auto happens = [&] {
    (void)addPost(john, "an answer", question, susan);
    run("DELETE FROM follows");
    run("INSERT INTO follows VALUES (?, ?, ?)", {john, susan, store->now});
    run("INSERT INTO mentions VALUES (?, ?, 'susan')", {addPost(john, "hello @susan"), susan});
  };
  happens();
  QCOMPARE(notificationsFor(susan), QStringList());
  // Only she has muted him.
  (void)addPost(susan, "an answer to John", addPost(john), john);
  QCOMPARE(notificationsFor(john), QStringList("reply"));
  store->now += 10;
  happens();
  QCOMPARE(notificationsFor(susan), QStringList({"reply", "follow", "mention"}));
  run("UPDATE mutes SET until = NULL");
  (void)addPost(john, "another answer", question, susan);
  QCOMPARE(notificationsFor(susan).size(), 3);
}

void TestDerivedRows::repliesAreCountedWhereTheyGo() {
  const PostId one = addPost(susan), two = addPost(susan);
  const PostId reply = addPost(john, "a reply", one, susan);
  const auto counts = [&] {
    QList<int> found;
    for (const PostId id : {one, two}) found.append(value("SELECT reply_count FROM posts WHERE id = ?", {id}).toInt());
    return found;
  };
  QCOMPARE(counts(), (QList<int>{1, 0}));
  run("UPDATE posts SET reply_to = ? WHERE id = ?", {two, reply});
  QCOMPARE(counts(), (QList<int>{0, 1}));
  run("UPDATE posts SET reply_to = NULL WHERE id = ?", {reply});
  QCOMPARE(counts(), (QList<int>{0, 0}));
}

void TestDerivedRows::sidesOfAMessageAreSeparate() {
  const qint64 one = send(susan, john, 1), two = send(john, susan, 2), note = send(susan, susan, 3);
  QCOMPARE(thread(susan, john), QString("1 unread, last %1").arg(two));
  QCOMPARE(thread(john, susan), QString("1 unread, last %1").arg(two));
  QCOMPARE(thread(susan, susan), QString("0 unread, last %1").arg(note));
  run("DELETE FROM kept_messages WHERE user_id = ? AND message_id = ?", {susan, two});
  QCOMPARE(thread(susan, john), QString("0 unread, last %1").arg(one));
  QCOMPARE(thread(john, susan), QString("1 unread, last %1").arg(two));
  QCOMPARE(value("SELECT count(*) FROM messages"), 3);
  run("DELETE FROM kept_messages WHERE user_id = ? AND message_id = ?", {john, two});
  QCOMPARE(value("SELECT count(*) FROM messages WHERE id = ?", {two}), 0);
  run("DELETE FROM kept_messages WHERE message_id = ?", {note});
  QCOMPARE(thread(susan, susan), "0 unread, last 0");
  QCOMPARE(value("SELECT count(*) FROM messages"), 1);
}

void TestDerivedRows::looksDecideWhatIsUnread() {
  const qint64 one = send(john, susan, 10), two = send(john, susan, 20);
  run("UPDATE message_threads SET last_look_at = 20, last_look_id = ?, unread_count = 0 WHERE user_id = ?",
      {two, susan});
  // An older one that an import brings has been seen.
  (void)send(john, susan, 15);
  QCOMPARE(thread(susan, john), QString("0 unread, last %1").arg(two));
  const qint64 same = send(john, susan, 20);
  QCOMPARE(thread(susan, john), QString("1 unread, last %1").arg(same));
  run("DELETE FROM kept_messages WHERE user_id = ? AND message_id = ?", {susan, one});
  QCOMPARE(thread(susan, john), QString("1 unread, last %1").arg(same));
  run("DELETE FROM kept_messages WHERE user_id = ? AND message_id = ?", {susan, same});
  QCOMPARE(thread(susan, john), QString("0 unread, last %1").arg(two));
}

ROOST_TEST(TestDerivedRows)

}  // namespace roost::derived_rows_test

#include "test_derived_rows.moc"
