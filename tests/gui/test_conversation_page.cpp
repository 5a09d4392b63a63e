#include <QTest>

#include "core/posts/posts.h"
#include "core/timeline/conversation_list_model.h"
#include "gui/conversation/conversation_delegate.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"
#include "support/speaking.h"

namespace roost::conversation_page_test {

using namespace test;

/// A post's conversation as it is read on screen.
class TestConversationPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
  void opensAtThePost();
  void postWithoutAncestorsIsBelowTheHeading();
  void postIsLargeWithItsFullTime();
  void longPostIsWhole();
  void repliesAreIndentedByLevel_data();
  void repliesAreIndentedByLevel();
  void moreRepliesAreShownByAPress();
  void moreRepliesAreShownByKey();
  void menuOfAnOfferHasNoPost();
  void deepRepliesAreAConversationOfTheirOwn();
  void backReturnsToThePixel();
  void deletedPostHasAWayBack();
  void deletionIsSeenAndUndone();
  void newReplyComesInItsPlace();
  void rowsSayTheirLevel();
};

namespace {

/// John reads what susan and mary write to each other.
struct Conversation {
  Conversation() : john(desktop.addUser("john", "John")), susan(desktop.addUser("susan", "Susan")) {
    mary = desktop.addUser("mary", "Mary");
    desktop.store.addFollow(john, susan);
  }

  PostId add(UserId author, const QString& body, PostId answered = noPost, UserId answeredAuthor = noUser) {
    return need(
        desktop.store->insert("insert_post", {{":author", author},
                                              {":created_at", desktop.store.now - 3'600'000 + ++time},
                                              {":body", body},
                                              {":reply_to", answered == noPost ? QVariant() : QVariant(answered)},
                                              {":reply_to_author", answered == noPost ? QVariant() : answeredAuthor}}));
  }

  /// A chain of `count` posts; the last one is returned.
  PostId addChain(int count) {
    PostId last = noPost;
    for (int number = 0; number < count; ++number)
      last = add(number % 2 ? mary : susan, QString("before %1").arg(number), last, number % 2 ? susan : mary);
    return last;
  }

  void open(PostId post) {
    if (!desktop.window) desktop.startAs(john);
    window().go({.page = PageKind::Conversation, .post = post});
    QCoreApplication::processEvents();
  }

  MainWindow& window() const { return *desktop.window; }
  RowView& rows() const { return find<RowView>(window(), "conversationRows"); }
  const ConversationListModel& model() const { return *static_cast<ConversationListModel*>(rows().model()); }
  QModelIndex row(const QString& text) const { return rowWith(rows(), text); }
  QRect rectOf(const QString& text) const { return rows().visualRect(row(text)); }
  QModelIndex offer() const {
    for (int row = 0; row < model().rowCount(); ++row)
      if (model().rowAt(row).kind != ConversationRow::Post) return model().index(row);
    return {};
  }
  ConversationDelegate delegate() const { return {john, desktop.store.clock(), true}; }

  Desktop desktop;
  const UserId john, susan;
  UserId mary = noUser;
  qint64 time = 0;
};

}  // namespace

void TestConversationPage::opensAtThePost() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post", talk.addChain(30), talk.mary);
  for (int number = 0; number < 30; ++number) talk.add(talk.susan, QString("reply %1").arg(number), post, talk.mary);
  talk.open(post);
  QCOMPARE(talk.window().windowTitle(), "Conversation – Roost");
  const QRect at = talk.rectOf("the post"), above = talk.rectOf("before 29");
  QVERIFY2(at.top() > 20 && at.top() < 100, qPrintable(QString::number(at.top())));
  QVERIFY(above.top() < 0 && above.bottom() > 0);
  QCOMPARE(talk.rows().currentIndex(), talk.row("the post"));
  // Upwards and downwards, everything can be reached.
  press(talk.window(), Qt::Key_Home);
  QTRY_COMPARE(rowsOf(talk.rows()).value(0), "before 0");
  // Below the heading.
  QVERIFY(talk.rectOf("before 0").top() > 20);
  press(talk.window(), Qt::Key_End);
  QTRY_COMPARE(talk.rows().currentIndex().data().toString(), "reply 29");
}

