#include <QAccessible>
#include <QCheckBox>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include "core/messages/messages.h"
#include "core/notifications/notification_list_model.h"
#include "core/posts/posts.h"
#include "core/users/follows.h"
#include "core/users/mutes.h"
#include "gui/notifications/notification_delegate.h"
#include "gui/notifications/notification_row_layout.h"
#include "gui/notifications/seen_rows.h"
#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/post_pictures.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::gui_notifications_test {

using namespace test;

/// The page of notifications, and what tells of them elsewhere in the window.
class TestNotifications : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysThatNothingIsNew();
  void countsInTheSideBarAndTheTitle();
  void rowsAreSpoken();
  void postsOfPicturesAloneAreNamed();
  void newRowsAreMarked();
  void whatIsSeenForAMomentIsRead();
  void rowsOutOfSightStayUnread();
  void nothingIsReadInAnInactiveWindow();
  void markingAllAsReadCanBeUndone_data();
  void markingAllAsReadCanBeUndone();
  void joinedRowsUnfoldAndFold_data();
  void joinedRowsUnfoldAndFold();
  void conversationsAreOpened_data();
  void conversationsAreOpened();
  void followersAreOpened_data();
  void followersAreOpened();
  void followsBack();
  void anotherProgramsAreShownSoon();
  void goneOnesLeaveThePage();
  void everyAccountHasItsOwn();
  void otherAccountsAreMarked();
  void messagesOfOtherAccountsAreMarked();
  void unreadMessagesAreOffered();
  void namesFromTheRightKeepTheSentence();
};

namespace {

/// john is the viewer. Everything comes from outside of the window.
struct Window {
  Window()
      : john(desktop.addUser("john", "John")),
        susan(desktop.addUser("susan", "Susan")),
        david(desktop.addUser("david", "David")) {}

  MainWindow& operator*() const { return *desktop.window; }
  MainWindow* operator->() const { return desktop.window.get(); }
  void start() { desktop.startAs(john); }
  void open() { press(**this, Qt::Key_5, Qt::ControlModifier); }
  RowView& rows() const { return find<RowView>(**this, "notificationRows"); }
  SeenRows& seen() const { return *rows().findChild<SeenRows*>(); }
  /// As if a moment had passed.
  void seeForAMoment() const {
    seen().setPatience(std::chrono::milliseconds(1));
    seen().look();
  }

  /// Both john and david stay signed in; david is the viewer.
  void signInBoth() {
    for (const char* name : {"john", "david"}) {
      MainWindow& opened = desktop.start();
      if (isShown(opened, "timelinePage")) choose(opened, "signInAsOther");
      QWidget& form = find(opened, "signInPage");
      fill(form, "username", name);
      fill(form, "password", "cat");
      if (auto& stay = find<QCheckBox>(form, "staySignedIn"); !stay.isChecked()) clickAt(stay, {12, stay.height() / 2});
      click(form, "signIn");
      QTRY_VERIFY(isShown(opened, "timelinePage"));
    }
  }
  /// What the menu says of them.
  QStringList accounts() const {
    QStringList texts;
    for (auto* each : desktop.window->findChildren<QMenu*>())
      if (each->title() == u"S&witch Account") {
        Q_EMIT each->aboutToShow();
        for (const QAction* action : each->actions()) texts.append(action->text());
      }
    return texts;
  }
  void follow(UserId by, UserId whom) { need(Follows(*desktop.store, desktop.store.clock()).follow(by, whom)); }
  PostId post(UserId by, const QString& text, PostId answers = noPost) {
    ++desktop.store.now;
    return need(Posts(*desktop.store, desktop.store.clock()).publish(by, text, answers));
  }
  int unread() const {
    return Database(desktop.store.file())
        .value("SELECT count(*) FROM notifications WHERE user_id = ? AND read_at = 0 AND is_gone = 0", {john})
        .toInt();
  }
  QString button() const {
    return QAccessible::queryAccessibleInterface(&find(**this, "notificationsButton"))->text(QAccessible::Name);
  }
  QStringList headlines() const {
    QStringList spoken;
    for (int row = 0; row < rows().model()->rowCount(); ++row)
      spoken.append(rows().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return spoken;
  }

  mutable Desktop desktop;
  const UserId john, susan, david;
};

/// Makes another window of this program the active one while this exists.
class OtherWindow {
 public:
  OtherWindow() {
    m_window.show();
    m_window.requestActivate();
    if (!QTest::qWaitFor([] { return !QApplication::activeWindow(); })) qFatal("The window stays active");
  }

