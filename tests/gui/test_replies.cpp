#include <QPlainTextEdit>
#include <QTest>

#include "core/posts/posts.h"
#include "gui/text/plain_text.h"
#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::replies_test {

using namespace test;

/// Replies in lists of posts, and the composer below the pages that they are written in.
class TestReplies : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
  void rowsSayWhatBelongsTogether();
  void rowsSayItAloud();
  void conversationsAreOpened_data();
  void conversationsAreOpened();
  void replyToWhatWasNeverHereLeadsToItsAuthor();
  void enterOpensTheConversationAndUTheProfile();
  void enterStillPressesButtons();
  void repliesFromEveryList_data();
  void repliesFromEveryList();
  void buttonReplies();
  void publishes();
  void noteAboutItIsAtTheFoot();
  void publishingLeavesTheListWhereItIs();
  void nameAloneIsNoReply();
  void ownPostsNeedNoName();
  void draftIsKeptPerPost();
  void draftsArePrivate();
  void answeredPostIsDeletedMeanwhile();
  void busyDatabaseIsWaitedFor();
  void newPostIsWrittenOnEveryPage_data();
  void newPostIsWrittenOnEveryPage();
  void newPostHasOneDraft();
  void newPostIsPublishedFromAnyPage();
  void escapeAndCloseReturnTheFocus();
  void staysWhileTheWindowIsRebuilt();
  void panelFits_data();
  void panelFits();
};

namespace {

/// john follows susan, whom he has answered once.
struct Community {
  Community()
      : john(desktop.addUser("john", "John")),
        susan(desktop.addUser("susan", "Susan Owl")),
        posts(*desktop.store, [this] { return desktop.store.now += 1'000; }) {
    desktop.store.addFollow(john, susan);
    other = need(posts.publish(susan, "another thing"));
    question = need(posts.publish(susan, "a question\nin two lines"));
    answer = need(posts.publish(john, "an answer", question));
    plain = need(posts.publish(john, "a plain post"));
    desktop.startAs(john);
  }

  MainWindow& window() const { return *desktop.window; }
  QWidget& panel() const { return find(window(), "composerPanel"); }
  bool isOpen() const { return isShown(window(), "composerPanel"); }
  QString text() const { return find<QPlainTextEdit>(panel(), "postText").toPlainText(); }
  RowView& rows(const char* name = "timelineRows") const { return find<RowView>(window(), name); }
  PostDelegate delegate() const { return {john, desktop.store.clock(), false}; }
  QModelIndex row(const QString& text, const char* list = "timelineRows") const { return rowWith(rows(list), text); }
  QPoint pointOf(const QString& text, RowTarget::Kind kind) const {
    return pointIn(rows(), row(text), delegate(), kind);
  }
  Post post(const QString& text) const { return row(text).data(PostListModel::PostRole).value<Post>(); }
  /// Makes a row current and presses R.
  void reply(const QString& text, const char* list = "timelineRows") const {
    rows(list).takeFocus(Qt::ShortcutFocusReason);
    rows(list).setCurrentIndex(row(text, list));
    press(window(), Qt::Key_R);
  }
  /// Triggers an action on the current row, as its entry in a menu does.
  void act(const QString& name, const char* list = "timelineRows") const {
    for (QAction* action : rows(list).actions())
      if (action->objectName() == name) return action->trigger();
    qFatal("There is no “%s”", qPrintable(name));
  }
  void publish() const { press(window(), Qt::Key_Return, Qt::ControlModifier); }
  QVariant value(const QString& sql) const { return Database(desktop.store.file()).value(sql); }

  Desktop desktop;
  const UserId john, susan;
  Posts posts;
  PostId other = noPost, question = noPost, answer = noPost, plain = noPost;
};

const QString questionText = QStringLiteral("a question\nin two lines");

}  // namespace

void TestReplies::rowsSayWhatBelongsTogether() {
  const Community community;
  QVERIFY(!community.pointOf("an answer", RowTarget::RepliedTo).isNull());
  QVERIFY(community.pointOf("an answer", RowTarget::Replies).isNull());
  QVERIFY(!community.pointOf(questionText, RowTarget::Replies).isNull());
  QVERIFY(community.pointOf(questionText, RowTarget::RepliedTo).isNull());
  for (const auto kind : {RowTarget::RepliedTo, RowTarget::Replies})
    QVERIFY(community.pointOf("a plain post", kind).isNull());
}

void TestReplies::rowsSayItAloud() {
  Community community;
  need(community.posts.publish(community.susan, "thanks", community.answer));
  need(community.posts.publish(community.susan, "anyway", community.answer));
  community.desktop.store.now += 3'600'000;
  community.desktop.startAs(community.john);
  const auto spoken = [&](const QString& text) { return community.row(text).data(Qt::AccessibleTextRole).toString(); };
  QCOMPARE(spoken("a plain post"), "John, 1 hour ago: a plain post");
  QCOMPARE(spoken(questionText), "Susan Owl, 1 hour ago: " + questionText + " – 1 reply");
  QCOMPARE(spoken("an answer"), "John, 1 hour ago. Replying to Susan Owl: an answer – 2 replies");
}

void TestReplies::conversationsAreOpened_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<RowTarget::Kind>("pressed");
  QTest::addColumn<bool>("opensAnswered");
  QTest::newRow("whom it answers") << "an answer" << RowTarget::RepliedTo << true;
  QTest::newRow("its replies") << questionText << RowTarget::Replies << false;
  QTest::newRow("its time") << "an answer" << RowTarget::Time << false;
}

