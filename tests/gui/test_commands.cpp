#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "gui/palette/command_match.h"
#include "gui/palette/shortcuts_dialog.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::commands_test {

using namespace test;

/// The command palette and the list of shortcuts.
class TestCommands : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void matches_data();
  void matches();
  void bestComesFirst();
  void whatIsNotThereIsSaid();
  void runsByKeys();
  void runsByMouse();
  void actsOnTheCurrentRow();
  void lastUsedComesFirst();
  void offersOnlyWhatCanBeDone();
  void leaves_data();
  void leaves();
  void speaks_data();
  void speaks();
  void fitsANarrowWindow();
  void fitsALowWindow();
  void listsEveryKey();
};

namespace {

struct Window {
  Window() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) {
    desktop.store.addFollow(john, susan);
    desktop.store.addPost(susan, 1'000, QStringLiteral("a post"));
    desktop.startAs(john);
  }

  MainWindow& operator*() const { return *desktop.window; }
  MainWindow* operator->() const { return desktop.window.get(); }

  void open(const QString& typed = {}) const {
    press(**this, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    test::type(**this, typed);
  }
  bool isOpen() const { return isShown(**this, "commandPalette"); }
  QListView& rows() const { return find<QListView>(**this, "paletteRows"); }
  QStringList offered() const {
    if (!isShown(**this, "paletteRows")) return {};
    QStringList texts;
    for (int row = 0; row < rows().model()->rowCount(); ++row)
      texts.append(rows().model()->index(row, 0).data().toString());
    return texts;
  }

  Desktop desktop;
  const UserId john, susan;
};

}  // namespace

void TestCommands::matches_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<bool>("matched");
  QTest::addColumn<QString>("letters");
  const auto add = [](const char* typed, bool matched, const char* letters = "") {
    QTest::newRow(typed) << QString::fromUtf8(typed) << matched << QString::fromUtf8(letters);
  };
  add("", true);
  add("date", true, "Date");
  add("DATE", true, "Date");
  add("date go", true, "Date|Go");
  add("  o   to ", true, "o|to");
  add("at", true, "at");
  add("menu date", true, "Date");
  add("dates", false);
  add("date xyz", false);
}

void TestCommands::matches() {
  QFETCH(const QString, typed);
  const QString text = "Go to Date…";
  const auto match = matchCommand(typed, text, "Menu ▸ Places");
  QTEST(match.has_value(), "matched");
  if (!match) return;
  QStringList letters;
  for (const auto& range : match->letters) letters.append(text.mid(range.start, range.length));
  QTEST(letters.join(u'|'), "letters");
}

void TestCommands::bestComesFirst() {
  const auto rank = [](const char* typed, const char* text) { return matchCommand(typed, text, "Go")->rank; };
  QVERIFY(rank("po", "Post") < rank("po", "All Posts"));
  QVERIFY(rank("po", "All Posts") < rank("po", "Import"));
  QVERIFY(rank("os", "Post") < rank("go", "Home"));
}

void TestCommands::whatIsNotThereIsSaid() {
  const Window window;
  window.open("lqz");
  QCOMPARE(window.offered(), QStringList());
  QCOMPARE(textOf(*window, "paletteNothing"), "No matching commands");
}

void TestCommands::runsByKeys() {
  const Window window;
  window.open("posts all");
  QCOMPARE(window.offered(), QStringList{"All Posts"});
  press(*window, Qt::Key_Return);
  QVERIFY(!window.isOpen());
  QVERIFY(isShown(*window, "allPostsPage"));
  // Letters are shortcuts again.
  QVERIFY(find(*window, "allPostsRows").hasFocus());

  window.open("post");
  const QStringList offered = window.offered();
  QVERIFY(offered.size() > 2);
  press(*window, Qt::Key_Up);
  QCOMPARE(window.rows().currentIndex().data().toString(), offered.last());
  press(*window, Qt::Key_Down);
  QCOMPARE(window.rows().currentIndex().data().toString(), offered.first());
}

void TestCommands::runsByMouse() {
  const Window window;
  window.open("people");
  const auto& rows = window.rows();
  clickAt(*rows.viewport(), rows.visualRect(rows.model()->index(0, 0)).center());
  QVERIFY(isShown(*window, "peoplePage"));
  QVERIFY(!window.isOpen());
}

void TestCommands::actsOnTheCurrentRow() {
  const Window window;
  window.open("susan");
  QCOMPARE(window.offered(), QStringList());
  press(*window, Qt::Key_Escape);
  press(*window, Qt::Key_J);
  window.open("susan unf");
  QCOMPARE(window.offered(), QStringList{"Unfollow susan"});
  press(*window, Qt::Key_Return);
  QCOMPARE(noteIn(*window), "You are not following susan.");
}

