#include <QLabel>
#include <QScreen>
#include <QTest>
#include <numeric>

#include "support/reader.h"
#include "support/registered_test.h"

namespace roost::row_view_test {

using namespace test;

/// The list that every page uses: what is being read stays in place, and every row can be reached.
class TestRowView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void staysWhenRowsComeAbove();
  void staysWhenRowsGoAbove();
  void staysWhenTheWidthChanges();
  void longRowIsStillReadWhenItGetsShorter();
  void staysWhenTheFontChanges();
  void everyRowIsReachedByKey();
  void everyRowIsReachedByWheel();
  void pagesByKey();
  void homeAndEnd();
  void columnStaysInTheMiddle();
  void sliderReachesAllOfTheList();
  void hits();
  void headerScrollsAndPlaceholderStandsIn();
  void mirrorsForScriptsFromTheRight();
  void scrollingPaintsWhatComesIntoSight();
  void pointerPaintsWhatItEntersAndLeaves();
};

namespace {

bool isSeenWhole(const RowView& view) {
  const QRect rect = view.visualRect(view.currentIndex());
  return view.viewport()->rect().contains(rect) || (rect.top() == 0 && rect.height() > view.viewport()->height());
}

/// Records which part of a widget is painted.
class PaintWatch : public QObject {
 public:
  explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
  QRegion painted;

 protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) painted += static_cast<QPaintEvent*>(event)->region();
    return false;
  }
};

/// What the screen shows. paintedAnew() gives what it would show if everything were painted again.
QImage onScreen(const QWidget& window) {
  return window.screen()->grabWindow(window.winId()).toImage().convertToFormat(QImage::Format_RGB32);
}
QImage paintedAnew(QWidget& window) { return window.grab().toImage().convertToFormat(QImage::Format_RGB32); }

}  // namespace

void TestRowView::staysWhenRowsComeAbove() {
  Reader reader(60);
  reader.scrollFarDown();
  const auto before = reader.seen();
  QVERIFY(before.size() > 2);
  for (int number = 0; number < 120; ++number) reader.write(60'000 + number * 1'000, number % 17);
  const ListPosition position = reader.view.listPosition();
  reader.view.restore(reader.model.reload(position.top), position);
  QTRY_COMPARE(reader.seen(), before);
}

