#include <QAccessible>
#include <QMainWindow>
#include <QTest>
#include <QToolButton>

#include "gui/pages/page_badges.h"
#include "gui/pages/undo_steps.h"
#include "gui/shell/page_table.h"
#include "gui/shell/side_bar.h"
#include "gui/shell/window_actions.h"
#include "support/registered_test.h"

namespace roost::page_badges_test {

/// The number of new entries on a page, shown wherever the window leads there.
class TestPageBadges : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isShownAndSpoken();
  void manyAreNotCounted();
};

namespace {

struct Window : QMainWindow {
  Window() { bar.show(); }
  QToolButton& button() { return *bar.findChild<QToolButton*>("peopleButton"); }
  QString spoken() { return QAccessible::queryAccessibleInterface(&button())->text(QAccessible::Name); }
  QImage shown() { return button().grab().toImage(); }

  UndoSteps undo;
  PageBadges badges;
  const QList<PageEntry> table = pageTable();
  WindowActions actions{this, this, table, undo};
  SideBar bar{table, actions, badges};
};

}  // namespace

void TestPageBadges::isShownAndSpoken() {
  Window window;
  const QString without = window.spoken();
  const QImage bare = window.shown();
  window.badges.setCount(PageKind::People, 3);
  QCOMPARE(window.spoken(), without + ", 3 new");
  const QImage beside = window.shown();
  QVERIFY(beside != bare);
  window.bar.setShape(SideBar::Icons);
  const QImage overIcon = window.shown();
  window.badges.setCount(PageKind::People, 0);
  QCOMPARE(window.spoken(), without);
  QVERIFY(window.shown() != overIcon);
  window.bar.setShape(SideBar::Words);
  QCOMPARE(window.shown(), bare);
}

void TestPageBadges::manyAreNotCounted() {
  QCOMPARE(PageBadges::text(0), QString());
  QCOMPARE(PageBadges::text(99), "99");
  QCOMPARE(PageBadges::text(100), "99+");
}

ROOST_TEST(TestPageBadges)

}  // namespace roost::page_badges_test

#include "test_page_badges.moc"
