#include "core/notifications/notifications.h"

#include <QSignalSpy>
#include <QTest>

#include "core/posts/posts.h"
#include "core/users/follows.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::notifications_test {

using namespace test;

/// Who is told of what, and what they have read of it.
class TestNotifications : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void lastsAsLongAsItsCause();
  void comesBackAsItWas_data();
  void comesBackAsItWas();
  void undoingBringsBackItsState();
  void eachUserHasTheirOwn();
  void countsUpToAHundred();
  void readingARunLeavesTheRest();
  void markingAllCanBeUndone();
  void undoingLeavesWhatWasReadBefore();
  void onlyTheViewersOwn();

 private:
  int unread(UserId user) { return need(notifications->unreadCount(user)); }
  int shown(UserId user) const {
    return Database(store->file())
        .value("SELECT count(*) FROM notifications WHERE user_id = ? AND is_gone = 0", {user})
        .toInt();
  }
  static NotificationRun all(NotificationKind kind) { return {kind, PageSource::smallest(), PageSource::largest()}; }

  std::optional<TemporaryStore> store;
  std::optional<Notifications> notifications;
  std::optional<Follows> follows;
  std::optional<Posts> posts;
  UserId susan = noUser, john = noUser, david = noUser;
};

void TestNotifications::init() {
  posts.reset(), follows.reset(), notifications.reset();
  store.emplace();
  notifications.emplace(**store, store->clock());
  follows.emplace(**store, store->clock());
  posts.emplace(**store, store->clock());
  susan = store->addUser("susan");
  john = store->addUser("john");
  david = store->addUser("david");
}

void TestNotifications::lastsAsLongAsItsCause() {
  need(follows->follow(john, susan));
  const PostId question = need(posts->publish(susan, "a question"));
  const PostId answer = need(posts->publish(john, "an answer", question));
  const PostId hello = need(posts->publish(john, "hello @susan"));
  QCOMPARE(unread(susan), 3);
  need(follows->unfollow(john, susan));
  QCOMPARE(unread(susan), 2);
  need(posts->remove(john, answer));
  QCOMPARE(unread(susan), 1);
  need(posts->remove(john, hello));
  QCOMPARE(unread(susan), 0);
  QCOMPARE(shown(susan), 0);
}

void TestNotifications::comesBackAsItWas_data() {
  QTest::addColumn<bool>("isSeen");
  QTest::newRow("never seen") << false;
  QTest::newRow("seen") << true;
}

// Otherwise somebody could be told of the same follower again and again.
void TestNotifications::comesBackAsItWas() {
  QFETCH(const bool, isSeen);
  need(follows->follow(john, susan));
  if (isSeen) QCOMPARE(need(notifications->markRead(susan, {all(NotificationKind::Follow)})), 1);
  need(follows->unfollow(john, susan));
  store->now += 1'000;
  need(follows->follow(john, susan));
  QCOMPARE(shown(susan), 1);
  QCOMPARE(unread(susan), isSeen ? 0 : 1);
}

void TestNotifications::undoingBringsBackItsState() {
  const auto state = [&] { return Database(store->file()).rows("SELECT * FROM notifications ORDER BY id"); };
  need(follows->follow(john, susan));
  const PostId question = need(posts->publish(susan, "a question"));
  const PostId answer = need(posts->publish(john, "an answer", question));
  need(posts->publish(john, "hello @susan"));
  need(notifications->markRead(susan, {all(NotificationKind::Reply)}));
  const auto before = state();
  store->now += 1'000;
  const auto unfollowed = need(follows->unfollow(john, susan));
  const DeletedPost deleted = need(posts->remove(john, answer));
  store->now += 1'000;
  QVERIFY(need(follows->restore(john, *unfollowed)));
  QVERIFY(need(posts->restore(john, deleted)));
  QCOMPARE(state(), before);
  QCOMPARE(unread(susan), 2);
}

