#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::keyboard_test {

using namespace test;

/// Everything by keyboard, with single letters wherever no text is being typed.
class TestKeyboard : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void walks();
  void walksFromAnywhere_data();
  void walksFromAnywhere();
  void goesOnFromWhatIsSeen();
  void topIsReachedFromTheFirstRow();
  void spacePages();
  void lettersActOnTheCurrentRow();
  void lettersAreWritten_data();
  void lettersAreWritten();
  void goesToPlaces_data();
  void goesToPlaces();
  void escapeLeavesAField();
  void returnPressesButtons();
  void slashSearches();
  void selectionIsInAMenu();
  void keysOfOneListAreNotThoseOfAnother();
  void changedKeysWorkAtOnceAndAreKept();
  void keysThatMeanNothingAreNotKept();
  void keysThatAreTaken();
  void altShowsAHiddenMenuBar();
  void altWithAnotherKeyDoesNot();
  void menusOpenByTheirKeys();
  void escapeClosesTheSuggestionsFirst();
};

namespace {

/// john follows susan, who has written a lot.
struct Window {
  Window() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) {
    desktop.store.addFollow(john, susan);
    desktop.store.together([&] {
      for (int number = 1; number <= 60; ++number)
        desktop.store.addPost(susan, number * 1'000, QString("post %1").arg(number));
    });
    desktop.startAs(john);
  }

  MainWindow& operator*() const { return *desktop.window; }
  MainWindow* operator->() const { return desktop.window.get(); }
  RowView& rows() const { return find<RowView>(**this, "timelineRows"); }
  QString current() const { return rows().currentIndex().data().toString(); }
  QAction& action(const char* name) const { return *desktop.window->findChild<QAction*>(name); }

  Desktop desktop;
  const UserId john, susan;
};

}  // namespace

void TestKeyboard::walks() {
  const Window window;
  for (const auto& [key, text] : {std::pair(Qt::Key_J, "post 60"),
                                  {Qt::Key_J, "post 59"},
                                  {Qt::Key_Down, "post 58"},
                                  {Qt::Key_K, "post 59"},
                                  {Qt::Key_Up, "post 60"}}) {
    press(*window, key);
    QCOMPARE(window.current(), text);
  }
  for (int rows = 1; rows < 60; ++rows) {
    press(*window, Qt::Key_J);
    QCOMPARE(window.current(), QString("post %1").arg(60 - rows));
    QVERIFY(window.rows().viewport()->rect().contains(window.rows().visualRect(window.rows().currentIndex())));
  }
  press(*window, Qt::Key_J);
  QCOMPARE(window.current(), "post 1");
}

void TestKeyboard::walksFromAnywhere_data() {
  QTest::addColumn<QByteArray>("focused");
  for (const auto* focused : {"timelineRows", "postButton", "homeButton", "accountButton"})
    QTest::newRow(focused) << QByteArray(focused);
}

void TestKeyboard::walksFromAnywhere() {
  QFETCH(const QByteArray, focused);
  const Window window;
  find(*window, focused).setFocus(Qt::TabFocusReason);
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_J);
  QVERIFY(window.current() == "post 59" || focused == "timelineRows");
  // The row that the keys have reached can be opened.
  QVERIFY(window.rows().hasFocus());
  press(*window, Qt::Key_Return);
  QCOMPARE(window->location().page, PageKind::Conversation);
}

void TestKeyboard::goesOnFromWhatIsSeen() {
  const Window window;
  press(*window, Qt::Key_J);
  scroll(window.rows(), 1'200);
  const QModelIndex seen = window.rows().indexAt({window.rows().viewport()->width() / 2, 0});
  press(*window, Qt::Key_J);
  QCOMPARE(window.rows().currentIndex(), seen);
}

void TestKeyboard::topIsReachedFromTheFirstRow() {
  const Window window;
  for (int rows = 0; rows < 20; ++rows) press(*window, Qt::Key_J);
  for (int rows = 0; rows < 20; ++rows) press(*window, Qt::Key_K);
  QVERIFY(window.rows().isAtTop());
  QVERIFY(isShown(*window, "postText"));
}

void TestKeyboard::spacePages() {
  const Window window;
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_PageDown);
  const QString onePage = window.current();
  press(*window, Qt::Key_PageUp);
  press(*window, Qt::Key_Space);
  QCOMPARE(window.current(), onePage);
  press(*window, Qt::Key_Space, Qt::ShiftModifier);
  QCOMPARE(window.current(), "post 60");
}

