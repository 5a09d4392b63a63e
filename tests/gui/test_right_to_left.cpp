#include <QPlainTextEdit>
#include <QTest>

#include "gui/messages/message_texts.h"
#include "gui/text/isolated_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"
#include "gui/users/user_row_layout.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::right_to_left_test {

using namespace test;

/// A window in a right-to-left layout: everything is mirrored, and works.
class TestRightToLeft : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QApplication::setLayoutDirection(Qt::RightToLeft); }
  void cleanupTestCase() { QApplication::setLayoutDirection(Qt::LeftToRight); }
  void windowIsMirrored();
  void rowsWork();
  void postsWork();
  void quotedTextKeepsItsOrder();
  void entitiesAtTheStartTurnNothing_data();
  void entitiesAtTheStartTurnNothing();
  void textIsWrittenFromItsOwnSide_data();
  void textIsWrittenFromItsOwnSide();
};

namespace {

int middleOf(const QWidget& window, const char* name) {
  const QWidget& widget = find(window, name);
  return widget.mapTo(&window, widget.rect().center()).x();
}

}  // namespace

void TestRightToLeft::windowIsMirrored() {
  Desktop desktop;
  const UserId john = desktop.addUser("john"), susan = desktop.addUser("susan");
  desktop.store.addPost(susan, 1'000);
  MainWindow& window = desktop.startAs(john);
  QVERIFY(middleOf(window, "sideBar") > middleOf(window, "timelinePage"));
  QVERIFY(middleOf(window, "aside") < middleOf(window, "timelinePage"));
  QVERIFY(middleOf(window, "backButton") > middleOf(window, "accountButton"));
  QVERIFY(middleOf(window, "postButton") < middleOf(window, "counter"));
  press(window, Qt::Key_4, Qt::ControlModifier);
  QVERIFY(middleOf(window, "editProfile") < middleOf(window, "name"));
}

void TestRightToLeft::rowsWork() {
  Desktop desktop;
  const UserId john = desktop.addUser("john");
  desktop.addUser("susan");
  MainWindow& window = desktop.startAs(john);
  press(window, Qt::Key_3, Qt::ControlModifier);
  auto& rows = find<RowView>(window, "peopleRows");
  const QModelIndex susan = rowWith(rows, "susan");
  const QRect row = rows.visualRect(susan);
  // Near the left edge, where the picture is in a left-to-right layout.
  clickAt(*rows.viewport(), row.topLeft() + QPoint(30, row.height() / 2));
  QCOMPARE(noteIn(window), QString("You are following %1!").arg(isolated("susan")));
  clickAt(*rows.viewport(), row.topRight() + QPoint(-42, row.height() / 2));
  QVERIFY(isShown(window, "profilePage"));
}

void TestRightToLeft::postsWork() {
  Desktop desktop;
  const UserId john = desktop.addUser("john");
  desktop.store.addPost(john, 1'000, QStringLiteral("@john"));
  MainWindow& window = desktop.startAs(john);
  auto& rows = find<RowView>(window, "timelineRows");
  const PostDelegate delegate(john, desktop.store.clock(), false);
  const QRect row = rows.visualRect(rows.model()->index(0, 0));
  const QPoint bin = pointIn(rows, rows.model()->index(0, 0), delegate, RowTarget::Delete);
  QVERIFY(bin.x() < row.center().x());
  clickAt(*rows.viewport(), bin);
  QCOMPARE(noteIn(window), "Your post was deleted.");
  QCOMPARE(rowsOf(rows), QStringList());
}

void TestRightToLeft::quotedTextKeepsItsOrder() {
  const QString text = "Sure.", quoted = isolated(text);
  QVERIFY(quoted != text);
  constexpr UserId john = 1, susan = 2;
  MessageThread thread;
  thread.other.id = susan;
  thread.lastText = text;
  QCOMPARE(lastLine(thread, john), text);
  thread.isLastOwn = true;
  QCOMPARE(lastLine(thread, john), "You: " + quoted);
  Message message;
  message.senderId = john;
  message.body = "Yes.\nSure.";
  const QString lines = isolated("Yes.") + '\n' + quoted;
  QVERIFY(spokenMessage(message, john, "susan", 0, {}).endsWith(": " + lines));
  QVERIFY(spokenFoundMessage(message, thread.other, john, 0).contains(lines));
  Post post;
  post.body = text;
  QVERIFY(spokenPost(post, 0).endsWith(": " + quoted));
}

void TestRightToLeft::entitiesAtTheStartTurnNothing_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("fromRight");
  QTest::newRow("Latin") << QString("Hello שלום") << false;
  QTest::newRow("Hebrew") << QString("שלום Hello") << true;
  QTest::newRow("Hebrew to a name") << QString("@susan שלום Hello") << true;
  QTest::newRow("Hebrew to two names") << QString(" @susan  @john\nשלום") << true;
  QTest::newRow("Latin to a Hebrew name") << QString("@שלום Hello") << false;
  QTest::newRow("Latin name") << QString("@susan ") << false;
  QTest::newRow("Hebrew name") << QString("@שלום") << true;
  QTest::newRow("Hebrew name and no other letter") << QString("@שלום!") << true;
  QTest::newRow("Hebrew after a link") << QString("https://example.org/a: שלום") << true;
  QTest::newRow("Hebrew after a tag and a name") << QString("#tag (@susan) שלום") << true;
  QTest::newRow("Latin after a Hebrew tag") << QString("#שלום Hello") << false;
  QTest::newRow("Latin after an emoji and a Hebrew tag") << QString("🦉 #שלום Hello") << false;
  QTest::newRow("nothing") << QString() << false;
}

void TestRightToLeft::entitiesAtTheStartTurnNothing() {
  QFETCH(const QString, text);
  QFETCH(const bool, fromRight);
  QCOMPARE(runsFromRight(text), fromRight);
  if (text.trimmed().isEmpty()) return;
  QFont font("DejaVu Sans");
  font.setPixelSize(14);
  const PostBody body(text, font, 400, false, Qt::black);
  const QTextLine line = body.lines().lineAt(0);
  QCOMPARE(line.naturalTextRect().right() > 399, fromRight);
  // What the post starts with is on the side that it starts from.
  QCOMPARE(line.cursorToX(0) > 300, fromRight);
}

void TestRightToLeft::textIsWrittenFromItsOwnSide_data() {
  QTest::addColumn<Qt::LayoutDirection>("direction");
  QTest::newRow("in a window from the left") << Qt::LeftToRight;
  QTest::newRow("in a window from the right") << Qt::RightToLeft;
}

void TestRightToLeft::textIsWrittenFromItsOwnSide() {
  QFETCH(const Qt::LayoutDirection, direction);
  QApplication::setLayoutDirection(direction);
  const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::RightToLeft); });
  Desktop desktop;
  auto& text = find<QPlainTextEdit>(desktop.startAs(desktop.addUser("john")), "postText");
  const auto isOnTheRight = [&text] { return text.cursorRect().x() > text.viewport()->width() / 2; };
  QCOMPARE(isOnTheRight(), direction == Qt::RightToLeft);
  text.setFocus();
  test::type(text, QStringLiteral("Hello"));
  QVERIFY(!isOnTheRight());
  text.selectAll();
  test::type(text, QStringLiteral("שלום"));
  QVERIFY(isOnTheRight());
  press(text, Qt::Key_Home);
  test::type(text, QStringLiteral("@susan "));
  QVERIFY(isOnTheRight());
  press(text, Qt::Key_Z, Qt::ControlModifier);
  press(text, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(text.toPlainText(), "Hello");
  QVERIFY(!isOnTheRight());
}

ROOST_TEST(TestRightToLeft)

}  // namespace roost::right_to_left_test

#include "test_right_to_left.moc"
