#include <QTest>

#include "core/posts/posts.h"
#include "core/timeline/conversation_list_model.h"
#include "support/list_model.h"
#include "support/registered_test.h"
#include "support/statement_count.h"
#include "support/temporary_store.h"

namespace roost::conversation_test {

using namespace test;

/// A post's conversation: what it answers above it, and what answers it below.
class TestConversation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void postStandsBetweenAncestorsAndReplies();
  void repliesAreInTheOrderOfTime();
  void onlyTheFirstRepliesToAReplyAreShown();
  void offersAreTakenAndTakenBack();
  void replyBeyondTheFirstIsShown();
  void branchesEndAtTheDeepestLevel();
  void deletedParentIsSaidToBeDeleted();
  void parentThatWasNeverHereIsNot();
  void conversationOfADeletedPostIsEmpty();
  void changesAreSeenWhenReadAgain();
  void circlesEnd_data();
  void circlesEnd();
  void wrongReplyCountsDoNoHarm();
  void manyRepliesArePaged();
  void everyRowIsFoundByItsKey();
  void rowThatIsGoneIsFollowedByTheNext();
  void chainOfAHundredThousand();
  void aScreenTakesFewStatements();

 private:
  PostId add(UserId author, const QString& body, PostId answered = noPost, UserId answeredAuthor = noUser) {
    if (answered != noPost && answeredAuthor == noUser) answeredAuthor = susan;
    return need((*store)->insert(
        "insert_post", {{":author", author},
                        {":created_at", ++time},
                        {":body", body},
                        {":reply_to", answered == noPost ? QVariant() : QVariant(answered)},
                        {":reply_to_author", answeredAuthor == noUser ? QVariant() : QVariant(answeredAuthor)}}));
  }
  void open(PostId post, const PageKey& at = {}) { model->showConversation(john, post, at); }
  void openAll(PostId post) {
    open(post);
    loadAll(*model);
  }
  /// Each row's text, after two spaces for each level of its reply.
  QStringList rows() const {
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
      rows.append(QString(2 * std::max(0, model->rowAt(row).level), u' ') + model->index(row).data().toString());
    return rows;
  }
  QString textAt(const PageKey& key) { return model->index(model->reload(key)).data().toString(); }
  void take(int row) {
    model->take(model->offerOf(row));
    model->reload();
    loadAll(*model);
  }

  std::optional<TemporaryStore> store;
  std::unique_ptr<ConversationListModel> model;
  UserId susan = noUser, john = noUser;
  qint64 time = 0;
};

namespace {

QString described(const Post& post, const ConversationRow& row) {
  switch (row.kind) {
    case ConversationRow::Post:
      return post.body;
    case ConversationRow::More:
      return QStringLiteral("%1 more").arg(row.hidden);
    case ConversationRow::Fewer:
      return QStringLiteral("fewer");
    case ConversationRow::Elsewhere:
      return QStringLiteral("%1 elsewhere").arg(row.hidden);
    case ConversationRow::Deleted:
      return QStringLiteral("deleted");
  }
  return {};
}

bool areUnique(const QList<qint64>& ids) { return QSet<qint64>(ids.cbegin(), ids.cend()).size() == ids.size(); }

}  // namespace

void TestConversation::init() {
  model.reset();
  store.emplace();
  model = std::make_unique<ConversationListModel>(**store, described);
  susan = store->addUser("susan", "Susan");
  john = store->addUser("john", "John");
  time = 0;
}

void TestConversation::postStandsBetweenAncestorsAndReplies() {
  const PostId root = add(susan, "root"), parent = add(john, "parent", root), post = add(susan, "post", parent);
  add(john, "beside", root);
  const PostId reply = add(john, "reply", post);
  add(susan, "nested", reply);
  openAll(post);
  QCOMPARE(rows(), (QStringList{"root", "parent", "post", "  reply", "    nested"}));
  QCOMPARE(model->rowAt(0).level, -1);
  QCOMPARE(model->rowAt(2).level, 0);
  QCOMPARE(model->postAt(3).repliedAuthorName, "Susan");
  QCOMPARE(model->postAt(2).authorUsername, "susan");
  // Opened at the post, the row is that of the post.
  QCOMPARE(model->showConversation(john, post, model->openedKey()), 2);
  QCOMPARE(model->index(2).data(PostListModel::PostRole).value<Post>().id, post);
}

