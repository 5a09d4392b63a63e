#include <QAccessible>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "core/messages/message_thread_list_model.h"
#include "core/messages/messages.h"
#include "gui/messages/message_delegate.h"
#include "gui/messages/message_row_layout.h"
#include "gui/messages/message_texts.h"
#include "support/damaged_page.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::messages_test {

using namespace test;

/// Private messages in the window.
class TestMessages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QTRY_VERIFY(!QApplication::activePopupWidget()); }
  void threadIsOpenedFromEverywhere_data();
  void threadIsOpenedFromEverywhere();
  void nobodyMessagesThemselves();
  void isWrittenAndSent();
  void emptyAndTooLongAreNotSent();
  void draftIsKeptForEachPerson();
  void busyDatabaseIsWaitedFor();
  void newestIsAtTheFoot();
  void footStaysWhileTheComposerGrows();
  void placeIsKeptWhenGoingBack();
  void messagesOfAnotherProcessArrive();
  void readingFurtherUpIsNotDisturbed();
  void badgeCountsWhatIsUnread();
  void isReadOnlyWhileTheWindowIsActive();
  void otherThreadsAreNoReasonToReadAgain();
  void isRemovedWithUndo();
  void rowsSpeak();
  void timesAreExact();
  void threadsAreListedAndOpened();
  void mutedPeopleAreListedApart();
  void openAtTheirEndAfterAFailureToo();
  void emptyPageLeadsToPeople();
  void notesAreCalledSo();
  void linksAndMentionsOpen();
  void bubblesAreOnTheirSide_data();
  void bubblesAreOnTheirSide();
  void bubbleFitsItsText();
  void everyAccountHasItsOwn();
  void keysLeaveTheField();
  void startsWhereItWasLeft();
};

namespace {

/// John is the viewer.
struct Mail {
  Mail() : john(desktop.addUser("john")), susan(desktop.addUser("susan", "Susan")), mary(desktop.addUser("mary")) {}

  MainWindow& window() const { return *desktop.window; }
  void start() { desktop.startAs(john); }
  void startInThread(UserId other) {
    start();
    open(other);
  }
  /// As somebody would by hand: the profile, and then its button.
  void open(UserId other) {
    press(window(), Qt::Key_K, Qt::ControlModifier);
    test::type(window(), nameOf(other));
    press(window(), Qt::Key_Return);
    click(find(window(), "profilePage"), "message");
  }
  QString nameOf(UserId user) const { return user == susan ? "susan" : user == mary ? "mary" : "john"; }

  /// As another program would.
  MessageId send(UserId from, UserId to, const QString& text = "hello") {
    desktop.store.now += 60'000;
    return need(Messages(*desktop.store, desktop.store.clock()).send(from, to, text));
  }
  void sendMany(int count) {
    desktop.store.together([&] {
      for (int number = 1; number <= count; ++number) {
        desktop.store.now += 60'000;
        need(desktop.store->insert("put_message", {{":message", QVariant()},
                                                   {":sender", number % 2 == 0 ? john : susan},
                                                   {":recipient", number % 2 == 0 ? susan : john},
                                                   {":created_at", desktop.store.now},
                                                   {":body", QString("message %1").arg(number)},
                                                   {":imported", 0}}));
      }
    });
  }
  RowView& rows() const { return find<RowView>(window(), "messageRows"); }
  RowView& threads() const { return find<RowView>(window(), "threadRows"); }
  QString text() const { return find<QPlainTextEdit>(find(window(), "messageThreadPage"), "postText").toPlainText(); }
  void write(const QString& words) const {
    click(find(window(), "messageThreadPage"), "postText");
    test::type(window(), words);
  }
  void sendWritten() const { press(window(), Qt::Key_Return, Qt::ControlModifier); }
  bool isSeen(const QString& message) const {
    const QModelIndex row = rowWith(rows(), message);
    return row.isValid() && rows().viewport()->rect().contains(rows().visualRect(row));
  }
  QString badge() const {
    auto* button = window().findChild<QToolButton*>("messagesButton");
    return QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
  }
  QStringList stored() const {
    QStringList bodies;
    for (const QVariantList& row : Database(desktop.store.file()).rows("SELECT body FROM messages ORDER BY id"))
      bodies.append(row.first().toString());
    return bodies;
  }