void TestKeyboard::lettersActOnTheCurrentRow() {
  const Window window;
  // No row is current, so nothing happens.
  press(*window, Qt::Key_F);
  QCOMPARE(noteIn(*window), "");
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_C);
  QCOMPARE(QApplication::clipboard()->text(), "@susan");
  find(*window, "homeButton").setFocus();
  press(*window, Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QApplication::clipboard()->text(), "post 60");
  press(*window, Qt::Key_U);
  QCOMPARE(window->windowTitle(), "susan – Roost");
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_F);
  QCOMPARE(noteIn(*window), "You are not following susan.");
  press(*window, Qt::Key_F);
  QCOMPARE(noteIn(*window), "You are following susan!");
}

void TestKeyboard::lettersAreWritten_data() {
  QTest::addColumn<QByteArray>("page");
  QTest::addColumn<QByteArray>("field");
  QTest::newRow("composer") << QByteArray("home") << QByteArray("postText");
  QTest::newRow("top bar") << QByteArray("home") << QByteArray("goToField");
  QTest::newRow("filter") << QByteArray("people") << QByteArray("filter");
}

void TestKeyboard::lettersAreWritten() {
  QFETCH(const QByteArray, page);
  QFETCH(const QByteArray, field);
  const Window window;
  window.action(page).trigger();
  const QString title = window->windowTitle();
  find(*window, field).setFocus();
  const QString written = "gtgogpjkfucnr/?";
  test::type(*window, written);
  QWidget& text = find(*window, field);
  QCOMPARE(text.property(field == "postText" ? "plainText" : "text").toString(), written);
  QVERIFY(text.hasFocus());
  QCOMPARE(window->windowTitle(), title);
  QCOMPARE(noteIn(*window), "");
}

void TestKeyboard::goesToPlaces_data() {
  QTest::addColumn<Qt::Key>("second");
  QTest::addColumn<QByteArray>("page");
  QTest::newRow("timeline") << Qt::Key_T << QByteArray("timelinePage");
  QTest::newRow("profile") << Qt::Key_P << QByteArray("profilePage");
  QTest::newRow("all posts") << Qt::Key_A << QByteArray("allPostsPage");
  QTest::newRow("people") << Qt::Key_O << QByteArray("peoplePage");
}

void TestKeyboard::goesToPlaces() {
  QFETCH(const Qt::Key, second);
  QFETCH(const QByteArray, page);
  const Window window;
  window.action(page == "peoplePage" ? "home" : "people").trigger();
  QVERIFY(!isShown(*window, page));
  press(*window, Qt::Key_G);
  press(*window, second);
  QVERIFY(isShown(*window, page));
}

void TestKeyboard::escapeLeavesAField() {
  const Window window;
  press(*window, Qt::Key_N);
  QVERIFY(find(*window, "postText").hasFocus());
  test::type(*window, "draft");
  press(*window, Qt::Key_Escape);
  QVERIFY(window.rows().hasFocus());
  press(*window, Qt::Key_K, Qt::ControlModifier);
  QVERIFY(find(*window, "goToField").hasFocus());
  press(*window, Qt::Key_Escape);
  QCOMPARE(window.current(), "post 60");
  press(*window, Qt::Key_J);
  QCOMPARE(window.current(), "post 59");
  // Leaving the field loses nothing.
  QCOMPARE(find<QPlainTextEdit>(*window, "postText").toPlainText(), "draft");
}