void TestConversationPage::postWithoutAncestorsIsBelowTheHeading() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post");
  for (int number = 0; number < 30; ++number) talk.add(talk.susan, "reply", post, talk.mary);
  talk.open(post);
  QVERIFY(talk.rows().isAtTop());
  QVERIFY(talk.rectOf("the post").top() > 20);
  QCOMPARE(talk.rows().currentIndex(), talk.row("the post"));
}

void TestConversationPage::postIsLargeWithItsFullTime() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post", talk.addChain(1), talk.susan);
  talk.open(post);
  QVERIFY(talk.rectOf("the post").height() > talk.rectOf("before 0").height() + 20);
  // Its avatar stands where the others do, and its text is below it.
  QCOMPARE(talk.rows().globalAvatarRect(talk.row("the post")).left(),
           talk.rows().globalAvatarRect(talk.row("before 0")).left());
}

void TestConversationPage::longPostIsWhole() {
  Conversation talk;
  const QString lines = QStringList(40, "line").join(u'\n');
  const PostId post = talk.add(talk.mary, lines), reply = talk.add(talk.susan, lines, post, talk.mary);
  talk.open(post);
  QVERIFY(talk.rows().visualRect(talk.model().index(0)).height() > 40 * 22);
  QVERIFY(talk.rows().visualRect(talk.model().index(1)).height() < 40 * 22);
  press(talk.window(), Qt::Key_X);
  QVERIFY(talk.rows().visualRect(talk.model().index(0)).height() < 40 * 22);
  talk.open(reply);
  QVERIFY(talk.rows().visualRect(talk.model().index(1)).height() > 40 * 22);
}

void TestConversationPage::repliesAreIndentedByLevel_data() {
  QTest::addColumn<int>("width");
  QTest::addColumn<bool>("mirrored");
  QTest::newRow("wide") << 1200 << false;
  QTest::newRow("narrow") << 480 << false;
  QTest::newRow("right to left") << 1200 << true;
}

void TestConversationPage::repliesAreIndentedByLevel() {
  QFETCH(const int, width);
  QFETCH(const bool, mirrored);
  if (mirrored) QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post"), reply = talk.add(talk.susan, "reply", post, talk.mary);
  talk.add(talk.mary, "nested", reply, talk.susan);
  talk.desktop.startAs(talk.john).resize(width, 800);
  talk.open(post);
  const auto edge = [&](const QString& text) {
    const QRect avatar = talk.rows().globalAvatarRect(talk.row(text));
    return mirrored ? -avatar.right() : avatar.left();
  };
  QCOMPARE(edge("reply"), edge("the post"));
  const int step = edge("nested") - edge("reply");
  QVERIFY2(step >= 8 && step <= 24, qPrintable(QString::number(step)));
}

void TestConversationPage::moreRepliesAreShownByAPress() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post", talk.addChain(3), talk.susan);
  const PostId reply = talk.add(talk.susan, "reply", post, talk.mary);
  for (int number = 0; number < 5; ++number) talk.add(talk.mary, QString("nested %1").arg(number), reply, talk.susan);
  talk.add(talk.mary, "last", post, talk.mary);
  talk.open(post);
  const QModelIndex offer = talk.offer();
  QVERIFY(offer.data().toString().startsWith("Show 2 more"));
  const QRect before = talk.rectOf("reply");
  QCOMPARE(talk.row("nested 3"), QModelIndex());
  const ConversationDelegate delegate = talk.delegate();
  clickIn(talk.rows(), offer, delegate, RowTarget::Branch);
  QCOMPARE(talk.rectOf("reply"), before);
  QVERIFY(talk.row("nested 4").isValid());
  QCOMPARE(talk.rows().currentIndex(), talk.row("nested 3"));
  QCOMPARE(talk.offer().data().toString(), "Show fewer replies");
  // That is below the window, and the list is as long as before once it is taken.
  scroll(talk.rows(), 400);
  clickIn(talk.rows(), talk.offer(), delegate, RowTarget::Branch);
  QCOMPARE(talk.row("nested 3"), QModelIndex());
  QCOMPARE(talk.rectOf("reply"), before);
}

