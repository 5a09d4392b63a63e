#include <QApplication>
#include <QTest>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::focus_order_test {

using namespace test;

/// Tab moves through the window in reading order.
class TestFocusOrder : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tabFollowsReading_data();
  void tabFollowsReading();
  void focusOfAHeaderThatGoesStaysInItsList();
  void listShowsWhereTheFocusIs_data();
  void listShowsWhereTheFocusIs();
};

namespace {

/// john follows susan, who has written a lot; mary may be suggested to him.
struct Window {
  Window() : john(desktop.addUser("john")), susan(desktop.addUser("susan")), mary(desktop.addUser("mary")) {
    desktop.store.addFollow(john, susan);
    desktop.store.addFollow(susan, mary);
    desktop.store.together([&] {
      for (int number = 1; number <= 60; ++number)
        desktop.store.addPost(susan, number * 60'000, QString("post %1").arg(number));
    });
    desktop.startAs(john);
  }
  MainWindow& operator*() const { return *desktop.window; }

  Desktop desktop;
  const UserId john, susan, mary;
};

QRect placeOf(const QWidget& widget) { return {widget.mapTo(widget.window(), QPoint()), widget.size()}; }

QString nameOf(const QWidget& widget) {
  return widget.objectName().isEmpty() ? widget.metaObject()->className() : widget.objectName();
}

/// The part of the window that a widget is in, numbered in reading order.
int partOf(const QWidget& widget) {
  const bool isBelow = widget.window()->width() < 600;
  const QStringList parts{"topBar", isBelow ? "-" : "sideBar", "-", "aside", "sideBar"};
  for (const QWidget* part = &widget; part; part = part->parentWidget())
    if (const auto index = parts.indexOf(part->objectName()); index >= 0) return static_cast<int>(index);
  return 2;
}

/// Whether `later` comes before `earlier` in reading order.
bool isReadBefore(const QWidget& later, const QWidget& earlier) {
  if (const int a = partOf(later), b = partOf(earlier); a != b) return a < b;
  const QRect next = placeOf(later), previous = placeOf(earlier);
  // A list contains what is above its rows, and the message that is shown when there are none.
  if (const auto* list = qobject_cast<const RowView*>(&earlier); list && list->isAncestorOf(&later))
    return !find(*list, "emptyState").isAncestorOf(&later);
  if (next.contains(previous)) return false;
  return next.bottom() < previous.top() || (next.top() < previous.bottom() && next.right() < previous.left());
}

}  // namespace

void TestFocusOrder::tabFollowsReading_data() {
  QTest::addColumn<int>("key");
  QTest::addColumn<int>("width");
  for (const int width : {1280, 800, 480}) {
    int key = Qt::Key_1;
    for (const char* page : {"timeline", "all posts", "people", "profile"})
      QTest::addRow("%s, %d wide", page, width) << key++ << width;
    QTest::addRow("search, %d wide", width) << int(Qt::Key_F) << width;
  }
}

void TestFocusOrder::tabFollowsReading() {
  QFETCH(const int, key);
  QFETCH(const int, width);
  const Window window;
  (*window).resize(width, 800);
  press(*window, static_cast<Qt::Key>(key), Qt::ControlModifier);
  if (width >= 1200) QTRY_VERIFY(find(*window, "aside").findChild<QWidget*>("followToggle"));
  find(*window, "goToField").setFocus(Qt::TabFocusReason);
  const QWidget* const first = QApplication::focusWidget();
  QWidgetList stops;
  QStringList names, wrong;
  do {
    QWidget* const widget = QApplication::focusWidget();
    QVERIFY(widget);
    if (!stops.isEmpty() && isReadBefore(*widget, *stops.last()))
      wrong.append(nameOf(*stops.last()) + " > " + nameOf(*widget));
    stops.append(widget);
    names.append(nameOf(*widget));
    press(*window, Qt::Key_Tab);
    QVERIFY2(stops.size() < 60, qPrintable(names.join(", ")));
  } while (QApplication::focusWidget() != first);
  // Tab may start anywhere, so it moves from the end to the start once.
  QVERIFY2(wrong.size() <= 1, qPrintable(wrong.join(", ") + " in " + names.join(", ")));
  const QStringList parts = names.filter("Rows");
  QCOMPARE(parts.size(), 1);
  QVERIFY(names.contains("homeButton"));
}

void TestFocusOrder::focusOfAHeaderThatGoesStaysInItsList() {
  const Window window;
  find(*window, "postText").setFocus(Qt::TabFocusReason);
  auto& rows = find<RowView>(*window, "timelineRows");
  rows.goToEnd();
  QTRY_VERIFY(!isShown(*window, "postText"));
  QVERIFY(rows.hasFocus());
}

void TestFocusOrder::listShowsWhereTheFocusIs_data() {
  QTest::addColumn<int>("key");
  QTest::addColumn<QByteArray>("list");
  QTest::newRow("all posts") << int(Qt::Key_2) << QByteArray("allPostsRows");
  QTest::newRow("people") << int(Qt::Key_3) << QByteArray("peopleRows");
}

void TestFocusOrder::listShowsWhereTheFocusIs() {
  QFETCH(const int, key);
  QFETCH(const QByteArray, list);
  const Window window;
  const auto isRingSeen = [&] {
    auto& rows = find<RowView>(*window, list);
    return rows.hasFocus() && rows.contextOf(rows.currentIndex()).focused;
  };
  press(*window, static_cast<Qt::Key>(key), Qt::ControlModifier);
  QVERIFY(isRingSeen());
  // A click needs no ring.
  click(*window, "homeButton");
  click(*window, list == "allPostsRows" ? "allPostsButton" : "peopleButton");
  QVERIFY(!isRingSeen());
}

ROOST_TEST(TestFocusOrder)

}  // namespace roost::focus_order_test

#include "test_focus_order.moc"