  Desktop desktop;
  const UserId john, susan, mary;
};

}  // namespace

void TestMessages::threadIsOpenedFromEverywhere_data() {
  QTest::addColumn<QString>("from");
  for (const char* from : {"profile", "profile by key", "card", "list by key"}) QTest::newRow(from) << from;
}

void TestMessages::threadIsOpenedFromEverywhere() {
  QFETCH(const QString, from);
  Mail mail;
  mail.desktop.store.addPost(mail.susan, 1'000, "a post");
  mail.desktop.store.addFollow(mail.john, mail.susan);
  mail.start();
  MainWindow& window = mail.window();
  if (from.startsWith("profile")) {
    press(window, Qt::Key_J);
    press(window, Qt::Key_U);
    if (from == "profile")
      click(find(window, "profilePage"), "message");
    else
      press(window, Qt::Key_M);
  } else {
    press(window, Qt::Key_J);
    if (from == "card") {
      press(window, Qt::Key_I);
      click(find(window, "hoverCard"), "cardMessage");
    } else {
      press(window, Qt::Key_M);
    }
  }
  QVERIFY(isShown(window, "messageThreadPage"));
  QCOMPARE(find<QAbstractButton>(window, "threadName").text(), "Susan");
  QCOMPARE(window.windowTitle(), "Messages with Susan – Roost");
  // A thread is part of Messages, in the side bar and in the bar of a narrow window.
  const auto checked = [&] {
    QStringList buttons;
    for (auto* button : window.findChildren<QToolButton*>())
      if (button->isVisible() && button->isChecked()) buttons.append(button->objectName());
    return buttons;
  };
  QCOMPARE(checked(), QStringList{"messagesButton"});
  window.resize(480, 640);
  QCoreApplication::processEvents();
  QCOMPARE(checked(), QStringList{"messagesButton"});
}

void TestMessages::nobodyMessagesThemselves() {
  Mail mail;
  mail.desktop.store.addPost(mail.john, 1'000, "a post");
  mail.start();
  press(mail.window(), Qt::Key_J);
  press(mail.window(), Qt::Key_M);
  QVERIFY(isShown(mail.window(), "timelinePage"));
  press(mail.window(), Qt::Key_4, Qt::ControlModifier);
  QVERIFY(!isShown(find(mail.window(), "profilePage"), "message"));
}

void TestMessages::isWrittenAndSent() {
  Mail mail;
  mail.startInThread(mail.susan);
  QCOMPARE(textOf(mail.rows(), "emptyTitle"), "No messages yet");
  // The field has the focus.
  test::type(mail.window(), "hello susan");
  mail.sendWritten();
  QCOMPARE(noteIn(mail.window()), "Your message has been sent.");
  // The note covers neither the field nor its button.
  const QWidget& page = find(mail.window(), "messageThreadPage");
  const QRect field = find(page, "composerFrame").rect();
  const QPoint corner = find(page, "composerFrame").mapTo(&mail.window(), field.topLeft());
  const QWidget& note = *find(mail.window(), "noteText").parentWidget();
  QVERIFY(note.mapTo(&mail.window(), note.rect().bottomLeft()).y() < corner.y());
  QCOMPARE(mail.text(), "");
  QCOMPARE(rowsOf(mail.rows()), QStringList{"hello susan"});
  QVERIFY(mail.isSeen("hello susan"));
  test::type(mail.window(), "again");
  click(find(mail.window(), "messageThreadPage"), "postButton");
  QCOMPARE(rowsOf(mail.rows()), (QStringList{"hello susan", "again"}));
  const Database file(mail.desktop.store.file());
  QCOMPARE(file.value("SELECT count(*) FROM messages WHERE sender_id = ? AND recipient_id = ?", {mail.john, mail.susan})
               .toInt(),
           2);
  QCOMPARE(file.value("SELECT count(*) FROM posts").toInt(), 0);
}

void TestMessages::emptyAndTooLongAreNotSent() {
  Mail mail;
  mail.startInThread(mail.susan);
  const QWidget& page = find(mail.window(), "messageThreadPage");
  QCOMPARE(textOf(page, "counter"), "1,000");
  QVERIFY(!find(page, "postButton").isEnabled());
  find<QPlainTextEdit>(page, "postText").setPlainText(QString(1'003, u'x'));
  QCOMPARE(textOf(page, "reason"), "3 characters too long");
  mail.sendWritten();
  QCOMPARE(mail.stored(), QStringList());
  press(mail.window(), Qt::Key_End, Qt::ControlModifier);
  press(mail.window(), Qt::Key_Backspace);
  press(mail.window(), Qt::Key_Backspace);
  press(mail.window(), Qt::Key_Backspace);
  mail.sendWritten();
  QCOMPARE(mail.stored(), QStringList{QString(1'000, u'x')});
}

void TestMessages::draftIsKeptForEachPerson() {
  Mail mail;
  mail.startInThread(mail.susan);
  mail.write("dear susan");
  mail.open(mail.mary);
  QCOMPARE(mail.text(), "");
  mail.write("dear mary");
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(mail.text(), "dear susan");
  // A restart changes nothing.
  mail.startInThread(mail.mary);
  QCOMPARE(mail.text(), "dear mary");
  mail.sendWritten();
  mail.open(mail.susan);
  QCOMPARE(mail.text(), "dear susan");
  QCOMPARE(mail.stored(), QStringList{"dear mary"});
  // The draft of a post is another one.
  press(mail.window(), Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(find<QPlainTextEdit>(find(mail.window(), "timelinePage"), "postText").toPlainText(), "");
}

void TestMessages::busyDatabaseIsWaitedFor() {
  Mail mail;
  mail.startInThread(mail.susan);
  {
    const Database other(mail.desktop.store.file());
    other.run("BEGIN IMMEDIATE");
    mail.write("hello");
    mail.sendWritten();
    QVERIFY(!find(find(mail.window(), "messageThreadPage"), "postButton").isEnabled());
    // It can't be sent twice.
    mail.sendWritten();
    other.run("ROLLBACK");
  }
  QTRY_COMPARE(mail.stored(), QStringList{"hello"});
  QTRY_COMPARE(mail.text(), "");
  QCOMPARE(rowsOf(mail.rows()), QStringList{"hello"});
}

void TestMessages::newestIsAtTheFoot() {
  Mail mail;
  mail.sendMany(120);
  mail.startInThread(mail.susan);
  QVERIFY(mail.isSeen("message 120"));
  QVERIFY(!mail.isSeen("message 60"));
  const QRect last = mail.rows().visualRect(rowWith(mail.rows(), "message 120"));
  QVERIFY(mail.rows().viewport()->height() - last.bottom() < 4);
  // Paged upward to the first.
  for (int turns = 0; turns < 60; ++turns) scroll(mail.rows(), -400);
  QVERIFY(mail.isSeen("message 1"));
  QCOMPARE(rowsOf(mail.rows()).first(), "message 1");
}

void TestMessages::footStaysWhileTheComposerGrows() {
  Mail mail;
  mail.sendMany(60);
  mail.startInThread(mail.susan);
  const int before = mail.rows().viewport()->height();
  mail.write("one\ntwo\nthree\nfour");
  QTRY_VERIFY(mail.rows().viewport()->height() < before);
  QTRY_VERIFY(mail.isSeen("message 60"));
  mail.window().resize(mail.window().width(), mail.window().height() - 150);
  QTRY_VERIFY(mail.isSeen("message 60"));
}

void TestMessages::placeIsKeptWhenGoingBack() {
  Mail mail;
  mail.sendMany(120);
  mail.startInThread(mail.susan);
  for (int turns = 0; turns < 7; ++turns) scroll(mail.rows(), -317);
  const QModelIndex seen = firstWholeRow(mail.rows());
  const QString text = seen.data().toString();
  const int top = mail.rows().visualRect(seen).top();
  press(mail.window(), Qt::Key_1, Qt::ControlModifier);
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(mail.rows().visualRect(rowWith(mail.rows(), text)).top(), top);
  // And the end stays the end, with what has come meanwhile.
  scroll(mail.rows(), 10'000);
  press(mail.window(), Qt::Key_1, Qt::ControlModifier);
  mail.send(mail.susan, mail.john, "meanwhile");
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  QVERIFY(mail.isSeen("meanwhile"));
}

void TestMessages::messagesOfAnotherProcessArrive() {
  Mail mail;
  mail.sendMany(60);
  mail.startInThread(mail.susan);
  mail.send(mail.susan, mail.john, "news");
  QTRY_VERIFY_WITH_TIMEOUT(mail.isSeen("news"), 2'000);
}

void TestMessages::readingFurtherUpIsNotDisturbed() {
  Mail mail;
  mail.sendMany(120);
  mail.startInThread(mail.susan);
  QTRY_COMPARE(mail.badge(), "Messages");
  for (int turns = 0; turns < 4; ++turns) scroll(mail.rows(), -400);
  const QModelIndex seen = firstWholeRow(mail.rows());
  const QString text = seen.data().toString();
  const int top = mail.rows().visualRect(seen).top();
  mail.send(mail.susan, mail.john, "news");
  QTRY_COMPARE(mail.badge(), "Messages, 1 new");
  QCOMPARE(mail.rows().visualRect(rowWith(mail.rows(), text)).top(), top);
  press(mail.window(), Qt::Key_Escape);
  press(mail.window(), Qt::Key_End);
  QVERIFY(mail.isSeen("news"));
  QTRY_COMPARE(mail.badge(), "Messages");
}

void TestMessages::badgeCountsWhatIsUnread() {
  Mail mail;
  mail.send(mail.susan, mail.john);
  mail.send(mail.susan, mail.john);
  mail.send(mail.mary, mail.john);
  mail.send(mail.john, mail.mary);
  mail.start();
  QCOMPARE(mail.badge(), "Messages, 3 new");
  mail.open(mail.susan);
  QTRY_COMPARE(mail.badge(), "Messages, 1 new");
  mail.open(mail.mary);
  QTRY_COMPARE(mail.badge(), "Messages");
  press(mail.window(), Qt::Key_1, Qt::ControlModifier);
  mail.send(mail.mary, mail.john);
  QTRY_COMPARE(mail.badge(), "Messages, 1 new");
}

void TestMessages::isReadOnlyWhileTheWindowIsActive() {
  Mail mail;
  mail.startInThread(mail.susan);
  QWidget other;
  other.show();
  other.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&other));
  mail.send(mail.susan, mail.john, "news");
  QTRY_VERIFY(rowsOf(mail.rows()).contains("news"));
  QTRY_COMPARE(mail.badge(), "Messages, 1 new");
  mail.window().activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&mail.window()));
  QTRY_COMPARE(mail.badge(), "Messages");
}

void TestMessages::otherThreadsAreNoReasonToReadAgain() {
  Mail mail;
  mail.send(mail.john, mail.mary, "to mary");
  mail.send(mail.susan, mail.john, "to john");
  mail.startInThread(mail.mary);
  press(mail.window(), Qt::Key_Escape);
  press(mail.window(), Qt::Key_Delete);
  QCOMPARE(rowsOf(mail.rows()), QStringList());
  mail.open(mail.susan);
  press(mail.window(), Qt::Key_Escape);
  const QSignalSpy read(mail.rows().model(), &QAbstractItemModel::modelReset);
  press(mail.window(), Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(noteIn(mail.window()), "Undone: Remove Message");
  QCOMPARE(rowsOf(mail.rows()), QStringList{"to john"});
  QCOMPARE(read.size(), 0);
  press(mail.window(), Qt::Key_Delete);
  QCOMPARE(rowsOf(mail.rows()), QStringList());
  QVERIFY(read.size() > 0);
}

void TestMessages::isRemovedWithUndo() {
  Mail mail;
  mail.send(mail.susan, mail.john, "first");
  mail.send(mail.susan, mail.john, "second");
  mail.startInThread(mail.susan);
  press(mail.window(), Qt::Key_Escape);
  press(mail.window(), Qt::Key_J);
  press(mail.window(), Qt::Key_K);
  QCOMPARE(mail.rows().currentIndex().data().toString(), "first");
  press(mail.window(), Qt::Key_Delete);
  QCOMPARE(rowsOf(mail.rows()), QStringList{"second"});
  QCOMPARE(noteIn(mail.window()), "The message was removed for you.");
  QCOMPARE(mail.stored(), (QStringList{"first", "second"}));
  press(mail.window(), Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(rowsOf(mail.rows()), (QStringList{"first", "second"}));
  QVERIFY(mail.window().findChild<QAction*>("removeMessage"));
  // By the menu.
  press(mail.window(), Qt::Key_J);
  choose(mail.window(), "removeMessage");
  QCOMPARE(rowsOf(mail.rows()).size(), 1);
}

void TestMessages::rowsSpeak() {
  Mail mail;
  mail.send(mail.susan, mail.john, "hello john");
  mail.send(mail.john, mail.susan, "hello susan");
  mail.send(mail.susan, mail.john, "how are you?");
  mail.desktop.store.now += 3'600'000;
  mail.start();
  press(mail.window(), Qt::Key_6, Qt::ControlModifier);
  QCOMPARE(mail.threads().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
           "Susan, " + unreadText(2) + ", last: how are you?, 1 hour ago");
  press(mail.window(), Qt::Key_J);
  press(mail.window(), Qt::Key_Return);
  const auto spoken = [&](int row) {
    return mail.rows().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
  };
  QCOMPARE(spoken(0), "Susan, 22:14: hello john");
  QCOMPARE(spoken(1), "You, 22:15: hello susan");
  QCOMPARE(mail.rows().accessibleName(), "Messages with Susan");
  QCOMPARE(find(find(mail.window(), "messageThreadPage"), "postText").accessibleName(), "Message to Susan");
}

void TestMessages::timesAreExact() {
  Mail mail;
  mail.send(mail.susan, mail.john, "hello");
  mail.startInThread(mail.susan);
  const auto painted = [&] {
    return mail.rows().viewport()->grab(mail.rows().visualRect(rowWith(mail.rows(), "hello"))).toImage();
  };
  const QImage before = painted();
  mail.desktop.store.now += 3'600'000;
  press(mail.window(), Qt::Key_1, Qt::ControlModifier);
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(painted(), before);
}

void TestMessages::threadsAreListedAndOpened() {
  Mail mail;
  mail.send(mail.susan, mail.john, "from susan");
  mail.send(mail.mary, mail.john, "from mary");
  mail.start();
  press(mail.window(), Qt::Key_G);
  press(mail.window(), Qt::Key_M);
  QCOMPARE(rowsOf(mail.threads()), (QStringList{"mary", "Susan"}));
  // Arriving, another one comes first.
  mail.send(mail.susan, mail.john, "again");
  QTRY_COMPARE(rowsOf(mail.threads()), (QStringList{"Susan", "mary"}));
  clickAt(*mail.threads().viewport(), mail.threads().visualRect(rowWith(mail.threads(), "mary")).center());
  QVERIFY(isShown(mail.window(), "messageThreadPage"));
  QCOMPARE(rowsOf(mail.rows()), QStringList{"from mary"});
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  QVERIFY(isShown(mail.window(), "messagesPage"));
}

void TestMessages::openAtTheirEndAfterAFailureToo() {
  Mail mail;
  mail.sendMany(200);
  DamagedPage page(mail.desktop.store.file(), "kept_messages");
  mail.startInThread(mail.susan);
  const QWidget& thread = find(mail.window(), "messageThreadPage");
  QCOMPARE(textOf(thread, "emptyTitle"), "This list can’t be loaded");
  page.mend();
  click(thread, "tryAgain");
  QVERIFY(mail.isSeen("message 200"));
}

void TestMessages::mutedPeopleAreListedApart() {
  Mail mail;
  mail.send(mail.susan, mail.john, "from susan");
  mail.send(mail.mary, mail.john, "from mary");
  mail.start();
  press(mail.window(), Qt::Key_6, Qt::ControlModifier);
  QVERIFY(!isShown(mail.threads(), "mutedThreads"));
  Database(mail.desktop.store.file())
      .run("INSERT INTO mutes (user_id, muted_id, created_at) VALUES (?, ?, 1)", {mail.john, mail.susan});
  QTRY_COMPARE(rowsOf(mail.threads()), QStringList{"mary"});
  QTRY_COMPARE(mail.badge(), "Messages, 1 new");
  click(mail.threads(), "mutedThreads");
  QCOMPARE(rowsOf(mail.threads()), QStringList{"Susan"});
  QVERIFY(!isShown(mail.threads(), "mutedThreads"));
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(rowsOf(mail.threads()), QStringList{"mary"});
}

void TestMessages::emptyPageLeadsToPeople() {
  Mail mail;
  mail.start();
  press(mail.window(), Qt::Key_6, Qt::ControlModifier);
  QCOMPARE(textOf(mail.threads(), "emptyTitle"), "No messages yet");
  click(mail.threads(), "findPeopleToMessage");
  QVERIFY(isShown(mail.window(), "peoplePage"));
}

void TestMessages::notesAreCalledSo() {
  Mail mail;
  mail.send(mail.john, mail.john, "milk");
  mail.start();
  press(mail.window(), Qt::Key_6, Qt::ControlModifier);
  QCOMPARE(mail.threads().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
           "Notes to yourself, last: milk, just now");
  press(mail.window(), Qt::Key_J);
  press(mail.window(), Qt::Key_Return);
  QCOMPARE(find<QAbstractButton>(mail.window(), "threadName").text(), "Notes to yourself");
  QCOMPARE(mail.window().windowTitle(), "Notes to yourself – Roost");
  QCOMPARE(rowsOf(mail.rows()), QStringList{"milk"});
}

void TestMessages::linksAndMentionsOpen() {
  Mail mail;
  mail.send(mail.susan, mail.john, "ask @mary about #ferries");
  mail.startInThread(mail.susan);
  const QModelIndex row = rowWith(mail.rows(), "ask @mary about #ferries");
  const MessageDelegate delegate(mail.john, mail.desktop.store.clock(), {});
  clickIn(mail.rows(), row, delegate, RowTarget::Mention);
  QVERIFY(isShown(mail.window(), "profilePage"));
  QCOMPARE(textOf(find(mail.window(), "profilePage"), "name"), "mary");
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  clickIn(mail.rows(), rowWith(mail.rows(), "ask @mary about #ferries"), delegate, RowTarget::Tag);
  QVERIFY(isShown(mail.window(), "searchPage"));
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  press(mail.window(), Qt::Key_Escape);
  press(mail.window(), Qt::Key_J);
  press(mail.window(), Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QApplication::clipboard()->text(), "ask @mary about #ferries");
}

void TestMessages::bubblesAreOnTheirSide_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("short") << "hi";
  QTest::newRow("long") << QString("a longer text ").repeated(40);
  QTest::newRow("right to left") << QString::fromUtf8("مرحبا، كيف حالك؟");
  QTest::newRow("one word") << QString(900, u'x');
  QTest::newRow("a thousand lines") << QString("x\n").repeated(500).chopped(1);
}

void TestMessages::bubblesAreOnTheirSide() {
  QFETCH(const QString, text);
  QFont font("DejaVu Sans");
  font.setPixelSize(14);
  for (const int width : {300, 360, 640}) {
    const Message message{.id = 1, .senderId = 1, .recipientId = 2, .createdAt = 0, .body = text};
    const auto own = layoutMessage(message, {.width = width, .font = font, .time = "3 h", .isOwn = true});
    const auto other = layoutMessage(message, {.width = width, .font = font, .time = "3 h", .isOwn = false});
    QCOMPARE(own.height, other.height);
    QCOMPARE(own.bubble.size(), other.bubble.size());
    QVERIFY(other.bubble.left() >= 0 && own.bubble.right() < width);
    QVERIFY(other.bubble.left() < width - 1 - other.bubble.right());
    QCOMPARE(other.bubble.left(), width - 1 - own.bubble.right());
    for (const auto& layout : {own, other}) {
      QVERIFY(layout.bubble.contains(layout.text));
      QVERIFY(layout.bubble.contains(layout.time));
      QVERIFY(!layout.time.intersects(layout.text));
      QVERIFY(layout.bubble.bottom() < layout.height);
    }
  }
}

void TestMessages::bubbleFitsItsText() {
  QFont font("DejaVu Sans");
  font.setPixelSize(14);
  const auto widthOf = [&](const QString& text) {
    return layoutMessage({.id = 1, .body = text}, {.width = 640, .font = font, .time = "3 h"}).bubble.width();
  };
  QVERIFY(widthOf("hi") < 120);
  QVERIFY(widthOf("hi") < widthOf("a few words more"));
  QVERIFY(widthOf(QString("words ").repeated(50)) <= 500);
}

void TestMessages::everyAccountHasItsOwn() {
  Mail mail;
  mail.send(mail.susan, mail.john, "for john");
  mail.startInThread(mail.susan);
  mail.write("from john");
  mail.window().signIn(mail.mary);
  QCOMPARE(mail.badge(), "Messages");
  press(mail.window(), Qt::Key_6, Qt::ControlModifier);
  QCOMPARE(rowsOf(mail.threads()), QStringList());
  mail.open(mail.susan);
  QCOMPARE(rowsOf(mail.rows()), QStringList());
  QCOMPARE(mail.text(), "");
  mail.window().signIn(mail.susan);
  press(mail.window(), Qt::Key_6, Qt::ControlModifier);
  QCOMPARE(rowsOf(mail.threads()), QStringList{"john"});
}

void TestMessages::keysLeaveTheField() {
  Mail mail;
  mail.sendMany(60);
  mail.startInThread(mail.susan);
  press(mail.window(), Qt::Key_Escape);
  QVERIFY(mail.rows().hasFocus());
  // The keyboard goes on at the newest message.
  QCOMPARE(mail.rows().currentIndex().data().toString(), "message 60");
  press(mail.window(), Qt::Key_K);
  QCOMPARE(mail.rows().currentIndex().data().toString(), "message 59");
}

void TestMessages::startsWhereItWasLeft() {
  Mail mail;
  mail.sendMany(60);
  mail.startInThread(mail.susan);
  mail.window().close();
  mail.start();
  QVERIFY(isShown(mail.window(), "messageThreadPage"));
  QVERIFY(mail.isSeen("message 60"));
}

ROOST_TEST(TestMessages)

}  // namespace roost::messages_test

#include "test_messages.moc"