void TestKeyboard::returnPressesButtons() {
  const Window window;
  find(*window, "peopleButton").setFocus(Qt::TabFocusReason);
  press(*window, Qt::Key_Return);
  QVERIFY(isShown(*window, "peoplePage"));
  find(*window, "homeButton").setFocus(Qt::TabFocusReason);
  press(*window, Qt::Key_Space);
  QVERIFY(isShown(*window, "timelinePage"));
}

void TestKeyboard::slashSearches() {
  const Window window;
  press(*window, Qt::Key_Slash);
  QVERIFY(isShown(*window, "searchPage"));
  QVERIFY(find(*window, "searchField").hasFocus());
}

void TestKeyboard::selectionIsInAMenu() {
  const Window window;
  const QAction* top = nullptr;
  for (const QAction* action : window->menuBar()->actions())
    if (action->text() == "&Selection") top = action;
  QVERIFY(top);
  const auto offered = [top] {
    QStringList texts;
    for (const QAction* action : top->menu()->actions())
      if (action->isVisible() && action->isEnabled()) texts.append(action->text());
    return texts;
  };
  QCOMPARE(offered(), QStringList());
  press(*window, Qt::Key_J);
  QCOMPARE(offered(), (QStringList{"Open Conversation", "Reply", "Open Profile", "Show Profile Card", "Unfollow susan",
                                   "Message susan", "Copy @susan", "Mute @susan for a Day", "Mute @susan for a Week",
                                   "Mute @susan", "Copy Text", "Save Post"}));
  press(*window, Qt::Key_F);
  // The timeline no longer shows susan's posts.
  QCOMPARE(offered(), QStringList());
  press(*window, Qt::Key_3, Qt::ControlModifier);
  // Opening the page by key selects a row at once.
  QCOMPARE(offered().size(), 8);
}

void TestKeyboard::keysOfOneListAreNotThoseOfAnother() {
  const Window window;
  press(*window, Qt::Key_J);
  click(*window, "allPostsButton");
  // No row is current here, and the one on the previous page isn't meant.
  press(*window, Qt::Key_F);
  QCOMPARE(noteIn(*window), "");
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_F);
  QCOMPARE(noteIn(*window), "You are not following susan.");
}

void TestKeyboard::changedKeysWorkAtOnceAndAreKept() {
  Window window;
  auto* actions = window->findChild<ActionRegistry*>();
  actions->setKeys("follow", {Qt::Key_X});
  actions->setKeys("people", {QKeySequence(Qt::Key_P, Qt::Key_E)});
  const auto check = [&] {
    press(*window, Qt::Key_J);
    press(*window, Qt::Key_F);
    QCOMPARE(noteIn(*window), "");
    press(*window, Qt::Key_X);
    QCOMPARE(noteIn(*window), "You are not following susan.");
    press(*window, Qt::Key_Z, Qt::ControlModifier);
    press(*window, Qt::Key_P);
    press(*window, Qt::Key_E);
    QVERIFY(isShown(*window, "peoplePage"));
  };
  check();
  window.desktop.startAs(window.john);
  check();
  actions = window->findChild<ActionRegistry*>();
  actions->restoreDefaults();
  press(*window, Qt::Key_G);
  press(*window, Qt::Key_T);
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_F);
  QCOMPARE(noteIn(*window), "You are not following susan.");
  // Default shortcuts aren't stored.
  QVERIFY(window.desktop.settings.allKeys().filter("shortcuts/").isEmpty());
}

void TestKeyboard::keysThatMeanNothingAreNotKept() {
  Window window;
  window.desktop.settings.setValue("shortcuts/follow", QStringList{"=Ctrl+K", "", "X", "Ctrl+K, =B\""});
  window.desktop.startAs(window.john);
  QCOMPARE(window->findChild<ActionRegistry*>()->entry("follow")->keys, QList{QKeySequence(Qt::Key_X)});
}

