#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "core/posts/posts.h"
#include "core/timeline/post_list_model.h"
#include "core/users/user_list_model.h"
#include "support/list_model.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::paging_test {

using namespace test;

namespace {

constexpr int page = PagedListModel::pageSize;

QString speak(const Post& post) { return post.authorName + ": " + post.body; }

}  // namespace

/// What every paged list promises, shown with lists of posts.
class TestPaging : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void opensAtAPost();
  void reloadKeepsThePlace();
  void modelKeepsItsPromises();
  void newerPostsAreFound();
  void pagesLetGoComeBack();
  void endAndStartOfTheList();
  void placesOnTheScrollBar();
  void newerPostsAreCounted();
  void pagesHoldNoReadTransaction();
  void rowsStayWhenReadingFails();
};

void TestPaging::opensAtAPost() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  QList<PostId> ids;
  for (int i = 0; i < 5 * page; ++i) ids.prepend(store.addPost(susan, 1000 + i / 3));

  PostListModel model(*store, speak);
  QCOMPARE(model.showTimeline(susan), 0);
  QVERIFY(!model.canFetchBefore());
  QCOMPARE(model.rowCount(), page);

  const int middle = 2 * page + 7;
  const PageKey key{1000 + (ids.size() - 1 - middle) / 3, ids.at(middle)};
  const int row = model.showTimeline(susan, key);
  QCOMPARE(model.keyAt(row), key);
  QCOMPARE(model.rowOf(key.id), row);
  QCOMPARE(model.rowOf(ids.first()), -1);
  QVERIFY(model.canFetchBefore());
  QVERIFY(model.canFetchMore({}));
  loadAll(model);
  QCOMPARE(idsIn(model), ids);

  need(store->write("delete:table=posts,column=id", {{":key", key.id}}));
  QCOMPARE(model.postAt(model.showTimeline(susan, key)).id, ids.at(middle + 1));
  loadAll(model);
  ids.removeAt(middle);
  QCOMPARE(idsIn(model), ids);
}

void TestPaging::reloadKeepsThePlace() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  for (int i = 0; i < 3 * page; ++i) store.addPost(susan, i);
  PostListModel model(*store, speak);
  model.showTimeline(susan);
  loadAll(model);
  const PageKey seen = model.keyAt(page + 3);
  for (int i = 0; i < 10; ++i) store.addPost(susan, 10'000);
  QCOMPARE(model.keyAt(model.reload(seen)), seen);
  model.reload();
  QCOMPARE(model.postAt(0).createdAt, 10'000);
  model.clear();
  QCOMPARE(model.rowCount(), 0);
  QVERIFY(!model.canFetchMore({}));
}

void TestPaging::modelKeepsItsPromises() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  PostListModel model(*store, speak);
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  // The tester fetches in the middle of a reset and then complains about the rows that arrive.
  tester.setUseFetchMore(false);
  model.showTimeline(susan);
  QCOMPARE(model.rowCount(), 0);
  for (int i = 0; i < 4 * page; ++i) store.addPost(susan, i);
  model.reload();
  QCOMPARE(model.rowCount(), page);
  model.showTimeline(susan, PageKey{2 * page, 0});
  QVERIFY(model.canFetchBefore());
  model.fetchBefore();
  while (model.canFetchMore({})) model.fetchMore({});
  store.addPost(susan, 5 * page);
  model.reload();
  loadAll(model);
  QCOMPARE(model.rowCount(), 4 * page + 1);
  model.setAuthorFollowed(susan, true);
  model.reload(model.keyAt(page));
  model.showPostsBy(susan, susan);
  model.clear();
}