void TestReplies::conversationsAreOpened() {
  QFETCH(const QString, text);
  QFETCH(const RowTarget::Kind, pressed);
  QFETCH(const bool, opensAnswered);
  const Community community;
  const Post post = community.post(text);
  clickIn(community.rows(), community.row(text), community.delegate(), pressed);
  QCOMPARE(community.window().location(),
           (Location{.page = PageKind::Conversation, .post = opensAnswered ? post.replyTo : post.id}));
}

void TestReplies::replyToWhatWasNeverHereLeadsToItsAuthor() {
  Community community;
  Database(community.desktop.store.file()).run("UPDATE posts SET reply_to = NULL WHERE id = ?", {community.answer});
  community.desktop.startAs(community.john);
  clickIn(community.rows(), community.row("an answer"), community.delegate(), RowTarget::RepliedTo);
  QCOMPARE(community.window().location(), (Location{PageKind::Profile, community.susan}));
}

void TestReplies::enterOpensTheConversationAndUTheProfile() {
  const Community community;
  for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
    community.rows().takeFocus(Qt::ShortcutFocusReason);
    community.rows().setCurrentIndex(community.row(questionText));
    press(community.window(), key);
    QCOMPARE(community.window().location(), (Location{.page = PageKind::Conversation, .post = community.question}));
    press(community.window(), Qt::Key_Left, Qt::AltModifier);
  }
  community.act("openConversation");
  QCOMPARE(community.window().location().page, PageKind::Conversation);
  press(community.window(), Qt::Key_Left, Qt::AltModifier);
  press(community.window(), Qt::Key_U);
  QCOMPARE(community.window().location(), (Location{PageKind::Profile, community.susan}));
}

void TestReplies::enterStillPressesButtons() {
  const Community community;
  press(community.window(), Qt::Key_J);
  find(community.window(), "peopleButton").setFocus(Qt::TabFocusReason);
  press(community.window(), Qt::Key_Return);
  QVERIFY(isShown(community.window(), "peoplePage"));
}

