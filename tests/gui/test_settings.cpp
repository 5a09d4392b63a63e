#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

#include "gui/accounts/remembered_sign_ins.h"
#include "gui/settings/settings_dialog.h"
#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::settings_test {

using namespace test;

/// The settings, with the real window behind the dialog.
class TestSettings : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup();
  void opens_data();
  void opens();
  void languageChangesAtOnce();
  void nothingIsLostWithTheLanguage();
  void languageIsKept();
  void directionFollowsTheLanguage();
  void textSizeChangesAtOnce();
  void textSizeChangesByKey();
  void textSizeKeepsThePlace();
  void theWheelChoosesNothing();
  void schemeChangesAtOnce();
  void timesAsWanted_data();
  void timesAsWanted();
  void startsWhereWanted_data();
  void startsWhereWanted();
  void startsWhereItWasClosed();
  void startsAtHomeWhenThePlaceIsGone();
  void keysAreRecorded();
  void takenKeysAreAskedAbout();
  void neededKeysAreRefused();
  void keysAreTakenAwayAndRestored();
  void signInsAreEnded();
  void otherSignInsAreEnded();
  void signInThatCannotBeEndedSaysSo();
  void databaseIsShown();
  void fitsANarrowWindow();
  void everythingHasAName();
};

namespace {

constexpr int signInsPage = 0, databasePage = 3;

struct Window {
  Window() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) {
    desktop.store.addFollow(john, susan);
    desktop.store.together([&] {
      for (int number = 1; number <= 80; ++number)
        desktop.store.addPost(susan, desktop.store.now - (100 - number) * 60'000, QString("post %1").arg(number));
    });
    desktop.startAs(john);
  }

  MainWindow& operator*() const { return *desktop.window; }
  MainWindow* operator->() const { return desktop.window.get(); }
  RowView& rows() const { return find<RowView>(**this, "timelineRows"); }

  /// Opens a page of the settings for `inside`.
  void settings(int page, const std::function<void(SettingsDialog&)>& inside) const {
    within<SettingsDialog>([&] { press(**this, Qt::Key_Comma, Qt::ControlModifier); },
                           [&](SettingsDialog& dialog) {
                             find<QTabBar>(dialog, "settingsTabs").setCurrentIndex(page);
                             QCoreApplication::processEvents();
                             inside(dialog);
                           });
    // A dialog shown with open() is deleted later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // As a window manager would.
    desktop.window->activateWindow();
    if (!QTest::qWaitForWindowActive(desktop.window.get())) qFatal("The window does not become active again");
  }
  void chooseIn(int page, const char* field, const QString& text) const {
    settings(page, [&](SettingsDialog& dialog) {
      const int index = find<QComboBox>(dialog, field).findText(text);
      if (index < 0) qFatal("There is no “%s”", qPrintable(text));
      find(dialog, field).setFocus();
      // Each step is a choice, and choosing another language replaces the field.
      for (int at = find<QComboBox>(dialog, field).currentIndex(); at != index;
           at = find<QComboBox>(dialog, field).currentIndex())
        press(dialog, at < index ? Qt::Key_Down : Qt::Key_Up);
    });
  }

  mutable Desktop desktop;
  Session session{*desktop.store, systemClock()};
  const UserId john, susan;
};

QWidget& rowOf(SettingsDialog& dialog, const char* command) {
  QWidget& row = find(dialog, ("shortcut-" + QByteArray(command)).constData());
  qobject_cast<QScrollArea*>(dialog.findChild<QStackedWidget*>()->currentWidget())->ensureWidgetVisible(&row);
  QCoreApplication::processEvents();
  return row;
}

QStringList keysIn(const QWidget& row) {
  QStringList names;
  for (const auto* button : row.findChildren<QAbstractButton*>("keyRecorder"))
    if (button->isVisibleTo(&row)) names.append(button->accessibleName());
  return names;
}

QAbstractButton& recorder(const QWidget& row, int at) {
  QList<QAbstractButton*> all = row.findChildren<QAbstractButton*>("keyRecorder");
  all.removeIf([&](const QAbstractButton* button) { return !button->isVisibleTo(&row); });
  return *all.at(at);
}

}  // namespace

