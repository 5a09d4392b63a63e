#include "core/posts/posts.h"

#include <QSignalSpy>
#include <QTest>

#include "core/timeline/post_list_model.h"
#include "core/users/users.h"
#include "support/list_model.h"
#include "support/registered_test.h"
#include "support/statement_count.h"
#include "support/temporary_store.h"

namespace roost::posts_test {

using namespace test;

class TestPosts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void publishes_data();
  void publishes();
  void refuses_data();
  void refuses();
  void nobodyPostsWithoutAViewer();
  void onlyTheAuthorDeletes();
  void deletingTwiceSaysSo();
  void aByteOrderMarkIsNoText();
  void restoreBringsItBackToItsPlace();
  void restoringTwiceChangesNothing();
  void onlyTheAuthorRestores();
  void markSeenOnceAMinute();
  void markSeenAsksNothingInBetween();
  void timeAheadOfTheClockIsMended();
};

void TestPosts::publishes_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("body");
  QTest::newRow("one character") << "a"
                                 << "a";
  QTest::newRow("500") << QString(500, u'a') << QString(500, u'a');
  QTest::newRow("500 outside the BMP") << QString("🦉").repeated(500) << QString("🦉").repeated(500);
  QTest::newRow("500 after trimming") << "  \n" + QString(500, u'a') + " \t" << QString(500, u'a');
  QTest::newRow("white space within") << " a  b\r\n\r\nc "
                                      << "a  b\n\nc";
  QTest::newRow("what looks like SQL") << "'; DROP TABLE posts; -- :body ?"
                                       << "'; DROP TABLE posts; -- :body ?";
  QTest::newRow("what looks like HTML") << "<b>&amp;</b>"
                                        << "<b>&amp;</b>";
}

void TestPosts::publishes() {
  QFETCH(const QString, text);
  QFETCH(const QString, body);
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Posts posts(*store, store.clock());
  QSignalSpy added(&posts, &Posts::added);
  const auto post = posts.publish(susan, text);
  QVERIFY2(post, why(post));
  QCOMPARE(added.count(), 1);
  QCOMPARE(added.first().first().value<PostId>(), *post);

  PostListModel model(*store, [](const Post&) { return QString(); });
  model.showTimeline(susan);
  QCOMPARE(model.rowCount(), 1);
  QCOMPARE(model.postAt(0).id, *post);
  QCOMPARE(model.postAt(0).body, body);
  QCOMPARE(model.postAt(0).createdAt, store.now);
  const User user = need(Users(*store, store.clock()).find(susan, susan));
  QCOMPARE(user.postCount, 1);
  QCOMPARE(user.lastPostAt, store.now);
}

void TestPosts::aByteOrderMarkIsNoText() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Posts posts(*store, store.clock());
  QVERIFY(posts.publish(susan, QChar(QChar::ByteOrderSwapped) + QStringLiteral("hello")));
  PostListModel model(*store, [](const Post&) { return QString(); });
  model.showTimeline(susan);
  QCOMPARE(model.postAt(0).body, "hello");
}

void TestPosts::refuses_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("message");
  const QString empty = "Write something first.";
  QTest::newRow("nothing") << QString() << empty;
  QTest::newRow("spaces") << " \r\n\t " << empty;
  QTest::newRow("zero width") << QString::fromUtf8("\u200B\u200D") << empty;
  QTest::newRow("filler") << QString::fromUtf8("\u3164") << empty;
  QTest::newRow("control characters") << QString(QChar(7)) << empty;
  // The English translation turns this into "1 character" or "2 characters".
  QTest::newRow("501") << QString(501, u'a') << "The post is 1 character(s) too long.";
  QTest::newRow("510 outside the BMP") << QString("🦉").repeated(510) << "The post is 10 character(s) too long.";
}

void TestPosts::refuses() {
  QFETCH(const QString, text);
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Posts posts(*store, store.clock());
  QSignalSpy added(&posts, &Posts::added);
  const auto post = posts.publish(susan, text);
  QVERIFY(!post);
  QCOMPARE(post.error().code, ErrorCode::InvalidInput);
  QTEST(post.error().message, "message");
  QCOMPARE(added.count(), 0);
  QCOMPARE(need(Users(*store, store.clock()).find(susan, susan)).postCount, 0);
}

void TestPosts::nobodyPostsWithoutAViewer() {
  TemporaryStore store;
  Posts posts(*store, store.clock());
  const auto post = posts.publish(noUser, "a post");
  QVERIFY(!post);
  QCOMPARE(post.error().code, ErrorCode::Refused);
  QVERIFY(!posts.publish(999, "a post"));
  QCOMPARE(Database(store.file()).value("SELECT count(*) FROM posts"), 0);
}

void TestPosts::onlyTheAuthorDeletes() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const UserId john = store.addUser("john");
  Posts posts(*store, store.clock());
  const PostId post = need(posts.publish(susan, "hers"));
  QSignalSpy removed(&posts, &Posts::removed);
  for (const UserId viewer : {john, noUser}) {
    const auto deleted = posts.remove(viewer, post);
    QVERIFY(!deleted);
    QCOMPARE(deleted.error().code, ErrorCode::Refused);
    QCOMPARE(deleted.error().message, "You don’t have permission to do that.");
  }
  QCOMPARE(removed.count(), 0);
  QCOMPARE(need(Users(*store, store.clock()).find(susan, susan)).postCount, 1);
  QVERIFY(posts.remove(susan, post));
  QCOMPARE(removed.count(), 1);
  QCOMPARE(need(Users(*store, store.clock()).find(susan, susan)).postCount, 0);
}

