#include <QLineEdit>
#include <QTest>

#include "core/posts/posts.h"
#include "gui/search/search_page.h"
#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::search_test {

using namespace test;
using namespace std::chrono_literals;

namespace {

/// john, who follows nobody, and susan and mary, who write.
struct Community {
  Community() : john(desktop.addUser("john")), susan(desktop.addUser("susan")), mary(desktop.addUser("mary")) {
    desktop.store.addPost(susan, 1'000, "A rake in my garden");
    desktop.store.addPost(mary, 2'000, "Gardens everywhere, says @susan #tulips");
    desktop.store.addPost(john, 3'000, "A boat");
  }

  MainWindow& start() {
    MainWindow& window = desktop.startAs(john);
    press(window, Qt::Key_F, Qt::ControlModifier);
    return window;
  }

  Desktop desktop;
  const UserId john, susan, mary;
};

RowView& rowsIn(const QWidget& window) { return find<RowView>(window, "searchRows"); }
QString fieldIn(const QWidget& window) { return find<QLineEdit>(window, "searchField").text(); }

}  // namespace

/// Searching all posts in the window.
class TestSearchPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsWhileOneTypes();
  void foundWordsAreHighlighted();
  void comesBackToTheSamePlace();
  void leavesWhileOneTypes();
  void keysGoOnWhereTheyWereInAShortList();
  void escapeLeavesForWhatIsFound();
  void slipsAreExplained();
  void nothingTypedShowsExamples_data();
  void nothingTypedShowsExamples();
  void nothingFoundOffersPeople();
  void topBarOffersSearch_data();
  void topBarOffersSearch();
  void firstKeyGoesToTheFirstUser_data();
  void firstKeyGoesToTheFirstUser();
  void followsFromAResult();
  void resultsStayRight();
  void whatOtherProgramsWriteIsFound();
  void slowSearchLeavesTheWindowAlive();
};

void TestSearchPage::findsWhileOneTypes() {
  Community community;
  MainWindow& window = community.start();
  QVERIFY(find(window, "searchField").hasFocus());
  test::type(window, "gard");
  QTRY_COMPARE(rowsOf(rowsIn(window)), (QStringList{"Gardens everywhere, says @susan #tulips", "A rake in my garden"}));
  QVERIFY(find(window, "searchField").hasFocus());
  test::type(window, "en ");
  QTRY_COMPARE(rowsOf(rowsIn(window)), QStringList{"A rake in my garden"});
  for (const auto& [typed, found] :
       {std::pair("\"my garden\"", 1), {"#tulips", 1}, {"@susan", 1}, {"from:susan", 1}, {"since:1971 garden*", 0}}) {
    fill(window, "searchField", typed);
    press(window, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(rowsIn(window)).size(), found);
  }
  choose(window, "search");
  QVERIFY(find(window, "searchField").hasFocus());
  QCOMPARE(find<QLineEdit>(window, "searchField").selectedText(), "since:1971 garden*");
}

void TestSearchPage::foundWordsAreHighlighted() {
  Community community;
  MainWindow& window = community.start();
  test::type(window, "garden");
  RowView& rows = rowsIn(window);
  QTRY_COMPARE(rows.model()->rowCount(), 2);
  const QColor mark = Theme::of(window.palette()).mark;
  QVERIFY(inked(rows, rowWith(rows, "A rake in my garden"), mark) > 100);
  fill(window, "searchField", "from:susan");
  QTRY_COMPARE(rows.model()->rowCount(), 1);
  QCOMPARE(inked(rows, rowWith(rows, "A rake in my garden"), mark), 0);
}

void TestSearchPage::comesBackToTheSamePlace() {
  Community community;
  community.desktop.store.together([&] {
    for (int number = 0; number < 300; ++number)
      community.desktop.store.addPost(community.susan, 10'000 + number * 1000,
                                      QString("moth %1 ").arg(number).repeated(1 + number % 40));
  });
  MainWindow& window = community.start();
  test::type(window, "moth");
  RowView& rows = rowsIn(window);
  QTRY_VERIFY(rows.model()->rowCount() > 10);
  for (int turns = 0; turns < 25; ++turns) scroll(rows, 397);
  const QModelIndex row = firstWholeRow(rows);
  QVERIFY(row.row() > 30);
  const QString text = row.data().toString();
  const int top = rows.visualRect(row).top();
  clickIn(rows, row, PostDelegate(community.john, community.desktop.store.clock(), true), RowTarget::Author);
  QVERIFY(isShown(window, "profilePage"));
  press(window, Qt::Key_F, Qt::ControlModifier);
  QCOMPARE(fieldIn(window), "");
  test::type(window, "boat");
  QTRY_COMPARE(rowsOf(rows), QStringList{"A boat"});
  press(window, Qt::Key_Left, Qt::AltModifier);
  press(window, Qt::Key_Left, Qt::AltModifier);
  QVERIFY(isShown(window, "searchPage"));
  QTRY_VERIFY(rowWith(rows, text).isValid());
  QCOMPARE(rows.visualRect(rowWith(rows, text)).top(), top);
  QCOMPARE(rows.currentIndex().data().toString(), text);
}

void TestSearchPage::leavesWhileOneTypes() {
  Community community;
  MainWindow& window = community.start();
  test::type(window, "garden");
  QTRY_COMPARE(rowsOf(rowsIn(window)).size(), 2);
  const QPointer<QLineEdit> field = &find<QLineEdit>(window, "searchField");
  test::type(window, " rak");
  press(window, Qt::Key_1, Qt::ControlModifier);
  QVERIFY(isShown(window, "timelinePage"));
  // An input method may commit its text after the field has lost the focus.
  QInputMethodEvent late;
  late.setCommitString("e");
  QCoreApplication::sendEvent(field, &late);
  // Longer than the debounce of any search.
  QTest::qWait(200);
  QVERIFY(isShown(window, "timelinePage"));
  QVERIFY(window.findChild<QAction*>("home")->isChecked());
  press(window, Qt::Key_4, Qt::ControlModifier);
  press(window, Qt::Key_Left, Qt::AltModifier);
  QVERIFY(isShown(window, "timelinePage"));
  // Going back restores the text that was typed.
  press(window, Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(fieldIn(window), "garden rak");
  QTRY_COMPARE(rowsOf(rowsIn(window)), QStringList{"A rake in my garden"});
}

void TestSearchPage::keysGoOnWhereTheyWereInAShortList() {
  Community community;
  MainWindow& window = community.start();
  test::type(window, "garden");
  RowView& rows = rowsIn(window);
  QTRY_COMPARE(rows.model()->rowCount(), 2);
  press(window, Qt::Key_Down);
  press(window, Qt::Key_Return);
  QVERIFY(isShown(window, "conversationPage"));
  press(window, Qt::Key_Left, Qt::AltModifier);
  const int row = rows.currentIndex().row();
  press(window, Qt::Key_J);
  QCOMPARE(fieldIn(window), "garden");
  QCOMPARE(rows.currentIndex().row(), row + 1);
}

void TestSearchPage::escapeLeavesForWhatIsFound() {
  Community community;
  MainWindow& window = community.start();
  test::type(window, "gard");
  QTRY_COMPARE(rowsOf(rowsIn(window)).size(), 2);
  press(window, Qt::Key_Escape);
  QCOMPARE(rowsIn(window).currentIndex().row(), 0);
  // Letters are shortcuts again.
  press(window, Qt::Key_J);
  QCOMPARE(rowsIn(window).currentIndex().row(), 1);
  QCOMPARE(fieldIn(window), "gard");
}

void TestSearchPage::slipsAreExplained() {
  Community community;
  MainWindow& window = community.start();
  for (const auto& [typed, slip] : {std::pair("\"my gard", "closing quotation mark is missing"),
                                    {"garden since:yesterday", "“yesterday” isn’t a date"},
                                    {"from:nobody", "No user is named @nobody."},
                                    {"from:", "Type a username"},
                                    {"since:2024", "Add a word"}}) {
    fill(window, "searchField", typed);
    QTRY_VERIFY2(textOf(window, "searchSlip").contains(slip), typed);
    QCOMPARE(fieldIn(window), typed);
    QCOMPARE(noteIn(window), "");
  }
  fill(window, "searchField", "garden");
  QTRY_VERIFY(!isShown(window, "searchSlip"));
}

void TestSearchPage::nothingTypedShowsExamples_data() {
  QTest::addColumn<QStringList>("found");
  const QString rose = "A rose in the garden #garden, says @john", rake = "A rake in my garden";
  QTest::newRow("gard*") << QStringList{rose, "Gardens everywhere, says @susan #tulips", rake};
  QTest::newRow("\"the garden\"") << QStringList{rose};
  QTest::newRow("garden -rose") << QStringList{rake};
  QTest::newRow("#garden") << QStringList{rose};
  QTest::newRow("@john") << QStringList{rose};
  QTest::newRow("from:john") << QStringList{"A boat"};
  QTest::newRow("is:reply") << QStringList{"How lovely"};
}

void TestSearchPage::nothingTypedShowsExamples() {
  const QString example = QTest::currentDataTag();
  Community community;
  TemporaryStore& store = community.desktop.store;
  const PostId rose = store.addPost(community.susan, 4'000, "A rose in the garden #garden, says @john");
  need(Posts(*store, store.clock()).publish(community.mary, "How lovely", rose));
  MainWindow& window = community.start();
  QVERIFY(isShown(window, "searchExamples"));
  for (auto* button : find(window, "searchExamples").findChildren<QAbstractButton*>())
    if (button->accessibleName() == example) click(*button);
  QCOMPARE(fieldIn(window), example);
  QFETCH(const QStringList, found);
  QTRY_COMPARE(rowsOf(rowsIn(window)), found);
  QVERIFY(!isShown(window, "searchExamples"));
}

void TestSearchPage::nothingFoundOffersPeople() {
  Community community;
  MainWindow& window = community.start();
  test::type(window, "sus");
  press(window, Qt::Key_Return);
  QTRY_COMPARE(rowsOf(rowsIn(window)).size(), 1);
  fill(window, "searchField", "mar");
  QTRY_COMPARE(textOf(window, "emptyTitle"), "Nothing found for “mar”");
  QCOMPARE(textOf(window, "findPeopleNamed"), "Find People Named “mar”");
  click(window, "findPeopleNamed");
  QCOMPARE(rowsOf(find<RowView>(window, "peopleRows")), QStringList{"mary"});
  press(window, Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(fieldIn(window), "mar");
}

void TestSearchPage::topBarOffersSearch_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<bool>("chosen");
  QTest::newRow("Enter") << "rake" << false;
  QTest::newRow("last entry") << "s" << true;
}

void TestSearchPage::topBarOffersSearch() {
  QFETCH(const QString, typed);
  QFETCH(const bool, chosen);
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  press(window, Qt::Key_K, Qt::ControlModifier);
  test::type(window, typed);
  auto* offers = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
  QVERIFY(offers);
  const QModelIndex last = offers->model()->index(offers->model()->rowCount() - 1, 0);
  QCOMPARE(last.data().toString(), QString("Search posts for “%1”").arg(typed));
  if (chosen)
    clickAt(*offers->viewport(), offers->visualRect(last).center());
  else
    press(window, Qt::Key_Return);
  QTRY_VERIFY(isShown(window, "searchPage"));
  QCOMPARE(fieldIn(window), typed);
  QTRY_VERIFY(rowsOf(rowsIn(window)).size() == 1);
  QCOMPARE(find(window, "goToField").property("text").toString(), "");
}

void TestSearchPage::firstKeyGoesToTheFirstUser_data() {
  QTest::addColumn<QString>("typed");
  QTest::newRow("username") << "mari";
  QTest::newRow("a later word of the name") << "okaf";
  QTest::newRow("without an accent") << "zoe";
  QTest::newRow("with @") << "@mari";
}

void TestSearchPage::firstKeyGoesToTheFirstUser() {
  QFETCH(const QString, typed);
  Community community;
  community.desktop.addUser("marian", QString::fromUtf8("Zo\u00EB Okafor"));
  MainWindow& window = community.desktop.startAs(community.john);
  press(window, Qt::Key_K, Qt::ControlModifier);
  test::type(window, typed);
  auto* offers = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
  QVERIFY(offers);
  press(*offers, Qt::Key_Down);
  QCOMPARE(offers->currentIndex().row(), 0);
  QCOMPARE(find<QLineEdit>(window, "goToField").text(), "marian");
  press(*offers, Qt::Key_Return);
  QTRY_VERIFY(isShown(window, "profilePage"));
  QCOMPARE(textOf(find(window, "profilePage"), "username"), "@marian");
}

void TestSearchPage::followsFromAResult() {
  Community community;
  MainWindow& window = community.start();
  test::type(window, "rake");
  RowView& rows = rowsIn(window);
  QTRY_COMPARE(rows.model()->rowCount(), 1);
  clickIn(rows, rows.model()->index(0, 0), PostDelegate(community.john, community.desktop.store.clock(), true),
          RowTarget::FollowToggle);
  QCOMPARE(noteIn(window), "You are following susan!");
}

void TestSearchPage::resultsStayRight() {
  Community community;
  MainWindow& window = community.start();
  test::type(window, "boat");
  RowView& rows = rowsIn(window);
  QTRY_COMPARE(rows.model()->rowCount(), 1);
  rows.setFocus();
  press(window, Qt::Key_Down);
  press(window, Qt::Key_Delete);
  QTRY_COMPARE(rows.model()->rowCount(), 0);
  QCOMPARE(textOf(window, "emptyTitle"), "Nothing found for “boat”");
  press(window, Qt::Key_Z, Qt::ControlModifier);
  QTRY_COMPARE(rowsOf(rows), QStringList{"A boat"});
}

void TestSearchPage::whatOtherProgramsWriteIsFound() {
  Community community;
  MainWindow& window = community.start();
  // The window looks for changes once a second, so they show within two.
  QVERIFY(ChangeWatcher::interval < 2s);
  const Database other(community.desktop.store.file());
  const QString garden = QString::fromUtf8("Garten, Stra\u00DFe"), changed = QString::fromUtf8("Nichts");
  test::type(window, "strasse");
  RowView& rows = rowsIn(window);
  QTRY_COMPARE(textOf(window, "emptyTitle"), "Nothing found for “strasse”");
  other.run("INSERT INTO posts (author_id, created_at, body) VALUES (?, 9000, ?)", {community.susan, garden});
  QTRY_COMPARE(rowsOf(rows), QStringList{garden});
  other.run("UPDATE posts SET body = ? WHERE body = ?", {changed, garden});
  QTRY_COMPARE(rows.model()->rowCount(), 0);
  other.run("UPDATE posts SET body = ? WHERE body = ?", {garden, changed});
  QTRY_COMPARE(rowsOf(rows), QStringList{garden});
  other.run("DELETE FROM posts WHERE body = ?", {garden});
  QTRY_COMPARE(rows.model()->rowCount(), 0);

  press(window, Qt::Key_3, Qt::ControlModifier);
  fill(window, "filter", "garcia");
  auto& people = find<RowView>(window, "peopleRows");
  QTRY_COMPARE(people.model()->rowCount(), 0);
  const QString maria = QString::fromUtf8("Mar\u00EDa Garc\u00EDa");
  other.run(
      "INSERT INTO users (username, username_folded, display_name, name_folded, created_at) VALUES ('maria', 'maria', "
      "?, ?, 0)",
      {maria, maria.toLower()});
  QTRY_COMPARE(rowsOf(people), QStringList{maria});
  other.run("DELETE FROM users WHERE username = 'maria'");
  QTRY_COMPARE(people.model()->rowCount(), 0);
}

void TestSearchPage::slowSearchLeavesTheWindowAlive() {
  Community community;
  const Database file(community.desktop.store.file());
  // Words that never occur together, in so many posts that finding that out takes long.
  file.run(
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
      " INSERT INTO posts (author_id, created_at, body) SELECT ?, i * 1000, iif(i % 2, 'ping the', 'pong the') FROM n",
      {community.susan});
  MainWindow& window = community.start();
  RowView& rows = rowsIn(window);
  for (const char* typed : {"ping pong", "ping pong the", "pong ping"}) {
    fill(window, "searchField", typed);
    press(window, Qt::Key_Return);
    // The window stays usable, whether the answer has arrived or not.
    fill(window, "searchField", "boat");
    press(window, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(rows), QStringList{"A boat"});
  }
  fill(window, "searchField", "ping pong");
  press(window, Qt::Key_Return);
  QTRY_COMPARE(textOf(window, "emptyTitle"), "Nothing found for “ping pong”");
}

ROOST_TEST(TestSearchPage)

}  // namespace roost::search_test

#include "test_search.moc"
