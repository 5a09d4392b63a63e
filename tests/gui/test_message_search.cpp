#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "gui/search/found_message_layout.h"
#include "gui/search/search_page.h"
#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::message_search_test {

using namespace test;

namespace {

/// John is the viewer, and has messages with Susan and with mary.
struct Mail {
  Mail() : john(desktop.addUser("john")), susan(desktop.addUser("susan", "Susan")), mary(desktop.addUser("mary")) {
    send(susan, john, "Which ferry do you take?");
    send(john, susan, "The ferry at six");
    send(mary, john, "No boat for me");
  }

  MainWindow& window() const { return *desktop.window; }
  void start() {
    desktop.startAs(john);
    press(window(), Qt::Key_F, Qt::ControlModifier);
  }
  void startWith(const QString& typed, int rows) {
    start();
    search(typed);
    QTRY_COMPARE(this->rows().model()->rowCount(), rows);
  }
  void search(const QString& typed) const { fill(window(), "searchField", typed); }

  /// As another program would.
  MessageId send(UserId from, UserId to, const QString& text) {
    desktop.store.now += 60'000;
    return need(Messages(*desktop.store, desktop.store.clock()).send(from, to, text));
  }
  void sendMany(int count) {
    desktop.store.together([&] {
      for (int number = 1; number <= count; ++number)
        need(desktop.store->insert("put_message", {{":message", QVariant()},
                                                   {":sender", number % 2 ? susan : john},
                                                   {":recipient", number % 2 ? john : susan},
                                                   {":created_at", desktop.store.now += 60'000},
                                                   {":body", QString("moth %1 ").arg(number).repeated(1 + number % 9)},
                                                   {":imported", 0}}));
    });
  }
  RowView& rows() const { return find<RowView>(window(), "searchRows"); }
  RowView& thread() const { return find<RowView>(window(), "messageRows"); }
  void clickRow(const QModelIndex& row) const { clickAt(*rows().viewport(), rows().visualRect(row).center()); }
  QString hint() const {
    QStringList texts;
    for (const auto* label : find(window(), "emptyState").findChildren<QLabel*>())
      if (label->isVisible() && label->objectName() != "emptyTitle") texts.append(label->text());
    return texts.join(u'\n');
  }
  QString spoken(int row) const { return rows().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

  Desktop desktop;
  const UserId john, susan, mary;
};

}  // namespace

/// in:messages in the window's search.
class TestMessageSearchPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsMessagesInsteadOfPosts();
  void opensAtThatMessage_data();
  void opensAtThatMessage();
  void comesBackToTheSamePlace();
  void shortThreadIsReadWhenOpened();
  void removedMeanwhileIsSaid();
  void followsWhatChanges();
  void nothingFoundIsSaid();
  void exampleLeadsThere();
  void everyAccountHasItsOwn();
  void rowsSpeak();
  void foundWordsAreMarked();
  void rowsHaveActions();
  void excerptShowsWhatIsFound_data();
  void excerptShowsWhatIsFound();
};

void TestMessageSearchPage::findsMessagesInsteadOfPosts() {
  Mail mail;
  mail.desktop.store.addPost(mail.susan, 1'000, "A ferry in public");
  mail.start();
  test::type(mail.window(), "ferry");
  QTRY_COMPARE(rowsOf(mail.rows()), QStringList{"A ferry in public"});
  test::type(mail.window(), " in:messages");
  QTRY_COMPARE(rowsOf(mail.rows()), (QStringList{"The ferry at six", "Which ferry do you take?"}));
  QVERIFY(find(mail.window(), "searchField").hasFocus());
  mail.search("in:messages from:susan ferry");
  QTRY_COMPARE(rowsOf(mail.rows()), QStringList{"Which ferry do you take?"});
  mail.search("in:messages");
  QTRY_COMPARE(rowsOf(mail.rows()), (QStringList{"No boat for me", "The ferry at six", "Which ferry do you take?"}));
  mail.search("in:messages is:reply to:mary");
  QTRY_COMPARE(textOf(mail.window(), "searchSlip"), "“is:reply” is for posts and has no effect with in:messages.");
  QTRY_COMPARE(mail.rows().model()->rowCount(), 0);
  mail.search("ferry");
  QTRY_COMPARE(rowsOf(mail.rows()), QStringList{"A ferry in public"});
}

void TestMessageSearchPage::opensAtThatMessage_data() {
  QTest::addColumn<bool>("byKeys");
  QTest::newRow("by a click") << false;
  QTest::newRow("by keys") << true;
}

void TestMessageSearchPage::opensAtThatMessage() {
  QFETCH(const bool, byKeys);
  Mail mail;
  mail.sendMany(200);
  mail.startWith("in:messages \"ferry at\"", 1);
  if (byKeys) {
    press(mail.window(), Qt::Key_Down);
    press(mail.window(), Qt::Key_Return);
  } else {
    mail.clickRow(mail.rows().model()->index(0, 0));
  }
  QVERIFY(isShown(mail.window(), "messageThreadPage"));
  const QModelIndex row = rowWith(mail.thread(), "The ferry at six");
  QVERIFY(row.isValid());
  QCOMPARE(mail.thread().currentIndex(), row);
  QTRY_VERIFY(mail.thread().viewport()->rect().contains(mail.thread().visualRect(row)));
  // The keyboard goes on from there.
  QVERIFY(mail.thread().hasFocus());
  press(mail.window(), Qt::Key_Up);
  QCOMPARE(mail.thread().currentIndex().data().toString(), "Which ferry do you take?");
  // What is newer than the message has not been seen.
  QCOMPARE(need(Messages(*mail.desktop.store, mail.desktop.store.clock()).unreadCount(mail.john)), 103 - 1);
}

void TestMessageSearchPage::comesBackToTheSamePlace() {
  Mail mail;
  mail.sendMany(200);
  mail.start();
  mail.search("in:messages moth");
  QTRY_VERIFY(mail.rows().model()->rowCount() > 10);
  for (int turns = 0; turns < 15; ++turns) scroll(mail.rows(), 397);
  const QModelIndex row = firstWholeRow(mail.rows());
  QVERIFY(row.row() > 30);
  const QString text = row.data().toString();
  const int top = mail.rows().visualRect(row).top();
  mail.clickRow(row);
  QCOMPARE(mail.thread().currentIndex().data().toString(), text);
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  QVERIFY(isShown(mail.window(), "searchPage"));
  QTRY_VERIFY(rowWith(mail.rows(), text).isValid());
  QCOMPARE(mail.rows().visualRect(rowWith(mail.rows(), text)).top(), top);
  QCOMPARE(mail.rows().currentIndex().data().toString(), text);
  QVERIFY(mail.rows().hasFocus());
  // And forward to the message again.
  press(mail.window(), Qt::Key_Right, Qt::AltModifier);
  QCOMPARE(mail.thread().currentIndex().data().toString(), text);
}

void TestMessageSearchPage::shortThreadIsReadWhenOpened() {
  Mail mail;
  mail.startWith("in:messages boat", 1);
  Messages messages(*mail.desktop.store, mail.desktop.store.clock());
  QCOMPARE(need(messages.unreadCount(mail.john)), 2);
  mail.clickRow(mail.rows().model()->index(0, 0));
  // All of the thread is in view.
  QTRY_COMPARE(need(messages.unreadCount(mail.john)), 1);
  // New messages come into view at its end.
  for (int number = 0; number < 30; ++number) mail.send(mail.mary, mail.john, QString("more %1").arg(number));
  QTRY_VERIFY(rowWith(mail.thread(), "more 29").isValid());
  QVERIFY(mail.thread().isAtEnd());
}

void TestMessageSearchPage::removedMeanwhileIsSaid() {
  Mail mail;
  mail.startWith("in:messages boat", 1);
  // Another program's change is noticed only later.
  const Database other(mail.desktop.store.file());
  const int message = other.value("SELECT max(id) FROM messages").toInt();
  other.run("DELETE FROM kept_messages WHERE message_id = ? AND user_id = ?", {message, mail.john});
  mail.clickRow(mail.rows().model()->index(0, 0));
  QCOMPARE(noteIn(mail.window()), "This message was already removed.");
  QVERIFY(isShown(mail.window(), "messageThreadPage"));
}

void TestMessageSearchPage::followsWhatChanges() {
  Mail mail;
  mail.startWith("in:messages ferry", 2);
  mail.send(mail.mary, mail.john, "Then the ferry after all");
  QTRY_COMPARE(rowsOf(mail.rows()),
               (QStringList{"Then the ferry after all", "The ferry at six", "Which ferry do you take?"}));
  press(mail.window(), Qt::Key_Down);
  press(mail.window(), Qt::Key_Delete);
  QTRY_COMPARE(rowsOf(mail.rows()), (QStringList{"The ferry at six", "Which ferry do you take?"}));
  press(mail.window(), Qt::Key_Z, Qt::ControlModifier);
  QTRY_COMPARE(mail.rows().model()->rowCount(), 3);
}

void TestMessageSearchPage::nothingFoundIsSaid() {
  Mail mail;
  mail.start();
  mail.search("in:messages susan");
  QTRY_COMPARE(textOf(mail.window(), "emptyTitle"), "No messages found");
  QCOMPARE(mail.hint(), "None of your messages contains all of this. Try fewer words.");
  // People are looked for among posts only.
  QVERIFY(!isShown(mail.window(), "findPeopleNamed"));
  mail.search("susan");
  QTRY_VERIFY(isShown(mail.window(), "findPeopleNamed"));
  // Who has no messages has not typed too many words.
  Database(mail.desktop.store.file()).run("DELETE FROM kept_messages WHERE user_id = ?", {mail.john});
  mail.search("in:messages");
  QTRY_COMPARE(textOf(mail.window(), "emptyTitle"), "No messages found");
  QCOMPARE(mail.hint(), "");
}

void TestMessageSearchPage::exampleLeadsThere() {
  Mail mail;
  mail.start();
  for (auto* button : find(mail.window(), "searchExamples").findChildren<QAbstractButton*>())
    if (button->accessibleName() == "in:messages") click(*button);
  QTRY_COMPARE(mail.rows().model()->rowCount(), 3);
  QVERIFY(!isShown(mail.window(), "searchExamples"));
}

void TestMessageSearchPage::everyAccountHasItsOwn() {
  Mail mail;
  mail.startWith("in:messages", 3);
  const auto* john = mail.rows().model();
  mail.window().signIn(mail.mary);
  QCOMPARE(john->rowCount(), 0);
  press(mail.window(), Qt::Key_F, Qt::ControlModifier);
  QCOMPARE(rowsOf(mail.rows()), QStringList());
  mail.search("in:messages");
  QTRY_COMPARE(rowsOf(mail.rows()), QStringList{"No boat for me"});
  mail.search("in:messages ferry");
  QTRY_COMPARE(textOf(mail.window(), "emptyTitle"), "No messages found");
}

void TestMessageSearchPage::rowsSpeak() {
  Mail mail;
  mail.send(mail.john, mail.john, "milk");
  mail.startWith("in:messages", 4);
  QCOMPARE(mail.spoken(0), "Notes to yourself, milk, just now");
  QCOMPARE(mail.spoken(1), "mary to you, No boat for me, 1 minute ago");
  QCOMPARE(mail.spoken(2), "You to Susan, The ferry at six, 2 minutes ago");
  auto* list = QAccessible::queryAccessibleInterface(&mail.rows());
  QCOMPARE(list->text(QAccessible::Name), "Search results");
  QCOMPARE(list->child(2)->text(QAccessible::Name), mail.spoken(2));
}

void TestMessageSearchPage::foundWordsAreMarked() {
  Mail mail;
  mail.startWith("in:messages ferry", 2);
  const QColor mark = Theme::of(mail.window().palette()).mark;
  const auto marked = [&](const char* text) { return inked(mail.rows(), rowWith(mail.rows(), text), mark); };
  QVERIFY(marked("The ferry at six") > 100);
  QVERIFY(marked("Which ferry do you take?") > 100);
  // "You:" before the message is not part of it.
  mail.search("in:messages you*");
  QTRY_COMPARE(rowsOf(mail.rows()), QStringList{"Which ferry do you take?"});
  const int ofYou = marked("Which ferry do you take?");
  mail.send(mail.john, mail.susan, "And you?");
  QTRY_COMPARE(mail.rows().model()->rowCount(), 2);
  QVERIFY(marked("And you?") < ofYou * 3 / 2);
  mail.search("in:messages from:susan");
  QTRY_COMPARE(mail.rows().model()->rowCount(), 1);
  QCOMPARE(marked("Which ferry do you take?"), 0);
}

void TestMessageSearchPage::rowsHaveActions() {
  Mail mail;
  mail.startWith("in:messages boat", 1);
  press(mail.window(), Qt::Key_Down);
  press(mail.window(), Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QGuiApplication::clipboard()->text(), "No boat for me");
  press(mail.window(), Qt::Key_U);
  QVERIFY(isShown(mail.window(), "profilePage"));
  press(mail.window(), Qt::Key_Left, Qt::AltModifier);
  QTRY_COMPARE(mail.rows().model()->rowCount(), 1);
  press(mail.window(), Qt::Key_Delete);
  QTRY_COMPARE(textOf(mail.window(), "emptyTitle"), "No messages found");
}

void TestMessageSearchPage::excerptShowsWhatIsFound_data() {
  QTest::addColumn<QString>("message");
  QTest::addColumn<QString>("excerpt");
  const auto words = [](int count) { return QString("word ").repeated(count).trimmed(); };
  QTest::newRow("short") << "a ferry\n\nand a boat"
                         << "a ferry and a boat";
  QTest::newRow("nothing found") << words(100) << words(36) + "…";
  QTest::newRow("found at the beginning") << "ferry " + words(100) << "ferry " + words(34) + "…";
  QTest::newRow("found far on") << words(100) + " ferry " + words(100) << "…" + words(9) + " ferry " + words(25) + "…";
  QTest::newRow("found at the end") << words(100) + " ferry"
                                    << "…" + words(9) + " ferry";
}

void TestMessageSearchPage::excerptShowsWhatIsFound() {
  QFETCH(const QString, message);
  const QString excerpt = excerptOf(message, [](const QString& text) {
    const qsizetype at = text.indexOf("ferry");
    return at < 0 ? QList<TextRange>() : QList<TextRange>{{at, 5}};
  });
  QTEST(excerpt, "excerpt");
}

ROOST_TEST(TestMessageSearchPage)

}  // namespace roost::message_search_test

#include "test_message_search.moc"