void TestPosts::deletingTwiceSaysSo() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Posts posts(*store, store.clock());
  const PostId post = need(posts.publish(susan, "once"));
  QVERIFY(posts.remove(susan, post));
  const auto again = posts.remove(susan, post);
  QVERIFY(!again);
  QCOMPARE(again.error().code, ErrorCode::NotFound);
  QCOMPARE(again.error().message, "This post was already deleted.");
}

void TestPosts::restoreBringsItBackToItsPlace() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Posts posts(*store, store.clock());
  // All in one millisecond, so that the order depends on the id.
  QList<PostId> ids;
  for (const char* text : {"first", "second", "third"}) ids.prepend(need(posts.publish(susan, text)));
  PostListModel model(*store, [](const Post&) { return QString(); });
  model.showTimeline(susan);
  const Post second = model.postAt(1);

  store.now += 60'000;
  const DeletedPost deleted = need(posts.remove(susan, second.id));
  model.reload();
  QCOMPARE(textsIn(model), QStringList({"third", "first"}));
  // Other posts are published meanwhile, and none of them gets the deleted one's id.
  QVERIFY(need(posts.publish(susan, "fourth")) > ids.first());
  QSignalSpy added(&posts, &Posts::added);
  QVERIFY(posts.restore(susan, deleted));
  QCOMPARE(added.count(), 1);
  model.reload();
  QCOMPARE(textsIn(model), QStringList({"fourth", "third", "second", "first"}));
  QCOMPARE(model.postAt(2), second);

  // The id of the newest post isn't given away either.
  const DeletedPost last = need(posts.remove(susan, model.postAt(0).id));
  QVERIFY(need(posts.publish(susan, "fifth")) > last.id);
  QVERIFY(posts.restore(susan, last));
  model.reload();
  QCOMPARE(textsIn(model).mid(0, 2), QStringList({"fifth", "fourth"}));
}

void TestPosts::restoringTwiceChangesNothing() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Posts posts(*store, store.clock());
  const DeletedPost deleted = need(posts.remove(susan, need(posts.publish(susan, "a post"))));
  QVERIFY(posts.restore(susan, deleted));
  QVERIFY(posts.restore(susan, deleted));
  QCOMPARE(need(Users(*store, store.clock()).find(susan, susan)).postCount, 1);
}

void TestPosts::onlyTheAuthorRestores() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const UserId john = store.addUser("john");
  Posts posts(*store, store.clock());
  const DeletedPost deleted = need(posts.remove(susan, need(posts.publish(susan, "hers"))));
  for (const UserId viewer : {john, noUser}) {
    const auto restored = posts.restore(viewer, deleted);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Refused);
  }
  QCOMPARE(need(Users(*store, store.clock()).find(susan, susan)).postCount, 0);
}

void TestPosts::markSeenOnceAMinute() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const qint64 start = store.now;
  Users users(*store, store.clock());
  QSignalSpy changed(&users, &Users::changed);
  const auto seenAfter = [&](qint64 milliseconds) {
    store.now = start + milliseconds;
    need(users.markSeen(susan));
    return need(users.find(susan, susan)).lastSeen.value_or(0) - start;
  };
  QCOMPARE(seenAfter(59'999), 0);
  QCOMPARE(changed.count(), 0);
  QCOMPARE(seenAfter(60'000), 60'000);
  QCOMPARE(changed.count(), 1);
  QCOMPARE(seenAfter(60'001), 60'000);
  QCOMPARE(seenAfter(119'999), 60'000);
  QCOMPARE(seenAfter(120'000), 120'000);
  QCOMPARE(changed.count(), 2);
  QVERIFY(!users.markSeen(noUser));

  // An imported user may never have been seen.
  const UserId john = store.addUser("john");
  Database(store.file()).run("UPDATE users SET last_seen = NULL WHERE id = ?", {john});
  QVERIFY(!need(users.find(john, john)).lastSeen);
  need(users.markSeen(john));
  QCOMPARE(need(users.find(john, john)).lastSeen, store.now);
}

void TestPosts::markSeenAsksNothingInBetween() {
  const TemporaryStore store;
  const auto opened = store.openAgain();
  qint64 now = store.now;
  const UserId susan = addUser(*opened, "susan", {}, {}, now);
  Users users(*opened, [&] { return now; });
  const StatementCount statements(opened->file());
  const auto seenAt = [&](qint64 milliseconds) {
    now = store.now + milliseconds;
    const int before = statements.count();
    for (int times = 0; times < 7; ++times) need(users.markSeen(susan));
    return statements.count() - before;
  };
  // Signing up marked her as seen, so the write changes nothing and a second statement reads when, once.
  QCOMPARE(seenAt(1'000), 2);
  QCOMPARE(seenAt(59'999), 0);
  QCOMPARE(seenAt(60'000), 1);
  QCOMPARE(seenAt(119'999), 0);
  // A write that fails isn't tried again at every key press.
  Database(store.file()).run("DELETE FROM users");
  now = store.now + 120'000;
  QVERIFY(!users.markSeen(susan));
  QCOMPARE(seenAt(179'999), 0);
}

void TestPosts::timeAheadOfTheClockIsMended() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Users users(*store, store.clock());
  const auto lastSeen = [&] { return need(users.find(susan, susan)).lastSeen; };
  store.now += 1'000 * 86'400'000LL;
  need(users.markSeen(susan));
  QCOMPARE(lastSeen(), store.now);
  // A time ahead of the clock is corrected both while the window is open and at the next start.
  store.now -= 999 * 86'400'000LL;
  need(users.markSeen(susan));
  QCOMPARE(lastSeen(), store.now);
  store.now -= 3'600'000;
  need(Users(*store, store.clock()).markSeen(susan));
  QCOMPARE(lastSeen(), store.now);
}

ROOST_TEST(TestPosts)

}  // namespace roost::posts_test

#include "test_posts.moc"