 private:
  QWindow m_window;
};

}  // namespace

void TestNotifications::saysThatNothingIsNew() {
  Window window;
  window.start();
  window.open();
  QCOMPARE(textOf(window.rows(), "emptyTitle"), "Nothing new yet");
  QVERIFY(!isShown(*window, "markAllRead"));
  QVERIFY(!isShown(*window, "unreadMessages"));
  QCOMPARE(window.button(), "Notifications");
  QCOMPARE(window->windowTitle(), "Notifications – Roost");
}

void TestNotifications::countsInTheSideBarAndTheTitle() {
  Window window;
  window.follow(window.susan, window.john);
  window.post(window.susan, "hello @john");
  window.start();
  QCOMPARE(window.button(), "Notifications, 2 new");
  QCOMPARE(window->windowTitle(), "(2) Home – Roost");
  // By the other keys.
  press(*window, Qt::Key_G);
  press(*window, Qt::Key_N);
  QVERIFY(isShown(*window, "notificationsPage"));
}

void TestNotifications::rowsAreSpoken() {
  Window window;
  window.follow(window.susan, window.john);
  window.desktop.store.now += 3'600'000;
  const PostId question = window.post(window.john, "a question");
  window.post(window.david, "an answer\nof two lines", question);
  window.post(window.susan, "hello @john");
  window.post(window.susan, "hello again @john");
  window.start();
  window.open();
  QCOMPARE(window.headlines(), (QStringList{"New: 2 mentions, the latest from Susan, just now: hello again @john",
                                            "New: David replied to you, just now: an answer of two lines",
                                            "New: Susan followed you, 1 hour ago"}));
}

void TestNotifications::postsOfPicturesAloneAreNamed() {
  Window window;
  const PostId question = window.post(window.john, "a question");
  const auto answer = [&](UserId by, const QStringList& descriptions) {
    ++window.desktop.store.now;
    QList<NewPicture> pictures;
    for (const QString& description : descriptions) pictures << coloredPicture(Qt::darkCyan, {80, 60}, description);
    need(Posts(*window.desktop.store, window.desktop.store.clock()).publish(by, {}, question, pictures));
  };
  window.start();
  window.open();
  const auto says = [&](const char* text) {
    // Without a translation, a plural is written so.
    const QString spoken = window.headlines().value(0).replace("picture(s)", "pictures");
    // As the row is painted.
    const auto notification =
        window.rows().model()->index(0, 0).data(NotificationListModel::NotificationRole).value<Notification>();
    const NotificationRowLayout row =
        layoutNotificationRow(notification, {.width = 400, .font = window.rows().font(), .time = "1 h"});
    return row.textLines && spoken.endsWith(QString(": ") + text);
  };
  answer(window.susan, {""});
  QTRY_VERIFY(says("A picture"));
  answer(window.susan, {"A hill in the fog"});
  QTRY_VERIFY(says("Picture: A hill in the fog"));
  answer(window.susan, {"", "b", "c"});
  QTRY_VERIFY(says("3 pictures"));
}

void TestNotifications::newRowsAreMarked() {
  Window window;
  window.follow(window.susan, window.john);
  window.start();
  window.open();
  const auto dots = [&] {
    const QRect row = window.rows().visualRect(window.rows().model()->index(0, 0));
    const QImage picture =
        window.rows().viewport()->grab(QRect(row.left() + 4, row.top() + 6, 14, row.height() - 12)).toImage();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
      for (int x = 0; x < picture.width(); ++x) count += picture.pixel(x, y) == Theme::light().accent.rgb();
    return count;
  };
  QVERIFY(dots() > 20);
  // It stays marked while the page is open, so that one can see what was new.
  window.seeForAMoment();
  QTRY_COMPARE(window.unread(), 0);
  window->repaint();
  QVERIFY(dots() > 20);
  // Also when the list is read again.
  window.post(window.david, "hello @john");
  QTRY_COMPARE(window.headlines().filter("New: ").size(), 2);
  QTRY_COMPARE(window.unread(), 0);
  ++window.desktop.store.now;
  press(*window, Qt::Key_1, Qt::ControlModifier);
  window.open();
  QCOMPARE(dots(), 0);
  QCOMPARE(window.headlines(),
           (QStringList{"David mentioned you, just now: hello @john", "Susan followed you, just now"}));
}

void TestNotifications::whatIsSeenForAMomentIsRead() {
  Window window;
  window.follow(window.susan, window.john);
  window.start();
  QVERIFY(!window->findChild<SeenRows*>() || !window->findChild<SeenRows*>()->isWaiting());
  window.open();
  QCOMPARE(window.unread(), 1);
  QVERIFY(window.seen().isWaiting());
  QTRY_COMPARE(window.unread(), 0);
  QTRY_COMPARE(window.button(), "Notifications");
  QCOMPARE(window->windowTitle(), "Notifications – Roost");
  QVERIFY(!isShown(*window, "markAllRead"));
}

void TestNotifications::rowsOutOfSightStayUnread() {
  Window window;
  for (int i = 0; i < 60; ++i) {
    window.post(window.susan, "hello @john");
    window.follow(window.desktop.addUser(QString("user%1").arg(i)), window.john);
  }
  window.start();
  window.open();
  window.seeForAMoment();
  QTRY_VERIFY(window.unread() < 120);
  QVERIFY(window.unread() > 90);
  const int before = window.unread();
  scroll(window.rows(), 400);
  QTRY_VERIFY(window.unread() < before);
}

void TestNotifications::nothingIsReadInAnInactiveWindow() {
  Window window;
  window.follow(window.susan, window.john);
  window.start();
  window.open();
  {
    const OtherWindow other;
    QTRY_VERIFY(!window.seen().isWaiting());
    window.seeForAMoment();
    QVERIFY(!window.seen().isWaiting());
    QCOMPARE(window.unread(), 1);
  }
  window->activateWindow();
  QTRY_COMPARE(window.unread(), 0);
}

void TestNotifications::markingAllAsReadCanBeUndone_data() {
  QTest::addColumn<bool>("byButton");
  QTest::newRow("button") << true;
  QTest::newRow("menu") << false;
}

void TestNotifications::markingAllAsReadCanBeUndone() {
  QFETCH(const bool, byButton);
  Window window;
  window.follow(window.susan, window.john);
  window.post(window.susan, "hello @john");
  window.start();
  if (byButton) {
    window.open();
    click(*window, "markAllRead");
  } else {
    choose(*window, "markNotificationsRead");
  }
  QCOMPARE(window.unread(), 0);
  QCOMPARE(noteIn(*window), "All notifications are marked as read.");
  QTRY_COMPARE(window.button(), "Notifications");
  if (byButton) {
    QVERIFY(!window.headlines().join(u'\n').contains("New"));
    QVERIFY(window.rows().hasFocus());
  }
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(window.unread(), 2);
  QTRY_COMPARE(window.button(), "Notifications, 2 new");
  if (!byButton) return;
  QCOMPARE(window.headlines().filter("New: ").size(), 2);
  // What was undone on purpose isn't read again just because it is in view.
  window.seeForAMoment();
  QTRY_VERIFY(!window.seen().isWaiting());
  QCOMPARE(window.unread(), 2);
}

void TestNotifications::joinedRowsUnfoldAndFold_data() {
  QTest::addColumn<QString>("way");
  for (const char* way : {"enter", "key", "mouse"}) QTest::newRow(way) << way;
}

void TestNotifications::joinedRowsUnfoldAndFold() {
  QFETCH(const QString, way);
  Window window;
  window.follow(window.susan, window.john);
  window.follow(window.david, window.john);
  window.follow(window.desktop.addUser("mary", "Mary"), window.john);
  window.start();
  window.open();
  QCOMPARE(window.headlines(), QStringList("New: Mary and 2 others followed you, just now"));
  if (way == u"mouse") {
    const NotificationDelegate delegate(window.desktop.store.clock(), {});
    clickIn(window.rows(), window.rows().model()->index(0, 0), delegate, RowTarget::FoldToggle);
  } else {
    press(*window, Qt::Key_J);
    press(*window, way == u"enter" ? Qt::Key_Return : Qt::Key_X);
  }
  QCOMPARE(window.headlines(), (QStringList{"New: Mary followed you, just now", "New: David followed you, just now",
                                            "New: Susan followed you, just now"}));
  QCOMPARE(window.rows().currentIndex().row(), 0);
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_X);
  QCOMPARE(window.headlines(), QStringList("New: Mary and 2 others followed you, just now"));
}

