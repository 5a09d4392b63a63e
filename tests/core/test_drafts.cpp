#include "core/posts/drafts.h"

#include <QLoggingCategory>
#include <QTest>

#include "core/posts/posts.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::drafts_test {

using namespace test;

/// Text that is written and not yet published.
class TestDrafts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void isKeptAsItStands_data();
  void isKeptAsItStands();
  void belongsToItsWriter();
  void emptyIsNone();
  void tellsWhatItReplaces();
  void publishingTakesItAway();
  void publishingLeavesWhatWasWrittenSince();
  void failedPublishingLeavesIt();
  void replyToADeletedPostBecomesAPost();
  void needsAViewer();
  void goesWithItsWriter();
};

namespace {

struct Writing {
  Writing()
      : john(store.addUser("john")),
        susan(store.addUser("susan")),
        drafts(*store, store.clock()),
        posts(*store, store.clock()) {}
  QString keptFor(UserId user) { return need(drafts.draft(user)); }
  void save(UserId user, const QString& text) { need(drafts.save(user, text, keptFor(user))); }

  TemporaryStore store;
  const UserId john, susan;
  Drafts drafts;
  Posts posts;
};

}  // namespace

void TestDrafts::isKeptAsItStands_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("a line") << "half a po";
  QTest::newRow("with space around") << "\n  half a po \n\n";
  QTest::newRow("space alone") << "  ";
  QTest::newRow("too long for a post") << QString(100'000, 'x');
  QTest::newRow("emoji") << "🦉";
}

void TestDrafts::isKeptAsItStands() {
  QFETCH(const QString, text);
  Writing writing;
  writing.save(writing.john, text);
  QTEST(writing.keptFor(writing.john), "text");
  const auto again = writing.store.openAgain();
  QTEST(need(Drafts(*again, writing.store.clock()).draft(writing.john)), "text");
}

void TestDrafts::belongsToItsWriter() {
  Writing writing;
  writing.save(writing.john, "john's");
  writing.save(writing.susan, "susan's");
  writing.save(writing.john, "john's, longer");
  QCOMPARE(writing.keptFor(writing.john), "john's, longer");
  QCOMPARE(writing.keptFor(writing.susan), "susan's");
}

void TestDrafts::emptyIsNone() {
  Writing writing;
  QCOMPARE(writing.keptFor(writing.john), "");
  writing.save(writing.john, "half a po");
  writing.save(writing.john, "");
  QCOMPARE(writing.keptFor(writing.john), "");
  QCOMPARE(Database(writing.store.file()).value("SELECT count(*) FROM drafts"), 0);
}

void TestDrafts::tellsWhatItReplaces() {
  Writing writing;
  QCOMPARE(need(writing.drafts.save(writing.john, "one", "")), "");
  QCOMPARE(need(writing.drafts.save(writing.john, "one more", "one")), "");
  // Another window that hasn't seen this change is told what it replaces.
  QCOMPARE(need(writing.drafts.save(writing.john, "two", "one")), "one more");
  QCOMPARE(need(writing.drafts.save(writing.john, "two", "one")), "");
  QCOMPARE(writing.keptFor(writing.john), "two");
}

void TestDrafts::publishingTakesItAway() {
  Writing writing;
  writing.save(writing.john, "a post");
  writing.save(writing.susan, "another");
  need(writing.posts.publish(writing.john, "a post"));
  QCOMPARE(writing.keptFor(writing.john), "");
  QCOMPARE(writing.keptFor(writing.susan), "another");
}

void TestDrafts::publishingLeavesWhatWasWrittenSince() {
  Writing writing;
  writing.save(writing.john, "a post and more");
  need(writing.posts.publish(writing.john, "a post"));
  QCOMPARE(writing.keptFor(writing.john), "a post and more");
}

void TestDrafts::failedPublishingLeavesIt() {
  Writing writing;
  writing.save(writing.john, "a post");
  QVERIFY(!writing.posts.publish(writing.john, QString(501, 'x')));
  QCOMPARE(writing.keptFor(writing.john), "a post");
  // Publishing does both or neither: here the draft can't be deleted, so there is no post.
  Database(writing.store.file())
      .run("CREATE TRIGGER keep BEFORE DELETE ON drafts BEGIN SELECT raise(ABORT, 'kept'); END");
  QVERIFY(!writing.posts.publish(writing.john, "a post"));
  QCOMPARE(Database(writing.store.file()).value("SELECT count(*) FROM posts"), 0);
  QCOMPARE(writing.keptFor(writing.john), "a post");
}

void TestDrafts::replyToADeletedPostBecomesAPost() {
  Writing writing;
  QList<PostId> posts;
  for (int i = 0; i < 3; ++i) posts.append(need(writing.posts.publish(writing.susan, "a post")));
  for (int i = 0; i < 3; ++i) {
    ++writing.store.now;
    need(writing.drafts.save(writing.john, QString("reply %1").arg(i), {}, {DraftSubject::Reply, posts.at(i)}));
  }
  need(writing.drafts.takeUpLostReply(writing.john));
  QCOMPARE(writing.keptFor(writing.john), "");

  for (int i = 0; i < 2; ++i) need(writing.posts.remove(writing.susan, posts.at(i)));
  // The other user's, and a draft of a new post, are left alone.
  need(writing.drafts.takeUpLostReply(writing.susan));
  QCOMPARE(writing.keptFor(writing.susan), "");
  writing.save(writing.john, "already here");
  need(writing.drafts.takeUpLostReply(writing.john));
  QCOMPARE(writing.keptFor(writing.john), "already here");
  for (const char* expected : {"reply 1", "reply 0", ""}) {
    writing.save(writing.john, "");
    need(writing.drafts.takeUpLostReply(writing.john));
    QCOMPARE(writing.keptFor(writing.john), expected);
  }
  QCOMPARE(need(writing.drafts.draft(writing.john, {DraftSubject::Reply, posts.at(2)})), "reply 2");
}

void TestDrafts::needsAViewer() {
  Writing writing;
  QCOMPARE(writing.drafts.draft(noUser).error().code, ErrorCode::Refused);
  QCOMPARE(writing.drafts.save(noUser, "text", "").error().code, ErrorCode::Refused);
  QCOMPARE(writing.drafts.save(999, "text", "").error().code, ErrorCode::NotFound);
}

void TestDrafts::goesWithItsWriter() {
  Writing writing;
  writing.save(writing.john, "half a po");
  const Database database(writing.store.file());
  database.run("PRAGMA foreign_keys = ON");
  database.run("DELETE FROM users WHERE id = ?", {writing.john});
  QCOMPARE(database.value("SELECT count(*) FROM drafts"), 0);
}

ROOST_TEST(TestDrafts)

}  // namespace roost::drafts_test

#include "test_drafts.moc"
