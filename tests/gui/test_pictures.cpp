#include <QDialog>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "core/storage/change_watcher.h"
#include "gui/pictures/avatar.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/image_files.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::pictures_test {

using namespace test;

/// The viewer's own picture: setting it, removing it, and seeing it everywhere.
class TestPictures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void dropOnTheProfile();
  void dropElsewhereIsNone();
  void badFileIsSaid();
  void inTheDialog_data();
  void inTheDialog();
  void choosesAFile();
  void isSeenEverywhere();
  void otherWindowsChangeIsSeen();
  void crisp_data();
  void crisp();
  void cacheIsBounded();
  void groundStandsInForIt();
  void notAPictureIsAnIdenticon();
};

namespace {

const QColor blue(0x10, 0x20, 0xf0), red(0xf0, 0x20, 0x10);

QByteArray png(const QColor& color) { return encodedAs(plain({256, 256}, color), "png"); }

/// Susan at her own profile, with a blue picture in a file.
struct OwnProfile {
  OwnProfile() : susan(desktop.addUser("susan")), john(desktop.addUser("john")), file(desktop.store.file() + ".png") {
    write(file, png(blue));
    desktop.store.addPost(susan, 1'000, "post from susan");
    desktop.startAs(susan);
    press(window(), Qt::Key_4, Qt::ControlModifier);
  }

  MainWindow& window() const { return *desktop.window; }
  QWidget& page() const { return find(window(), "profilePage"); }
  Avatar& avatar() const { return *page().findChild<Avatar*>(); }
  QByteArray stored() const {
    return Database(desktop.store.file()).value("SELECT image FROM pictures WHERE user_id = ?", {susan}).toByteArray();
  }

  Desktop desktop;
  const UserId susan, john;
  const QString file;
};

/// Drops files as a file manager does; returns whether they were accepted.
bool drop(QWidget& widget, const QList<QUrl>& files) {
  QMimeData data;
  data.setUrls(files);
  const QPoint middle = widget.rect().center();
  QDragEnterEvent enter(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.ignore();
  QCoreApplication::sendEvent(&widget, &enter);
  if (!enter.isAccepted()) return false;
  QDropEvent dropped(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&widget, &dropped);
  return dropped.isAccepted();
}

bool drop(QWidget& widget, const QString& file) { return drop(widget, QList{QUrl::fromLocalFile(file)}); }

QColor middleOf(QWidget& widget) { return widget.grab().toImage().pixelColor(widget.rect().center()); }

/// The colour in the middle of a row's picture.
QColor pictureIn(RowView& rows, int row) {
  const QRect rect = rows.globalAvatarRect(rows.model()->index(row, 0));
  return rows.viewport()->grab().toImage().pixelColor(rows.viewport()->mapFromGlobal(rect.center()));
}

}  // namespace

void TestPictures::dropOnTheProfile() {
  OwnProfile own;
  QVERIFY(drop(own.avatar(), own.file));
  QTRY_COMPARE(noteIn(own.window()), "Your picture has been changed.");
  QTRY_COMPARE(middleOf(own.avatar()), blue);
  const QByteArray first = own.stored();
  QVERIFY(!first.isEmpty());

  write(own.file, png(red));
  QVERIFY(drop(own.avatar(), own.file));
  QTRY_COMPARE(middleOf(own.avatar()), red);
  press(own.window(), Qt::Key_Z, Qt::ControlModifier);
  QTRY_COMPARE(middleOf(own.avatar()), blue);
  QCOMPARE(own.stored(), first);
  press(own.window(), Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(own.stored(), QByteArray());
}

void TestPictures::dropElsewhereIsNone() {
  OwnProfile own;
  QVERIFY(!drop(own.avatar(), {QUrl("https://example.org/a.png")}));
  QVERIFY(!drop(own.avatar(), {QUrl::fromLocalFile(own.file), QUrl::fromLocalFile(own.file)}));
  press(own.window(), Qt::Key_K, Qt::ControlModifier);
  test::type(own.window(), "john");
  press(own.window(), Qt::Key_Return);
  QTRY_COMPARE(textOf(own.page(), "username"), "@john");
  QVERIFY(!own.avatar().acceptDrops());
}

void TestPictures::badFileIsSaid() {
  OwnProfile own;
  write(own.file, "can’t read this picture");
  QVERIFY(drop(own.avatar(), own.file));
  QTRY_COMPARE(noteIn(own.window()), "Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file.");
  QCOMPARE(own.stored(), QByteArray());
}

void TestPictures::inTheDialog_data() {
  QTest::addColumn<bool>("remove");
  QTest::addColumn<bool>("save");
  QTest::newRow("set, save") << false << true;
  QTest::newRow("set, cancel") << false << false;
  QTest::newRow("remove, save") << true << true;
  QTest::newRow("remove, cancel") << true << false;
}

void TestPictures::inTheDialog() {
  QFETCH(const bool, remove);
  QFETCH(const bool, save);
  OwnProfile own;
  if (remove) {
    QVERIFY(drop(own.avatar(), own.file));
    QTRY_COMPARE(middleOf(own.avatar()), blue);
  }
  const QByteArray before = own.stored();
  within<QDialog>([&] { click(own.page(), "editProfile"); },
                  [&](QDialog& dialog) {
                    QWidget& preview = find(dialog, "picturePreview");
                    QCOMPARE(isShown(dialog, "removePicture"), remove);
                    if (remove) {
                      QTRY_COMPARE(middleOf(preview), blue);
                      click(dialog, "removePicture");
                      QTRY_VERIFY(middleOf(preview) != blue);
                    } else {
                      write(own.file, "can’t read this picture");
                      QVERIFY(drop(preview, own.file));
                      QTRY_VERIFY(textOf(dialog, "pictureError").startsWith("Roost can’t read this picture"));
                      write(own.file, png(blue));
                      QVERIFY(drop(preview, own.file));
                      QTRY_COMPARE(middleOf(preview), blue);
                      QVERIFY(!isShown(dialog, "pictureError"));
                    }
                    // Nothing changes before it is saved.
                    QCOMPARE(own.stored(), before);
                    QTRY_VERIFY(find(dialog, "save").isEnabled());
                    click(dialog, save ? "save" : "cancel");
                  });
  QCOMPARE(own.stored().isEmpty(), save == remove);
  if (!save) QCOMPARE(own.stored(), before);
  if (own.stored().isEmpty())
    QVERIFY(middleOf(own.avatar()) != blue);
  else
    QTRY_COMPARE(middleOf(own.avatar()), blue);
}

void TestPictures::choosesAFile() {
  OwnProfile own;
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  within<QDialog>([&] { click(own.page(), "editProfile"); },
                  [&](QDialog& dialog) {
                    within<QFileDialog>([&] { click(dialog, "choosePicture"); },
                                        [&](QFileDialog& files) {
                                          QVERIFY(files.nameFilters().first().contains("*.png"));
                                          auto* name = files.findChild<QLineEdit*>("fileNameEdit");
                                          name->setText(own.file);
                                          press(files, Qt::Key_Return);
                                        });
                    QTRY_COMPARE(middleOf(find(dialog, "picturePreview")), blue);
                    click(dialog, "save");
                  });
  QVERIFY(!own.stored().isEmpty());
}

void TestPictures::isSeenEverywhere() {
  OwnProfile own;
  QVERIFY(drop(own.avatar(), own.file));
  QWidget& account = find(own.window(), "accountButton");
  const auto inTheBar = [&] {
    return account.grab().toImage().pixelColor(space::xs + measure::avatarBar / 2, account.height() / 2);
  };
  QTRY_COMPARE(inTheBar(), blue);
  QTRY_COMPARE(pictureIn(find<RowView>(own.window(), "profileRows"), 0), blue);
  press(own.window(), Qt::Key_1, Qt::ControlModifier);
  QTRY_COMPARE(pictureIn(find<RowView>(own.window(), "timelineRows"), 0), blue);
  QTRY_COMPARE(middleOf(*find(own.window(), "timelinePage").findChild<Avatar*>()), blue);
  press(own.window(), Qt::Key_3, Qt::ControlModifier);
  auto& people = find<RowView>(own.window(), "peopleRows");
  QTRY_COMPARE(pictureIn(people, rowWith(people, "susan").row()), blue);
  people.setCurrentIndex(rowWith(people, "susan"));
  press(own.window(), Qt::Key_I);
  QTRY_COMPARE(middleOf(*find(own.window(), "hoverCard").findChild<Avatar*>()), blue);
}

void TestPictures::otherWindowsChangeIsSeen() {
  OwnProfile own;
  const auto other = own.desktop.store.openAgain();
  need(Pictures(*other).set(own.susan, png(red)));
  QTRY_COMPARE(middleOf(own.avatar()), red);
  QTRY_COMPARE(pictureIn(find<RowView>(own.window(), "profileRows"), 0), red);
  press(own.window(), Qt::Key_3, Qt::ControlModifier);
  need(Pictures(*other).set(own.susan, png(blue)));
  auto& people = find<RowView>(own.window(), "peopleRows");
  QTRY_COMPARE(pictureIn(people, rowWith(people, "susan").row()), blue);
}

void TestPictures::crisp_data() {
  QTest::addColumn<qreal>("ratio");
  QTest::addColumn<int>("size");
  for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
    for (const int size : {measure::avatarBar, measure::avatarRow, measure::avatarProfile})
      QTest::addRow("%d at %g", size, ratio) << ratio << size;
}

void TestPictures::crisp() {
  QFETCH(const qreal, ratio);
  QFETCH(const int, size);
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Pictures pictures(*store);
  // Lines that scaling more than once would blur.
  QImage picture(256, 256, QImage::Format_RGB32);
  for (int y = 0; y < 256; ++y)
    for (int x = 0; x < 256; ++x) picture.setPixelColor(x, y, QColor(x, y, (x / 16 + y / 16) % 2 * 255));
  const QByteArray image = encodedAs(picture, "png");
  need(pictures.set(susan, image));
  AvatarCache cache(pictures);
  const AvatarKey avatar{susan, pictureVersion(image), avatarDigest("susan")};

  QImage screen(QSize(200, 200) * ratio, QImage::Format_ARGB32_Premultiplied);
  screen.setDevicePixelRatio(ratio);
  const auto paint = [&] {
    screen.fill(Qt::white);
    QPainter painter(&screen);
    cache.paint(painter, QRectF(21, 15, size, size), avatar);
  };
  QSignalSpy ready(&cache, &AvatarCache::ready);
  paint();
  QTRY_COMPARE(ready.size(), 1);
  paint();
  const int side = qRound(size * ratio);
  const QImage reference = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                               .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  // Within the circle, every pixel is that of the picture scaled once.
  const QPoint corner = (QPointF(21, 15) * ratio).toPoint();
  const int margin = side / 5;
  for (int y = margin; y < side - margin; ++y)
    for (int x = margin; x < side - margin; ++x) QCOMPARE(screen.pixel(corner + QPoint(x, y)), reference.pixel(x, y));
}

void TestPictures::cacheIsBounded() {
  TemporaryStore store;
  Pictures pictures(*store);
  AvatarCache cache(pictures);
  QSignalSpy ready(&cache, &AvatarCache::ready);
  QImage screen(600, 600, QImage::Format_ARGB32_Premultiplied);
  for (int number = 0; number < 40; ++number) {
    const UserId user = store.addUser(QString("user %1").arg(number));
    const QByteArray image = png(QColor::fromHsv(number * 9, 255, 255));
    need(pictures.set(user, image));
    QPainter painter(&screen);
    cache.paint(painter, QRectF(0, 0, 500, 500), {user, pictureVersion(image), {}});
    painter.end();
    QTRY_COMPARE(ready.size(), number + 1);
    QVERIFY(cache.bytes() <= AvatarCache::mostBytes);
  }
  QVERIFY(cache.bytes() > AvatarCache::mostBytes / 2);
}

void TestPictures::groundStandsInForIt() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Pictures pictures(*store);
  need(pictures.set(susan, png(blue)));
  AvatarCache cache(pictures);
  QImage screen(44, 44, QImage::Format_ARGB32_Premultiplied);
  screen.fill(Qt::white);
  QPainter painter(&screen);
  cache.paint(painter, QRectF(0, 0, 44, 44), {susan, pictureVersion(png(blue)), avatarDigest("susan")});
  painter.end();
  // The whole circle has one pale colour.
  QVERIFY(screen.pixelColor(22, 22) != Qt::white && screen.pixelColor(22, 22) != blue);
  for (const QPoint& point : {QPoint(10, 22), QPoint(22, 10), QPoint(30, 30)})
    QCOMPARE(screen.pixelColor(point), screen.pixelColor(22, 22));
}

void TestPictures::notAPictureIsAnIdenticon() {
  OwnProfile own;
  const QImage identicon = own.avatar().grab().toImage();
  // Another program has stored something that is no picture.
  const QByteArray nonsense("\x89PNG\r\n\x1a\n nonsense");
  need(Pictures(*own.desktop.store.openAgain()).set(own.susan, nonsense));
  own.desktop.startAs(own.susan);
  press(own.window(), Qt::Key_4, Qt::ControlModifier);
  QTRY_COMPARE(own.avatar().grab().toImage(), identicon);
}

ROOST_TEST(TestPictures)

}  // namespace roost::pictures_test

#include "test_pictures.moc"
