#include "core/users/follows.h"

#include <QSignalSpy>
#include <QTest>

#include "core/posts/posts.h"
#include "core/timeline/post_list_model.h"
#include "core/users/users.h"
#include "support/list_model.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::follows_test {

using namespace test;

class TestFollows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void avatar();
  void follow();
  void followedPosts();
  void followingTwiceKeepsTheFirstDate();
  void unfollowingTwiceChangesNothing();
  void nobodyFollowsThemselves();
  void followsNeedTwoUsers();
  void restoreBringsTheDateBack();
  void somebodyElsesFollowIsNotRestored();
  void withoutAViewerNothingChanges();
  void suggestionsAreThoseWhomTheFollowedFollow();
  void knownFollowers();
  void knownFollowersAreThePlainIntersection();
  void knownFollowersAreSoughtWithinALimit();
  void countsMatchWhatIsThere();
};

void TestFollows::avatar() {
  QCOMPARE(avatarDigest("john@example.com"), "d4c74594d841139328695756648b6bd6");
  QCOMPARE(avatarDigest(" John@Example.COM\n"), "d4c74594d841139328695756648b6bd6");
  QCOMPARE(gravatarAddress("john@example.com", 128),
           "https://www.gravatar.com/avatar/d4c74594d841139328695756648b6bd6?d=identicon&s=128");

  User john;
  john.username = "john";
  john.email = "john@example.com";
  QCOMPARE(john.avatarDigest(), "d4c74594d841139328695756648b6bd6");
  john.email.clear();
  QCOMPARE(john.avatarDigest(), avatarDigest("john"));
}

void TestFollows::follow() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  const UserId susan = store.addUser("susan");
  Users users(*store, store.clock());
  Follows follows(*store, store.clock());
  QCOMPARE(need(users.find(john, john)).followingCount, 0);
  QCOMPARE(need(users.find(john, susan)).followerCount, 0);

  QVERIFY(follows.follow(john, susan));
  QVERIFY(need(follows.isFollowing(john, susan)));
  QVERIFY(!need(follows.isFollowing(susan, john)));
  QCOMPARE(need(users.find(john, john)).followingCount, 1);
  const User susanToJohn = need(users.findByUsername(john, "Susan"));
  QCOMPARE(susanToJohn.followerCount, 1);
  QCOMPARE(susanToJohn.followingCount, 0);
  QVERIFY(susanToJohn.followedByViewer);
  QVERIFY(!susanToJohn.followsViewer);
  const User johnToSusan = need(users.findByUsername(susan, "john"));
  QVERIFY(!johnToSusan.followedByViewer);
  QVERIFY(johnToSusan.followsViewer);

  QVERIFY(follows.unfollow(john, susan));
  QVERIFY(!need(follows.isFollowing(john, susan)));
  QCOMPARE(need(users.find(john, john)).followingCount, 0);
  QCOMPARE(need(users.find(john, susan)).followerCount, 0);
  QVERIFY(!need(users.find(john, susan)).followedByViewer);
}

void TestFollows::followedPosts() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  const UserId susan = store.addUser("susan");
  const UserId mary = store.addUser("mary");
  const UserId david = store.addUser("david");
  Posts posts(*store, store.clock());
  const qint64 now = store.now;
  const auto publish = [&](UserId author, qint64 seconds, const QString& text) {
    store.now = now + seconds * 1000;
    need(posts.publish(author, text));
  };
  publish(john, 1, "post from john");
  publish(susan, 4, "post from susan");
  publish(mary, 3, "post from mary");
  publish(david, 2, "post from david");
  Follows follows(*store, store.clock());
  QVERIFY(follows.follow(john, susan));
  QVERIFY(follows.follow(john, david));
  QVERIFY(follows.follow(susan, mary));
  QVERIFY(follows.follow(mary, david));

  PostListModel model(*store, [](const Post& post) { return post.authorName + ": " + post.body; });
  const auto timelineOf = [&](UserId viewer) {
    model.showTimeline(viewer);
    return textsIn(model);
  };
  QCOMPARE(timelineOf(john), QStringList({"post from susan", "post from david", "post from john"}));
  QCOMPARE(timelineOf(susan), QStringList({"post from susan", "post from mary"}));
  QCOMPARE(timelineOf(mary), QStringList({"post from mary", "post from david"}));
  QCOMPARE(timelineOf(david), QStringList({"post from david"}));
  QCOMPARE(timelineOf(noUser), QStringList());

  model.showTimeline(john);
  const Post first = model.index(0).data(PostListModel::PostRole).value<Post>();
  QCOMPARE(first.authorUsername, "susan");
  QCOMPARE(first.createdAt, now + 4000);
  QVERIFY(first.authorFollowedByViewer);
  QVERIFY(!model.postAt(2).authorFollowedByViewer);
  QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), "susan: post from susan");
}