void TestConversationPage::moreRepliesAreShownByKey() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post"), reply = talk.add(talk.susan, "reply", post, talk.mary);
  for (int number = 0; number < 5; ++number) talk.add(talk.mary, QString("nested %1").arg(number), reply, talk.susan);
  talk.open(post);
  for (int step = 0; step < 5; ++step) press(talk.window(), Qt::Key_Down);
  QCOMPARE(talk.rows().currentIndex(), talk.offer());
  press(talk.window(), Qt::Key_Return);
  QCOMPARE(talk.rows().currentIndex(), talk.row("nested 3"));
  // On the reply itself.
  for (int step = 0; step < 4; ++step) press(talk.window(), Qt::Key_Up);
  QCOMPARE(talk.rows().currentIndex(), talk.row("reply"));
  press(talk.window(), Qt::Key_H);
  QCOMPARE(talk.row("nested 3"), QModelIndex());
  QCOMPARE(talk.rows().currentIndex(), talk.row("reply"));
  press(talk.window(), Qt::Key_H);
  QVERIFY(talk.row("nested 3").isValid());
}

void TestConversationPage::menuOfAnOfferHasNoPost() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post"), reply = talk.add(talk.john, "reply", post, talk.mary);
  for (int number = 0; number < 5; ++number) talk.add(talk.mary, QString("nested %1").arg(number), reply, talk.john);
  talk.open(post);
  within<QMenu>(
      [&] { clickAt(*talk.rows().viewport(), talk.rows().visualRect(talk.offer()).center(), Qt::RightButton); },
      [](QMenu& menu) {
        QStringList names;
        for (const QAction* action : menu.actions())
          if (action->isVisible() && !action->isSeparator()) names.append(action->objectName());
        QCOMPARE(names, QStringList{"toggleReplies"});
      });
  // Neither does a key do anything to the post that the row is about.
  press(talk.window(), Qt::Key_Delete);
  QVERIFY(talk.row("reply").isValid());
}

void TestConversationPage::deepRepliesAreAConversationOfTheirOwn() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post");
  PostId last = post;
  for (int level = 1; level <= 6; ++level) last = talk.add(talk.mary, QString("level %1").arg(level), last, talk.mary);
  talk.open(post);
  for (int level = 3; level <= 5; ++level) {
    talk.rows().setCurrentIndex(talk.offer());
    press(talk.window(), Qt::Key_H);
  }
  QVERIFY(talk.offer().data().toString().startsWith("Continue conversation"));
  talk.rows().setCurrentIndex(talk.offer());
  press(talk.window(), Qt::Key_H);
  QCOMPARE(talk.rows().currentIndex().data().toString(), "level 5");
  QVERIFY(talk.row("level 6").isValid());
  press(talk.window(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(talk.model().rowAt(talk.row("level 5").row()).level, 5);
}

void TestConversationPage::backReturnsToThePixel() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post", talk.addChain(60), talk.mary);
  PostId reply = noPost;
  for (int number = 0; number < 200; ++number) {
    reply = talk.add(talk.susan, QString("reply %1").arg(number), post, talk.mary);
    if (number % 3) continue;
    for (int nested = 0; nested < 6; ++nested) talk.add(talk.mary, QString("nested %1").arg(nested), reply, talk.susan);
  }
  talk.open(post);
  clickIn(talk.rows(), talk.offer(), talk.delegate(), RowTarget::Branch);
  for (const int pixels : {1'234, 5'678, -9'999}) {
    for (int moved = 0; moved < std::abs(pixels); moved += 400) scroll(talk.rows(), pixels < 0 ? -400 : 400);
    const QModelIndex top = firstWholeRow(talk.rows());
    const QString text = top.data().toString();
    const qint64 id = talk.model().keyAt(top.row()).id;
    const int y = talk.rows().visualRect(top).top();
    talk.open(reply);
    QCOMPARE(talk.rows().currentIndex().data().toString(), "reply 199");
    press(talk.window(), Qt::Key_Left, Qt::AltModifier);
    const QModelIndex now = talk.model().index(talk.model().rowOf(id));
    QCOMPARE(now.data().toString(), text);
    QCOMPARE(talk.rows().visualRect(now).top(), y);
  }
}

void TestConversationPage::deletedPostHasAWayBack() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post");
  talk.add(talk.susan, "reply", post, talk.mary);
  need(Posts(*talk.desktop.store, talk.desktop.store.clock()).remove(talk.mary, post));
  talk.open(post);
  QCOMPARE(textOf(talk.window(), "emptyTitle"), "This post was deleted");
  click(talk.window(), "goBack");
  QVERIFY(isShown(talk.window(), "timelinePage"));
}