void TestNotifications::conversationsAreOpened_data() {
  QTest::addColumn<bool>("isReply");
  QTest::addColumn<bool>("byKey");
  for (const bool isReply : {true, false})
    for (const bool byKey : {true, false})
      QTest::addRow("%s by %s", isReply ? "reply" : "mention", byKey ? "key" : "mouse") << isReply << byKey;
}

void TestNotifications::conversationsAreOpened() {
  QFETCH(const bool, isReply);
  QFETCH(const bool, byKey);
  Window window;
  window.post(window.susan, "hello @john", isReply ? window.post(window.john, "a question") : noPost);
  window.start();
  window.open();
  if (byKey) {
    press(*window, Qt::Key_J);
    press(*window, Qt::Key_Return);
  } else {
    const NotificationDelegate delegate(window.desktop.store.clock(), {});
    clickIn(window.rows(), window.rows().model()->index(0, 0), delegate, RowTarget::Open);
  }
  QVERIFY(isShown(*window, "conversationPage"));
  QVERIFY(!rowsOf(find<RowView>(*window, "conversationRows")).filter("hello @john").isEmpty());
}

void TestNotifications::followersAreOpened_data() {
  QTest::addColumn<int>("target");
  QTest::newRow("by Enter") << int(RowTarget::None);
  QTest::newRow("by the sentence") << int(RowTarget::Open);
  QTest::newRow("by the picture") << int(RowTarget::Author);
}

