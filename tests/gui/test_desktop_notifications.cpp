#include <QCheckBox>
#include <QDBusConnection>
#include <QDialog>
#include <QProcess>
#include <QTest>
#include <QWindow>

#include "core/posts/posts.h"
#include "core/users/follows.h"
#include "gui/notifications/desktop_notices.h"
#include "support/desktop.h"
#include "support/post_pictures.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::desktop_notifications_test {

using namespace test;

/// A desktop's service that shows notifications, as far as Roost uses it.
class FakeService : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  struct Shown {
    uint id;
    QString title, text;
    QStringList actions;
  };
  QList<Shown> shown;
  QStringList capabilities{"actions", "body", "body-markup"};

 public Q_SLOTS:
  QStringList GetCapabilities() { return capabilities; }
  uint Notify(const QString&, uint, const QString&, const QString& title, const QString& text,
              const QStringList& actions, const QVariantMap&, int) {
    shown.append({++m_last, title, text, actions});
    return m_last;
  }
  void CloseNotification(uint id) {
    shown.removeIf([id](const Shown& each) { return each.id == id; });
    Q_EMIT NotificationClosed(id, 3);
  }

 Q_SIGNALS:
  void ActionInvoked(uint id, const QString& action);
  void ActivationToken(uint id, const QString& token);
  void NotificationClosed(uint id, uint reason);

 private:
  uint m_last = 0;
};

/// What the desktop shows of a window that is not active. The service is a fake one, on a bus of the test's own.
class TestDesktopNotifications : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void init();
  void cleanup();
  void isOffAtFirst();
  void showsEachKind_data();
  void showsEachKind();
  void activeWindowsShowNothing();
  void textIsPlain_data();
  void textIsPlain();
  void textCanBeHidden();
  void postsOfPicturesAloneAreNamed();
  void pressingOpensThePlace_data();
  void pressingOpensThePlace();
  void severalAreShownAsOne();
  void nothingIsShownTwice();
  void whatIsOffIsNotShownLater();
  void sampleIsQuiet();
  void theWindowTakesOver();
  void nothingHappensWithoutAService();

 private:
  MainWindow& window() { return *m_desktop->window; }
  void turnOn() {
    for (const char* kind : {"follows", "replies", "mentions", "messages"})
      m_desktop->settings.setValue(QString("desktopNotifications/%1").arg(kind), true);
  }
  /// Opens the window and lets another one be active.
  void startBehind() {
    m_desktop->startAs(john);
    goBehind();
  }
  void goBehind() {
    m_other.emplace();
    m_other->show();
    m_other->requestActivate();
    QTRY_VERIFY(!QApplication::activeWindow());
  }
  void follow(UserId by) { need(Follows(*m_desktop->store, m_desktop->store.clock()).follow(by, john)); }
  PostId post(UserId by, const QString& text, PostId answers = noPost) {
    return need(Posts(*m_desktop->store, m_desktop->store.clock()).publish(by, text, answers));
  }
  void message(UserId by, const QString& text) {
    Database(m_desktop->store.file())
        .run("INSERT INTO messages (sender_id, recipient_id, created_at, body) VALUES (?, ?, ?, ?)",
             {by, john, m_desktop->store.now, text});
  }
  /// Waits until the window has taken all news.
  void waitUntilTaken() {
    const Database file(m_desktop->store.file());
    QTRY_COMPARE(file.rows("SELECT notification_id, message_id FROM desktop_notifications WHERE user_id = ?", {john}),
                 file.rows("SELECT (SELECT coalesce(max(id), 0) FROM notifications),"
                           " (SELECT coalesce(max(id), 0) FROM messages)"));
    // What was taken reaches the service with the next turns of the event loop.
    for (int turn = 0; turn < 50; ++turn) QCoreApplication::processEvents();
  }
  QStringList titles() const {
    QStringList titles;
    for (const auto& each : m_service->shown) titles.append(each.title);
    return titles;
  }

  QProcess m_daemon;
  std::optional<FakeService> m_service;
  std::optional<Desktop> m_desktop;
  std::optional<QWindow> m_other;
  UserId john = noUser, susan = noUser, david = noUser;
};

void TestDesktopNotifications::initTestCase() {
  m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
  QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is missing; packaging/test installs it");
  QTRY_VERIFY(m_daemon.canReadLine());
  const QByteArray address = m_daemon.readLine().trimmed();
  // Before anything connects to the session's bus.
  qputenv("DBUS_SESSION_BUS_ADDRESS", address);
  QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), "service").isConnected());
}