void TestSettings::cleanup() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSettings::opens_data() {
  QTest::addColumn<bool>("byKey");
  QTest::newRow("with Ctrl+,") << true;
  QTest::newRow("from the side bar") << false;
}

void TestSettings::opens() {
  QFETCH(const bool, byKey);
  const Window window;
  within<SettingsDialog>(
      [&] {
        if (byKey)
          press(*window, Qt::Key_Comma, Qt::ControlModifier);
        else
          click(*window, "settingsButton");
      },
      [](SettingsDialog& dialog) { QVERIFY(isShown(dialog, "language")); });
}

void TestSettings::languageChangesAtOnce() {
  const Window window;
  window.settings(0, [&](SettingsDialog& dialog) {
    auto& choice = find<QComboBox>(dialog, "language");
    QCOMPARE(choice.itemText(0), "System default");
    for (const auto* name : {"English", "Deutsch", "Español"}) QVERIFY(choice.findText(name) > 0);
    choice.setCurrentIndex(choice.findText("Deutsch"));
    QTRY_COMPARE(find(*window, "postButton").property("text").toString(), "Posten");
    QCOMPARE(window->menuBar()->actions().first()->text(), "&Datei");
    // The dialog's own texts change too, and it stays on its page.
    QTRY_VERIFY(isShown(dialog, "language"));
    QCOMPARE(find<QComboBox>(dialog, "language").currentText(), "Deutsch");
    find<QComboBox>(dialog, "language").setCurrentIndex(0);
    QTRY_COMPARE(find(*window, "postButton").property("text").toString(), "Post");
  });
}

void TestSettings::nothingIsLostWithTheLanguage() {
  const Window window;
  press(*window, Qt::Key_3, Qt::ControlModifier);
  fill(*window, "filter", "sus");
  press(*window, Qt::Key_1, Qt::ControlModifier);
  click(*window, "postText");
  test::type(*window, "a draft");
  press(*window, Qt::Key_Escape);
  for (int rows = 0; rows < 30; ++rows) press(*window, Qt::Key_J);
  const QString current = window.rows().currentIndex().data().toString();
  const int top = window.rows().visualRect(window.rows().currentIndex()).top();
  window.chooseIn(0, "language", "Deutsch");
  QTRY_COMPARE(find(*window, "homeButton").property("text").toString().isEmpty(), false);
  QCoreApplication::processEvents();
  QCOMPARE(window.rows().currentIndex().data().toString(), current);
  QCOMPARE(window.rows().visualRect(window.rows().currentIndex()).top(), top);
  // Shortcuts work as before, and it is still possible to go back.
  press(*window, Qt::Key_F);
  QVERIFY(noteIn(*window).contains("susan"));
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(window.rows().model()->rowCount() > 0);
  press(*window, Qt::Key_Home);
  QCOMPARE(find(*window, "timelinePage").findChild<QPlainTextEdit*>("postText")->toPlainText(), "a draft");
  press(*window, Qt::Key_Left, Qt::AltModifier);
  QVERIFY(isShown(*window, "peoplePage"));
  QCOMPARE(find<QLineEdit>(*window, "filter").text(), "sus");
  QCOMPARE(rowsOf(find<RowView>(*window, "peopleRows")), QStringList{"susan"});
}

void TestSettings::languageIsKept() {
  Window window;
  window.chooseIn(0, "language", "Deutsch");
  const Languages again(window.desktop.settings);
  QCOMPARE(again.choice(), "de");
  window.desktop.languages.choose({});
  QVERIFY(!window.desktop.settings.contains("language"));
}

void TestSettings::directionFollowsTheLanguage() {
  const Window window;
  window.chooseIn(0, "language", Languages::nameOf("ar"));
  QTRY_COMPARE(window->layoutDirection(), Qt::RightToLeft);
  QTRY_VERIFY(find(*window, "sideBar").mapTo(&*window, QPoint()).x() > window->width() / 2);
}