void TestNotifications::followersAreOpened() {
  QFETCH(const int, target);
  Window window;
  window.follow(window.susan, window.john);
  window.start();
  window.open();
  if (target == RowTarget::None) {
    press(*window, Qt::Key_J);
    press(*window, Qt::Key_Return);
  } else {
    const NotificationDelegate delegate(window.desktop.store.clock(), {});
    clickIn(window.rows(), window.rows().model()->index(0, 0), delegate, static_cast<RowTarget::Kind>(target));
  }
  QVERIFY(isShown(*window, "profilePage"));
  QVERIFY(window->windowTitle().contains("Susan"));
  press(*window, Qt::Key_Left, Qt::AltModifier);
  QVERIFY(isShown(*window, "notificationsPage"));
}

void TestNotifications::followsBack() {
  Window window;
  window.follow(window.susan, window.john);
  window.start();
  window.open();
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_F);
  QVERIFY(need(Follows(*window.desktop.store, window.desktop.store.clock()).isFollowing(window.john, window.susan)));
}

void TestNotifications::anotherProgramsAreShownSoon() {
  Window window;
  window.start();
  window.follow(window.susan, window.john);
  QTRY_COMPARE(window.button(), "Notifications, 1 new");
  window.open();
  QCOMPARE(window.headlines().size(), 1);
  window.post(window.david, "hello @john");
  QTRY_COMPARE(window.headlines().size(), 2);
}

void TestNotifications::goneOnesLeaveThePage() {
  Window window;
  const PostId hello = window.post(window.susan, "hello @john");
  window.start();
  window.open();
  QCOMPARE(window.headlines().size(), 1);
  need(Posts(*window.desktop.store, window.desktop.store.clock()).remove(window.susan, hello));
  QTRY_COMPARE(textOf(window.rows(), "emptyTitle"), "Nothing new yet");
  QTRY_COMPARE(window.button(), "Notifications");
}

