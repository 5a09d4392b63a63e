#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QTest>

#include "core/messages/messages.h"
#include "core/posts/posts.h"
#include "core/users/mutes.h"
#include "gui/settings/settings_dialog.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::mutes_gui_test {

using namespace test;

namespace {

constexpr qint64 day = 86'400'000;
constexpr int generalPage = 0, mutedPage = 0;

/// John follows susan and mary, and reads the timeline.
struct Window {
  Window()
      : john(desktop.addUser("john")),
        susan(desktop.addUser("susan")),
        mary(desktop.addUser("mary")),
        stranger(desktop.addUser("stranger")) {
    desktop.store.addFollow(john, susan);
    desktop.store.addFollow(john, mary);
    desktop.store.addPost(susan, desktop.store.now - 5'000, "from susan");
    desktop.store.addPost(mary, desktop.store.now - 4'000, "from mary");
    desktop.startAs(john);
  }

  MainWindow& operator*() const { return *desktop.window; }
  RowView& rows() const { return find<RowView>(**this, "timelineRows"); }
  QAction& action(const char* name) const {
    for (QAction* action : rows().actions())
      if (action->objectName() == QLatin1String(name)) return *action;
    qFatal("There is no action %s", name);
  }
  void select(const QString& text) const {
    rows().setCurrentIndex(rowWith(rows(), text));
    rows().setFocus();
  }
  void goTo(const QString& name) const {
    press(**this, Qt::Key_K, Qt::ControlModifier);
    test::type(**this, name);
    press(**this, Qt::Key_Return);
  }
  void home() const { press(**this, Qt::Key_1, Qt::ControlModifier); }
  std::optional<Mute> mute(UserId muted) {
    Mutes mutes(*desktop.store, desktop.store.clock());
    return need(mutes.find(john, muted));
  }
  /// Coming back to the window renews what depends on the time.
  void goAwayAndComeBack() const {
    QWidget other;
    other.show();
    if (!QTest::qWaitForWindowActive(&other)) qFatal("The other window does not become active");
    desktop.window->activateWindow();
    if (!QTest::qWaitForWindowActive(desktop.window.get())) qFatal("The window does not become active again");
  }
  void settings(int page, const std::function<void(SettingsDialog&)>& inside) const {
    within<SettingsDialog>([&] { press(**this, Qt::Key_Comma, Qt::ControlModifier); },
                           [&](SettingsDialog& dialog) {
                             dialog.showPage(page);
                             QCoreApplication::processEvents();
                             inside(dialog);
                           });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desktop.window->activateWindow();
    if (!QTest::qWaitForWindowActive(desktop.window.get())) qFatal("The window does not become active again");
  }

  Desktop desktop;
  const UserId john, susan, mary, stranger;
};

}  // namespace

/// Muting from rows, profiles and cards, and the list of the muted in the settings.
class TestMutes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mutingFromARowHidesTheirPosts();
  void theProfileSaysUntilWhen();
  void theMenuOfAProfileMutes();
  void mutesEndWhileTheWindowIsOpen();
  void settingsListTheMuted();
  void settingsMuteAgain();
  void repliesToStrangersAreHidden();
};

void TestMutes::mutingFromARowHidesTheirPosts() {
  Window window;
  window.select("from susan");
  QCOMPARE(window.action("mute").text(), "Mute @susan");
  window.action("muteForWeek").trigger();
  QCOMPARE(rowsOf(window.rows()), QStringList{"from mary"});
  QVERIFY(noteIn(*window).contains("no longer appear in your timeline"));
  QCOMPARE(window.mute(window.susan)->until, std::optional(window.desktop.store.now + 7 * day));
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(rowsOf(window.rows()), QStringList({"from mary", "from susan"}));
  // Everywhere else they are still there, and can be unmuted.
  window.select("from susan");
  window.action("mute").trigger();
  press(*window, Qt::Key_2, Qt::ControlModifier);
  RowView& all = find<RowView>(*window, "allPostsRows");
  QCOMPARE(rowsOf(all), QStringList({"from mary", "from susan"}));
  all.setCurrentIndex(rowWith(all, "from susan"));
  for (QAction* action : all.actions()) {
    if (action->objectName() == "muteForDay") QVERIFY(!action->isVisible());
    if (action->objectName() != "mute") continue;
    QCOMPARE(action->text(), "Unmute @susan");
    action->trigger();
  }
  QVERIFY(!window.mute(window.susan));
  window.home();
  QCOMPARE(rowsOf(window.rows()).size(), 2);
}

void TestMutes::theProfileSaysUntilWhen() {
  Window window;
  window.select("from susan");
  window.action("muteForDay").trigger();
  window.goTo("susan");
  const QWidget& profile = find(*window, "profilePage");
  QVERIFY(textOf(profile, "muteState").startsWith("Muted until "));
  click(profile, "unmute");
  QVERIFY(!isShown(profile, "muteState"));
  QVERIFY(!window.mute(window.susan));
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(textOf(profile, "muteState").startsWith("Muted until "));
}

void TestMutes::theMenuOfAProfileMutes() {
  Window window;
  window.goTo("susan");
  const QWidget& profile = find(*window, "profilePage");
  QVERIFY(find(profile, "userMenuButton").accessibleName().contains("susan"));
  const auto choose = [&](const char* name) {
    within<QMenu>([&] { click(profile, "userMenuButton"); },
                  [&](QMenu& menu) {
                    auto* action = menu.findChild<QAction*>(QLatin1String(name));
                    if (!action) qFatal("There is no %s", name);
                    clickAt(menu, menu.actionGeometry(action).center());
                  });
  };
  choose("menuMute");
  QCOMPARE(textOf(profile, "muteState"), "Muted");
  QCOMPARE(window.mute(window.susan)->until, std::nullopt);
  choose("menuUnmute");
  QVERIFY(!isShown(profile, "muteState"));
  // One's own profile has no such menu.
  press(*window, Qt::Key_4, Qt::ControlModifier);
  QVERIFY(!isShown(find(*window, "profilePage"), "userMenuButton"));
}

void TestMutes::mutesEndWhileTheWindowIsOpen() {
  Window window;
  need(Messages(*window.desktop.store, window.desktop.store.clock()).send(window.susan, window.john, "hello"));
  const auto badge = [&] {
    return QAccessible::queryAccessibleInterface(&find(*window, "messagesButton"))->text(QAccessible::Name);
  };
  window.select("from susan");
  window.action("muteForDay").trigger();
  QTRY_COMPARE(badge(), "Messages");
  QCOMPARE(rowsOf(window.rows()), QStringList{"from mary"});
  window.desktop.store.now += day - 1;
  window.goAwayAndComeBack();
  QCOMPARE(rowsOf(window.rows()), QStringList{"from mary"});
  // Nothing but the time passes.
  window.desktop.store.now += 1;
  QTRY_COMPARE(rowsOf(window.rows()), QStringList({"from mary", "from susan"}));
  QTRY_COMPARE(badge(), "Messages, 1 new");
  // The clock is set back.
  window.desktop.store.now -= day / 2;
  window.goAwayAndComeBack();
  QTRY_COMPARE(rowsOf(window.rows()), QStringList{"from mary"});
}

void TestMutes::settingsListTheMuted() {
  Window window;
  window.settings(mutedPage,
                  [&](SettingsDialog& dialog) { QCOMPARE(textOf(dialog, "mutesNote"), "You don’t mute anyone."); });
  window.select("from susan");
  window.action("muteForDay").trigger();
  window.select("from mary");
  window.action("mute").trigger();
  window.settings(mutedPage, [&](SettingsDialog& dialog) {
    QStringList names;
    for (const char* button : {"unmute1", "unmute2"}) names.append(find(dialog, button).accessibleName());
    QVERIFY(names.at(0).contains("susan") && names.at(0).contains("Muted until"));
    QVERIFY(names.at(1).contains("mary"));
    scrollIntoView(find(dialog, "unmute2"));
    click(dialog, "unmute2");
    // It stays until the settings are closed.
    QTRY_VERIFY(!isShown(dialog, "unmute2") && isShown(dialog, "muteAgain2"));
    QVERIFY(find(dialog, "unmute1").accessibleName().contains("susan"));
    QVERIFY(!window.mute(window.mary));
  });
  window.settings(mutedPage, [&](SettingsDialog& dialog) {
    QVERIFY(find(dialog, "unmute1").accessibleName().contains("susan"));
    QVERIFY(!isShown(dialog, "unmute2") && !isShown(dialog, "muteAgain2"));
  });
  QCOMPARE(rowsOf(window.rows()), QStringList{"from mary"});
}

void TestMutes::settingsMuteAgain() {
  Window window;
  window.select("from susan");
  window.action("muteForDay").trigger();
  const std::optional<Mute> before = window.mute(window.susan);
  QVERIFY(before && before->until);
  window.desktop.store.now += 60'000;
  window.settings(mutedPage, [&](SettingsDialog& dialog) {
    scrollIntoView(find(dialog, "unmute1"));
    click(dialog, "unmute1");
    QTRY_COMPARE(textOf(dialog, "muteAgain1"), "Mute Again");
    QVERIFY(!window.mute(window.susan));
    QCOMPARE(textOf(dialog, "mutesNote"), "You don’t mute anyone.");
    QCOMPARE(find(dialog, "muteAgain1").accessibleName(), "Mute Again: @susan");
    // The keyboard goes on where it was.
    find(dialog, "muteAgain1").setFocus();
    press(dialog, Qt::Key_Space);
    QTRY_COMPARE(textOf(dialog, "unmute1"), "Unmute");
    QVERIFY(find(dialog, "unmute1").hasFocus());
    QCOMPARE(window.mute(window.susan), before);
    press(dialog, Qt::Key_Space);
    QTRY_COMPARE(textOf(dialog, "muteAgain1"), "Mute Again");
    // Another program mutes somebody else meanwhile, and the list is made anew.
    need(Mutes(*window.desktop.store, window.desktop.store.clock()).mute(window.john, window.mary, std::nullopt));
    QTRY_COMPARE(textOf(dialog, "unmute2"), "Unmute");
    QVERIFY(find(dialog, "muteAgain1").hasFocus());
    // What would have ended by now can't be restored.
    window.desktop.store.now += day;
    press(dialog, Qt::Key_Space);
    QTRY_VERIFY(!isShown(dialog, "muteAgain1"));
    QCOMPARE(window.mute(window.susan), std::nullopt);
  });
  QCOMPARE(rowsOf(window.rows()), QStringList{"from susan"});
}

void TestMutes::repliesToStrangersAreHidden() {
  Window window;
  Posts posts(*window.desktop.store, window.desktop.store.clock());
  const PostId asked = need(posts.publish(window.stranger, "from a stranger"));
  need(posts.publish(window.susan, "to a stranger", asked));
  need(posts.publish(window.susan, "to herself", need(posts.publish(window.susan, "from susan again"))));
  QTRY_COMPARE(rowsOf(window.rows()).size(), 5);
  const auto choose = [&](const char* text) {
    window.settings(generalPage, [&](SettingsDialog& dialog) {
      auto& field = find<QComboBox>(dialog, "replies");
      field.setCurrentIndex(field.findText(text));
    });
  };
  choose("Only to people I follow");
  QTRY_VERIFY(!rowWith(window.rows(), "to a stranger").isValid());
  QVERIFY(rowWith(window.rows(), "to herself").isValid());
  QCOMPARE(rowsOf(window.rows()).size(), 4);
  window.desktop.startAs(window.john);
  QCOMPARE(rowsOf(window.rows()).size(), 4);
  choose("All in the timeline");
  QTRY_COMPARE(rowsOf(window.rows()).size(), 5);
}

ROOST_TEST(TestMutes)

}  // namespace roost::mutes_gui_test

#include "test_mutes.moc"
