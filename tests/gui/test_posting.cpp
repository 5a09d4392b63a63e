#include <QPlainTextEdit>
#include <QTest>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::posting_test {

using namespace test;

/// Writing and deleting posts with mouse and keyboard.
class TestPosting : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void posts_data();
  void posts();
  void tooLongIsSaidAndNotPosted();
  void nothingIsNotPosted();
  void lengthIsCountedInCharacters();
  void deletingCanBeTakenBack_data();
  void deletingCanBeTakenBack();
  void othersPostsCannotBeDeleted();
  void whatIsWrittenIsKept();
};

namespace {

/// john, who follows susan; each of them has posted twice.
struct Timeline {
  Timeline() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) {
    desktop.store.addFollow(john, susan);
    for (const auto& [author, time, text] :
         {std::tuple(john, 1'000, "john's first"), std::tuple(susan, 2'000, "susan's first"),
          std::tuple(john, 3'000, "john's second"), std::tuple(susan, 4'000, "susan's second")})
      desktop.store.addPost(author, time, QString(text));
    desktop.startAs(john);
  }

  MainWindow& window() const { return *desktop.window; }
  RowView& rows() const { return find<RowView>(window(), "timelineRows"); }
  PostDelegate delegate() const { return {john, desktop.store.clock(), false}; }

  Desktop desktop;
  const UserId john, susan;
  const QStringList before{"susan's second", "john's second", "susan's first", "john's first"};
};

}  // namespace

void TestPosting::posts_data() {
  QTest::addColumn<bool>("byKeys");
  QTest::newRow("with the button") << false;
  QTest::newRow("with Ctrl+Enter") << true;
}

void TestPosting::posts() {
  QFETCH(const bool, byKeys);
  Timeline timeline;
  MainWindow& window = timeline.window();
  if (byKeys)
    press(window, Qt::Key_N, Qt::ControlModifier);
  else
    click(window, "postText");
  test::type(window, "a heron\non the weir");
  if (byKeys)
    press(window, Qt::Key_Return, Qt::ControlModifier);
  else
    click(window, "postButton");
  QCOMPARE(rowsOf(timeline.rows()), QStringList{"a heron\non the weir"} + timeline.before);
  QCOMPARE(noteIn(window), "Your post is now live!");
  QCOMPARE(find<QPlainTextEdit>(window, "postText").toPlainText(), "");
  QCOMPARE(textOf(window, "counter"), "500");
}

void TestPosting::tooLongIsSaidAndNotPosted() {
  Timeline timeline;
  MainWindow& window = timeline.window();
  click(window, "postText");
  test::type(window, QString(500, 'x'));
  QCOMPARE(textOf(window, "counter"), "0");
  QVERIFY(find(window, "postButton").isEnabled());
  test::type(window, "yz");
  QCOMPARE(textOf(window, "counter"), "-2");
  QCOMPARE(textOf(window, "reason"), "2 characters too long");
  QVERIFY(!find(window, "postButton").isEnabled());
  QCOMPARE(find(window, "postButton").toolTip(), "2 characters too long");
  press(window, Qt::Key_Return, Qt::ControlModifier);
  click(window, "postButton");
  QCOMPARE(rowsOf(timeline.rows()), timeline.before);
  QCOMPARE(find<QPlainTextEdit>(window, "postText").toPlainText().size(), 502);
  click(window, "postText");
  press(window, Qt::Key_Backspace);
  QCOMPARE(textOf(window, "reason"), "1 character too long");
  press(window, Qt::Key_Backspace);
  QVERIFY(find(window, "postButton").isEnabled());
}

void TestPosting::nothingIsNotPosted() {
  Timeline timeline;
  MainWindow& window = timeline.window();
  click(window, "postText");
  test::type(window, " \n ");
  QVERIFY(!find(window, "postButton").isEnabled());
  QCOMPARE(find(window, "postButton").toolTip(), "Write something first");
  press(window, Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(rowsOf(timeline.rows()), timeline.before);
}

void TestPosting::lengthIsCountedInCharacters() {
  Timeline timeline;
  MainWindow& window = timeline.window();
  click(window, "postText");
  test::type(window, "  🦉ü");
  QCOMPARE(textOf(window, "counter"), "498");
}

void TestPosting::deletingCanBeTakenBack_data() {
  QTest::addColumn<bool>("byBin");
  QTest::addColumn<bool>("undoByNote");
  QTest::newRow("bin, note") << true << true;
  QTest::newRow("bin, Ctrl+Z") << true << false;
  QTest::newRow("Delete, note") << false << true;
  QTest::newRow("Delete, Ctrl+Z") << false << false;
}

void TestPosting::deletingCanBeTakenBack() {
  QFETCH(const bool, byBin);
  QFETCH(const bool, undoByNote);
  Timeline timeline;
  MainWindow& window = timeline.window();
  RowView& rows = timeline.rows();
  if (byBin) {
    clickIn(rows, rowWith(rows, "john's second"), timeline.delegate(), RowTarget::Delete);
  } else {
    clickAt(*rows.viewport(), rows.visualRect(rowWith(rows, "john's second")).center());
    press(window, Qt::Key_Delete);
  }
  QCOMPARE(rowsOf(rows), (QStringList{"susan's second", "susan's first", "john's first"}));
  QCOMPARE(noteIn(window), "Your post was deleted.");
  // The next row becomes current.
  if (!byBin) QCOMPARE(rows.currentIndex().data().toString(), "susan's first");
  if (undoByNote)
    click(window, "noteAction");
  else
    press(window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(rowsOf(rows), timeline.before);
  QCOMPARE(noteIn(window), "Undone: Delete Post");
}

void TestPosting::othersPostsCannotBeDeleted() {
  Timeline timeline;
  MainWindow& window = timeline.window();
  RowView& rows = timeline.rows();
  const QModelIndex own = rowWith(rows, "john's second"), other = rowWith(rows, "susan's second");
  QVERIFY(pointIn(rows, other, timeline.delegate(), RowTarget::Delete).isNull());
  // The place where the viewer's own posts have their bin.
  const QPoint bin = pointIn(rows, own, timeline.delegate(), RowTarget::Delete) - rows.visualRect(own).topLeft();
  clickAt(*rows.viewport(), rows.visualRect(other).topLeft() + bin);
  QCOMPARE(rows.currentIndex().data().toString(), "susan's second");
  press(window, Qt::Key_Delete);
  QCOMPARE(rowsOf(rows), timeline.before);
  QCOMPARE(noteIn(window), "");
}

void TestPosting::whatIsWrittenIsKept() {
  Timeline timeline;
  MainWindow& window = timeline.window();
  click(window, "postText");
  test::type(window, "half a post");
  press(window, Qt::Key_3, Qt::ControlModifier);
  QVERIFY(isShown(window, "peoplePage"));
  press(window, Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(find<QPlainTextEdit>(window, "postText").toPlainText(), "half a post");
}

ROOST_TEST(TestPosting)

}  // namespace roost::posting_test

#include "test_posting.moc"