void TestFollows::followingTwiceKeepsTheFirstDate() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  const UserId susan = store.addUser("susan");
  Follows follows(*store, store.clock());
  QSignalSpy changed(&follows, &Follows::changed);
  const qint64 first = store.now;
  QVERIFY(follows.follow(john, susan));
  store.now += 1000;
  QVERIFY(follows.follow(john, susan));
  QCOMPARE(changed.count(), 1);
  QCOMPARE(need(Users(*store, store.clock()).find(john, susan)).followerCount, 1);
  const auto removed = need(follows.unfollow(john, susan));
  QVERIFY(removed);
  QCOMPARE(removed->createdAt, first);
}

void TestFollows::unfollowingTwiceChangesNothing() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  const UserId susan = store.addUser("susan");
  const UserId mary = store.addUser("mary");
  store.addFollow(john, susan);
  store.addFollow(mary, susan);
  Follows follows(*store, store.clock());
  QSignalSpy changed(&follows, &Follows::changed);
  QVERIFY(need(follows.unfollow(john, susan)));
  QVERIFY(!need(follows.unfollow(john, susan)));
  QCOMPARE(changed.count(), 1);
  QCOMPARE(need(Users(*store, store.clock()).find(john, susan)).followerCount, 1);
}

void TestFollows::nobodyFollowsThemselves() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  Follows follows(*store, store.clock());
  const auto followed = follows.follow(john, john);
  QVERIFY(!followed);
  QCOMPARE(followed.error().message, "You cannot follow yourself!");
  const auto unfollowed = follows.unfollow(john, john);
  QVERIFY(!unfollowed);
  QCOMPARE(unfollowed.error().message, "You cannot unfollow yourself!");
  QVERIFY(!follows.restore(john, {john, john, store.now}));
  QVERIFY(!need(follows.isFollowing(john, john)));
  QCOMPARE(need(Users(*store, store.clock()).find(john, john)).followerCount, 0);
}

void TestFollows::followsNeedTwoUsers() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  Follows follows(*store, store.clock());
  QSignalSpy changed(&follows, &Follows::changed);
  const UserId stranger = john + 1;
  for (const auto& [follower, followed] : {std::pair(john, stranger), std::pair(stranger, john)}) {
    const auto result = follows.follow(follower, followed);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(result.error().message, "This user no longer exists.");
  }
  QVERIFY(!need(follows.unfollow(john, stranger)));
  QCOMPARE(changed.count(), 0);
  const auto found = Users(*store, store.clock()).findByUsername(john, "susan");
  QVERIFY(!found);
  QCOMPARE(found.error().message, "User susan not found.");
  // The failure leaves nothing half done: the next change works.
  QVERIFY(follows.follow(john, store.addUser("susan")));
}

void TestFollows::restoreBringsTheDateBack() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  const UserId susan = store.addUser("susan");
  const UserId mary = store.addUser("mary");
  Follows follows(*store, store.clock());
  const qint64 date = store.now;
  QVERIFY(follows.follow(john, susan));
  store.now += 60'000;
  QVERIFY(follows.follow(john, mary));
  const auto removed = need(follows.unfollow(john, susan));
  QVERIFY(removed);
  store.now += 60'000;
  QVERIFY(follows.restore(john, *removed));
  QVERIFY(follows.restore(john, *removed));
  QVERIFY(need(follows.isFollowing(john, susan)));
  QCOMPARE(need(Users(*store, store.clock()).find(john, susan)).followerCount, 1);
  QCOMPARE(need(follows.unfollow(john, susan))->createdAt, date);
}

void TestFollows::somebodyElsesFollowIsNotRestored() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  const UserId susan = store.addUser("susan");
  const UserId mary = store.addUser("mary");
  Follows follows(*store, store.clock());
  const auto restored = follows.restore(mary, {john, susan, store.now});
  QVERIFY(!restored);
  QCOMPARE(restored.error().code, ErrorCode::Refused);
  QVERIFY(!need(follows.isFollowing(john, susan)));
  QVERIFY(!need(follows.isFollowing(mary, susan)));
}

