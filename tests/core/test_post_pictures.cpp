#include "core/posts/post_pictures.h"

#include <QLoggingCategory>
#include <QTest>

#include "core/posts/drafts.h"
#include "core/posts/posts.h"
#include "core/posts/saved_posts.h"
#include "core/timeline/post_list_model.h"
#include "core/timeline/saved_list_model.h"
#include "support/registered_test.h"
#include "support/statement_count.h"
#include "support/temporary_store.h"

namespace roost::post_pictures_test {

using namespace test;

/// Pictures of posts in the database. What the images show doesn't matter here.
class TestPostPictures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void arePublishedWithTheirPost();
  void areEnoughForAPost();
  void refusesTooManyAndTooLong();
  void nothingIsKeptOfARefusedPost();
  void listsKnowThemByOneQueryAPage();
  void goAndComeBackWithTheirPost();
  void goWithTheirAuthor();
  void publishingTakesThemFromTheDraft();
  void draftsKeepThem();
  void draftsWriteImagesOnce();
  void draftsOfMessagesHaveNone();
  void draftsOfLostRepliesMove();
};

namespace {

NewPicture picture(char letter, const QString& description = {}) {
  return {.stored = {.image = QByteArray(900, letter),
                     .thumbnail = QByteArray(90, letter),
                     .width = 800 + letter,
                     .height = 600},
          .name = QString(QLatin1Char(letter)) + ".jpg",
          .description = description};
}

struct Writing {
  Writing()
      : john(store.addUser("john")),
        susan(store.addUser("susan")),
        posts(*store, store.clock()),
        drafts(*store, store.clock()),
        pictures(*store) {}
  QList<PostPicture> of(PostId post) { return need(pictures.among({post})).value(post); }
  qint64 count(const QString& from) const {
    return Database(store.file()).value("SELECT count(*) FROM " + from).toLongLong();
  }

  TemporaryStore store;
  const UserId john, susan;
  Posts posts;
  Drafts drafts;
  PostPictures pictures;
};

}  // namespace

void TestPostPictures::arePublishedWithTheirPost() {
  Writing w;
  const PostId post = need(w.posts.publish(w.john, "a walk", noPost, {picture('a', " a hill "), picture('b')}));
  const QList<PostPicture> kept = w.of(post);
  QCOMPARE(kept.size(), 2);
  QCOMPARE(kept[0].description, "a hill");
  QCOMPARE(kept[0].name, "a.jpg");
  QCOMPARE(QSize(kept[0].width, kept[0].height), QSize(800 + 'a', 600));
  QVERIFY(kept[0].isThere());
  QCOMPARE(kept[1].name, "b.jpg");
  QCOMPARE(need(w.pictures.image(kept[1].id)), QByteArray(900, 'b'));
  QCOMPARE(need(w.pictures.thumbnail(kept[1].id)), QByteArray(90, 'b'));
  QCOMPARE(need(w.pictures.image(99)), QByteArray());
  QCOMPARE(w.count("posts WHERE picture_count = 2"), 1);
  // To a reply, too.
  const PostId reply = need(w.posts.publish(w.susan, "@john nice", post, {picture('c')}));
  QCOMPARE(w.of(reply).size(), 1);
}

void TestPostPictures::areEnoughForAPost() {
  Writing w;
  const PostId post = need(w.posts.publish(w.john, " \n ", noPost, {picture('a')}));
  QCOMPARE(w.of(post).size(), 1);
  QVERIFY(!w.posts.publish(w.john, " \n "));
}

