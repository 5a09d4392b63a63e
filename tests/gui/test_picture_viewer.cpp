#include "gui/pictures/picture_viewer.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include "core/posts/posts.h"
#include "gui/pictures/picture_canvas.h"
#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/post_pictures.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::picture_viewer_test {

using namespace test;

/// The window that shows the pictures of a post.
class TestPictureViewer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
  void clickOpensThePicture();
  void keyOpensTheFirst();
  void arrowKeysReachPicturesInTheRow_data();
  void arrowKeysReachPicturesInTheRow();
  void coveredOnesAreNotShown();
  void arrowsGoThroughThem_data();
  void arrowsGoThroughThem();
  void fitsAndZooms();
  void wheelKeepsThePointInPlace();
  void zoomedOnesAreMoved();
  void copies();
  void messagesDoNotMoveThePicture();
  void longDescriptionsAreScrolledByKeys();
  void edgesOfPalePicturesAreSeen();
  void saves();
  void saysWhatItCannotSave();
  void damagedOneIsSaid();
  void everythingHasAName();
  void returnsTheFocus();
};

namespace {

const QColor red(200, 30, 30), blue(30, 60, 200);

struct Viewing {
  explicit Viewing(const QList<NewPicture>& pictures = {coloredPicture(red, {800, 600}, "a hill"),
                                                        coloredPicture(blue, {1'600, 1'600})})
      : john(desktop.addUser("john")), posts(*desktop.store, desktop.store.clock()) {
    need(posts.publish(john, "a walk", noPost, pictures));
    desktop.startAs(john);
    rows().setCurrentIndex(rows().model()->index(0, 0));
    rows().takeFocus(Qt::ShortcutFocusReason);
  }
  RowView& rows() const { return find<RowView>(*desktop.window, "timelineRows"); }
  /// Opens the viewer by its key, waits until it shows the picture, and closes it afterwards.
  void view(const std::function<void(PictureViewer&, PictureCanvas&)>& inside) const {
    within<PictureViewer>(
        [&] {
          press(*desktop.window, Qt::Key_V);
          settle();
        },
        [&](PictureViewer& viewer) {
          auto& canvas = find<PictureCanvas>(viewer, "pictureCanvas");
          inside(viewer, canvas);
        });
  }
  /// The viewer doesn't block, so the look at it needs the event loop.
  static void settle() {
    (void)QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, 2'000);
    (void)QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, 20'000);
  }

  Desktop desktop;
  const UserId john;
  Posts posts;
};

QColor middleOf(QWidget& widget) { return widget.grab().toImage().pixelColor(widget.rect().center()); }

void turnWheel(QWidget& widget, const QPointF& at, int degrees) {
  QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, degrees}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                    false);
  QCoreApplication::sendEvent(&widget, &event);
}

}  // namespace

void TestPictureViewer::clickOpensThePicture() {
  Viewing viewing;
  const QRect row = viewing.rows().visualRect(viewing.rows().model()->index(0, 0));
  // The second one, in the right half of the grid.
  within<PictureViewer>(
      [&] {
        clickAt(*viewing.rows().viewport(), {row.left() + 500, row.bottom() - 60});
        Viewing::settle();
      },
      [&](PictureViewer& viewer) {
        QTRY_COMPARE(middleOf(find(viewer, "pictureCanvas")), blue);
        QCOMPARE(textOf(viewer, "picturePosition"), "2 of 2");
        QVERIFY(!isShown(viewer, "pictureDescription"));
      });
}

void TestPictureViewer::keyOpensTheFirst() {
  Viewing viewing;
  viewing.view([](PictureViewer& viewer, PictureCanvas& canvas) {
    QTRY_COMPARE(middleOf(canvas), red);
    QCOMPARE(textOf(viewer, "pictureDescription"), "a hill");
    QCOMPARE(canvas.accessibleName(), "Picture: a hill");
    const QPointer<PictureViewer> open = &viewer;
    press(viewer, Qt::Key_Escape);
    QVERIFY(!open || !open->isVisible());
  });
}

void TestPictureViewer::arrowKeysReachPicturesInTheRow_data() {
  QTest::addColumn<Qt::LayoutDirection>("direction");
  QTest::addColumn<Qt::Key>("forth");
  QTest::addColumn<Qt::Key>("back");
  QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
  QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
}