void TestNotifications::eachUserHasTheirOwn() {
  need(follows->follow(john, susan));
  need(follows->follow(john, david));
  need(follows->follow(susan, david));
  QCOMPARE(unread(susan), 1);
  QCOMPARE(unread(david), 2);
  QCOMPARE(unread(john), 0);
  QCOMPARE(unread(noUser), 0);
  QSignalSpy changed(&*notifications, &Notifications::changed);
  need(notifications->markAllRead(susan));
  QCOMPARE(unread(susan), 0);
  QCOMPARE(unread(david), 2);
  QCOMPARE(changed.count(), 1);
  QCOMPARE(changed.takeFirst().first().toLongLong(), susan);
  // Nothing is left to be read.
  need(notifications->markAllRead(susan));
  need(notifications->markRead(susan, {all(NotificationKind::Follow)}));
  QCOMPARE(changed.count(), 0);
}

void TestNotifications::countsUpToAHundred() {
  store->together([&] {
    for (int i = 0; i < 120; ++i) store->addFollow(store->addUser(QString("user%1").arg(i)), susan);
  });
  QCOMPARE(unread(susan), 100);
}

void TestNotifications::readingARunLeavesTheRest() {
  QList<UserId> followers;
  for (int i = 0; i < 5; ++i) {
    followers.append(store->addUser(QString("user%1").arg(i)));
    store->addFollow(followers.last(), susan, 1'000 + i / 2);
  }
  need(posts->publish(john, "hello @susan"));
  const auto keyOf = [&](UserId follower) {
    const auto row =
        Database(store->file()).rows("SELECT created_at, id FROM notifications WHERE actor_id = ?", {follower}).first();
    return PageKey{row[0], row[1].toLongLong()};
  };
  QCOMPARE(
      need(notifications->markRead(susan, {{NotificationKind::Follow, keyOf(followers[1]), keyOf(followers[3])},
                                           {NotificationKind::Reply, PageSource::smallest(), PageSource::largest()}})),
      3);
  const auto left =
      Database(store->file())
          .rows("SELECT kind, actor_id FROM notifications WHERE read_at = 0 AND user_id = ? ORDER BY id", {susan});
  QCOMPARE(left, (QList<QVariantList>{{"follow", followers[0]}, {"follow", followers[4]}, {"mention", john}}));
}

void TestNotifications::markingAllCanBeUndone() {
  need(follows->follow(john, susan));
  need(follows->follow(david, susan));
  const ReadNotifications read = need(notifications->markAllRead(susan));
  QCOMPARE(read.ids.size(), 2);
  QVERIFY(need(notifications->areRead(read.user, read)));
  QCOMPARE(unread(susan), 0);
  QSignalSpy changed(&*notifications, &Notifications::changed);
  QVERIFY(need(notifications->markUnread(susan, read)));
  QCOMPARE(changed.count(), 1);
  QCOMPARE(unread(susan), 2);
  // A second time there is nothing to undo.
  QVERIFY(!need(notifications->areRead(read.user, read)));
  QVERIFY(!need(notifications->markUnread(susan, read)));
}

void TestNotifications::undoingLeavesWhatWasReadBefore() {
  need(follows->follow(john, susan));
  need(notifications->markRead(susan, {all(NotificationKind::Follow)}));
  need(follows->follow(david, susan));
  const ReadNotifications read = need(notifications->markAllRead(susan));
  QVERIFY(need(notifications->markUnread(susan, read)));
  QCOMPARE(unread(susan), 1);
}

void TestNotifications::onlyTheViewersOwn() {
  need(follows->follow(john, susan));
  QCOMPARE(need(notifications->markRead(john, {all(NotificationKind::Follow)})), 0);
  QCOMPARE(unread(susan), 1);
  QCOMPARE(notifications->markRead(noUser, {all(NotificationKind::Follow)}).error().code, ErrorCode::Refused);
  QCOMPARE(notifications->markAllRead(noUser).error().code, ErrorCode::Refused);
  ReadNotifications read = need(notifications->markAllRead(susan));
  for (const UserId other : {noUser, john, david})
    QCOMPARE(notifications->markUnread(other, read).error().code, ErrorCode::Refused);
  read.user = john;
  QVERIFY(!need(notifications->markUnread(john, read)));
  QCOMPARE(unread(susan), 0);
}

ROOST_TEST(TestNotifications)

}  // namespace roost::notifications_test

#include "test_notifications.moc"