void TestCommands::lastUsedComesFirst() {
  Window window;
  for (const auto* command : {"dark", "people"}) {
    window.open(command);
    press(*window, Qt::Key_Return);
  }
  window.desktop.startAs(window.john);
  window.open();
  QCOMPARE(window.offered().first(2), (QStringList{"People", "Dark"}));
}

void TestCommands::offersOnlyWhatCanBeDone() {
  const Window window;
  window.open("undo");
  QCOMPARE(window.offered(), QStringList());
  press(*window, Qt::Key_Escape);
  press(*window, Qt::Key_J);
  press(*window, Qt::Key_F);
  window.open("undo");
  QCOMPARE(window.offered(), QStringList{"Undo “Unfollow susan”"});
  press(*window, Qt::Key_Escape);
  choose(*window, "signOut");
  window.open("new post");
  QCOMPARE(window.offered(), QStringList());
}

void TestCommands::leaves_data() {
  QTest::addColumn<int>("how");
  QTest::newRow("with Escape") << 0;
  QTest::newRow("with its own key") << 1;
  QTest::newRow("with a click beside it") << 2;
}

void TestCommands::leaves() {
  QFETCH(const int, how);
  const Window window;
  click(*window, "postText");
  window.open("home");
  QVERIFY(window.isOpen());
  if (how == 0) press(*window, Qt::Key_Escape);
  if (how == 1) press(*window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
  if (how == 2)
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, QPoint(window->width() - 10, window->height() - 10));
  QVERIFY(!window.isOpen());
  QVERIFY(find(*window, "postText").hasFocus());
  window.open();
  QCOMPARE(find<QLineEdit>(*window, "paletteField").text(), "");
}

void TestCommands::speaks_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("spoken");
  QTest::newRow("without a key") << "dark"
                                 << "Dark, View ▸ Appearance";
  QTest::newRow("with a key") << "newest"
                              << "Newest Posts, Go, Ctrl+Home";
}

void TestCommands::speaks() {
  QFETCH(const QString, typed);
  const Window window;
  window.open(typed);
  auto* rows = QAccessible::queryAccessibleInterface(&window.rows());
  QCOMPARE(rows->role(), QAccessible::List);
  QCOMPARE(rows->childCount(), 1);
  QTEST(rows->child(0)->text(QAccessible::Name), "spoken");
  QVERIFY(!find(*window, "paletteField").accessibleName().isEmpty());
}

void TestCommands::fitsANarrowWindow() {
  const Window window;
  window->resize(480, 600);
  window.open();
  const QWidget& panel = find(*window, "palettePanel");
  QVERIFY(window->rect().contains(QRect(panel.mapTo(&*window, QPoint()), panel.size())));
  window->resize(1200, 800);
  QCoreApplication::processEvents();
  QCOMPARE(panel.width(), 560);
}

void TestCommands::fitsALowWindow() {
  const Window window;
  window->resize(480, 480);
  window.open();
  const QWidget& panel = find(*window, "palettePanel");
  QVERIFY(window->rect().contains(QRect(panel.mapTo(&*window, QPoint()), panel.size())));
  const auto& rows = window.rows();
  const int last = rows.model()->rowCount() - 1;
  while (rows.currentIndex().row() < last) {
    press(find(*window, "paletteField"), Qt::Key_Down);
    const QRect row = rows.visualRect(rows.currentIndex());
    QVERIFY(window->rect().contains(QRect(rows.viewport()->mapTo(&*window, row.topLeft()), row.size())));
  }
}

void TestCommands::listsEveryKey() {
  const Window window;
  auto* actions = window->findChild<ActionRegistry*>();
  actions->setKeys("follow", {Qt::CTRL | Qt::ALT | Qt::Key_F});
  within<ShortcutsDialog>([&] { press(*window, Qt::Key_Question); },
                          [&](ShortcutsDialog& dialog) {
                            QStringList keys;
                            for (const auto* label : dialog.findChildren<QLabel*>())
                              keys.append(label->accessibleName());
                            for (const ActionRegistry::Group& group : actions->groups())
                              for (const ActionRegistry::Entry& entry : group.entries)
                                if (!entry.keys.isEmpty())
                                  QVERIFY2(keys.contains(entry.text + ": " + keysText(entry.keys)),
                                           qPrintable(entry.text));
                            QVERIFY(keys.contains("Follow or Unfollow: Ctrl+Alt+F"));
                            QVERIFY(keys.contains("Post: Ctrl+Return"));
                            dialog.resize(480, 600);
                            QVERIFY(dialog.width() <= 480);
                            press(dialog, Qt::Key_Escape);
                          });
}

ROOST_TEST(TestCommands)

}  // namespace roost::commands_test

#include "test_commands.moc"