void TestReplies::repliesFromEveryList_data() {
  QTest::addColumn<QByteArray>("action");
  QTest::addColumn<QByteArray>("list");
  QTest::newRow("timeline") << QByteArray("home") << QByteArray("timelineRows");
  QTest::newRow("all posts") << QByteArray("allPosts") << QByteArray("allPostsRows");
  QTest::newRow("profile") << QByteArray() << QByteArray("profileRows");
  QTest::newRow("search") << QByteArray("search") << QByteArray("searchRows");
}

void TestReplies::repliesFromEveryList() {
  QFETCH(const QByteArray, action);
  QFETCH(const QByteArray, list);
  const Community community;
  MainWindow& window = community.window();
  if (action.isEmpty()) {
    press(window, Qt::Key_J);
    community.rows().setCurrentIndex(community.row("another thing"));
    press(window, Qt::Key_U);
  } else {
    window.findChild<QAction*>(action)->trigger();
  }
  if (action == "search") {
    test::type(window, "question");
    press(window, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(community.rows(list)), QStringList{questionText});
  }
  const Location before = window.location();
  community.reply(questionText, list);
  QCOMPARE(textOf(community.panel(), "composerTitle"), "Replying to Susan Owl");
  QCOMPARE(textOf(community.panel(), "composerExcerpt"), "a question in two lines");
  QCOMPARE(community.text(), "@susan ");
  QVERIFY(find(community.panel(), "postText").hasFocus());
  QCOMPARE(find(community.panel(), "postText").accessibleName(), "Reply to Susan Owl");
  test::type(window, "yes");
  community.publish();
  QVERIFY(!community.isOpen());
  QCOMPARE(community.value("SELECT reply_to FROM posts WHERE body = '@susan yes'").toLongLong(), community.question);
  QCOMPARE(window.location(), before);
  QVERIFY(community.rows(list).hasFocus());
  QCOMPARE(community.rows(list).currentIndex().data().toString(), questionText);
}

void TestReplies::buttonReplies() {
  const Community community;
  clickIn(community.rows(), community.row("another thing"), community.delegate(), RowTarget::Reply);
  QCOMPARE(textOf(community.panel(), "composerExcerpt"), "another thing");
  community.act("reply");
  QVERIFY(find(community.panel(), "postText").hasFocus());
}

void TestReplies::publishes() {
  const Community community;
  community.reply(questionText);
  test::type(community.window(), "sure");
  click(community.panel(), "postButton");
  QVERIFY(!community.isOpen());
  QCOMPARE(noteIn(community.window()), "Your post is now live!");
  QCOMPARE(community.post(questionText).replyCount, 2);
  QCOMPARE(community.post("@susan sure").repliedAuthorName, "Susan Owl");
  QCOMPARE(community.value("SELECT count(*) FROM conversation_drafts"), 0);
  community.reply(questionText);
  QCOMPARE(community.text(), "@susan ");
}

void TestReplies::noteAboutItIsAtTheFoot() {
  const Community community;
  community.reply(questionText);
  QCoreApplication::processEvents();
  const int heightAbovePanel = find(community.window(), "timelinePage").height();
  test::type(community.window(), "sure");
  community.publish();
  QCOMPARE(noteIn(community.window()), "Your post is now live!");
  const QWidget& note = find(community.window(), "note");
  QTRY_VERIFY(note.parentWidget()->height() > heightAbovePanel);
  QCOMPARE(note.y() + note.height(), note.parentWidget()->height() - space::xl);
}