void TestPaging::newerPostsAreFound() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const UserId john = store.addUser("john");
  store.addFollow(susan, john);
  const auto other = store.openAgain();
  Posts here(*store, store.clock());
  Posts elsewhere(*other, store.clock());
  PostListModel model(*store, speak);
  QCOMPARE(model.showTimeline(susan), 0);

  QList<qint64> ids;
  ids.prepend(need(here.publish(susan, "mine")));
  model.reload();
  QCOMPARE(idsIn(model), ids);
  // Published in the same millisecond, by another window.
  ids.prepend(need(elsewhere.publish(john, "his")));
  model.reload();
  QCOMPARE(idsIn(model), ids);

  for (int i = 0; i < 3 * page; ++i) {
    ++store.now;
    ids.prepend(need(elsewhere.publish(i % 2 ? john : susan, "more")));
  }
  model.reload();
  loadAll(model);
  QCOMPARE(idsIn(model), ids);
}

void TestPaging::pagesHoldNoReadTransaction() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  for (int i = 0; i < 8 * page; ++i) store.addPost(susan, i);
  PostListModel model(*store, speak);
  model.showTimeline(susan);
  for (int i = 0; i < 6; ++i) model.fetchMore({});

  const auto other = store.openAgain(std::chrono::milliseconds(0));
  QVERIFY(Posts(*other, store.clock()).publish(susan, "from another window"));
  QVERIFY(Posts(*store, store.clock()).publish(susan, "from this one"));
  const Database file(store.file());
  // The store's own checkpoint may be in the way for a moment; a read transaction left open would be forever.
  QTRY_COMPARE(file.rows("PRAGMA wal_checkpoint(TRUNCATE)").first().first(), 0);
}

void TestPaging::rowsStayWhenReadingFails() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  for (int i = 0; i < 2 * page; ++i) store.addPost(susan, i);
  PostListModel model(*store, speak);
  QSignalSpy failed(&model, &PagedListModel::failed);
  model.showTimeline(susan);
  const Database file(store.file());
  file.run("ALTER TABLE posts RENAME TO away");
  model.fetchMore({});
  QCOMPARE(failed.count(), 1);
  QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
  QCOMPARE(model.rowCount(), page);
  // A view that asks again and again while it scrolls isn't told of the failure again and again.
  QVERIFY(!model.canFetchMore({}));
  model.fetchMore({});
  QCOMPARE(failed.count(), 1);
  model.reload();
  QCOMPARE(failed.count(), 2);
  QCOMPARE(model.rowCount(), page);
  QCOMPARE(model.postAt(0).createdAt, 2 * page - 1);

  file.run("ALTER TABLE away RENAME TO posts");
  model.reload();
  loadAll(model);
  QCOMPARE(model.rowCount(), 2 * page);
  QCOMPARE(failed.count(), 2);
}

void TestPaging::pagesLetGoComeBack() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  const UserId susan = store.addUser("susan");
  QList<qint64> all;
  store.together([&] {
    for (int i = 0; i < 40 * page; ++i) all.prepend(store.addPost(susan, i / 3));
  });
  PostListModel model(*store, speak);
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  tester.setUseFetchMore(false);
  model.showTimeline(susan, PageKey{20 * page / 3, 0});
  int letGo = 0;
  for (int step = 0; step < 400; ++step) {
    const bool down = step / 100 % 2 == 0;
    if (down || random.bounded(4) == 0)
      model.fetchMore({});
    else
      model.fetchBefore();
    const int before = model.rowCount();
    const int first = down ? std::max(0, before - 11 - random.bounded(2 * page)) : random.bounded(page);
    const int last = std::min(before - 1, first + 10);
    const PageKey shown = model.keyAt(first);
    model.keepNear(first, last);
    if (model.rowCount() < before) ++letGo;
    // A few pages stay loaded on either side, and no more.
    const int around = PagedListModel::pagesKeptAround * page;
    const int row = model.rowOf(shown.id);
    QVERIFY(row >= std::min(first, around));
    QVERIFY(model.rowCount() - row >= std::min(before - first, around));
    QVERIFY(model.rowCount() <= 2 * around + 2 * page);
    // The loaded rows are one contiguous part of the list.
    const QList<qint64> ids = idsIn(model);
    QCOMPARE(ids, all.mid(all.indexOf(ids.first()), ids.size()));
    if (ids.first() != all.first()) QVERIFY(model.canFetchBefore());
    if (ids.last() != all.last()) QVERIFY(model.canFetchMore({}));
  }
  QVERIFY(letGo > 20);
  loadAll(model);
  QCOMPARE(idsIn(model), all);
  QVERIFY(model.isWhole());
}