void TestFollows::withoutAViewerNothingChanges() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  Follows follows(*store, store.clock());
  const auto followed = follows.follow(noUser, john);
  QVERIFY(!followed);
  QCOMPARE(followed.error().code, ErrorCode::Refused);
  const auto unfollowed = follows.unfollow(noUser, john);
  QVERIFY(!unfollowed);
  QCOMPARE(unfollowed.error().code, ErrorCode::Refused);
  const auto restored = follows.restore(noUser, {noUser, john, store.now});
  QVERIFY(!restored);
  QCOMPARE(restored.error().code, ErrorCode::Refused);
}

void TestFollows::suggestionsAreThoseWhomTheFollowedFollow() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  const UserId susan = store.addUser("susan");
  const UserId mary = store.addUser("mary");
  const UserId david = store.addUser("david");
  const UserId popular = store.addUser("popular");
  store.addUser("nobody follows me");
  for (int fan = 0; fan < 5; ++fan) store.addFollow(store.addUser(QString("fan %1").arg(fan)), popular);
  store.addFollow(john, susan);
  store.addFollow(john, mary);
  store.addFollow(susan, john);
  store.addFollow(susan, mary);
  store.addFollow(susan, david);
  store.addFollow(mary, david);

  Users users(*store, store.clock());
  const auto namesFor = [&](UserId viewer, int limit) {
    QStringList names;
    for (const User& user : need(users.suggestions(viewer, limit))) names.append(user.username);
    return names;
  };
  QCOMPARE(namesFor(john, 10), QStringList({"david", "popular"}));
  QCOMPARE(namesFor(john, 1), QStringList({"david"}));
  QCOMPARE(namesFor(popular, 10).size(), 4);
}

void TestFollows::countsMatchWhatIsThere() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  QList<UserId> ids;
  for (int i = 0; i < 12; ++i) ids.append(store.addUser(QString("user %1").arg(i)));
  Posts posts(*store, store.clock());
  Follows follows(*store, store.clock());
  QList<std::pair<UserId, PostId>> published;
  QList<DeletedPost> deleted;
  QList<Follow> unfollowed;
  const Database file(store.file());
  const QString wrong =
      "SELECT count(*) FROM users AS u WHERE"
      " follower_count <> (SELECT count(*) FROM follows WHERE followed_id = u.id) OR"
      " following_count <> (SELECT count(*) FROM follows WHERE follower_id = u.id) OR"
      " post_count <> (SELECT count(*) FROM posts WHERE author_id = u.id) OR"
      " last_post_at <> coalesce((SELECT max(created_at) FROM posts WHERE author_id = u.id), 0)";

  for (int change = 0; change < 5000; ++change) {
    // Few different times, so that several posts share the latest one, and a clock that is sometimes set back.
    store.now = 1'700'000'000'000 + random.bounded(40);
    const UserId viewer = oneOf(ids, random);
    switch (random.bounded(6)) {
      case 0:
      case 1:
        (void)follows.follow(viewer, oneOf(ids, random));
        break;
      case 2:
        if (const auto removed = follows.unfollow(viewer, oneOf(ids, random)); removed && *removed)
          unfollowed.append(**removed);
        break;
      case 3:
        published.emplaceBack(viewer, need(posts.publish(viewer, "a post")));
        break;
      case 4:
        if (!published.isEmpty()) {
          const auto [author, post] = published.takeAt(random.bounded(static_cast<int>(published.size())));
          deleted.append(need(posts.remove(author, post)));
        }
        break;
      default:
        if (!deleted.isEmpty() && random.bounded(2)) {
          const auto post = deleted.takeAt(random.bounded(static_cast<int>(deleted.size())));
          need(posts.restore(post.authorId, post));
          published.emplaceBack(post.authorId, post.id);
        } else if (!unfollowed.isEmpty()) {
          const auto follow = unfollowed.takeAt(random.bounded(static_cast<int>(unfollowed.size())));
          need(follows.restore(follow.follower, follow));
        }
    }
    if (change % 50 == 0) QCOMPARE(file.value(wrong), 0);
  }
  QCOMPARE(file.value(wrong), 0);
  QVERIFY(file.value("SELECT count(*) FROM follows").toInt() > 10);
  QVERIFY(file.value("SELECT count(*) FROM posts").toInt() > 100);
}