void TestRowView::staysWhenRowsGoAbove() {
  Reader reader(300);
  reader.scrollFarDown();
  const auto before = reader.seen();
  const ListPosition position = reader.view.listPosition();
  reader.removeSince(290'000);
  reader.view.restore(reader.model.reload(position.top), position);
  QCOMPARE(reader.seen(), before);

  // When the post being read is removed, the next one takes its place.
  const qint64 top = reader.model.postAt(reader.model.rowOf(position.top.id)).createdAt;
  const QString next = before.at(1).first;
  reader.removeSince(top);
  reader.view.restore(reader.model.reload(position.top), position);
  QCOMPARE(reader.seen().first().first, next);
}

void TestRowView::staysWhenTheWidthChanges() {
  Reader reader(300);
  reader.scrollFarDown();
  // So little into the first row that it stays visible at any width.
  scroll(reader.view, reader.seen().first().second + 10);
  const auto before = reader.seen();
  for (const int width : {330, 1200, 640}) {
    reader.view.resize(width, 600);
    QCoreApplication::processEvents();
    QCOMPARE(reader.seen().first(), before.first());
  }
  reader.view.resize(500, 600);
  QCoreApplication::processEvents();
  QCOMPARE(reader.seen(), before);
}

void TestRowView::longRowIsStillReadWhenItGetsShorter() {
  Reader reader(300, {330, 600});
  reader.scrollFarDown();
  const auto heightOf = [&reader](qsizetype at) {
    return reader.seen().at(at + 1).second - reader.seen().at(at).second;
  };
  for (int turns = 0; turns < 100 && heightOf(0) < 200; ++turns)
    scroll(reader.view, heightOf(0) + reader.seen().first().second + 1);
  QVERIFY(heightOf(0) >= 200);
  // Almost to the end of the row.
  scroll(reader.view, heightOf(0) + reader.seen().first().second - 30);
  const auto before = reader.seen();
  QVERIFY(before.first().second < -150);
  reader.view.resize(1200, 600);
  QCoreApplication::processEvents();
  QCOMPARE(reader.seen().first().first, before.first().first);
  reader.view.resize(330, 600);
  QCoreApplication::processEvents();
  QCOMPARE(reader.seen(), before);
}

void TestRowView::staysWhenTheFontChanges() {
  Reader reader(300);
  reader.scrollFarDown();
  const auto before = reader.seen();
  const QFont usual = reader.view.font();
  QFont large = usual;
  large.setPixelSize(22);
  reader.view.setFont(large);
  QCoreApplication::processEvents();
  QCOMPARE(reader.seen().first(), before.first());
  QVERIFY(reader.seen() != before);
  reader.view.setFont(usual);
  QCoreApplication::processEvents();
  QCOMPARE(reader.seen(), before);
}

void TestRowView::everyRowIsReachedByKey() {
  Reader reader(700);
  const QStringList all = reader.all();
  press(reader.view, Qt::Key_Home);
  for (const QString& text : all) {
    QCOMPARE(reader.view.currentIndex().data().toString(), text);
    QVERIFY2(isSeenWhole(reader.view), qPrintable(text.left(20)));
    press(reader.view, Qt::Key_Down);
  }
  // Back again, through rows that are no longer loaded.
  for (auto text = all.crbegin(); text != all.crend(); ++text) {
    QCOMPARE(reader.view.currentIndex().data().toString(), *text);
    QVERIFY2(isSeenWhole(reader.view), qPrintable(text->left(20)));
    press(reader.view, Qt::Key_Up);
  }
  QVERIFY(reader.view.isAtTop());
}

void TestRowView::everyRowIsReachedByWheel() {
  Reader reader(700);
  const auto readWith = [&](int pixels) {
    QStringList read;
    for (auto seen = reader.seen(), before = decltype(seen)(); seen != before;
         before = std::exchange(seen, reader.seen())) {
      for (const auto& [text, top] : seen)
        if (!read.contains(text)) read.append(text);
      scroll(reader.view, pixels);
    }
    return read;
  };
  QCOMPARE(readWith(390), reader.all());
  QStringList back = readWith(-390);
  std::sort(back.begin(), back.end());
  QStringList all = reader.all();
  std::sort(all.begin(), all.end());
  QCOMPARE(back, all);
}

void TestRowView::pagesByKey() {
  Reader reader(300);
  // Without a current row, paging starts from the visible rows.
  reader.scrollFarDown();
  for (const auto key : {Qt::Key_PageDown, Qt::Key_PageUp})
    for (int pages = 0; pages < 8; ++pages) {
      const auto before = reader.seen();
      const QModelIndex current = reader.view.currentIndex();
      press(reader.view, key);
      QVERIFY(reader.view.currentIndex() != current);
      QVERIFY(isSeenWhole(reader.view));
      const auto seen = reader.seen();
      // No row is skipped.
      const QString edge = key == Qt::Key_PageDown ? before.last().first : before.first().first;
      QVERIFY(std::any_of(seen.cbegin(), seen.cend(), [&](const auto& row) { return row.first == edge; }));
    }
}

void TestRowView::columnStaysInTheMiddle() {
  const auto leftOf = [](const RowView& view) {
    return view.viewport()->x() + view.visualRect(view.model()->index(0, 0)).left();
  };
  const Reader few(2, {900, 600}), many(60, {900, 600});
  QVERIFY(!few.view.verticalScrollBar()->isVisible());
  QTRY_VERIFY(many.view.verticalScrollBar()->isVisible());
  QCOMPARE(leftOf(few.view), leftOf(many.view));
}

void TestRowView::homeAndEnd() {
  Reader reader(1'000);
  const QStringList all = reader.all();
  press(reader.view, Qt::Key_End);
  QCOMPARE(reader.view.currentIndex().data().toString(), all.last());
  QCOMPARE(reader.view.visualRect(reader.view.currentIndex()).bottom() + 1, reader.view.viewport()->height());
  press(reader.view, Qt::Key_Up);
  QCOMPARE(reader.view.currentIndex().data().toString(), all.at(998));
  press(reader.view, Qt::Key_Home);
  QCOMPARE(reader.view.currentIndex().data().toString(), all.first());
  QCOMPARE(reader.view.visualRect(reader.view.currentIndex()).top(), 0);
  QVERIFY(reader.view.isAtTop());
}

void TestRowView::sliderReachesAllOfTheList() {
  Reader reader(1'000);
  QScrollBar& bar = *reader.view.verticalScrollBar();
  const auto drag = [&](double fraction) {
    bar.setSliderDown(true);
    bar.setSliderPosition(static_cast<int>(fraction * bar.maximum()));
    QCoreApplication::processEvents();
    bar.setSliderDown(false);
    QCoreApplication::processEvents();
  };
  const QStringList all = reader.all();
  drag(0.5);
  QVERIFY(std::abs(all.indexOf(reader.seen().first().first) - 500) < 20);
  drag(1);
  QCOMPARE(reader.seen().last().first, all.last());
  drag(0);
  QCOMPARE(reader.seen().first().first, all.first());
}

void TestRowView::hits() {
  Reader reader(60, {900, 600});
  scroll(reader.view, 233);
  const QRect viewport = reader.view.viewport()->rect();
  for (int row = 0; row < reader.model.rowCount(); ++row) {
    const QModelIndex index = reader.model.index(row);
    const QRect rect = reader.view.visualRect(index);
    if (!viewport.contains(rect)) continue;
    for (const QPoint& point : {rect.topLeft(), rect.center(), rect.bottomRight()})
      QCOMPARE(reader.view.indexAt(point), index);
    QVERIFY(!reader.view.indexAt({rect.left() - 1, rect.center().y()}).isValid());
    QVERIFY(!reader.view.indexAt({rect.right() + 1, rect.center().y()}).isValid());
    // The picture and the name lead to the author; the text and empty areas lead nowhere.
    const QPoint author = pointIn(reader.view, index, reader.delegate, RowTarget::Author);
    QVERIFY(QRect(rect.topLeft() + QPoint(20, 14), QSize(44, 44)).contains(author));
    const RowContext context{.rect = rect, .font = reader.view.font(), .palette = reader.view.palette()};
    QCOMPARE(reader.delegate.targetAt({80, rect.height() - 4}, context, index).kind, RowTarget::None);
  }
}

void TestRowView::headerScrollsAndPlaceholderStandsIn() {
  Reader reader(60);
  auto* header = new QLabel("header");
  auto* placeholder = new QLabel("nothing here");
  header->setFixedHeight(100);
  placeholder->setFixedHeight(80);
  reader.view.setHeader(header);
  reader.view.setPlaceholder(placeholder);
  reader.view.restore(reader.model.reload(), {});
  QCOMPARE(reader.view.visualRect(reader.model.index(0)).top(), 100);
  QVERIFY(!reader.view.indexAt({250, 50}).isValid());
  QVERIFY(!placeholder->isVisible());
  scroll(reader.view, 30);
  QCOMPARE(header->geometry(), QRect(0, -30, reader.view.viewport()->width(), 100));
  QCOMPARE(reader.view.visualRect(reader.model.index(0)).top(), 70);

  reader.removeSince(0);
  reader.view.restore(reader.model.reload(), {});
  QVERIFY(placeholder->isVisible());
  QCOMPARE(placeholder->geometry().top(), 100);
  QVERIFY(!reader.view.indexAt({250, 120}).isValid());
  for (const auto key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Return})
    press(reader.view, key);
  clickAt(*reader.view.viewport(), {250, 300});
}

void TestRowView::mirrorsForScriptsFromTheRight() {
  Reader reader(60, {900, 600});
  const QRect before = reader.view.visualRect(reader.model.index(0));
  const QImage leftToRight = reader.view.viewport()->grab(before).toImage();
  reader.view.setLayoutDirection(Qt::RightToLeft);
  QCoreApplication::processEvents();
  const QRect row = reader.view.visualRect(reader.model.index(0));
  QCOMPARE(row.size(), before.size());
  const QImage rightToLeft = reader.view.viewport()->grab(row).toImage();
  const QRect picture(20, 14, 44, 44), mirrored(640 - 20 - 44, 14, 44, 44);
  // The picture is its own mirror image.
  QCOMPARE(rightToLeft.copy(mirrored), leftToRight.copy(picture));
  QVERIFY(pointIn(reader.view, reader.model.index(0), reader.delegate, RowTarget::Author).x() > row.left() + 300);
}

void TestRowView::scrollingPaintsWhatComesIntoSight() {
  Reader reader(300, {900, 600});
  QWidget& viewport = *reader.view.viewport();
  QCoreApplication::processEvents();
  QTest::mouseMove(reader.view.windowHandle(), {300, 300});
  QCoreApplication::processEvents();
  int strips = 0;
  for (const int pixels : {30, 47, 1, 300, -20, 90, 700, 15, -33, 8, 120, -1'000, 60}) {
    PaintWatch watch(viewport);
    scroll(reader.view, pixels);
    const int painted = std::accumulate(watch.painted.begin(), watch.painted.end(), 0,
                                        [](int sum, const QRect& rect) { return sum + rect.width() * rect.height(); });
    if (painted < viewport.width() * viewport.height() / 2) ++strips;
    QCOMPARE(onScreen(reader.view), paintedAnew(reader.view));
  }
  // All but the two long distances, and those where another page has been loaded.
  QVERIFY2(strips >= 7, qPrintable(QString::number(strips)));
}

void TestRowView::pointerPaintsWhatItEntersAndLeaves() {
  Reader reader(60, {900, 600});
  QWidget& viewport = *reader.view.viewport();
  const auto rectOf = [&](int row) { return reader.view.visualRect(reader.model.index(row)); };
  const auto moveTo = [&](const QPoint& point) {
    QTest::mouseMove(reader.view.windowHandle(), viewport.mapTo(&reader.view, point));
    QCoreApplication::processEvents();
  };
  moveTo(rectOf(0).bottomRight() - QPoint(8, 8));
  {
    PaintWatch watch(viewport);
    moveTo(rectOf(0).bottomRight() - QPoint(12, 9));
    QVERIFY(watch.painted.isEmpty());
    moveTo(rectOf(2).bottomRight() - QPoint(8, 8));
    QCOMPARE(watch.painted, QRegion(rectOf(0)) + rectOf(2));
  }
  PaintWatch watch(viewport);
  moveTo(pointIn(reader.view, reader.model.index(2), reader.delegate, RowTarget::Author));
  QCOMPARE(watch.painted, QRegion(rectOf(2)));
  QCOMPARE(viewport.cursor().shape(), Qt::PointingHandCursor);
  QCOMPARE(onScreen(reader.view), paintedAnew(reader.view));
}

ROOST_TEST(TestRowView)

}  // namespace roost::row_view_test

#include "test_row_view.moc"