void TestSettings::textSizeChangesAtOnce() {
  const Window window;
  const QModelIndex first = window.rows().model()->index(0, 0);
  const int height = window.rows().visualRect(first).height();
  window.settings(1, [&](SettingsDialog& dialog) {
    find(dialog, "textSize").setFocus();
    press(dialog, Qt::Key_End);
    QCOMPARE(textOf(dialog, "textSizePercent"), "200 %");
    QCOMPARE(find(*window, "postText").font().pixelSize(), 30);
    QVERIFY(window.rows().visualRect(window.rows().model()->index(0, 0)).height() > height * 1.3);
    press(dialog, Qt::Key_Home);
    QCOMPARE(textOf(dialog, "textSizePercent"), "80 %");
    QCOMPARE(window->font().pixelSize(), 11);
    click(dialog, "usualTextSize");
    QCOMPARE(textOf(dialog, "textSizePercent"), "100 %");
  });
  QCOMPARE(window.rows().visualRect(window.rows().model()->index(0, 0)).height(), height);
}

void TestSettings::textSizeChangesByKey() {
  Window window;
  MainWindow& main = *window.desktop.window;
  press(main, Qt::Key_Plus, Qt::ControlModifier);
  QTRY_COMPARE(window.desktop.appearance.textSize(), 110);
  press(main, Qt::Key_Minus, Qt::ControlModifier);
  press(main, Qt::Key_Minus, Qt::ControlModifier);
  QTRY_COMPARE(window.desktop.appearance.textSize(), 90);
  press(main, Qt::Key_0, Qt::ControlModifier);
  QTRY_COMPARE(window.desktop.appearance.textSize(), 100);
  QVERIFY(!main.findChild<QAction*>("usualText")->isEnabled());
  for (int times = 0; times < 20; ++times) press(main, Qt::Key_Equal, Qt::ControlModifier);
  QTRY_COMPARE(window.desktop.appearance.textSize(), Appearance::mostTextSize);
  QVERIFY(!main.findChild<QAction*>("largerText")->isEnabled());
  press(main, Qt::Key_0, Qt::ControlModifier);
}