void TestConversation::repliesAreInTheOrderOfTime() {
  const PostId post = add(susan, "post");
  const qint64 noon = 1'000;
  for (const auto& [at, body] :
       {std::pair(noon + 2, "third"), {noon, "first"}, {noon + 1, "second"}, {noon + 2, "fourth"}}) {
    time = at - 1;
    add(john, body, post);
  }
  openAll(post);
  QCOMPARE(rows(), (QStringList{"post", "  first", "  second", "  third", "  fourth"}));
}

void TestConversation::onlyTheFirstRepliesToAReplyAreShown() {
  const PostId post = add(susan, "post"), one = add(john, "one", post), two = add(john, "two", post);
  for (const char* body : {"a", "b", "c", "d", "e"}) add(susan, body, one);
  PostId nested = noPost;
  for (const char* body : {"f", "g", "h"}) nested = add(susan, body, two);
  add(john, "deeper", nested);
  openAll(post);
  QCOMPARE(rows(), (QStringList{"post", "  one", "    a", "    b", "    c", "    2 more", "  two", "    f", "    g",
                                "    h", "      1 more"}));
  QVERIFY(!model->isPost(5));
  QVERIFY(areUnique(idsIn(*model)));
}

void TestConversation::offersAreTakenAndTakenBack() {
  const PostId post = add(susan, "post"), one = add(john, "one", post);
  const int count = ConversationListModel::firstReplies + ConversationListModel::moreReplies + 5;
  for (int number = 0; number < count; ++number) add(susan, QString::number(number), one);
  add(john, "two", post);
  openAll(post);
  const QStringList before = rows();
  QCOMPARE(before.value(5), QString("    %1 more").arg(count - 3));
  QCOMPARE(model->offerOf(1), model->offerOf(5));
  QCOMPARE(model->offerOf(2).kind, ConversationRow::Post);
  take(5);
  QCOMPARE(rows().value(2 + 53), "    5 more");
  take(2 + 53);
  QCOMPARE(rows().mid(2 + count - 1), (QStringList{"    57", "    fewer", "  two"}));
  QVERIFY(areUnique(idsIn(*model)));
  // What was asked for is still shown when the conversation is opened again.
  openAll(one);
  openAll(post);
  QCOMPARE(model->rowCount(), 1 + 1 + count + 1 + 1);
  take(1);
  QCOMPARE(rows(), before);
}

void TestConversation::replyBeyondTheFirstIsShown() {
  const PostId post = add(susan, "post"), one = add(john, "one", post);
  PostId last = noPost;
  for (int number = 0; number < 60; ++number) last = add(susan, QString::number(number), one);
  const PostId answer = add(john, "answer", last);
  openAll(post);
  QCOMPARE(model->rowOf(answer), -1);
  need(model->showReply(answer));
  model->reload(model->openedKey());
  loadAll(*model);
  QCOMPARE(rows().mid(61), (QStringList{"    59", "      answer", "    fewer"}));
  // Those of another conversation, and posts that are gone, change nothing.
  const int before = model->rowCount();
  for (const PostId other : {post, add(susan, "elsewhere"), PostId{4711}}) need(model->showReply(other));
  openAll(post);
  QCOMPARE(model->rowCount(), before);
}

void TestConversation::branchesEndAtTheDeepestLevel() {
  const PostId post = add(susan, "post");
  PostId last = post;
  for (int level = 1; level <= 7; ++level) last = add(john, QString::number(level), last);
  openAll(post);
  QCOMPARE(rows(), (QStringList{"post", "  1", "    2", "      1 more"}));
  for (int row = 3; row < 6; ++row) take(row);
  QCOMPARE(rows(),
           (QStringList{"post", "  1", "    2", "      3", "        4", "          5", "            1 elsewhere"}));
  // A few replies have no row that offers to hide them.
  QCOMPARE(model->offerOf(2).kind, ConversationRow::Fewer);
  const ConversationRow offer = model->offerOf(6);
  QCOMPARE(offer.kind, ConversationRow::Elsewhere);
  QCOMPARE(offer.parent, model->keyAt(5).id);
  openAll(offer.parent);
  QCOMPARE(rows(), (QStringList{"post", "1", "2", "3", "4", "5", "  6", "    7"}));
}

