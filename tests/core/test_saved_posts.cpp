#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "core/posts/posts.h"
#include "core/posts/saved_posts.h"
#include "core/timeline/saved_list_model.h"
#include "support/list_model.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/saved.h"
#include "support/statement_count.h"
#include "support/temporary_store.h"

namespace roost::saved_posts_test {

using namespace test;

namespace {

QString speak(const Post& post) { return post.body; }

}  // namespace

/// What users save, and the list of it.
class TestSavedPosts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void lastSavedIsFirst();
  void savingAgainChangesNothing();
  void unsavedAndRestoredIsInItsPlace();
  void takenBackIsGone();
  void whatIsGoneIsLeftOutUntilItIsBack();
  void addressesAreEntries();
  void notes();
  void aNoteIsTakenBackUnlessItChanged();
  void othersSeeNothingAndChangeNothing();
  void rowsOfPostsKnowWhetherTheyAreSaved();
  void pagesInBothDirections();

 private:
  QStringList listOf(UserId viewer) const {
    SavedListModel model(**store, speak);
    model.showSaved(viewer);
    loadAll(model);
    return textsIn(model);
  }
  SavedPost save(UserId viewer, PostId post) {
    ++store->now;
    return *need(saved->save(viewer, post));
  }

  std::optional<TemporaryStore> store;
  std::optional<SavedPosts> saved;
  std::optional<Posts> posts;
  UserId susan = noUser, john = noUser;
  PostId one = 0, two = 0, three = 0;
};

void TestSavedPosts::init() {
  saved.reset();
  posts.reset();
  store.emplace();
  saved.emplace(**store, store->clock());
  posts.emplace(**store, store->clock());
  susan = store->addUser("susan");
  john = store->addUser("john");
  one = store->addPost(john, 1, "one");
  two = store->addPost(john, 2, "two");
  three = store->addPost(susan, 3, "three");
}

void TestSavedPosts::lastSavedIsFirst() {
  for (const PostId post : {two, three, one}) save(susan, post);
  QCOMPARE(listOf(susan), QStringList({"one", "three", "two"}));
}

void TestSavedPosts::savingAgainChangesNothing() {
  save(susan, one);
  save(susan, two);
  QSignalSpy changed(&*saved, &SavedPosts::changed);
  ++store->now;
  QVERIFY(!need(saved->save(susan, one)));
  QCOMPARE(listOf(susan), QStringList({"two", "one"}));
  QCOMPARE(changed.count(), 0);
  const SavedPost entry = *need(saved->findPost(susan, one));
  QVERIFY(need(saved->unsave(susan, entry.id)));
  QVERIFY(!need(saved->unsave(susan, entry.id)));
  QCOMPARE(changed.count(), 1);
}

void TestSavedPosts::unsavedAndRestoredIsInItsPlace() {
  const SavedPost entry = save(susan, one);
  save(susan, two);
  QCOMPARE(need(saved->setNote(susan, entry.id, "why")), "");
  const SavedPost removed = *need(saved->unsave(susan, entry.id));
  QCOMPARE(listOf(susan), QStringList{"two"});
  store->now += 1'000;
  QVERIFY(need(saved->restore(susan, removed)));
  QCOMPARE(listOf(susan), QStringList({"two", "one"}));
  QCOMPARE(*need(saved->find(susan, entry.id)),
           (SavedPost{.id = entry.id, .owner = susan, .post = one, .note = "why", .savedAt = entry.savedAt}));
  // It can't be restored twice, nor after the post has been saved again.
  QVERIFY(!need(saved->restore(susan, removed)));
  need(saved->unsave(susan, entry.id));
  const SavedPost again = save(susan, one);
  QVERIFY(!need(saved->restore(susan, removed)));
  QCOMPARE(need(saved->findPost(susan, one))->id, again.id);
}

void TestSavedPosts::takenBackIsGone() {
  const SavedPost entry = save(susan, one);
  QVERIFY(need(saved->takeBack(susan, entry)));
  QCOMPARE(listOf(susan), QStringList());
  QVERIFY(!need(saved->takeBack(susan, entry)));
}

