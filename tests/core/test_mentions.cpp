#include "core/posts/mentions.h"

#include <QTest>

#include "core/posts/posts.h"
#include "support/background_job.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::mentions_test {

using namespace test;

/// Whom posts mention, as the database keeps it.
class TestMentions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void publishingRecords_data();
  void publishingRecords();
  void aNewNameChangesNothing();
  void someoneWhoTakesTheNameIsNotMeant();
  void otherProgramsPostsAreRecordedLater();
  void aChangedTextIsReadAgain();
  void whatADeletedPostMentionedIsBackWithIt();
  void aDeletedPostComesBackToWhomItMeant();
  void anAnswerIsOneNotification();
  void nobodyIsToldOfTheirOwn();
  void aMutedPersonIsNotHeard();

 private:
  QStringList mentioned(PostId post) const {
    QStringList names = need(Mentions(**store).of(post)).keys();
    names.sort();
    return names;
  }
  QStringList notificationsFor(UserId user) const {
    QStringList found;
    for (const QVariantList& row :
         Database(store->file())
             .rows("SELECT kind, actor_id FROM notifications WHERE user_id = ? AND is_gone = 0 ORDER BY id", {user}))
      found.append(row[0].toString() + u' ' + row[1].toString());
    return found;
  }
  QString byJohn(const QString& kind) const { return kind + u' ' + QString::number(john); }

  std::optional<TemporaryStore> store;
  UserId susan = noUser, john = noUser;
};

void TestMentions::init() {
  store.emplace();
  susan = store->addUser("susan", "Susan");
  john = store->addUser("john", "John");
  for (const char* name : {"田中", "हिन्दी", "susan.b"}) store->addUser(name);
}

void TestMentions::publishingRecords_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("names");
  QTest::newRow("nobody") << "hello" << QStringList();
  QTest::newRow("one") << "hello @susan" << QStringList("susan");
  QTest::newRow("in capitals") << "hello @SUSAN!" << QStringList("susan");
  QTest::newRow("twice") << "@susan, @Susan" << QStringList("susan");
  QTest::newRow("with a dot") << "@susan.b. @susan" << QStringList({"susan", "susan.b"});
  QTest::newRow("full width") << QStringLiteral("＠susan") << QStringList("susan");
  QTest::newRow("a particle") << QStringLiteral("@田中さんへ") << QStringList("田中");
  QTest::newRow("marks") << QStringLiteral("@हिन्दी नमस्ते") << QStringList("हिन्दी");
  QTest::newRow("of another host") << "@susan@birds.example" << QStringList();
  QTest::newRow("an address") << "susan@john.example" << QStringList();
  QTest::newRow("somebody who is not here") << "@nobody" << QStringList();
}

void TestMentions::publishingRecords() {
  QFETCH(const QString, text);
  QFETCH(const QStringList, names);
  Posts posts(**store, store->clock());
  const PostId post = need(posts.publish(john, text));
  QCOMPARE(mentioned(post), names);
  QCOMPARE(Database(store->file()).value("SELECT count(*) FROM posts_awaiting_mentions"), 0);
}

void TestMentions::aNewNameChangesNothing() {
  Posts posts(**store, store->clock());
  const PostId post = need(posts.publish(john, "hello @susan"));
  Database(store->file()).run("UPDATE users SET username = 'sue', username_folded = 'sue' WHERE id = ?", {susan});
  QCOMPARE(need(Mentions(**store).of(post)).value("susan"), susan);
}

void TestMentions::someoneWhoTakesTheNameIsNotMeant() {
  Posts posts(**store, store->clock());
  const PostId post = need(posts.publish(john, "hello @susan"));
  Database(store->file())
      .run("UPDATE users SET username = 'sue', username_folded = 'sue', email_folded = 'sue' WHERE id = ?", {susan});
  store->addUser("susan");
  QCOMPARE(need(Mentions(**store).of(post)).value("susan"), susan);
}

