#include <QSignalSpy>
#include <QTest>

#include "core/posts/posts.h"
#include "gui/pictures/thumbnail_cache.h"
#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/post_pictures.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::picture_rows_test {

using namespace test;

/// The pictures of posts in their rows.
class TestPictureRows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
  void gridsKeepTheirShape();
  void aloneOneIsWhole_data();
  void aloneOneIsWhole();
  void restIsCounted();
  void missingOnesAreLines();
  void areShownEverywhere();
  void nothingMovesWhenTheyCome();
  void areMirrored();
  void areSpoken();
  void damagedOnesHaveTheirPlace();
  void cacheIsBounded();

 private:
  QFont m_font;
};

namespace {

QList<PostPicture> sized(const QList<QSize>& sizes) {
  QList<PostPicture> pictures;
  for (const QSize& size : sizes)
    pictures.append({.id = pictures.size() + 1, .width = size.width(), .height = size.height()});
  return pictures;
}

const QColor red(200, 30, 30), green(20, 140, 40), blue(30, 60, 200);

struct Community {
  Community()
      : john(desktop.addUser("john")),
        susan(desktop.addUser("susan")),
        posts(*desktop.store, [this] { return desktop.store.now += 1'000; }) {
    desktop.store.addFollow(john, susan);
  }
  RowView& rows(const char* name = "timelineRows") const { return find<RowView>(*desktop.window, name); }
  /// The colour at a point of a row that is `fraction` of its width from the left and `up` pixels above its foot.
  QColor colorIn(RowView& view, int row, double fraction, int up = 60) const {
    const QRect rect = view.visualRect(view.model()->index(row, 0));
    return view.viewport()->grab(rect).toImage().pixelColor(static_cast<int>(rect.width() * fraction),
                                                            rect.height() - up);
  }

  Desktop desktop;
  const UserId john, susan;
  Posts posts;
};

}  // namespace

void TestPictureRows::gridsKeepTheirShape() {
  QRandomGenerator random = seededRandom();
  for (int turn = 0; turn < 500; ++turn) {
    QList<PostPicture> pictures;
    for (int count = random.bounded(1, 9); count > 0; --count)
      pictures.append({.id = count, .width = random.bounded(2'049), .height = random.bounded(2'049)});
    const QPoint at(random.bounded(90), random.bounded(400));
    const int width = random.bounded(120, 600);
    const PictureGrid grid = layoutPictures(pictures, at, width, m_font);
    const QRect room(at, QSize(width, grid.height));
    QList<QRect> all;
    for (const PictureGrid::Tile& tile : grid.tiles + grid.missing) all.append(tile.rect);
    for (qsizetype one = 0; one < all.size(); ++one) {
      QVERIFY(room.contains(all[one]));
      for (qsizetype other = one + 1; other < all.size(); ++other) QVERIFY(!all[one].intersects(all[other]));
    }
    const auto there = std::count_if(pictures.cbegin(), pictures.cend(), std::mem_fn(&PostPicture::isThere));
    QCOMPARE(grid.tiles.size(), std::min<qsizetype>(4, there));
    QCOMPARE(grid.more, std::max<qsizetype>(0, there - 4));
    QVERIFY(!all.isEmpty());
  }
  // Two to four have the same height, so that rows don't differ more than they must.
  const auto heightOf = [this](qsizetype count) {
    return layoutPictures(sized(QList<QSize>(count, QSize(800, 600))), {}, 544, m_font).height;
  };
  QCOMPARE(heightOf(2), heightOf(3));
  QCOMPARE(heightOf(3), heightOf(4));
}

void TestPictureRows::aloneOneIsWhole_data() {
  QTest::addColumn<QSize>("image");
  QTest::addColumn<QSize>("shown");
  QTest::newRow("fits") << QSize(300, 200) << QSize(300, 200);
  QTest::newRow("wide") << QSize(2'000, 1'000) << QSize(544, 272);
  QTest::newRow("high") << QSize(1'000, 2'000) << QSize(240, 480);
  QTest::newRow("very long") << QSize(100, 2'000) << QSize(64, 480);
  QTest::newRow("very wide") << QSize(2'000, 100) << QSize(544, 64);
  QTest::newRow("tiny") << QSize(1, 1) << QSize(64, 64);
}

void TestPictureRows::aloneOneIsWhole() {
  QFETCH(const QSize, image);
  const PictureGrid grid = layoutPictures(sized({image}), {76, 40}, 544, m_font);
  QCOMPARE(grid.tiles.size(), 1);
  QTEST(grid.tiles[0].rect.size(), "shown");
  QCOMPARE(grid.tiles[0].rect.topLeft(), QPoint(76, 40));
}

void TestPictureRows::restIsCounted() {
  const PictureGrid grid = layoutPictures(sized(QList<QSize>(10, QSize(80, 60))), {}, 544, m_font);
  QCOMPARE(grid.tiles.size(), 4);
  QCOMPARE(grid.more, 6);
}

void TestPictureRows::missingOnesAreLines() {
  PictureGrid grid = layoutPictures(sized({{0, 0}, {80, 60}, {0, 0}}), {}, 544, m_font);
  QCOMPARE(grid.tiles.size(), 1);
  QCOMPARE(grid.tiles[0].picture, 1);
  QCOMPARE(grid.missing.size(), 2);
  QVERIFY(grid.missing[0].rect.top() > grid.tiles[0].rect.bottom());
  QCOMPARE(grid.moreMissing, 0);
  grid = layoutPictures(sized(QList<QSize>(9, QSize(0, 0))), {}, 544, m_font);
  QCOMPARE(grid.missing.size(), 4);
  // The fourth line says that there are six more.
  QCOMPARE(grid.moreMissing, 6);
}

void TestPictureRows::areShownEverywhere() {
  Community community;
  const PostId post =
      need(community.posts.publish(community.susan, "two hills", noPost, {coloredPicture(red), coloredPicture(blue)}));
  need(SavedPosts(*community.desktop.store, community.desktop.store.clock()).save(community.john, post));
  MainWindow& window = community.desktop.startAs(community.john);
  const auto bothIn = [&](const char* list) {
    RowView& rows = community.rows(list);
    return QTest::qWaitFor(
        [&] { return community.colorIn(rows, 0, 0.3) == red && community.colorIn(rows, 0, 0.8) == blue; });
  };
  QVERIFY(bothIn("timelineRows"));
  press(window, Qt::Key_3, Qt::ControlModifier);
  press(window, Qt::Key_2, Qt::ControlModifier);
  QVERIFY(bothIn("allPostsRows"));
  press(window, Qt::Key_7, Qt::ControlModifier);
  QVERIFY(bothIn("savedRows"));
  press(window, Qt::Key_Slash);
  test::type(window, "hills");
  press(window, Qt::Key_Return);
  QTRY_VERIFY(isShown(window, "searchRows") && community.rows("searchRows").model()->rowCount() == 1);
  QVERIFY(bothIn("searchRows"));
}

void TestPictureRows::nothingMovesWhenTheyCome() {
  Community community;
  for (int post = 0; post < 6; ++post)
    need(community.posts.publish(community.susan, post % 2 ? QString("post %1").arg(post) : QString(), noPost,
                                 QList<NewPicture>(1 + post % 4, coloredPicture(green, {400 + 90 * post, 300}))));
  community.desktop.startAs(community.john);
  RowView& rows = community.rows();
  // Of the rows that can be seen; the others haven't been measured yet.
  const auto places = [&] {
    QList<QRect> all;
    for (int row = 0; row < rows.model()->rowCount(); ++row)
      if (const QRect place = rows.visualRect(rows.model()->index(row, 0)); place.top() < rows.viewport()->height())
        all.append(place);
    return all;
  };
  const auto before = places();
  QVERIFY(before.size() >= 2);
  QTRY_COMPARE(community.colorIn(rows, 0, 0.3), green);
  QCOMPARE(places(), before);
}

void TestPictureRows::areMirrored() {
  QApplication::setLayoutDirection(Qt::RightToLeft);
  Community community;
  need(community.posts.publish(community.susan, "two hills", noPost, {coloredPicture(red), coloredPicture(blue)}));
  community.desktop.startAs(community.john);
  QTRY_COMPARE(community.colorIn(community.rows(), 0, 0.2), blue);
  QTRY_COMPARE(community.colorIn(community.rows(), 0, 0.7), red);
}

void TestPictureRows::areSpoken() {
  Community community;
  need(community.posts.publish(community.susan, "a walk", noPost,
                               {coloredPicture(red, {80, 60}, "a hill"), coloredPicture(blue)}));
  const PostId lost = need(community.posts.publish(community.susan, "", noPost, {coloredPicture(red)}));
  Database(community.desktop.store.file())
      .run("UPDATE post_pictures SET width = 0, height = 0, description = 'a lake' WHERE post_id = ?", {lost});
  community.desktop.startAs(community.john);
  const auto spoken = [&](int row) {
    return community.rows().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
  };
  QVERIFY2(spoken(1).contains(": a walk. Picture: a hill. Picture"), qPrintable(spoken(1)));
  QVERIFY2(spoken(0).contains(": Missing picture: a lake"), qPrintable(spoken(0)));
}

void TestPictureRows::damagedOnesHaveTheirPlace() {
  Community community;
  need(community.posts.publish(community.susan, "a walk", noPost, {coloredPicture(red)}));
  Database(community.desktop.store.file()).run("UPDATE picture_images SET thumbnail = x'ffd8ff00'");
  community.desktop.startAs(community.john);
  const Theme theme = Theme::of(community.desktop.window->palette());
  QTRY_VERIFY(inked(community.rows(), community.rows().model()->index(0, 0), theme.hover) > 50'000);
  QTRY_VERIFY(inked(community.rows(), community.rows().model()->index(0, 0), theme.mutedText) > 20);
}

void TestPictureRows::cacheIsBounded() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  Posts posts(*store, store.clock());
  const PostId post = need(posts.publish(john, "", noPost, {coloredPicture(red, {640, 640})}));
  const PostPicture picture = need(PostPictures(*store).among({post})).value(post).first();
  ThumbnailCache cache(*store);
  QSignalSpy ready(&cache, &ThumbnailCache::ready);
  QImage canvas(900, 900, QImage::Format_ARGB32_Premultiplied);
  const Theme theme = Theme::light();
  for (int side = 600; side < 660; ++side) {
    const auto before = ready.size();
    QPainter painter(&canvas);
    cache.paint(painter, {0, 0, side, side}, post, picture, theme);
    painter.end();
    QTRY_COMPARE(ready.size(), before + 1);
    QVERIFY(cache.bytes() <= ThumbnailCache::mostBytes);
  }
  QVERIFY(cache.bytes() > ThumbnailCache::mostBytes / 2);
  // What has been decoded isn't decoded again.
  QPainter painter(&canvas);
  cache.paint(painter, {0, 0, 659, 659}, post, picture, theme);
  painter.end();
  QCOMPARE(canvas.pixelColor(300, 300), red);
  QTest::qWait(20);
  QCOMPARE(ready.size(), 60);
}

ROOST_TEST(TestPictureRows)

}  // namespace roost::picture_rows_test

#include "test_picture_rows.moc"