void TestSavedPosts::whatIsGoneIsLeftOutUntilItIsBack() {
  const SavedPost entry = save(susan, one);
  save(susan, two);
  const DeletedPost deleted = need(posts->remove(john, one));
  QCOMPARE(listOf(susan), QStringList{"two"});
  QVERIFY(need(saved->find(susan, entry.id)));
  QCOMPARE(saved->save(susan, one).error().code, ErrorCode::NotFound);
  need(posts->restore(john, deleted));
  QCOMPARE(listOf(susan), QStringList({"two", "one"}));
}

void TestSavedPosts::addressesAreEntries() {
  save(susan, one);
  const QString address = "https://example.org/@mary/77";
  const auto add = [&](UserId owner) {
    need((*store)->write("insert_saved_post", {{":entry", QVariant()},
                                               {":viewer", owner},
                                               {":post", QVariant()},
                                               {":address", address},
                                               {":note", QString("by mary")},
                                               {":saved_at", store->now + 5}}));
  };
  add(susan);
  add(susan);
  add(john);
  // The text is what is known of the post there.
  QCOMPARE(listOf(susan), QStringList({"by mary", "one"}));
  SavedListModel model(**store, speak);
  model.showSaved(susan);
  const Post post = model.postAt(0);
  QCOMPARE(post.id, noPost);
  QCOMPARE(post.authorId, noUser);
  QCOMPARE(post.authorName, "example.org");
  QCOMPARE(post.savedNote, "by mary");
  QCOMPARE(post.savedAddress, address);
  QCOMPARE(post.createdAt, store->now + 5);
  // The time of the import that brought it says nothing about it.
  Database(store->file()).run("INSERT INTO sources (kind, name, imported_at) VALUES ('x', 'a', ?)", {store->now + 5});
  model.showSaved(susan);
  QCOMPARE(model.postAt(0).createdAt, 0);
  QVERIFY(model.postAt(1).createdAt > 0);
  const SavedPost removed = *need(saved->unsave(susan, post.savedEntry));
  QCOMPARE(removed.address, address);
  QCOMPARE(listOf(susan), QStringList{"one"});
  QVERIFY(need(saved->restore(susan, removed)));
  QCOMPARE(listOf(susan), QStringList({"by mary", "one"}));
  QCOMPARE(listOf(john), QStringList{"by mary"});
  need(saved->setNote(susan, removed.id, {}));
  QCOMPARE(listOf(susan), QStringList({address, "one"}));
}

void TestSavedPosts::notes() {
  const SavedPost entry = save(susan, one);
  const auto noteOf = [&] { return need(saved->find(susan, entry.id))->note; };
  QCOMPARE(need(saved->setNote(susan, entry.id, "  for the garden \n")), "");
  QCOMPARE(noteOf(), "for the garden");
  const QString longest = QString("🌻").repeated(SavedPosts::maxNoteLength);
  QCOMPARE(need(saved->setNote(susan, entry.id, longest)), "for the garden");
  QCOMPARE(noteOf(), longest);
  const auto tooLong = saved->setNote(susan, entry.id, longest + "ab");
  QCOMPARE(tooLong.error().code, ErrorCode::InvalidInput);
  QVERIFY(tooLong.error().message.contains('2'));
  QCOMPARE(noteOf(), longest);
  need(saved->setNote(susan, entry.id, " "));
  QCOMPARE(noteOf(), "");
  need(saved->unsave(susan, entry.id));
  QCOMPARE(saved->setNote(susan, entry.id, "late").error().code, ErrorCode::NotFound);
}

void TestSavedPosts::aNoteIsTakenBackUnlessItChanged() {
  const SavedPost entry = save(susan, one);
  const auto noteOf = [&] { return need(saved->find(susan, entry.id))->note; };
  need(saved->setNote(susan, entry.id, "first"));
  need(saved->setNote(susan, entry.id, "second"));
  const QSignalSpy changed(&*saved, &SavedPosts::changed);
  QVERIFY(need(saved->takeBackNote(susan, entry.id, "first", "second")));
  QCOMPARE(changed.size(), 1);
  QCOMPARE(noteOf(), "first");
  QVERIFY(!need(saved->takeBackNote(susan, entry.id, "first", "second")));
  need(saved->setNote(susan, entry.id, "from another window"));
  QVERIFY(!need(saved->takeBackNote(susan, entry.id, "", "first")));
  QCOMPARE(noteOf(), "from another window");
  need(saved->unsave(susan, entry.id));
  QVERIFY(!need(saved->takeBackNote(susan, entry.id, "", "from another window")));
}