void TestMentions::otherProgramsPostsAreRecordedLater() {
  const Database file(store->file());
  file.run("INSERT INTO posts (author_id, created_at, body) VALUES (?, 1, 'to @susan')", {john});
  file.run("INSERT INTO posts (author_id, created_at, body) VALUES (?, 2, 'to nobody')", {john});
  QVERIFY(need(Mentions::job().isDue(**store)));
  finish(Mentions::job(), **store, 1);
  QVERIFY(!need(Mentions::job().isDue(**store)));
  QCOMPARE(mentioned(1), QStringList("susan"));
  QCOMPARE(mentioned(2), QStringList());
  QCOMPARE(notificationsFor(susan), QStringList(byJohn("mention")));
}

void TestMentions::aChangedTextIsReadAgain() {
  Posts posts(**store, store->clock());
  const PostId post = need(posts.publish(john, "hello @susan"));
  Database(store->file()).run("UPDATE posts SET body = 'hello @susan.b' WHERE id = ?", {post});
  finish(Mentions::job(), **store);
  QCOMPARE(mentioned(post), QStringList("susan.b"));
  QCOMPARE(notificationsFor(susan), QStringList());
}

void TestMentions::whatADeletedPostMentionedIsBackWithIt() {
  Posts posts(**store, store->clock());
  const PostId post = need(posts.publish(john, "hello @susan"));
  Database(store->file()).run("UPDATE notifications SET read_at = 5");
  const DeletedPost deleted = need(posts.remove(john, post));
  QCOMPARE(mentioned(post), QStringList());
  QCOMPARE(notificationsFor(susan), QStringList());
  QVERIFY(need(posts.restore(john, deleted)));
  QCOMPARE(mentioned(post), QStringList("susan"));
  QCOMPARE(notificationsFor(susan), QStringList(byJohn("mention")));
  QCOMPARE(Database(store->file()).value("SELECT read_at FROM notifications"), 5);
}

void TestMentions::aDeletedPostComesBackToWhomItMeant() {
  Posts posts(**store, store->clock());
  const PostId post = need(posts.publish(john, "hello @susan"));
  Database(store->file())
      .run("UPDATE users SET username = 'sue', username_folded = 'sue', email_folded = 'sue' WHERE id = ?", {susan});
  const UserId other = store->addUser("susan");
  const DeletedPost deleted = need(posts.remove(john, post));
  QCOMPARE(notificationsFor(susan), QStringList());
  QVERIFY(need(posts.restore(john, deleted)));
  QCOMPARE(need(Mentions(**store).of(post)), (QHash<QString, UserId>{{"susan", susan}}));
  QCOMPARE(notificationsFor(susan), QStringList(byJohn("mention")));
  QCOMPARE(notificationsFor(other), QStringList());
}

void TestMentions::anAnswerIsOneNotification() {
  Posts posts(**store, store->clock());
  const PostId post = need(posts.publish(susan, "a question"));
  need(posts.publish(john, "@susan an answer", post));
  QCOMPARE(notificationsFor(susan), QStringList(byJohn("reply")));
}

void TestMentions::nobodyIsToldOfTheirOwn() {
  Posts posts(**store, store->clock());
  const PostId post = need(posts.publish(susan, "I am @susan"));
  need(posts.publish(susan, "and go on", post));
  QCOMPARE(notificationsFor(susan), QStringList());
}

void TestMentions::aMutedPersonIsNotHeard() {
  const Database file(store->file());
  file.run("INSERT INTO mutes (user_id, muted_id, created_at, until) VALUES (?, ?, 0, ?)",
           {susan, john, store->now + 1});
  Posts posts(**store, store->clock());
  const PostId post = need(posts.publish(susan, "a question"));
  need(posts.publish(john, "@susan an answer", post));
  need(posts.publish(john, "hello @susan"));
  QCOMPARE(notificationsFor(susan), QStringList());
  store->now += 2;
  need(posts.publish(john, "hello again @susan"));
  QCOMPARE(notificationsFor(susan), QStringList(byJohn("mention")));
}

ROOST_TEST(TestMentions)

}  // namespace roost::mentions_test

#include "test_mentions.moc"