void TestPictureViewer::arrowKeysReachPicturesInTheRow() {
  QFETCH(const Qt::LayoutDirection, direction);
  QFETCH(const Qt::Key, forth);
  QFETCH(const Qt::Key, back);
  QApplication::setLayoutDirection(direction);
  Viewing viewing;
  MainWindow& window = *viewing.desktop.window;
  const auto focused = [&] { return viewing.rows().contextOf(viewing.rows().currentIndex()).keyTarget; };
  const auto opens = [&](Qt::Key key, const QString& position) {
    within<PictureViewer>(
        [&] {
          press(window, key);
          Viewing::settle();
        },
        [&](PictureViewer& viewer) { QCOMPARE(textOf(viewer, "picturePosition"), position); });
    window.activateWindow();
    QTRY_VERIFY(viewing.rows().hasFocus());
  };
  QCOMPARE(focused().kind, RowTarget::None);
  press(window, forth);
  QCOMPARE(focused().kind, RowTarget::Picture);
  QCOMPARE(focused().start, 0);
  // A ring shows it, at the edge of the picture and not around the row.
  const QRect row = viewing.rows().visualRect(viewing.rows().currentIndex());
  const QRect tile = focused().rect.translated(row.topLeft());
  const QImage shown = viewing.rows().viewport()->grab().toImage();
  const Theme theme = Theme::of(viewing.rows().palette());
  QCOMPARE(shown.pixelColor(tile.left() + 1, tile.center().y()), theme.accent);
  QVERIFY(shown.pixelColor(row.center().x(), row.top() + 1) != theme.accent);
  opens(Qt::Key_Return, "1 of 2");
  press(window, forth);
  opens(Qt::Key_Space, "2 of 2");
  // There is no third.
  press(window, forth);
  QCOMPARE(focused().start, 1);
  press(window, back);
  QCOMPARE(focused().start, 0);
  press(window, back);
  QCOMPARE(focused().kind, RowTarget::None);
  press(window, forth);
  press(window, Qt::Key_Escape);
  QCOMPARE(focused().kind, RowTarget::None);
  press(window, Qt::Key_Return);
  QTRY_VERIFY(isShown(window, "conversationPage"));
}

void TestPictureViewer::coveredOnesAreNotShown() {
  Viewing viewing;
  Database(viewing.desktop.store.file())
      .run("INSERT INTO post_details (post_id, content_warning) VALUES (1, 'A cliff')");
  MainWindow& window = viewing.desktop.startAs(viewing.john);
  viewing.rows().setCurrentIndex(viewing.rows().model()->index(0, 0));
  viewing.rows().takeFocus(Qt::ShortcutFocusReason);
  press(window, Qt::Key_V);
  press(window, Qt::Key_Right);
  QCOMPARE(viewing.rows().contextOf(viewing.rows().currentIndex()).keyTarget.kind, RowTarget::None);
  QVERIFY(!QApplication::activeModalWidget());
  const auto foldText = [&viewing] {
    for (const QAction* action : viewing.rows().actions())
      if (action->objectName() == "toggleFold") return action->text();
    return QString();
  };
  QCOMPARE(foldText(), "Show Post · 2 pictures");
  // Nor does an answer say what is covered.
  press(window, Qt::Key_R);
  QCOMPARE(textOf(window, "composerExcerpt"), "A cliff");
  press(window, Qt::Key_Escape);
  press(window, Qt::Key_X);
  QCOMPARE(foldText(), "Hide Post");
  viewing.view([](PictureViewer& viewer, PictureCanvas&) { QCOMPARE(textOf(viewer, "picturePosition"), "1 of 2"); });
  window.activateWindow();
  QTRY_VERIFY(viewing.rows().hasFocus());
  // Covering them again takes the focus away from them.
  press(window, Qt::Key_Right);
  QCOMPARE(viewing.rows().contextOf(viewing.rows().currentIndex()).keyTarget.kind, RowTarget::Picture);
  press(window, Qt::Key_X);
  QCOMPARE(viewing.rows().contextOf(viewing.rows().currentIndex()).keyTarget.kind, RowTarget::None);
}

void TestPictureViewer::arrowsGoThroughThem_data() {
  QTest::addColumn<Qt::LayoutDirection>("direction");
  QTest::addColumn<Qt::Key>("forth");
  QTest::addColumn<Qt::Key>("back");
  QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
  QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
}

void TestPictureViewer::arrowsGoThroughThem() {
  QFETCH(const Qt::LayoutDirection, direction);
  QFETCH(const Qt::Key, forth);
  QFETCH(const Qt::Key, back);
  QApplication::setLayoutDirection(direction);
  Viewing viewing;
  viewing.view([&](PictureViewer& viewer, PictureCanvas& canvas) {
    QTRY_COMPARE(middleOf(canvas), red);
    press(viewer, forth);
    QTRY_COMPARE(middleOf(canvas), blue);
    QCOMPARE(canvas.accessibleName(), "Picture");
    QCOMPARE(canvas.accessibleDescription(), "2 of 2");
    // There is no third.
    press(viewer, forth);
    QCOMPARE(textOf(viewer, "picturePosition"), "2 of 2");
    QVERIFY(!find(viewer, "nextPictureButton").isEnabled());
    press(viewer, back);
    QTRY_COMPARE(middleOf(canvas), red);
    click(viewer, "nextPictureButton");
    QTRY_COMPARE(middleOf(canvas), blue);
  });
}