void TestNotifications::everyAccountHasItsOwn() {
  Window window;
  window.follow(window.susan, window.john);
  window.start();
  window.open();
  window->signIn(window.david);
  QCOMPARE(window.button(), "Notifications");
  window.open();
  QCOMPARE(textOf(window.rows(), "emptyTitle"), "Nothing new yet");
  window->signIn(window.john);
  window.open();
  QCOMPARE(window.headlines().size(), 1);
}

void TestNotifications::otherAccountsAreMarked() {
  Window window;
  window.signInBoth();
  window.follow(window.susan, window.john);
  window.follow(window.susan, window.david);
  window.post(window.susan, "hello @john");
  window.desktop.start();
  const auto& account = find<QToolButton>(*window, "accountButton");
  QCOMPARE(account.accessibleName(), "Account of David, 2 new in other accounts");
  const QStringList texts = window.accounts();
  QVERIFY2(!texts.filter("John @john – 2 new").isEmpty(), qPrintable(texts.join(u'\n')));
  QVERIFY2(!texts.filter("David @david – 1 new").isEmpty(), qPrintable(texts.join(u'\n')));
  const QImage marked = find(*window, "accountButton").grab().toImage();
  Database(window.desktop.store.file()).run("UPDATE notifications SET read_at = 1 WHERE user_id = ?", {window.john});
  QTRY_COMPARE(account.accessibleName(), "Account of David");
  QVERIFY(find(*window, "accountButton").grab().toImage() != marked);
}

void TestNotifications::messagesOfOtherAccountsAreMarked() {
  Window window;
  window.signInBoth();
  window.follow(window.susan, window.john);
  window.desktop.start();
  const auto& account = find<QToolButton>(*window, "accountButton");
  QCOMPARE(account.accessibleName(), "Account of David, 1 new in other accounts");
  Messages messages(*window.desktop.store, window.desktop.store.clock());
  for (const UserId recipient : {window.john, window.david}) need(messages.send(window.susan, recipient, "hello"));
  QTRY_COMPARE(account.accessibleName(), "Account of David, 2 new in other accounts");
  QStringList texts = window.accounts();
  QVERIFY2(!texts.filter("John @john – 2 new").isEmpty(), qPrintable(texts.join(u'\n')));
  QVERIFY2(!texts.filter("David @david – 1 new").isEmpty(), qPrintable(texts.join(u'\n')));
  // Messages of somebody whom john mutes are no news.
  need(Mutes(*window.desktop.store, window.desktop.store.clock()).mute(window.john, window.susan, std::nullopt));
  QTRY_COMPARE(account.accessibleName(), "Account of David, 1 new in other accounts");
}

void TestNotifications::unreadMessagesAreOffered() {
  Window window;
  const Database file(window.desktop.store.file());
  for (int i = 0; i < 2; ++i)
    file.run("INSERT INTO messages (sender_id, recipient_id, created_at, body) VALUES (?, ?, ?, 'hello')",
             {window.susan, window.john, window.desktop.store.now});
  window.start();
  window.open();
  QTRY_COMPARE(textOf(*window, "unreadMessages"), "2 unread messages");
  click(*window, "unreadMessages");
  QVERIFY(isShown(*window, "messagesPage"));
  window.open();
  file.run("UPDATE message_threads SET unread_count = 0");
  QTRY_VERIFY(!isShown(*window, "unreadMessages"));
}

void TestNotifications::namesFromTheRightKeepTheSentence() {
  Window window;
  window.follow(window.desktop.addUser("layla", QStringLiteral("ليلى")), window.john);
  window.start();
  window.open();
  QCOMPARE(window.headlines(), QStringList(QStringLiteral("New: \u2068ليلى\u2069 followed you, just now")));
}

ROOST_TEST(TestNotifications)

}  // namespace roost::gui_notifications_test

#include "test_notifications.moc"
