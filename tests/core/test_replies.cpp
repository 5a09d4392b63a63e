#include <QTest>

#include "core/posts/drafts.h"
#include "core/posts/posts.h"
#include "core/timeline/post_list_model.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::replies_test {

using namespace test;

/// Posts that answer other posts.
class TestReplies : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void replyKnowsWhatItAnswers();
  void repliesAreCounted();
  void replyOutlivesWhatItAnswers();
  void repliesAreCountedAgainAfterADeletionIsUndone();
  void deletedReplyIsBackInItsPlace();
  void aDeletedPostCanNotBeAnswered();
  void onlyTheSignedInCanAnswer();
  void onlyTheAuthorBringsAReplyBack();
  void ownPostsCanBeAnswered();
  void countIsKeptWhileTheAnsweredPostIsGone();
  void publishingDeletesTheDraftOfThatReplyOnly();
  void damagedRowsAreRefused();

 private:
  Post post(PostId id) const {
    PostListModel model(**store, [](const Post&) { return QString(); });
    model.showAllPosts(susan);
    return model.postAt(model.rowOf(id));
  }

  std::optional<TemporaryStore> store;
  std::optional<Posts> posts;
  UserId susan = noUser, john = noUser;
};

void TestReplies::init() {
  posts.reset();
  store.emplace();
  posts.emplace(**store, store->clock());
  susan = store->addUser("susan", "Susan");
  john = store->addUser("john", "John");
}

void TestReplies::replyKnowsWhatItAnswers() {
  const PostId question = need(posts->publish(susan, "a question"));
  const PostId answer = need(posts->publish(john, "an answer", question));
  QVERIFY(!post(question).isReply());
  QCOMPARE(post(answer).replyTo, question);
  QCOMPARE(post(answer).repliedAuthor, susan);
  QCOMPARE(post(answer).repliedAuthorName, "Susan");
  QCOMPARE(post(answer).repliedAuthorUsername, "susan");
}

void TestReplies::repliesAreCounted() {
  const PostId question = need(posts->publish(susan, "a question"));
  const PostId answer = need(posts->publish(john, "an answer", question));
  need(posts->publish(susan, "another", question));
  need(posts->publish(susan, "thanks", answer));
  QCOMPARE(post(question).replyCount, 2);
  QCOMPARE(post(answer).replyCount, 1);
  need(posts->remove(john, answer));
  QCOMPARE(post(question).replyCount, 1);
}

void TestReplies::replyOutlivesWhatItAnswers() {
  const PostId question = need(posts->publish(susan, "a question"));
  const PostId answer = need(posts->publish(john, "an answer", question));
  need(posts->remove(susan, question));
  QCOMPARE(post(answer).replyTo, question);
  QCOMPARE(post(answer).repliedAuthorName, "Susan");
}

void TestReplies::repliesAreCountedAgainAfterADeletionIsUndone() {
  const PostId question = need(posts->publish(susan, "a question"));
  const PostId answer = need(posts->publish(john, "an answer", question));
  const DeletedPost deleted = need(posts->remove(susan, question));
  need(posts->publish(susan, "thanks", answer));
  QVERIFY(need(posts->restore(susan, deleted)));
  QCOMPARE(post(question).replyCount, 1);
  QCOMPARE(post(answer).replyCount, 1);
}

void TestReplies::deletedReplyIsBackInItsPlace() {
  const PostId question = need(posts->publish(susan, "a question"));
  const PostId answer = need(posts->publish(john, "an answer", question));
  const DeletedPost deleted = need(posts->remove(john, answer));
  QCOMPARE(post(question).replyCount, 0);
  QVERIFY(need(posts->restore(john, deleted)));
  QCOMPARE(post(answer).replyTo, question);
  QCOMPARE(post(answer).repliedAuthor, susan);
  QCOMPARE(post(question).replyCount, 1);
}