void TestConversation::deletedParentIsSaidToBeDeleted() {
  const PostId root = add(susan, "root"), parent = add(susan, "parent", root), post = add(john, "post", parent);
  Posts posts(**store, store->clock());
  const DeletedPost deleted = need(posts.remove(susan, parent));
  openAll(post);
  QCOMPARE(rows(), (QStringList{"deleted", "post"}));
  QVERIFY(!model->isPost(0));
  QVERIFY(model->keyAt(0).id < 0);
  QCOMPARE(model->offerOf(0).kind, ConversationRow::Post);
  QVERIFY(need(posts.restore(susan, deleted)));
  openAll(post);
  QCOMPARE(rows(), (QStringList{"root", "parent", "post"}));
}

void TestConversation::parentThatWasNeverHereIsNot() {
  const PostId post = add(john, "post", noPost, susan);
  openAll(post);
  QCOMPARE(rows(), QStringList{"post"});
  QVERIFY(model->postAt(0).isReply());
}

void TestConversation::conversationOfADeletedPostIsEmpty() {
  const PostId root = add(susan, "root"), post = add(susan, "post", root);
  add(john, "reply", post);
  need(Posts(**store, store->clock()).remove(susan, post));
  openAll(post);
  QCOMPARE(rows(), QStringList());
  openAll(4711);
  QCOMPARE(rows(), QStringList());
  QVERIFY(!model->hasFailed());
}

void TestConversation::changesAreSeenWhenReadAgain() {
  const PostId root = add(susan, "root"), post = add(susan, "post", root), reply = add(john, "reply", post);
  openAll(post);
  add(susan, "nested", reply);
  model->reload(model->openedKey());
  QCOMPARE(rows(), (QStringList{"root", "post", "  reply", "    nested"}));
  need(Posts(**store, store->clock()).remove(susan, root));
  model->reload(model->openedKey());
  QCOMPARE(rows(), (QStringList{"deleted", "post", "  reply", "    nested"}));
}

void TestConversation::circlesEnd_data() {
  QTest::addColumn<int>("length");
  for (const int length : {2, 3, 49, 51, 60, 120}) QTest::addRow("%d", length) << length;
}

void TestConversation::circlesEnd() {
  QFETCH(const int, length);
  QList<PostId> posts;
  for (int number = 0; number < length; ++number)
    posts.append(add(susan, QString::number(number), posts.isEmpty() ? noPost : posts.constLast()));
  add(john, "another reply", posts.constFirst());
  Database(store->file())
      .run("UPDATE posts SET reply_to = ?, reply_to_author = ? WHERE id = ?",
           {posts.constLast(), susan, posts.constFirst()});
  for (const bool isAtPost : {false, true}) {
    open(posts.constFirst(), isAtPost ? PageKey{model->openedKey().position, posts.constFirst()} : PageKey{});
    loadAll(*model);
    QVERIFY2(areUnique(idsIn(*model)), qPrintable(rows().join(u'\n')));
    QVERIFY(model->rowOf(posts.constFirst()) >= 0);
    QCOMPARE(model->postAt(model->rowCount() - 1).body, "another reply");
    QVERIFY(model->rowCount() <= length + 2);
  }
}

void TestConversation::wrongReplyCountsDoNoHarm() {
  const PostId post = add(susan, "post"), one = add(john, "one", post);
  add(susan, "nested", one);
  Database(store->file()).run("UPDATE posts SET reply_count = 9 WHERE id = ?", {one});
  openAll(post);
  QCOMPARE(rows(), (QStringList{"post", "  one", "    nested"}));
}

void TestConversation::manyRepliesArePaged() {
  PostId root = noPost, post = noPost;
  QStringList expected;
  store->together([&] {
    root = add(susan, "root"), post = add(susan, "post", root);
    for (int number = 0; number < 10'000; ++number) {
      const PostId reply = add(john, QString::number(number), post);
      expected.append("  " + QString::number(number));
      if (number % 7) continue;
      add(susan, "nested", reply);
      expected.append("    nested");
    }
  });
  open(post, {model->openedKey().position, post});
  QVERIFY(model->rowCount() < 200);
  QVERIFY(model->canFetchMore({}));
  loadAll(*model);
  QCOMPARE(rows(), (QStringList{"root", "post"} + expected));
  // From the end upwards.
  const int last = model->reloadAtEnd();
  QVERIFY(model->rowCount() < 200);
  QCOMPARE(rows().value(last), "  9999");
  loadAll(*model);
  QCOMPARE(rows(), (QStringList{"root", "post"} + expected));
  QVERIFY(areUnique(idsIn(*model)));
}