void TestSavedPosts::othersSeeNothingAndChangeNothing() {
  const SavedPost entry = save(susan, one);
  need(saved->setNote(susan, entry.id, "private"));
  QCOMPARE(listOf(john), QStringList());
  QCOMPARE(listOf(noUser), QStringList());
  QVERIFY(!need(saved->find(john, entry.id)));
  QVERIFY(!need(saved->findPost(john, one)));
  for (const UserId viewer : {john, noUser}) {
    QCOMPARE(saved->unsave(viewer, entry.id).error().code, ErrorCode::Refused);
    QCOMPARE(saved->takeBack(viewer, entry).error().code, ErrorCode::Refused);
    QCOMPARE(saved->restore(viewer, entry).error().code, ErrorCode::Refused);
    QCOMPARE(saved->setNote(viewer, entry.id, "changed").error().code, ErrorCode::Refused);
    QCOMPARE(saved->takeBackNote(viewer, entry.id, "changed", "private").error().code, ErrorCode::Refused);
  }
  QCOMPARE(saved->save(noUser, one).error().code, ErrorCode::Refused);
  QCOMPARE(need(saved->find(susan, entry.id))->note, "private");
  // Susan can't save for somebody else either.
  SavedPost forged = entry;
  forged.owner = john;
  QCOMPARE(saved->restore(susan, forged).error().code, ErrorCode::Refused);
}

void TestSavedPosts::rowsOfPostsKnowWhetherTheyAreSaved() {
  const SavedPost entry = save(susan, two);
  save(john, one);
  PostListModel model(**store, speak);
  model.showAllPosts(susan);
  const auto marked = [&] {
    QList<SavedId> entries;
    for (int row = 0; row < model.rowCount(); ++row) entries.append(model.postAt(row).savedEntry);
    return entries;
  };
  QCOMPARE(marked(), QList<SavedId>({0, entry.id, 0}));
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  model.setSaved(two, 0);
  model.setSaved(three, 77);
  QCOMPARE(marked(), QList<SavedId>({77, 0, 0}));
  QCOMPARE(changed.count(), 2);
  QCOMPARE(changed.first().first().toModelIndex().row(), 1);
  model.reload();
  QCOMPARE(marked(), QList<SavedId>({0, entry.id, 0}));
  // One statement marks a page, however many of its posts are saved.
  const auto statements = [&] {
    const StatementCount count(store->file());
    model.reload();
    return count.count();
  };
  const int before = statements();
  for (const PostId post : {one, three}) save(susan, post);
  QCOMPARE(statements(), before);
  QVERIFY(!marked().contains(0));
}

void TestSavedPosts::pagesInBothDirections() {
  QRandomGenerator random = seededRandom();
  QList<std::pair<qint64, SavedId>> expected;
  store->together([&] {
    for (int i = 0; i < 400; ++i) {
      // Few different times, so that many entries share one; and some posts are gone.
      const qint64 at = 1'000 + random.bounded(40);
      const PostId post = store->addPost(john, random.bounded(1'000), QString::number(i));
      const SavedId entry = addSaved(**store, susan, post, at);
      if (random.bounded(8) == 0)
        need((*store)->write("delete:table=posts,column=id", {{":key", post}}));
      else
        expected.append({at, entry});
    }
  });
  std::sort(expected.begin(), expected.end(), std::greater());
  QList<qint64> ids;
  for (const auto& [at, id] : expected) ids.append(id);
  SavedListModel model(**store, speak);
  for (const qint64 position : {0, 1'010, 1'035}) {
    model.showSaved(susan, position == 0 ? PageKey{} : PageKey{position, 0});
    loadAll(model);
    QCOMPARE(idsIn(model), ids);
  }
  model.reloadAtEnd();
  loadAll(model);
  QCOMPARE(idsIn(model), ids);
}

ROOST_TEST(TestSavedPosts)

}  // namespace roost::saved_posts_test

#include "test_saved_posts.moc"