void TestSettings::textSizeKeepsThePlace() {
  const Window window;
  scroll(window.rows(), 2'000);
  const QString seen = window.rows().indexAt({window.rows().viewport()->width() / 2, 1}).data().toString();
  QVERIFY(!seen.isEmpty());
  window.settings(1, [&](SettingsDialog& dialog) {
    find(dialog, "textSize").setFocus();
    press(dialog, Qt::Key_End);
  });
  QCOMPARE(window.rows().indexAt({window.rows().viewport()->width() / 2, 1}).data().toString(), seen);
}

void TestSettings::theWheelChoosesNothing() {
  const Window window;
  window.settings(0, [](SettingsDialog& dialog) {
    auto& times = find<QComboBox>(dialog, "timeStyle");
    const int before = times.currentIndex();
    for (const int turn : {-120, 120, -120}) {
      QWheelEvent event({5, 5}, times.mapToGlobal(QPointF(5, 5)), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                        Qt::NoScrollPhase, false);
      QCoreApplication::sendEvent(&times, &event);
      QCOMPARE(times.currentIndex(), before);
    }
  });
}

void TestSettings::schemeChangesAtOnce() {
  const Window window;
  const auto ground = [&] { return window->grab().toImage().pixelColor(window->width() / 2, window->height() - 5); };
  window.chooseIn(1, "scheme", "Dark");
  QCOMPARE(ground(), Theme::darkTheme().surface);
  QVERIFY(window->findChild<QAction*>("dark")->isChecked());
  window.chooseIn(1, "scheme", "Light");
  QCOMPARE(ground(), Theme::light().surface);
  QVERIFY(window->findChild<QAction*>("light")->isChecked());
}

void TestSettings::timesAsWanted_data() {
  QTest::addColumn<bool>("exact");
  QTest::addColumn<HourFormat>("hours");
  QTest::addColumn<int>("minutesAgo");
  QTest::addColumn<QString>("text");
  const auto add = [](const char* text, bool exact, HourFormat hours, int minutesAgo) {
    QTest::newRow(text) << exact << hours << minutesAgo << QString(text);
  };
  // It is 22:13 on 14 November 2023.
  add("3 h", false, HourFormat::TwentyFour, 180);
  add("19:13", true, HourFormat::TwentyFour, 180);
  add("7:13 pm", true, HourFormat::Twelve, 180);
  add("9:13 am", true, HourFormat::Twelve, 13 * 60);
  add("13 Nov, 22:13", true, HourFormat::TwentyFour, 24 * 60);
  add("13 Nov, 10:13 pm", true, HourFormat::Twelve, 24 * 60);
  add("14 Nov 2022, 22:13", true, HourFormat::Language, 365 * 24 * 60);
}

void TestSettings::timesAsWanted() {
  QFETCH(const bool, exact);
  QFETCH(const HourFormat, hours);
  QFETCH(const int, minutesAgo);
  Desktop desktop;
  const qint64 now = 1'700'000'000'000;
  QTEST(shortTime(now - minutesAgo * 60'000LL, now, {exact, hours}), "text");
}

void TestSettings::startsWhereWanted_data() {
  QTest::addColumn<QString>("choice");
  QTest::addColumn<QByteArray>("page");
  QTest::addColumn<bool>("top");
  QTest::newRow("home, left off") << "Home, at my last position" << QByteArray("timelinePage") << false;
  QTest::newRow("home, newest") << "Home, newest posts" << QByteArray("timelinePage") << true;
  QTest::newRow("all posts") << "All Posts" << QByteArray("allPostsPage") << true;
  QTest::newRow("people") << "People" << QByteArray("peoplePage") << true;
}

void TestSettings::startsWhereWanted() {
  QFETCH(const QString, choice);
  QFETCH(const QByteArray, page);
  QFETCH(const bool, top);
  Window window;
  scroll(window.rows(), 2'000);
  press(*window, Qt::Key_4, Qt::ControlModifier);
  window.chooseIn(0, "startPage", choice);
  window->close();
  window.desktop.startAs(window.john);
  QVERIFY(isShown(*window, page));
  QCOMPARE(find<RowView>(find(*window, page), page.chopped(4) + "Rows").isAtTop(), top);
}

void TestSettings::startsWhereItWasClosed() {
  Window window;
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_U);
  scroll(find<RowView>(*window, "profileRows"), 1'500);
  const QString seen = find<RowView>(*window, "profileRows").indexAt({300, 1}).data().toString();
  window->resize(760, 640);
  window->close();
  window.desktop.startAs(window.john);
  QCOMPARE(window->windowTitle(), "susan – Roost");
  QCOMPARE(find<RowView>(*window, "profileRows").indexAt({300, 1}).data().toString(), seen);
  QCOMPARE(window->size(), QSize(760, 640));
}

void TestSettings::startsAtHomeWhenThePlaceIsGone() {
  Window window;
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_U);
  window->close();
  window.desktop.window.reset();
  Database(window.desktop.store.file()).run("DELETE FROM users WHERE id = ?", {window.susan});
  window.desktop.startAs(window.john);
  QVERIFY(isShown(*window, "timelinePage"));
  QCOMPARE(noteIn(*window), "");
}

void TestSettings::keysAreRecorded() {
  const Window window;
  window.settings(2, [&](SettingsDialog& dialog) {
    QWidget& row = rowOf(dialog, "people");
    QCOMPARE(keysIn(row),
             (QStringList{"Shortcut for People: Ctrl+3", "Shortcut for People: G, O", "Add a shortcut for People"}));
    click(recorder(row, 0));
    press(dialog, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(keysIn(row).first(), "Shortcut for People: Ctrl+Alt+E");
    // A sequence of two plain keys.
    click(recorder(row, 2));
    press(dialog, Qt::Key_P);
    press(dialog, Qt::Key_E);
    QCOMPARE(keysIn(row).value(2), "Shortcut for People: P, E");
    // A single plain key, after the field has waited for another.
    QWidget& home = rowOf(dialog, "home");
    click(recorder(home, 2));
    press(dialog, Qt::Key_H);
    QTRY_COMPARE(keysIn(home).value(2), "Shortcut for Home: H");
    // Escape changes nothing and leaves the dialog open.
    click(recorder(home, 0));
    press(dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QCOMPARE(keysIn(home).first(), "Shortcut for Home: Ctrl+1");
  });
  press(*window, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
  QVERIFY(isShown(*window, "peoplePage"));
  press(*window, Qt::Key_H);
  QVERIFY(isShown(*window, "timelinePage"));
}

void TestSettings::takenKeysAreAskedAbout() {
  const Window window;
  window.settings(2, [&](SettingsDialog& dialog) {
    QWidget& row = rowOf(dialog, "people");
    click(recorder(row, 2));
    press(dialog, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(textOf(row, "conflictText"), "Ctrl+N is already used for New Post.");
    QCOMPARE(keysIn(row).size(), 3);
    // Escape dismisses the question and nothing else.
    press(dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY(!isShown(row, "conflictText"));
    QCOMPARE(keysIn(row).size(), 3);
    click(recorder(row, 2));
    press(dialog, Qt::Key_N, Qt::ControlModifier);
    click(row, "chooseAnother");
    QVERIFY(!isShown(row, "conflictText"));
    press(dialog, Qt::Key_N, Qt::ControlModifier);
    click(row, "takeAway");
    QCOMPARE(keysIn(row).value(2), "Shortcut for People: Ctrl+N");
    QCOMPARE(keysIn(rowOf(dialog, "newPost")),
             (QStringList{"Shortcut for New Post: N", "Add a shortcut for New Post"}));
  });
  press(*window, Qt::Key_N, Qt::ControlModifier);
  QVERIFY(isShown(*window, "peoplePage"));
}

void TestSettings::neededKeysAreRefused() {
  const Window window;
  window.settings(2, [&](SettingsDialog& dialog) {
    QWidget& row = rowOf(dialog, "people");
    click(recorder(row, 2));
    press(dialog, Qt::Key_Tab);
    QCOMPARE(textOf(row, "conflictText"), "Tab is needed to move in lists and press buttons.");
    QVERIFY(!isShown(row, "takeAway"));
    QCOMPARE(keysIn(row).size(), 3);
  });
}

void TestSettings::keysAreTakenAwayAndRestored() {
  const Window window;
  window.settings(2, [&](SettingsDialog& dialog) {
    QWidget& row = rowOf(dialog, "follow");
    QVERIFY(!isShown(row, "restore"));
    recorder(row, 0).setFocus();
    press(dialog, Qt::Key_Backspace);
    QCOMPARE(keysIn(row), QStringList{"Add a shortcut for Follow or Unfollow"});
    click(row, "restore");
    QCOMPARE(keysIn(row).first(), "Shortcut for Follow or Unfollow: F");
    for (const auto* command : {"follow", "people"}) {
      QWidget& each = rowOf(dialog, command);
      recorder(each, 0).setFocus();
      press(dialog, Qt::Key_Backspace);
    }
    QWidget& all = find(dialog, "restoreAll");
    qobject_cast<QScrollArea*>(dialog.findChild<QStackedWidget*>()->currentWidget())->ensureWidgetVisible(&all);
    click(all);
    QCOMPARE(keysIn(rowOf(dialog, "follow")).first(), "Shortcut for Follow or Unfollow: F");
    QCOMPARE(keysIn(rowOf(dialog, "people")).size(), 3);
  });
  QVERIFY(window.desktop.settings.allKeys().filter("shortcuts/").isEmpty());
}

void TestSettings::signInsAreEnded() {
  Window window;
  Session& session = window.session;
  window.settings(signInsPage,
                  [&](SettingsDialog& dialog) { QVERIFY(textOf(dialog, "signInsSaid").startsWith("None")); });
  const QString elsewhere = need(session.remember(window.john));
  need(session.remember(window.susan));
  window.settings(signInsPage, [&](SettingsDialog& dialog) {
    QVERIFY(find(dialog, "end1").accessibleName().startsWith("Sign out: Since "));
    // Other users' sign-ins aren't shown.
    QVERIFY(!dialog.findChild<QWidget*>("end2"));
    QVERIFY(!dialog.findChild<QWidget*>("endOthers"));
    scrollIntoView(find(dialog, "end1"));
    click(dialog, "end1");
    QTRY_VERIFY(textOf(dialog, "signInsSaid").startsWith("Signed out."));
    QVERIFY(!dialog.findChild<QWidget*>("end1"));
  });
  QCOMPARE(need(session.resume(elsewhere)), noUser);
}

void TestSettings::otherSignInsAreEnded() {
  Window window;
  Session& session = window.session;
  const QStringList elsewhere{need(session.remember(window.john)), need(session.remember(window.john))};
  RememberedSignIns here(window.desktop.settings, window.desktop.store.file());
  need(here.add(session, window.john));
  window.settings(signInsPage, [&](SettingsDialog& dialog) {
    QStringList names;
    for (const auto* name : {"end1", "end2", "end3"}) names.append(find(dialog, name).accessibleName());
    QCOMPARE(names.filter("This computer").size(), 1);
    scrollIntoView(find(dialog, "endOthers"));
    click(dialog, "endOthers");
    QTRY_COMPARE(textOf(dialog, "signInsSaid"), "Signed out of 2 other sign-ins.");
    QTRY_VERIFY(isShown(dialog, "end1"));
    QVERIFY(find(dialog, "end1").accessibleName().contains("This computer"));
    QVERIFY(!dialog.findChild<QWidget*>("end2"));
  });
  for (const QString& token : elsewhere) QCOMPARE(need(session.resume(token)), noUser);
  QCOMPARE(here.users(session), QList<UserId>{window.john});
}

void TestSettings::signInThatCannotBeEndedSaysSo() {
  Window window;
  const QString token = need(window.session.remember(window.john));
  window.settings(signInsPage, [&](SettingsDialog& dialog) {
    // Another window ends the sign-in first.
    need(window.session.forget(token));
    scrollIntoView(find(dialog, "end1"));
    click(dialog, "end1");
    QTRY_VERIFY(textOf(dialog, "signInsSaid").contains("already ended"));
    QVERIFY(!dialog.findChild<QWidget*>("end1"));
  });
}

void TestSettings::databaseIsShown() {
  const Window window;
  window.settings(databasePage, [&](SettingsDialog& dialog) {
    QCOMPARE(find<QLineEdit>(dialog, "databasePath").text(), window.desktop.store.file());
    QVERIFY(textOf(dialog, "databaseSize").contains("KiB") || textOf(dialog, "databaseSize").contains("MiB"));
    QVERIFY(textOf(dialog, "databaseVersion").toInt() >= 2);
    QVERIFY(isShown(dialog, "showInFolder"));
  });
}

void TestSettings::fitsANarrowWindow() {
  const Window window;
  window->resize(480, 600);
  for (int page = 0; page <= databasePage; ++page)
    window.settings(page, [&](SettingsDialog& dialog) {
      QVERIFY(dialog.width() <= 480);
      const auto* area = qobject_cast<QScrollArea*>(dialog.findChild<QStackedWidget*>()->currentWidget());
      QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
               qPrintable(QString::number(page)));
      QVERIFY(dialog.rect().contains(find(dialog, "close").mapTo(&dialog, find(dialog, "close").rect().bottomRight())));
    });
}

void TestSettings::everythingHasAName() {
  Window window;
  need(window.session.remember(window.john));
  for (int page = 0; page <= databasePage; ++page)
    window.settings(page, [&](SettingsDialog& dialog) {
      int controls = 0;
      for (const auto* widget : dialog.findChild<QStackedWidget*>()->currentWidget()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button ? button->text().isEmpty() && button->accessibleName().isEmpty()
                   : widget->accessibleName().isEmpty() && !widget->inherits("QScrollBar") &&
                         !widget->inherits("QAbstractItemView"))
          qFatal("%s %s has no name", widget->metaObject()->className(), qPrintable(widget->objectName()));
        ++controls;
      }
      QVERIFY(controls > 0);
    });
}

ROOST_TEST(TestSettings)

}  // namespace roost::settings_test

#include "test_settings.moc"