void TestReplies::publishingLeavesTheListWhereItIs() {
  Community community;
  for (int number = 0; number < 60; ++number)
    need(community.posts.publish(community.susan, QString("post %1").arg(number)));
  community.desktop.startAs(community.john);
  scroll(community.rows(), 1'500);
  const QModelIndex row = firstWholeRow(community.rows());
  const QString text = row.data().toString();
  community.reply(text);
  test::type(community.window(), "yes");
  community.publish();
  const QRect there = community.rows().visualRect(community.row(text));
  QVERIFY(community.rows().viewport()->rect().contains(there));
  QCOMPARE(community.rows().currentIndex(), community.row(text));
  QCOMPARE(community.post(text).replyCount, 1);
}

void TestReplies::nameAloneIsNoReply() {
  const Community community;
  community.reply(questionText);
  QVERIFY(!find(community.panel(), "postButton").isEnabled());
  community.publish();
  QVERIFY(community.isOpen());
  press(community.window(), Qt::Key_Escape);
  QCOMPARE(community.value("SELECT count(*) FROM conversation_drafts"), 0);
  QCOMPARE(community.value("SELECT count(*) FROM posts"), 4);
  // The name can be removed.
  community.reply(questionText);
  press(community.window(), Qt::Key_A, Qt::ControlModifier);
  test::type(community.window(), "yes");
  community.publish();
  QCOMPARE(community.post("yes").replyTo, community.question);
}

void TestReplies::ownPostsNeedNoName() {
  const Community community;
  community.reply("a plain post");
  QCOMPARE(community.text(), "");
  test::type(community.window(), "and more");
  community.publish();
  QCOMPARE(community.post("and more").replyTo, community.plain);
}

void TestReplies::draftIsKeptPerPost() {
  Community community;
  community.reply(questionText);
  test::type(community.window(), "half");
  press(community.window(), Qt::Key_Escape);
  QVERIFY(!community.isOpen());
  community.reply("another thing");
  QCOMPARE(community.text(), "@susan ");
  test::type(community.window(), "other");
  // Straight from one to the other.
  community.reply(questionText);
  QCOMPARE(community.text(), "@susan half");
  community.desktop.startAs(community.john);
  QVERIFY(!community.isOpen());
  community.reply("another thing");
  QCOMPARE(community.text(), "@susan other");
}

void TestReplies::draftsArePrivate() {
  const Community community;
  community.reply(questionText);
  test::type(community.window(), "of john");
  community.window().signIn(community.susan);
  QVERIFY(!community.isOpen());
  community.reply(questionText);
  QCOMPARE(community.text(), "");
  community.window().signIn(community.john);
  QVERIFY(!community.isOpen());
  community.reply(questionText);
  QCOMPARE(community.text(), "@susan of john");
}

void TestReplies::answeredPostIsDeletedMeanwhile() {
  const Community community;
  community.reply("another thing");
  test::type(community.window(), "too late");
  Database(community.desktop.store.file()).run("DELETE FROM posts WHERE id = ?", {community.other});
  community.publish();
  QCOMPARE(noteIn(community.window()), "The post you are replying to was deleted. Your text is kept.");
  QCOMPARE(community.text(), "@susan too late");
  QVERIFY(!find<QPlainTextEdit>(community.panel(), "postText").isReadOnly());
  QCOMPARE(community.value("SELECT count(*) FROM posts WHERE body LIKE '%late'"), 0);
  // The note doesn't hide the text.
  const QWidget& note = find(community.window(), "note");
  QVERIFY(note.mapToGlobal(note.rect().bottomLeft()).y() < community.panel().mapToGlobal(QPoint()).y());
  // Nothing leads to that reply any more, so the text goes on as a new post.
  press(community.window(), Qt::Key_Escape);
  QVERIFY(!community.isOpen());
  for (const char* page : {"people", "home"}) find<QAction>(community.window(), page).trigger();
  QCOMPARE(find<QPlainTextEdit>(find(community.window(), "timelinePage"), "postText").toPlainText(), "@susan too late");
  QCOMPARE(community.value("SELECT count(*) FROM conversation_drafts"), 0);
}

void TestReplies::busyDatabaseIsWaitedFor() {
  const Community community;
  community.reply(questionText);
  test::type(community.window(), "in time");
  {
    const Database other(community.desktop.store.file());
    other.run("BEGIN IMMEDIATE");
    community.publish();
    QVERIFY(find<QPlainTextEdit>(community.panel(), "postText").isReadOnly());
    // A new post and another reply can be written meanwhile.
    community.reply("another thing");
    QVERIFY(!find<QPlainTextEdit>(community.panel(), "postText").isReadOnly());
    QCOMPARE(community.text(), "@susan ");
    community.reply(questionText);
    QVERIFY(find<QPlainTextEdit>(community.panel(), "postText").isReadOnly());
    QCOMPARE(community.text(), "@susan in time");
    other.run("ROLLBACK");
  }
  QTRY_VERIFY(!community.isOpen());
  QCOMPARE(community.post("@susan in time").replyTo, community.question);
  QCOMPARE(community.value("SELECT count(*) FROM posts WHERE body LIKE '%time'"), 1);
  QTRY_COMPARE(community.value("SELECT count(*) FROM conversation_drafts"), 0);
}

void TestReplies::newPostIsWrittenOnEveryPage_data() {
  QTest::addColumn<Qt::Key>("page");
  QTest::newRow("all posts") << Qt::Key_2;
  QTest::newRow("people") << Qt::Key_3;
  QTest::newRow("profile") << Qt::Key_4;
}

void TestReplies::newPostIsWrittenOnEveryPage() {
  QFETCH(const Qt::Key, page);
  const Community community;
  press(community.window(), page, Qt::ControlModifier);
  const Location before = community.window().location();
  press(community.window(), Qt::Key_N);
  QCOMPARE(community.window().location(), before);
  QCOMPARE(textOf(community.panel(), "composerTitle"), "New post");
  QVERIFY(!isShown(community.panel(), "composerExcerpt"));
  QVERIFY(find(community.panel(), "postText").hasFocus());
  test::type(community.window(), "n or r");
  QCOMPARE(community.text(), "n or r");
}

void TestReplies::newPostHasOneDraft() {
  const Community community;
  press(community.window(), Qt::Key_N);
  QVERIFY(!community.isOpen());
  const auto timelineText = [&] {
    return find<QPlainTextEdit>(find(community.window(), "timelinePage"), "postText").toPlainText();
  };
  test::type(community.window(), "begun");
  press(community.window(), Qt::Key_2, Qt::ControlModifier);
  press(community.window(), Qt::Key_N, Qt::ControlModifier);
  QCOMPARE(community.text(), "begun");
  test::type(community.window(), ", gone on");
  press(community.window(), Qt::Key_1, Qt::ControlModifier);
  QVERIFY(!community.isOpen());
  QCOMPARE(timelineText(), "begun, gone on");
  press(community.window(), Qt::Key_N, Qt::ControlModifier);
  test::type(community.window(), ", and on");
  // A reply has another draft, so both can be open.
  community.reply(questionText);
  QCOMPARE(community.text(), "@susan ");
  QCOMPARE(timelineText(), "begun, gone on, and on");
  press(community.window(), Qt::Key_Escape);
  press(community.window(), Qt::Key_2, Qt::ControlModifier);
  press(community.window(), Qt::Key_N);
  press(community.window(), Qt::Key_A, Qt::ControlModifier);
  press(community.window(), Qt::Key_Delete);
  press(community.window(), Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(timelineText(), "");
  QCOMPARE(community.value("SELECT count(*) FROM drafts"), 0);
}

void TestReplies::newPostIsPublishedFromAnyPage() {
  const Community community;
  press(community.window(), Qt::Key_N);
  test::type(community.window(), "a heron");
  press(community.window(), Qt::Key_2, Qt::ControlModifier);
  press(community.window(), Qt::Key_N, Qt::ControlModifier);
  test::type(community.window(), " on the weir");
  community.publish();
  QVERIFY(!community.isOpen());
  QCOMPARE(noteIn(community.window()), "Your post is now live!");
  QVERIFY(community.rows("allPostsRows").hasFocus());
  QCOMPARE(community.rows("allPostsRows").currentIndex().data().toString(), "a heron on the weir");
  press(community.window(), Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(find<QPlainTextEdit>(community.window(), "postText").toPlainText(), "");
  QVERIFY(rowsOf(community.rows()).contains("a heron on the weir"));
  QCOMPARE(community.value("SELECT count(*) FROM drafts"), 0);
}

void TestReplies::escapeAndCloseReturnTheFocus() {
  const Community community;
  for (const bool byKey : {true, false}) {
    community.reply(questionText);
    if (byKey)
      press(community.window(), Qt::Key_Escape);
    else
      click(community.panel(), "closeComposer");
    QVERIFY(!community.isOpen());
    QVERIFY(community.rows().hasFocus());
    QCOMPARE(community.rows().currentIndex(), community.row(questionText));
  }
  // The page that had the focus is gone.
  community.reply(questionText);
  find(community.window(), "peopleButton").setFocus();
  press(community.window(), Qt::Key_Space);
  QVERIFY(community.isOpen());
  click(community.panel(), "postText");
  press(community.window(), Qt::Key_Escape);
  QVERIFY(community.rows("peopleRows").hasFocus());
}

void TestReplies::staysWhileTheWindowIsRebuilt() {
  Community community;
  community.reply(questionText);
  test::type(community.window(), "half");
  community.desktop.appearance.setTextSize(Appearance::usualTextSize + Appearance::textSizeStep);
  QCoreApplication::processEvents();
  QCOMPARE(community.text(), "@susan half");
  QCOMPARE(textOf(community.panel(), "composerTitle"), "Replying to Susan Owl");
  QVERIFY(find(community.panel(), "postText").hasFocus());
  test::type(community.window(), " a reply");
  community.publish();
  QCOMPARE(community.post("@susan half a reply").replyTo, community.question);
}

void TestReplies::panelFits_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<Qt::LayoutDirection>("direction");
  QTest::newRow("narrow") << QSize(360, 640) << Qt::LeftToRight;
  QTest::newRow("narrow, from the right") << QSize(360, 640) << Qt::RightToLeft;
  QTest::newRow("low") << QSize(480, 480) << Qt::LeftToRight;
  QTest::newRow("wide") << QSize(1'900, 800) << Qt::LeftToRight;
  QTest::newRow("wide, from the right") << QSize(1'900, 800) << Qt::RightToLeft;
}

void TestReplies::panelFits() {
  QFETCH(const QSize, size);
  QFETCH(const Qt::LayoutDirection, direction);
  QApplication::setLayoutDirection(direction);
  Community community;
  need(community.posts.publish(community.susan, QString("many words ").repeated(40)));
  community.desktop.startAs(community.john);
  MainWindow& window = community.window();
  window.resize(size);
  QCoreApplication::processEvents();
  for (const QString& text : {QString("another thing"), QString("many words ").repeated(40).trimmed()}) {
    community.reply(text);
    for (int line = 0; line < 20; ++line) test::type(window, "a line\n");
    QCoreApplication::processEvents();
    for (const auto* part : {"composerTitle", "closeComposer", "postText", "postButton", "counter"}) {
      const QWidget& widget = find(community.panel(), part);
      QVERIFY2(window.rect().contains(QRect(widget.mapTo(&window, QPoint()), widget.size())), part);
    }
    const QWidget& close = find(community.panel(), "closeComposer");
    const QWidget& title = find(community.panel(), "composerTitle");
    QCOMPARE(close.x() > title.x(), direction == Qt::LeftToRight);
    // What is being answered can be seen, and the panel is as wide as the rows.
    const RowView& rows = community.rows();
    const QRect row = rows.visualRect(rows.currentIndex());
    QVERIFY(rows.viewport()->rect().intersects(row));
    press(window, Qt::Key_Escape);
  }
}

ROOST_TEST(TestReplies)

}  // namespace roost::replies_test

#include "test_replies.moc"