void TestDesktopNotifications::cleanupTestCase() {
  QDBusConnection::disconnectFromBus("service");
  m_daemon.terminate();
  QVERIFY(m_daemon.waitForFinished());
}

void TestDesktopNotifications::init() {
  m_service.emplace();
  QDBusConnection bus("service");
  QVERIFY(bus.registerObject("/org/freedesktop/Notifications", &*m_service,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
  QVERIFY(bus.registerService("org.freedesktop.Notifications"));
  m_desktop.emplace();
  john = m_desktop->addUser("john", "John");
  susan = m_desktop->addUser("susan", "Susan");
  david = m_desktop->addUser("david", "David");
}

void TestDesktopNotifications::cleanup() {
  m_desktop->window.reset();
  m_other.reset();
  m_desktop.reset();
  QDBusConnection bus("service");
  bus.unregisterObject("/org/freedesktop/Notifications");
  bus.unregisterService("org.freedesktop.Notifications");
  m_service.reset();
}

void TestDesktopNotifications::isOffAtFirst() {
  startBehind();
  follow(susan);
  message(susan, "hello");
  waitUntilTaken();
  QCOMPARE(titles(), QStringList());
}

void TestDesktopNotifications::showsEachKind_data() {
  QTest::addColumn<QString>("box");
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("text");
  QTest::newRow("follows") << "desktopFollows"
                           << "Susan followed you" << QString();
  QTest::newRow("replies") << "desktopReplies"
                           << "Susan replied to you"
                           << "an answer";
  QTest::newRow("mentions") << "desktopMentions"
                            << "Susan mentioned you"
                            << "hello @john";
  QTest::newRow("messages") << "desktopMessages"
                            << "Message from Susan"
                            << "a message";
}

void TestDesktopNotifications::showsEachKind() {
  QFETCH(const QString, box);
  QFETCH(const QString, text);
  m_desktop->startAs(john);
  within<QDialog>([&] { press(window(), Qt::Key_Comma, Qt::ControlModifier); },
                  [&](QDialog& settings) {
                    auto& check = find<QCheckBox>(settings, qPrintable(box));
                    QVERIFY(!check.isChecked());
                    check.setFocus();
                    press(settings, Qt::Key_Space);
                    QVERIFY(check.isChecked());
                  });
  goBehind();
  const PostId question = post(john, "a question");
  follow(susan);
  post(susan, "an answer", question);
  post(susan, "hello @john");
  message(susan, "a message");
  QTRY_COMPARE(m_service->shown.size(), 1);
  waitUntilTaken();
  QCOMPARE(m_service->shown.size(), 1);
  QTEST(m_service->shown[0].title, "title");
  QCOMPARE(m_service->shown[0].text, text);
  QVERIFY(m_service->shown[0].actions.contains("default"));
}

void TestDesktopNotifications::activeWindowsShowNothing() {
  turnOn();
  m_desktop->startAs(john);
  follow(susan);
  waitUntilTaken();
  QCOMPARE(titles(), QStringList());
}

void TestDesktopNotifications::textIsPlain_data() {
  QTest::addColumn<QStringList>("capabilities");
  QTest::addColumn<QString>("text");
  QTest::newRow("markup") << QStringList{"body", "body-markup"} << "&lt;b&gt;hello&lt;/b&gt; &amp;amp; @john";
  QTest::newRow("no markup") << QStringList{"body"} << "<b>hello</b> &amp; @john";
}

void TestDesktopNotifications::textIsPlain() {
  QFETCH(const QStringList, capabilities);
  m_service->capabilities = capabilities;
  turnOn();
  startBehind();
  post(susan, "<b>hello</b>\n&amp; @john");
  QTRY_COMPARE(m_service->shown.size(), 1);
  QTEST(m_service->shown[0].text, "text");
}

void TestDesktopNotifications::textCanBeHidden() {
  turnOn();
  m_desktop->settings.setValue("desktopNotifications/hidesText", true);
  startBehind();
  post(susan, "hello @john");
  QTRY_COMPARE(m_service->shown.size(), 1);
  QCOMPARE(m_service->shown[0].title, "Susan mentioned you");
  QCOMPARE(m_service->shown[0].text, QString());
}

void TestDesktopNotifications::postsOfPicturesAloneAreNamed() {
  turnOn();
  startBehind();
  const PostId question = post(john, "a question");
  need(Posts(*m_desktop->store, m_desktop->store.clock())
           .publish(susan, {}, question, {coloredPicture(Qt::darkCyan, {80, 60}, "A hill in the fog")}));
  QTRY_COMPARE(m_service->shown.size(), 1);
  QCOMPARE(m_service->shown[0].text, QString("Picture: A hill in the fog"));
}

void TestDesktopNotifications::pressingOpensThePlace_data() {
  QTest::addColumn<QString>("news");
  QTest::addColumn<QString>("page");
  QTest::newRow("follow") << "follow"
                          << "profilePage";
  QTest::newRow("mention") << "mention"
                           << "conversationPage";
  QTest::newRow("message") << "message"
                           << "messageThreadPage";
}

void TestDesktopNotifications::pressingOpensThePlace() {
  QFETCH(const QString, news);
  QFETCH(const QString, page);
  turnOn();
  startBehind();
  if (news == u"follow") follow(susan);
  if (news == u"mention") post(susan, "hello @john");
  if (news == u"message") message(susan, "a message");
  QTRY_COMPARE(m_service->shown.size(), 1);
  waitUntilTaken();
  const uint id = m_service->shown[0].id;
  // Another program's notification, and another action.
  Q_EMIT m_service->ActionInvoked(id + 7, "default");
  Q_EMIT m_service->ActionInvoked(id, "other");
  for (int turn = 0; turn < 50; ++turn) QCoreApplication::processEvents();
  QVERIFY(isShown(window(), "timelinePage"));
  Q_EMIT m_service->ActivationToken(id, "token");
  Q_EMIT m_service->ActionInvoked(id, "default");
  QTRY_VERIFY(isShown(window(), qPrintable(page)));
  QTRY_VERIFY(window().isActiveWindow());
}

void TestDesktopNotifications::severalAreShownAsOne() {
  turnOn();
  startBehind();
  const Database file(m_desktop->store.file());
  m_desktop->store.together([&] {
    for (int i = 0; i < 5; ++i) m_desktop->store.addFollow(m_desktop->store.addUser(QString("user%1").arg(i)), john);
  });
  QTRY_COMPARE(titles(), QStringList("5 new notifications"));
  Q_EMIT m_service->ActionInvoked(m_service->shown[0].id, "default");
  QTRY_VERIFY(isShown(window(), "notificationsPage"));
}

void TestDesktopNotifications::nothingIsShownTwice() {
  turnOn();
  startBehind();
  follow(susan);
  QTRY_COMPARE(titles(), QStringList("Susan followed you"));
  // Unfollowing and following again is no news.
  Follows follows(*m_desktop->store, m_desktop->store.clock());
  need(follows.unfollow(susan, john));
  need(follows.follow(susan, john));
  m_other.reset();
  startBehind();
  follow(david);
  QTRY_COMPARE(titles().filter("David").size(), 1);
  waitUntilTaken();
  QCOMPARE(titles().filter("Susan").size(), 1);
}

void TestDesktopNotifications::whatIsOffIsNotShownLater() {
  startBehind();
  follow(susan);
  waitUntilTaken();
  turnOn();
  follow(david);
  QTRY_COMPARE(titles(), QStringList("David followed you"));
}

void TestDesktopNotifications::sampleIsQuiet() {
  need(m_desktop->store->setProperty("kind", "sample"));
  turnOn();
  startBehind();
  follow(susan);
  waitUntilTaken();
  QCOMPARE(titles(), QStringList());
}

void TestDesktopNotifications::theWindowTakesOver() {
  turnOn();
  startBehind();
  follow(susan);
  QTRY_COMPARE(m_service->shown.size(), 1);
  for (int turn = 0; turn < 50; ++turn) QCoreApplication::processEvents();
  window().activateWindow();
  QTRY_COMPARE(m_service->shown.size(), 0);
}

void TestDesktopNotifications::nothingHappensWithoutAService() {
  QDBusConnection("service").unregisterService("org.freedesktop.Notifications");
  turnOn();
  startBehind();
  follow(susan);
  waitUntilTaken();
  QCOMPARE(titles(), QStringList());
}

ROOST_TEST(TestDesktopNotifications)

}  // namespace roost::desktop_notifications_test

#include "test_desktop_notifications.moc"