void TestPaging::endAndStartOfTheList() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  PostListModel posts(*store, speak);
  posts.showTimeline(susan);
  QCOMPARE(posts.reloadAtEnd(), 0);
  QVERIFY(!posts.firstKey().isValid());
  QVERIFY(posts.isWhole());
  QList<qint64> all;
  for (int i = 0; i < 3 * page; ++i) all.prepend(store.addPost(susan, i / 2));
  const int last = posts.reloadAtEnd();
  QCOMPARE(posts.keyAt(last).id, all.last());
  QCOMPARE(posts.rowCount(), page);
  QVERIFY(!posts.canFetchMore({}));
  QVERIFY(posts.canFetchBefore());
  QCOMPARE(posts.firstKey().id, all.first());
  loadAll(posts);
  QCOMPARE(idsIn(posts), all);

  store.addUser("anna");
  store.addUser("Ярослав");
  store.addFollow(susan, 2, 1);
  store.addFollow(susan, 3, 2);
  UserListModel users(*store, [](const User& user) { return user.name(); });
  for (const auto& [order, name] : {std::pair(UserOrder::Name, "Ярослав"), std::pair(UserOrder::LastPost, "anna"),
                                    std::pair(UserOrder::Followers, "susan")}) {
    users.showPeople(susan, order);
    QCOMPARE(users.userAt(users.reloadAtEnd()).username, QString::fromUtf8(name));
    QCOMPARE(users.rowCount(), 3);
  }
  users.showFollowing(susan, susan);
  QCOMPARE(users.userAt(users.reloadAtEnd()).username, "anna");
}

void TestPaging::placesOnTheScrollBar() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  PostListModel model(*store, speak);
  model.showTimeline(susan);
  QVERIFY(!model.fractionOf(model.keyAt(0)));
  QVERIFY(!model.keyAtFraction(0.5).isValid());
  store.addPost(susan, store.now);
  model.reload();
  // A single post spans no time, so its position has no fraction.
  QVERIFY(!model.fractionOf(model.keyAt(0)));

  for (int i = 1; i <= 1000; ++i) store.addPost(susan, store.now + i * 1000);
  model.reload();
  QCOMPARE(model.fractionOf(model.keyAt(0)), 0.0);
  QCOMPARE(model.fractionOf(model.keyAt(model.reloadAtEnd())), 1.0);
  double previous = 0;
  for (const double fraction : {0.1, 0.25, 0.5, 0.9}) {
    const int row = model.reload(model.keyAtFraction(fraction));
    const double there = model.fractionOf(model.keyAt(row)).value_or(-1);
    QVERIFY2(qAbs(there - fraction) < 0.002, qPrintable(QString::number(there)));
    QVERIFY(there > previous);
    previous = there;
  }
}

void TestPaging::newerPostsAreCounted() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  for (int i = 0; i < 10; ++i) store.addPost(susan, i);
  PostListModel model(*store, speak);
  model.showTimeline(susan);
  const PageKey newest = model.firstKey();
  QCOMPARE(model.countBefore(newest, 100), 0);
  // In the same millisecond as the newest post, but published after it.
  for (int i = 0; i < 120; ++i) store.addPost(susan, 9);
  QCOMPARE(model.countBefore(newest, 200), 120);
  QCOMPARE(model.countBefore(newest, 100), 100);
  QCOMPARE(model.rowCount(), 10);
  // The viewer's own posts can be left out, however many there are.
  QCOMPARE(model.countOfOthersBefore(newest, 100), 0);
  const UserId john = store.addUser("john");
  store.addFollow(susan, john);
  for (int i = 0; i < 7; ++i) store.addPost(john, 8 + i % 2);
  QCOMPARE(model.countOfOthersBefore(newest, 100), 3);
  QCOMPARE(model.countOfOthersBefore(newest, 2), 2);
}

ROOST_TEST(TestPaging)

}  // namespace roost::paging_test

#include "test_paging.moc"