void TestConversation::everyRowIsFoundByItsKey() {
  const PostId root = add(susan, "root"), parent = add(john, "parent", root), post = add(susan, "post", parent);
  PostId opened = noPost;
  for (int number = 0; number < 6; ++number) {
    const PostId reply = add(john, QString("reply %1").arg(number), post);
    for (int nested = 0; nested < number; ++nested) {
      const PostId added = add(susan, QString("nested %1").arg(nested), reply);
      if (nested == 0) add(john, "deeper", opened = added);
    }
  }
  for (int deeper = 0; deeper < 4; ++deeper) add(john, "deeper", opened);
  openAll(post);
  model->take({.kind = ConversationRow::More, .level = 3, .parent = opened});
  openAll(post);
  const QStringList all = rows();
  QVERIFY(all.filter("more").size() > 2);
  QVERIFY(all.filter("fewer").size() > 0);
  QList<PageKey> keys;
  for (int row = 0; row < model->rowCount(); ++row) keys.append(model->keyAt(row));
  for (int row = 0; row < keys.size(); ++row) {
    QCOMPARE(model->reload(keys[row]), row);
    QCOMPARE(rows(), all);
    QCOMPARE(model->keyAt(row), keys[row]);
  }
}

void TestConversation::rowThatIsGoneIsFollowedByTheNext() {
  const PostId post = add(susan, "post"), one = add(john, "one", post);
  const PostId nested = add(susan, "nested", one);
  add(susan, "next", one);
  const PostId two = add(john, "two", post);
  openAll(post);
  const PageKey keyOfNested = model->keyAt(2), keyOfTwo = model->keyAt(4);
  need(Posts(**store, store->clock()).remove(susan, nested));
  QCOMPARE(textAt(keyOfNested), "next");
  need(Posts(**store, store->clock()).remove(john, one));
  QCOMPARE(textAt(keyOfNested), "two");
  need(Posts(**store, store->clock()).remove(john, two));
  model->reload(keyOfTwo);
  QCOMPARE(rows(), QStringList{"post"});
}

void TestConversation::chainOfAHundredThousand() {
  constexpr int length = 100'000;
  QList<PostId> posts;
  store->together([&] {
    for (int number = 0; number < length; ++number)
      posts.append(add(susan, QString::number(number), posts.isEmpty() ? noPost : posts.constLast()));
  });
  const PostId last = posts.constLast();
  open(last, {model->openedKey().position, last});
  QCOMPARE(model->rowCount(), ConversationListModel::pageSize + 1);
  for (int page = 2; page <= 10; ++page) {
    model->fetchBefore();
    QCOMPARE(model->rowCount(), page * ConversationListModel::pageSize + 1);
    QCOMPARE(model->postAt(0).body, QString::number(length - 1 - page * ConversationListModel::pageSize));
  }
  // Its beginning.
  QCOMPARE(model->reload(), 0);
  QCOMPARE(model->postAt(0).id, posts.constFirst());
  QCOMPARE(model->rowCount(), ConversationListModel::pageSize);
  // The other way round, only a few levels are shown.
  openAll(posts.constFirst());
  QCOMPARE(rows(), (QStringList{"0", "  1", "    2", "      1 more"}));
}

void TestConversation::aScreenTakesFewStatements() {
  const PostId root = add(susan, "root"), post = add(susan, "post", root);
  for (int number = 0; number < 40; ++number) {
    const PostId reply = add(john, "reply", post);
    for (int nested = 0; nested < 5; ++nested) add(susan, "nested", reply);
  }
  const StatementCount statements(store->file());
  open(post, {model->openedKey().position, post});
  QVERIFY(model->rowCount() > 50);
  // The first and the last begin and end what all the others read from.
  QVERIFY2(statements.count() <= 11, qPrintable(QString::number(statements.count())));
}

ROOST_TEST(TestConversation)

}  // namespace roost::conversation_test

#include "test_conversation.moc"
