#include <QTest>
#include <QTimer>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::notes_test {

using namespace test;

/// How long the note at the bottom of the window stays.
class TestNotes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void goesByItself();
  void staysWhileTheFocusIsOnIt();
  void staysWhileThePointerIsOnIt();
  void focusGoesBackToWhereItWas();
};

namespace {

/// John has just unfollowed susan in a list.
struct Unfollowed {
  Unfollowed() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) {
    desktop.store.addFollow(john, susan, 5);
    desktop.startAs(john);
    press(window(), Qt::Key_3, Qt::ControlModifier);
    clickAt(*rows().viewport(), rows().visualRect(rowWith(rows(), "susan")).center());
    press(window(), Qt::Key_F);
  }

  MainWindow& window() const { return *desktop.window; }
  RowView& rows() const { return find<RowView>(window(), "peopleRows"); }
  bool isSaid() const { return noteIn(window()) == "You are not following susan."; }
  /// Lets the note's remaining time pass.
  void letTimePass() const {
    for (auto* timer : window().notes().findChildren<QTimer*>())
      if (timer->isActive()) timer->start(0);
    QTest::qWait(1);
  }
  bool isOnAction() const {
    return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "noteAction";
  }
  void tabToAction() const {
    for (int turn = 0; turn < 50 && !isOnAction(); ++turn) press(window(), Qt::Key_Tab);
    QVERIFY(isOnAction());
  }

  Desktop desktop;
  const UserId john, susan;
};

}  // namespace

void TestNotes::goesByItself() {
  const Unfollowed note;
  QVERIFY(note.isSaid());
  note.letTimePass();
  QVERIFY(!note.isSaid());
}

void TestNotes::staysWhileTheFocusIsOnIt() {
  const Unfollowed note;
  note.tabToAction();
  note.letTimePass();
  QVERIFY(note.isSaid());
  // When the focus leaves, the note's time starts again; when the focus returns, the note stays.
  press(note.window(), Qt::Key_Backtab, Qt::ShiftModifier);
  QVERIFY(!note.isOnAction());
  QVERIFY(note.isSaid());
  note.tabToAction();
  note.letTimePass();
  QVERIFY(note.isSaid());
  press(note.window(), Qt::Key_Backtab, Qt::ShiftModifier);
  note.letTimePass();
  QVERIFY(!note.isSaid());
}

void TestNotes::staysWhileThePointerIsOnIt() {
  const Unfollowed note;
  QWidget& bar = note.window().notes();
  QTest::mouseMove(note.window().windowHandle(), {1, 1});
  QTest::mouseMove(note.window().windowHandle(), bar.mapTo(&note.window(), bar.rect().center()));
  note.letTimePass();
  QVERIFY(note.isSaid());
  // When the keyboard focus leaves, the pointer still holds the note.
  note.tabToAction();
  press(note.window(), Qt::Key_Backtab, Qt::ShiftModifier);
  note.letTimePass();
  QVERIFY(note.isSaid());
  QTest::mouseMove(note.window().windowHandle(), {1, 1});
  QVERIFY(note.isSaid());
  note.letTimePass();
  QVERIFY(!note.isSaid());
}

void TestNotes::focusGoesBackToWhereItWas() {
  const Unfollowed note;
  note.tabToAction();
  press(note.window(), Qt::Key_Backtab, Qt::ShiftModifier);
  const QPointer<QWidget> before = QApplication::focusWidget();
  press(note.window(), Qt::Key_Tab);
  QVERIFY(note.isOnAction());
  press(note.window(), Qt::Key_Space);
  QCOMPARE(rowWith(note.rows(), "susan").data(Qt::AccessibleTextRole).toString(),
           "susan, @susan, 1 follower, you follow them");
  QCOMPARE(QApplication::focusWidget(), before);
}

ROOST_TEST(TestNotes)

}  // namespace roost::notes_test

#include "test_notes.moc"