void TestPictureViewer::fitsAndZooms() {
  Viewing viewing({coloredPicture(blue, {1'600, 1'600})});
  viewing.view([](PictureViewer& viewer, PictureCanvas& canvas) {
    QTRY_COMPARE(middleOf(canvas), blue);
    QVERIFY(!isShown(viewer, "nextPictureButton"));
    const double fitted = canvas.zoom();
    QCOMPARE(fitted, (std::min(canvas.width(), canvas.height()) - 2 * PictureCanvas::margin) / 1'600.0);
    // Round steps that don't depend on the window's size.
    for (const double step : {0.5, 0.67, 0.75, 1.0, 1.25}) {
      if (step <= fitted) continue;
      press(viewer, Qt::Key_Plus);
      QCOMPARE(canvas.zoom(), step);
    }
    for (const double step : {1.0, 0.75, 0.67, 0.5}) {
      if (step <= fitted) break;
      press(viewer, Qt::Key_Minus);
      QCOMPARE(canvas.zoom(), step);
    }
    press(viewer, Qt::Key_Minus);
    QVERIFY(canvas.isFitted());
    press(viewer, Qt::Key_1);
    QCOMPARE(canvas.zoom(), 1.0);
    QCOMPARE(textOf(viewer, "pictureZoom"), "100 %");
    press(viewer, Qt::Key_0);
    QCOMPARE(canvas.zoom(), fitted);
    QVERIFY(!find(viewer, "zoomOutButton").isEnabled());
    for (int times = 0; times < 40; ++times) press(viewer, Qt::Key_Plus);
    QCOMPARE(canvas.zoom(), PictureCanvas::mostZoom);
    QVERIFY(!find(viewer, "zoomInButton").isEnabled());
    // What has been fitted stays so at any size.
    press(viewer, Qt::Key_0);
    viewer.resize(700, 500);
    QTRY_COMPARE(canvas.zoom(), (std::min(canvas.width(), canvas.height()) - 2 * PictureCanvas::margin) / 1'600.0);
  });
}

void TestPictureViewer::wheelKeepsThePointInPlace() {
  // Red on the left of a line that the pointer is on.
  QImage image = halves({1'600, 1'600}, red, blue);
  Viewing viewing({{.stored = need(storedPicture(encodedAs(image, "png")))}});
  viewing.view([](PictureViewer&, PictureCanvas& canvas) {
    QTRY_COMPARE(canvas.image().width(), 1'600);
    const QPoint line(canvas.width() / 2, 80);
    const auto sides = [&] {
      const QImage seen = canvas.grab().toImage();
      return std::pair(seen.pixelColor(line - QPoint(6, 0)), seen.pixelColor(line + QPoint(6, 0)));
    };
    QCOMPARE(sides(), std::pair(red, blue));
    for (int notch = 0; notch < 6; ++notch) turnWheel(canvas, line, 120);
    QVERIFY(canvas.zoom() > 1);
    QCOMPARE(sides(), std::pair(red, blue));
    for (int notch = 0; notch < 12; ++notch) turnWheel(canvas, line, -120);
    QVERIFY(canvas.isFitted());
  });
}

void TestPictureViewer::zoomedOnesAreMoved() {
  Viewing viewing({{.stored = need(storedPicture(encodedAs(halves({1'600, 1'600}, red, blue), "png")))}});
  viewing.view([](PictureViewer& viewer, PictureCanvas& canvas) {
    QTRY_COMPARE(canvas.image().width(), 1'600);
    press(viewer, Qt::Key_1);
    const QPoint middle = canvas.rect().center(), left = middle - QPoint(100, 0);
    QCOMPARE(canvas.grab().toImage().pixelColor(left), red);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&canvas, middle - QPoint(150, 0));
    QTest::mouseMove(&canvas, middle - QPoint(300, 0));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, middle - QPoint(300, 0));
    QCOMPARE(canvas.grab().toImage().pixelColor(left), blue);
    for (int times = 0; times < 9; ++times) press(viewer, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(canvas.grab().toImage().pixelColor(left), red);
    // It can't be moved out of sight.
    QCOMPARE(canvas.grab().toImage().pixelColor(2, middle.y()), red);
  });
}

void TestPictureViewer::copies() {
  Viewing viewing;
  viewing.view([](PictureViewer& viewer, PictureCanvas& canvas) {
    QTRY_COMPARE(middleOf(canvas), red);
    press(viewer, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(800, 600));
    QCOMPARE(textOf(viewer, "pictureMessage"), "The picture was copied.");
  });
}

void TestPictureViewer::messagesDoNotMoveThePicture() {
  Viewing viewing;
  viewing.view([](PictureViewer& viewer, PictureCanvas& canvas) {
    QTRY_COMPARE(middleOf(canvas), red);
    const QRect before = canvas.geometry();
    press(viewer, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(isShown(viewer, "pictureMessage"));
    QCoreApplication::processEvents();
    QCOMPARE(canvas.geometry(), before);
  });
}

void TestPictureViewer::longDescriptionsAreScrolledByKeys() {
  Viewing viewing({coloredPicture(red, {800, 600}, QString("Two boats lie on the sand. ").repeated(40).trimmed())});
  viewing.view([](PictureViewer& viewer, PictureCanvas&) {
    auto& description = find<QLabel>(viewer, "pictureDescription");
    const auto& area = *viewer.findChild<QScrollArea*>();
    // Whole lines, with room below them.
    const int line = description.fontMetrics().lineSpacing();
    QCOMPARE((area.height() - space::s) % line, 0);
    QVERIFY(area.geometry().bottom() < viewer.height() - 4);
    QVERIFY(area.width() <= measure::column);
    press(viewer, Qt::Key_Down);
    QVERIFY(area.verticalScrollBar()->value() > 0);
    press(viewer, Qt::Key_Up);
    QCOMPARE(area.verticalScrollBar()->value(), 0);
  });
}

void TestPictureViewer::edgesOfPalePicturesAreSeen() {
  const QColor ground = Theme::of(QApplication::palette()).window;
  Viewing viewing({coloredPicture(ground, {80, 60})});
  viewing.view([&](PictureViewer&, PictureCanvas& canvas) {
    const auto colors = [&canvas] {
      QSet<QRgb> found;
      const QImage image = canvas.grab().toImage();
      for (int x = 0; x < image.width(); ++x) found.insert(image.pixel(x, image.height() / 2));
      return found.size();
    };
    QTRY_COMPARE(colors(), 2);
  });
}

void TestPictureViewer::saves() {
  Viewing viewing;
  const QTemporaryDir folder;
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  viewing.view([&](PictureViewer& viewer, PictureCanvas& canvas) {
    QTRY_COMPARE(middleOf(canvas), red);
    within<QFileDialog>([&] { click(viewer, "savePictureButton"); },
                        [&](QFileDialog& files) {
                          auto* name = files.findChild<QLineEdit*>("fileNameEdit");
                          QCOMPARE(name->text(), "photo.png");
                          name->setText(folder.filePath("kept.png"));
                          press(files, Qt::Key_Return);
                        });
    QCOMPARE(textOf(viewer, "pictureMessage"), "The picture was saved.");
    QCOMPARE(QImage(folder.filePath("kept.png")).pixelColor(9, 9), red);
  });
}

void TestPictureViewer::saysWhatItCannotSave() {
  Viewing viewing;
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  viewing.view([&](PictureViewer& viewer, PictureCanvas& canvas) {
    QTRY_COMPARE(middleOf(canvas), red);
    within<QFileDialog>([&] { press(viewer, Qt::Key_S, Qt::ControlModifier); },
                        [&](QFileDialog& files) {
                          files.findChild<QLineEdit*>("fileNameEdit")->setText("/proc/kept.png");
                          press(files, Qt::Key_Return);
                        });
    QVERIFY(textOf(viewer, "pictureMessage").startsWith("The picture couldn’t be saved there."));
  });
}

void TestPictureViewer::damagedOneIsSaid() {
  Viewing viewing({coloredPicture(red)});
  Database(viewing.desktop.store.file()).run("UPDATE picture_images SET image = x'ffd8ff00'");
  viewing.view([](PictureViewer& viewer, PictureCanvas&) {
    QTRY_COMPARE(textOf(viewer, "pictureMessage"), "This picture can’t be shown. Its data is damaged or missing.");
    QVERIFY(!find(viewer, "copyPictureButton").isEnabled());
  });
}

void TestPictureViewer::everythingHasAName() {
  Viewing viewing;
  viewing.view([](PictureViewer& viewer, PictureCanvas&) {
    for (const QAction* action : viewer.actions()) QVERIFY(!action->text().isEmpty() && !action->shortcut().isEmpty());
    for (const QWidget* widget : viewer.findChildren<QWidget*>())
      if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
          widget->metaObject() != &QLabel::staticMetaObject)
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
  });
}

void TestPictureViewer::returnsTheFocus() {
  Viewing viewing;
  viewing.view([](PictureViewer& viewer, PictureCanvas&) { press(viewer, Qt::Key_Escape); });
  QTRY_COMPARE(viewing.desktop.window->focusWidget(), &viewing.rows());
}

ROOST_TEST(TestPictureViewer)

}  // namespace roost::picture_viewer_test

#include "test_picture_viewer.moc"