void TestConversationPage::deletionIsSeenAndUndone() {
  Conversation talk;
  const PostId parent = talk.add(talk.john, "parent"), post = talk.add(talk.john, "the post", parent, talk.john);
  talk.add(talk.susan, "reply", post, talk.john);
  talk.open(post);
  const QStringList all{"parent", "the post", "reply"};
  QCOMPARE(rowsOf(talk.rows()), all);
  press(talk.window(), Qt::Key_Up);
  press(talk.window(), Qt::Key_Delete);
  QCOMPARE(rowsOf(talk.rows()), (QStringList{"This post was deleted", "the post", "reply"}));
  press(talk.window(), Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(rowsOf(talk.rows()), all);
  talk.rows().setCurrentIndex(talk.row("the post"));
  press(talk.window(), Qt::Key_Delete);
  QCOMPARE(textOf(talk.window(), "emptyTitle"), "This post was deleted");
  press(talk.window(), Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(rowsOf(talk.rows()), all);
}

void TestConversationPage::newReplyComesInItsPlace() {
  Conversation talk;
  const PostId post = talk.add(talk.mary, "the post", talk.addChain(20), talk.mary);
  const PostId one = talk.add(talk.susan, "one", post, talk.mary);
  talk.add(talk.susan, "two", post, talk.mary);
  for (int number = 0; number < 20; ++number) talk.add(talk.susan, "more", post, talk.mary);
  talk.open(post);
  const QRect before = talk.rectOf("one");
  // Another program adds it.
  talk.add(talk.mary, "nested", one, talk.susan);
  QTRY_VERIFY(talk.row("nested").isValid());
  QCOMPARE(talk.rectOf("one"), before);
  QCOMPARE(talk.row("nested").row(), talk.row("one").row() + 1);
}

void TestConversationPage::rowsSayTheirLevel() {
  Conversation talk;
  const PostId root = talk.add(talk.susan, "root"), post = talk.add(talk.mary, "the post", root, talk.susan);
  const PostId reply = talk.add(talk.susan, "reply", post, talk.mary);
  for (int number = 0; number < 4; ++number) talk.add(talk.mary, "nested", reply, talk.susan);
  talk.open(post);
  const auto spoken = [&](const QModelIndex& row) {
    QString text = row.data(Qt::AccessibleTextRole).toString();
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
  };
  QVERIFY(spoken(talk.row("root")).startsWith("Susan"));
  QVERIFY2(spoken(talk.row("the post")).startsWith("Opened post. Mary"), qPrintable(spoken(talk.row("the post"))));
  QVERIFY(spoken(talk.row("reply")).startsWith("Reply to Mary, level 1. Susan"));
  QVERIFY(spoken(talk.row("nested")).startsWith("Reply to Susan, level 2. Mary"));
  QVERIFY(spoken(talk.offer()).startsWith("Show 1 more"));
}

ROOST_TEST(TestConversationPage)

}  // namespace roost::conversation_page_test

#include "test_conversation_page.moc"
