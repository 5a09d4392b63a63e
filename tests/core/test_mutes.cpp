#include <QSignalSpy>
#include <QTest>

#include "core/posts/posts.h"
#include "core/timeline/post_list_model.h"
#include "core/users/follows.h"
#include "core/users/mutes.h"
#include "support/list_model.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::mutes_test {

using namespace test;

namespace {

constexpr qint64 day = 86'400'000;

QString speak(const Post& post) { return post.body; }

}  // namespace

/// Muting, its end, and what it does to the timeline.
class TestMutes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void theTimelineAloneLeavesThemOut();
  void mutesEnd();
  void aLaterMuteReplacesAnEarlierOne();
  void changesAreTakenBack();
  void nobodyElseCanMuteOrLearnOfIt();
  void newPostsByTheMutedAreNoNews();

 private:
  TimelineFilter filter() {
    const auto inEffect = need(mutes->inEffect(susan));
    return {.mutesAt = inEffect.anybody ? std::optional(store->now) : std::nullopt};
  }
  QStringList timeline() {
    PostListModel model(**store, speak);
    model.showTimeline(susan, {}, [this] { return filter(); });
    return textsIn(model);
  }

  std::optional<TemporaryStore> store;
  std::optional<Mutes> mutes;
  UserId susan = noUser, john = noUser, mary = noUser;
};

void TestMutes::init() {
  mutes.reset();
  store.emplace();
  mutes.emplace(**store, store->clock());
  susan = store->addUser("susan");
  john = store->addUser("john");
  mary = store->addUser("mary");
  store->addFollow(susan, john);
  store->addFollow(susan, mary);
  store->addPost(john, 1, "from john");
  store->addPost(mary, 2, "from mary");
  store->addPost(susan, 3, "from susan");
}

void TestMutes::theTimelineAloneLeavesThemOut() {
  QSignalSpy changed(&*mutes, &Mutes::changed);
  need(mutes->mute(susan, john, std::nullopt));
  QCOMPARE(changed.count(), 1);
  QCOMPARE(timeline(), QStringList({"from susan", "from mary"}));
  QVERIFY(need(Follows(**store, store->clock()).isFollowing(susan, john)));
  PostListModel model(**store, speak);
  model.showAllPosts(susan);
  QCOMPARE(model.rowCount(), 3);
  model.showPostsBy(susan, john);
  QCOMPARE(textsIn(model), QStringList{"from john"});
  need(mutes->unmute(susan, john));
  QCOMPARE(timeline().size(), 3);
}

void TestMutes::mutesEnd() {
  need(mutes->mute(susan, john, store->now + day));
  need(mutes->mute(susan, mary, store->now + 7 * day));
  QCOMPARE(timeline(), QStringList{"from susan"});
  QCOMPARE(need(mutes->inEffect(susan)).firstEnd, std::optional(store->now + day));
  store->now += day - 1;
  QVERIFY(need(mutes->find(susan, john)));
  ++store->now;
  QVERIFY(!need(mutes->find(susan, john)));
  QCOMPARE(timeline(), QStringList({"from susan", "from john"}));
  QCOMPARE(need(mutes->list(susan)).size(), 1);
  QCOMPARE(need(mutes->list(susan)).first().muted, mary);
  store->now += 6 * day;
  QVERIFY(!need(mutes->inEffect(susan)).anybody);
  QCOMPARE(timeline().size(), 3);
}

void TestMutes::aLaterMuteReplacesAnEarlierOne() {
  need(mutes->mute(susan, john, std::nullopt));
  QCOMPARE(need(mutes->inEffect(susan)).firstEnd, std::nullopt);
  const auto change = need(mutes->mute(susan, john, store->now + day));
  QCOMPARE(change.before->until, std::nullopt);
  QCOMPARE(need(mutes->find(susan, john))->until, std::optional(store->now + day));
  QCOMPARE(need(mutes->list(susan)).size(), 1);
}

void TestMutes::changesAreTakenBack() {
  const auto first = need(mutes->mute(susan, john, std::nullopt));
  store->now += 5;
  const auto second = need(mutes->mute(susan, john, store->now + day));
  // Not what the first change made.
  QVERIFY(!need(mutes->takeBack(susan, john, first)));
  QVERIFY(need(mutes->takeBack(susan, john, second)));
  QCOMPARE(need(mutes->find(susan, john)), first.after);
  QVERIFY(need(mutes->takeBack(susan, john, first)));
  QVERIFY(!need(mutes->find(susan, john)));
  need(mutes->mute(susan, john, store->now + day));
  const auto lifted = need(mutes->unmute(susan, john));
  QVERIFY(!need(mutes->unmute(susan, john)).isChanged());
  QVERIFY(need(mutes->takeBack(susan, john, lifted)));
  QCOMPARE(need(mutes->find(susan, john))->until, std::optional(store->now + day));
}

void TestMutes::nobodyElseCanMuteOrLearnOfIt() {
  const auto change = need(mutes->mute(susan, john, std::nullopt));
  for (const UserId viewer : {john, mary, noUser}) {
    QVERIFY(!need(mutes->find(viewer, john)));
    QVERIFY(need(mutes->list(viewer)).isEmpty());
    QVERIFY(!need(mutes->inEffect(viewer)).anybody);
  }
  QCOMPARE(mutes->mute(noUser, john, std::nullopt).error().code, ErrorCode::Refused);
  QCOMPARE(mutes->unmute(noUser, john).error().code, ErrorCode::Refused);
  QCOMPARE(mutes->takeBack(noUser, john, change).error().code, ErrorCode::Refused);
  // These only concern mutes of their own, and there are none.
  QVERIFY(!need(mutes->unmute(mary, john)).isChanged());
  for (const UserId viewer : {john, mary})
    QCOMPARE(mutes->takeBack(viewer, john, change).error().code, ErrorCode::Refused);
  QCOMPARE(mutes->mute(susan, susan, std::nullopt).error().code, ErrorCode::InvalidInput);
  QCOMPARE(mutes->mute(susan, 77, std::nullopt).error().code, ErrorCode::NotFound);
  QVERIFY(need(mutes->find(susan, john)));
}

void TestMutes::newPostsByTheMutedAreNoNews() {
  PostListModel model(**store, speak);
  need(mutes->mute(susan, john, std::nullopt));
  model.showTimeline(susan, {}, [this] { return filter(); });
  const PageKey newest = model.firstKey();
  store->addPost(john, 10, "newer");
  QCOMPARE(model.countBefore(newest, 10), 0);
  store->addPost(mary, 11, "newer");
  QCOMPARE(model.countBefore(newest, 10), 1);
}

ROOST_TEST(TestMutes)

}  // namespace roost::mutes_test

#include "test_mutes.moc"