void TestPostPictures::refusesTooManyAndTooLong() {
  Writing w;
  const QList<NewPicture> five(5, picture('a'));
  const auto tooMany = w.posts.publish(w.john, "a walk", noPost, five);
  QCOMPARE(tooMany.error().code, ErrorCode::InvalidInput);
  QCOMPARE(tooMany.error().message, "A post can have up to 4 picture(s).");
  QVERIFY(w.posts.publish(w.john, "a walk", noPost, {picture('a', QString(1'500, 'x') + "  ")}));
  const auto tooLong = w.posts.publish(w.john, "a walk", noPost, {picture('a', QString(1'502, 'x'))});
  QCOMPARE(tooLong.error().message, "A picture’s description is 2 character(s) too long.");
}

void TestPostPictures::nothingIsKeptOfARefusedPost() {
  Writing w;
  NewPicture empty = picture('a');
  empty.stored.image.clear();
  QVERIFY(!w.posts.publish(w.john, "a walk", noPost, {picture('b'), empty}));
  QCOMPARE(w.count("posts"), 0);
  QCOMPARE(w.count("post_pictures"), 0);
  QCOMPARE(w.count("picture_images"), 0);
}

void TestPostPictures::listsKnowThemByOneQueryAPage() {
  Writing w;
  for (int post = 0; post < 30; ++post) {
    w.store.now += 1000;
    need(w.posts.publish(w.john, QString("post %1").arg(post), noPost,
                         QList<NewPicture>(post % 4, picture('a', QString::number(post)))));
  }
  SavedPosts saved(*w.store, w.store.clock());
  need(saved.save(w.john, 8));
  PostListModel timeline(*w.store, {});
  const StatementCount with(w.store.file());
  timeline.showTimeline(w.john);
  // A page of the same length without any asks one question less.
  Writing plain;
  for (int post = 0; post < 30; ++post) need(plain.posts.publish(plain.john, QString("post %1").arg(post)));
  need(SavedPosts(*plain.store, plain.store.clock()).save(plain.john, 8));
  PostListModel other(*plain.store, {});
  const StatementCount without(plain.store.file());
  other.showTimeline(plain.john);
  QCOMPARE(with.count(), without.count() + 1);
  QCOMPARE(timeline.rowCount(), 30);
  for (int row = 0; row < 30; ++row) {
    const Post post = timeline.postAt(row);
    QCOMPARE(post.pictures.size(), (29 - row) % 4);
    for (const PostPicture& shown : post.pictures) QCOMPARE(shown.description, QString::number(29 - row));
  }
  SavedListModel list(*w.store, {});
  list.showSaved(w.john);
  QCOMPARE(list.postAt(0).pictures.size(), 3);
}

void TestPostPictures::goAndComeBackWithTheirPost() {
  Writing w;
  const PostId post = need(w.posts.publish(w.john, "", noPost, {picture('a', "a hill"), picture('b')}));
  {
    const Database database(w.store.file());
    // What an archive brought: a picture that it lacks, a warning, a link, and where it came from.
    database.run(
        "INSERT INTO post_pictures (post_id, position, width, height, name, description) VALUES (?, 2, 0, 0, "
        "'c.jpg', 'lost')",
        {post});
    database.run("UPDATE posts SET picture_count = 3");
    database.run("INSERT INTO post_details VALUES (?, 'careful', 'unlisted', 'ann', 'k', 'https://example.com/k', 7)",
                 {post});
    database.run("INSERT INTO post_links VALUES (?, 0, 4, 'https://example.com/')", {post});
    database.run("INSERT INTO sources (id, kind, name, imported_at) VALUES (1, 'x', 'archive.zip', 1)");
    database.run("INSERT INTO post_origins VALUES ('key', 1, ?, '', NULL, NULL)", {post});
  }
  const QStringList tables{"post_pictures", "picture_images", "post_details", "post_links", "post_origins", "posts"};
  const auto content = [&] {
    const Database database(w.store.file());
    QList<QList<QVariantList>> rows;
    for (const QString& table : tables) rows.append(database.rows("SELECT * FROM " + table));
    return rows;
  };
  const auto before = content();
  const DeletedPost deleted = need(w.posts.remove(w.john, post));
  for (const QString& table : tables) QCOMPARE(w.count(table), table == "post_origins" ? 1 : 0);
  QVERIFY(need(w.posts.restore(w.john, deleted)));
  QCOMPARE(content(), before);
  QVERIFY(!need(w.posts.restore(w.john, deleted)));
  QCOMPARE(content(), before);
}

void TestPostPictures::goWithTheirAuthor() {
  Writing w;
  need(w.posts.publish(w.john, "a walk", noPost, {picture('a')}));
  need(w.drafts.savePictures(w.john, {picture('b')}));
  Database database(w.store.file());
  database.run("PRAGMA foreign_keys = ON");
  database.run("DELETE FROM users WHERE id = ?", {w.john});
  for (const char* table : {"post_pictures", "picture_images", "draft_pictures"}) QCOMPARE(w.count(table), 0);
}

void TestPostPictures::publishingTakesThemFromTheDraft() {
  Writing w;
  QList<NewPicture> drafted = need(w.drafts.savePictures(w.john, {picture('a'), picture('b')}));
  const QList<NewPicture> reply = need(w.drafts.savePictures(w.john, {picture('c')}, {DraftSubject::Reply, 5}));
  // One that was added since stays in the draft.
  const QList<NewPicture> published{drafted[0], picture('d')};
  const PostId post = need(w.posts.publish(w.john, "a walk", noPost, published));
  QCOMPARE(w.of(post).size(), 2);
  QCOMPARE(need(w.drafts.pictures(w.john)), QList<NewPicture>{drafted[1]});
  QCOMPARE(need(w.drafts.pictures(w.john, {DraftSubject::Reply, 5})), reply);
  // Nobody publishes what is another's.
  need(w.posts.publish(w.susan, "mine", noPost, {drafted[1]}));
  QCOMPARE(need(w.drafts.pictures(w.john)), QList<NewPicture>{drafted[1]});
}

void TestPostPictures::draftsKeepThem() {
  Writing w;
  const QList<NewPicture> saved = need(w.drafts.savePictures(w.john, {picture('a', "a hill "), picture('b')}));
  QCOMPARE(need(w.drafts.pictures(w.john)), saved);
  QCOMPARE(need(w.drafts.pictures(w.susan)), QList<NewPicture>());
  QCOMPARE(saved[0].description, "a hill ");
  // In another order, one changed, one gone, one new.
  QList<NewPicture> changed{saved[1], picture('c')};
  changed[0].description = "a lake";
  const QList<NewPicture> again = need(w.drafts.savePictures(w.john, changed));
  QCOMPARE(again[0].draftId, saved[1].draftId);
  QCOMPARE(need(w.drafts.pictures(w.john)), again);
  // Another window has removed one that this one still has.
  need(w.drafts.savePictures(w.john, {}));
  const QList<NewPicture> back = need(w.drafts.savePictures(w.john, again));
  QCOMPARE(need(w.drafts.pictures(w.john)), back);
  QCOMPARE(back[0].description, "a lake");
  QVERIFY(!w.drafts.savePictures(noUser, {picture('a')}));
  QVERIFY(!w.drafts.pictures(noUser));
}

void TestPostPictures::draftsWriteImagesOnce() {
  Writing w;
  QList<NewPicture> saved = need(w.drafts.savePictures(w.john, {picture('a')}));
  saved[0].description = "a hill";
  Database(w.store.file()).run("UPDATE draft_pictures SET image = x'00'");
  need(w.drafts.savePictures(w.john, saved));
  const QList<NewPicture> kept = need(w.drafts.pictures(w.john));
  QCOMPARE(kept[0].description, "a hill");
  QCOMPARE(kept[0].stored.image, QByteArray(1, 0));
}

void TestPostPictures::draftsOfMessagesHaveNone() {
  Writing w;
  QVERIFY(!w.drafts.savePictures(w.john, {picture('a')}, {DraftSubject::Message, w.susan}));
}

void TestPostPictures::draftsOfLostRepliesMove() {
  Writing w;
  const PostId post = need(w.posts.publish(w.susan, "a question"));
  const QList<NewPicture> saved = need(w.drafts.savePictures(w.john, {picture('a')}, {DraftSubject::Reply, post}));
  need(w.drafts.takeUpLostReply(w.john));
  QVERIFY(need(w.drafts.pictures(w.john)).isEmpty());
  need(w.posts.remove(w.susan, post));
  need(w.drafts.takeUpLostReply(w.john));
  QCOMPARE(need(w.drafts.pictures(w.john)), saved);
  // A draft that is pictures alone is one that must not be replaced.
  need(w.drafts.save(w.john, "a reply", {}, {DraftSubject::Reply, post + 1}));
  need(w.drafts.takeUpLostReply(w.john));
  QCOMPARE(need(w.drafts.draft(w.john)), "");
}

ROOST_TEST(TestPostPictures)

}  // namespace roost::post_pictures_test

#include "test_post_pictures.moc"