void TestFollows::knownFollowers() {
  TemporaryStore store;
  const UserId john = store.addUser("john"), susan = store.addUser("susan"), mary = store.addUser("mary");
  const UserId david = store.addUser("david"), stranger = store.addUser("stranger");
  store.addFollow(john, susan, 1);
  store.addFollow(john, mary, 2);
  store.addFollow(susan, david, 3);
  store.addFollow(mary, david, 4);
  store.addFollow(stranger, david, 5);
  Users users(*store, store.clock());
  const auto known = [&](UserId viewer, UserId user, int names) {
    return need(users.knownFollowers(viewer, need(users.find(viewer, user)), names));
  };
  QCOMPARE(known(john, david, 2).usernames, QStringList({"mary", "susan"}));
  QCOMPARE(known(john, david, 1).usernames, QStringList({"mary"}));
  QCOMPARE(known(john, david, 1).count, 2);
  QVERIFY(known(john, david, 1).isComplete);
  // A viewer who follows nobody, who follows none of the user's followers, who looks at themselves, who isn't signed
  // in.
  QCOMPARE(known(stranger, susan, 2).count, 0);
  QCOMPARE(known(john, susan, 2).count, 0);
  QCOMPARE(known(john, john, 2).count, 0);
  QCOMPARE(known(noUser, david, 2).count, 0);
}

void TestFollows::knownFollowersAreThePlainIntersection() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  QList<UserId> ids;
  QSet<std::pair<UserId, UserId>> follows;
  store.together([&] {
    for (int i = 0; i < 40; ++i) ids.append(store.addUser(QString("user %1").arg(i)));
    for (int i = 0; i < 500; ++i) {
      // Some follow many and some are followed by many.
      const UserId a = ids.at(random.bounded(1 + random.bounded(40))),
                   b = ids.at(39 - random.bounded(1 + random.bounded(40)));
      if (a == b || follows.contains({a, b})) continue;
      follows.insert({a, b});
      store.addFollow(a, b, random.bounded(10));
    }
  });
  Users users(*store, store.clock());
  int somebody = 0;
  for (const UserId viewer : ids)
    for (const UserId user : ids) {
      QSet<QString> expected;
      if (user != viewer)
        for (const UserId id : ids)
          if (follows.contains({viewer, id}) && follows.contains({id, user}))
            expected.insert(need(users.find(viewer, id)).username);
      const KnownFollowers known = need(users.knownFollowers(viewer, need(users.find(viewer, user)), 40));
      QCOMPARE(QSet<QString>(known.usernames.cbegin(), known.usernames.cend()), expected);
      QCOMPARE(known.count, expected.size());
      QVERIFY(known.isComplete);
      somebody += expected.size() > 1;
    }
  QVERIFY(somebody > 100);
}

void TestFollows::knownFollowersAreSoughtWithinALimit() {
  TemporaryStore store;
  UserId viewer = noUser, star = noUser;
  store.together([&] {
    viewer = store.addUser("viewer");
    star = store.addUser("star");
    for (int fan = 0; fan < 3 * Users::mostKnownSought; ++fan) {
      const UserId id = store.addUser(QString("fan %1").arg(fan));
      store.addFollow(viewer, id, fan);
      store.addFollow(id, star, fan);
    }
  });
  Users users(*store, store.clock());
  const KnownFollowers known = need(users.knownFollowers(viewer, need(users.find(viewer, star)), 2));
  QCOMPARE(known.count, Users::mostKnownSought);
  QVERIFY(!known.isComplete);
  QCOMPARE(known.usernames, QStringList({QString("fan %1").arg(3 * Users::mostKnownSought - 1),
                                         QString("fan %1").arg(3 * Users::mostKnownSought - 2)}));
  // The smaller side is always searched completely.
  store.together([&] {
    for (int other = 0; other < Users::mostKnownSought; ++other)
      store.addFollow(store.addUser(QString("other %1").arg(other)), star, 9'999);
  });
  const UserId newcomer = store.addUser("newcomer");
  store.addFollow(newcomer, need(users.findByUsername(noUser, "fan 0")).id);
  const KnownFollowers few = need(users.knownFollowers(newcomer, need(users.find(newcomer, star)), 2));
  QCOMPARE(few.usernames, QStringList{"fan 0"});
  QVERIFY(few.isComplete);
}

ROOST_TEST(TestFollows)

}  // namespace roost::follows_test

#include "test_follows.moc"