void TestReplies::aDeletedPostCanNotBeAnswered() {
  const PostId question = need(posts->publish(susan, "a question"));
  need(posts->remove(susan, question));
  Drafts drafts(**store, store->clock());
  need(drafts.save(john, "an answer", {}, {DraftSubject::Reply, question}));
  const auto answer = posts->publish(john, "an answer", question);
  QCOMPARE(answer.error().code, ErrorCode::NotFound);
  QCOMPARE(answer.error().message, "The post you are replying to was deleted. Your text is kept.");
  QCOMPARE(need(drafts.draft(john, {DraftSubject::Reply, question})), "an answer");
}

void TestReplies::onlyTheSignedInCanAnswer() {
  const PostId question = need(posts->publish(susan, "a question"));
  QCOMPARE(posts->publish(noUser, "an answer", question).error().code, ErrorCode::Refused);
  Drafts drafts(**store, store->clock());
  const DraftSubject subject{DraftSubject::Reply, question};
  QCOMPARE(drafts.save(noUser, "an answer", {}, subject).error().code, ErrorCode::Refused);
  QCOMPARE(drafts.draft(noUser, subject).error().code, ErrorCode::Refused);
  QCOMPARE(post(question).replyCount, 0);
}

void TestReplies::onlyTheAuthorBringsAReplyBack() {
  const PostId question = need(posts->publish(susan, "a question"));
  const PostId answer = need(posts->publish(john, "an answer", question));
  // Not even the author of the post that it answers may delete it.
  QCOMPARE(posts->remove(susan, answer).error().code, ErrorCode::Refused);
  const DeletedPost deleted = need(posts->remove(john, answer));
  for (const UserId other : {noUser, susan}) QCOMPARE(posts->restore(other, deleted).error().code, ErrorCode::Refused);
  QCOMPARE(post(question).replyCount, 0);
}

void TestReplies::ownPostsCanBeAnswered() {
  const PostId first = need(posts->publish(john, "first"));
  const PostId second = need(posts->publish(john, "second", first));
  QCOMPARE(post(first).replyCount, 1);
  QCOMPARE(post(second).repliedAuthor, john);
}

void TestReplies::countIsKeptWhileTheAnsweredPostIsGone() {
  const PostId question = need(posts->publish(susan, "a question"));
  const PostId one = need(posts->publish(john, "one", question));
  need(posts->publish(john, "two", question));
  const DeletedPost deletedQuestion = need(posts->remove(susan, question));
  const DeletedPost deletedAnswer = need(posts->remove(john, one));
  QVERIFY(need(posts->restore(susan, deletedQuestion)));
  QCOMPARE(post(question).replyCount, 1);
  QVERIFY(need(posts->restore(john, deletedAnswer)));
  QCOMPARE(post(question).replyCount, 2);
  QCOMPARE(post(one).replyTo, question);
}

void TestReplies::publishingDeletesTheDraftOfThatReplyOnly() {
  const PostId one = need(posts->publish(susan, "one")), two = need(posts->publish(susan, "two"));
  Drafts drafts(**store, store->clock());
  const QList<DraftSubject> subjects{
      {}, {DraftSubject::Reply, one}, {DraftSubject::Reply, two}, {DraftSubject::Message, one}};
  for (const DraftSubject& subject : subjects) need(drafts.save(john, "a draft", {}, subject));
  need(posts->publish(john, "a draft", one));
  QCOMPARE(need(drafts.draft(john, subjects[1])), "");
  for (const int other : {0, 2, 3}) QCOMPARE(need(drafts.draft(john, subjects[other])), "a draft");
  QCOMPARE(need(drafts.draft(susan, subjects[2])), "");
}

void TestReplies::damagedRowsAreRefused() {
  const PostId question = need(posts->publish(susan, "a question"));
  const QString update = QStringLiteral("UPDATE posts SET %1 WHERE id = %2");
  const auto isRefused = [&](const char* change) {
    return !QSqlQuery(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst()))
                .exec(update.arg(QString::fromLatin1(change)).arg(question));
  };
  QVERIFY(isRefused("body = ''"));
  QVERIFY(isRefused("reply_to = id, reply_to_author = 1"));
  QVERIFY(isRefused("reply_to = 77"));
  QVERIFY(!isRefused("body = '', picture_count = 1"));
}

ROOST_TEST(TestReplies)

}  // namespace roost::replies_test

#include "test_replies.moc"