void TestKeyboard::keysThatAreTaken() {
  const Window window;
  const auto* actions = window->findChild<ActionRegistry*>();
  const auto holder = [&](const QKeySequence& keys, const char* name = "people") {
    const auto* entry = actions->holderOf(keys, name);
    return entry ? entry->text : QString();
  };
  QCOMPARE(holder(Qt::CTRL | Qt::Key_N), "New Post");
  QCOMPARE(holder(Qt::Key_F), "Follow or Unfollow");
  QCOMPARE(holder(Qt::Key_G), "Home");
  QCOMPARE(holder({Qt::Key_J, Qt::Key_J}), "Next Row");
  QCOMPARE(holder({Qt::Key_G, Qt::Key_X}), "");
  QCOMPARE(holder({Qt::Key_G, Qt::Key_O}), "");
  QCOMPARE(holder({Qt::Key_G, Qt::Key_O}, "home"), "People");
  QCOMPARE(holder(Qt::CTRL | Qt::ALT | Qt::Key_J), "");
}

void TestKeyboard::altShowsAHiddenMenuBar() {
  const Window window;
  QVERIFY(window->menuBar()->isVisible());
  press(*window, Qt::Key_M, Qt::ControlModifier);
  QVERIFY(!window->menuBar()->isVisible());
  press(*window, Qt::Key_Alt, Qt::AltModifier);
  QVERIFY(window->menuBar()->isVisible());
  QVERIFY(window->menuBar()->activeAction());
  QVERIFY(QApplication::activePopupWidget());
  // First the menu closes, then the bar.
  press(*QApplication::activePopupWidget(), Qt::Key_Escape);
  press(*window, Qt::Key_Escape);
  QVERIFY(!window->menuBar()->isVisible());
  // The focus is back where it was.
  QVERIFY(window.rows().hasFocus());
  press(*window, Qt::Key_M, Qt::ControlModifier);
  QVERIFY(window->menuBar()->isVisible());
}

void TestKeyboard::altWithAnotherKeyDoesNot() {
  const Window window;
  press(*window, Qt::Key_M, Qt::ControlModifier);
  press(*window, Qt::Key_3, Qt::ControlModifier);
  QTest::keyPress(window->windowHandle(), Qt::Key_Alt, Qt::AltModifier);
  QTest::keyClick(window->windowHandle(), Qt::Key_Left, Qt::AltModifier);
  QTest::keyRelease(window->windowHandle(), Qt::Key_Alt);
  QVERIFY(isShown(*window, "timelinePage"));
  QVERIFY(!window->menuBar()->isVisible());
}

void TestKeyboard::menusOpenByTheirKeys() {
  const Window window;
  const auto opens = [&](Qt::Key key, Qt::KeyboardModifier modifier, const char* menu) {
    press(*window, key, modifier);
    const QAction* active = window->menuBar()->activeAction();
    QCOMPARE(active ? active->text() : QString(), menu);
    press(*QApplication::activePopupWidget(), Qt::Key_Escape);
    press(*window, Qt::Key_Escape);
  };
  opens(Qt::Key_F10, Qt::NoModifier, "&File");
  press(*window, Qt::Key_M, Qt::ControlModifier);
  QVERIFY(!window->menuBar()->isVisible());
  opens(Qt::Key_F10, Qt::NoModifier, "&File");
  opens(Qt::Key_V, Qt::AltModifier, "&View");
  QVERIFY(!window->menuBar()->isVisible());
  QVERIFY(window.rows().hasFocus());
}

void TestKeyboard::escapeClosesTheSuggestionsFirst() {
  const Window window;
  press(*window, Qt::Key_K, Qt::ControlModifier);
  auto& field = find<QLineEdit>(*window, "goToField");
  test::type(*window, "s");
  QTRY_VERIFY(field.completer()->popup()->isVisible());
  press(*field.completer()->popup(), Qt::Key_Escape);
  QVERIFY(!field.completer()->popup()->isVisible());
  QCOMPARE(field.text(), "s");
  press(*window, Qt::Key_Escape);
  QCOMPARE(field.text(), "");
}

ROOST_TEST(TestKeyboard)

}  // namespace roost::keyboard_test

#include "test_keyboard.moc"
