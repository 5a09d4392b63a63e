#include <sys/stat.h>

#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

#include "gui/pictures/picture_file.h"
#include "support/content.h"
#include "support/image_files.h"
#include "support/limits.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"

namespace roost::picture_files_test {

using namespace test;

/// What happens to the files that people choose as their picture, or are tricked into choosing.
class TestPictureFiles : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsTheMiddleSquare_data();
  void keepsTheMiddleSquare();
  void smallOnesAreNotEnlarged();
  void choosesTheSmallerFormat();
  void transparencyIsKept();
  void metadataIsGone();
  void camerasOrientation();
  void drawings();
  void drawingsAreAloneInTheWorld_data();
  void drawingsAreAloneInTheWorld();
  void refuses_data();
  void refuses();
  void refusesWhatIsNoFile();
  void damagedFilesDoNoHarm_data();
  void damagedFilesDoNoHarm();

 private:
  QString fileWith(const QByteArray& content, const QString& name = "picture") const {
    write(m_folder.filePath(name), content);
    return m_folder.filePath(name);
  }
  QImage kept(const QByteArray& content) const { return QImage::fromData(need(readPictureFile(fileWith(content)))); }

  QTemporaryDir m_folder;
};

namespace {

const QString damaged = "The picture is damaged and can’t be read. Choose another.";
const QString noPicture = "Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file.";
const QString tooManyPixels = "The picture is too large. Choose one of 50 megapixels or less.";
const QString complicated = "This drawing is damaged or too complex. Choose another.";

bool canReadWebp() { return QImageReader::supportedImageFormats().contains("webp"); }

bool isNear(QColor one, const QColor& other) {
  return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
             std::abs(one.blue() - other.blue()) <
         24;
}

QImage noise(const QSize& size) {
  QRandomGenerator random = seededRandom();
  QImage image(size, QImage::Format_RGB32);
  for (int y = 0; y < size.height(); ++y)
    for (int x = 0; x < size.width(); ++x) image.setPixel(x, y, random.generate() | 0xff000000);
  return image;
}

QByteArray svg(const QByteArray& inside, const QByteArray& before = {}) {
  return before +
         "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 100'>" +
         inside + "</svg>";
}

const QByteArray green = "<rect width='100' height='100' fill='#00ff00'/>";

}  // namespace

void TestPictureFiles::keepsTheMiddleSquare_data() {
  QTest::addColumn<QByteArray>("format");
  QTest::addColumn<QSize>("size");
  for (const char* format : {"png", "jpeg", "webp"})
    for (const QSize& size : {QSize(900, 300), QSize(300, 900), QSize(4000, 1500), QSize(256, 256)})
      QTest::addRow("%s %d by %d", format, size.width(), size.height()) << QByteArray(format) << size;
}

void TestPictureFiles::keepsTheMiddleSquare() {
  QFETCH(const QByteArray, format);
  QFETCH(const QSize, size);
  if (format == "webp" && !canReadWebp()) QSKIP("There is no plugin for WebP here");
  QImage image = plain(size, Qt::red);
  const int side = std::min(size.width(), size.height());
  QPainter(&image).fillRect((size.width() - side) / 2, (size.height() - side) / 2, side, side, Qt::blue);
  const QImage picture = kept(encodedAs(image, format, 95));
  QCOMPARE(picture.size(), QSize(pictureSide, pictureSide));
  for (const QPoint& point : {QPoint(4, 4), QPoint(251, 251), QPoint(128, 128)})
    QVERIFY(isNear(picture.pixelColor(point), Qt::blue));
}

void TestPictureFiles::smallOnesAreNotEnlarged() {
  QCOMPARE(kept(encodedAs(plain({40, 30}, Qt::blue), "png")).size(), QSize(30, 30));
  QCOMPARE(kept(encodedAs(plain({1, 1}, Qt::blue), "png")).size(), QSize(1, 1));
}

void TestPictureFiles::choosesTheSmallerFormat() {
  const QByteArray photo = need(readPictureFile(fileWith(encodedAs(noise({600, 600}), "png"))));
  QVERIFY(photo.startsWith("\xff\xd8"));
  QVERIFY(photo.size() < 100'000);
  QVERIFY(need(readPictureFile(fileWith(encodedAs(plain({600, 600}, Qt::blue), "jpeg")))).startsWith("\x89PNG"));
}

void TestPictureFiles::transparencyIsKept() {
  QImage image(400, 400, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  QPainter(&image).fillRect(100, 100, 200, 200, Qt::red);
  const QImage picture = kept(encodedAs(image, "png"));
  QCOMPARE(picture.pixelColor(10, 10).alpha(), 0);
  QVERIFY(isNear(picture.pixelColor(128, 128), Qt::red));
  QCOMPARE(picture.pixelColor(128, 128).alpha(), 255);
}

void TestPictureFiles::metadataIsGone() {
  for (const char* format : {"png", "jpeg"}) {
    QImage image = noise({500, 500});
    image.setText("Comment", "secret place");
    QByteArray file = encodedAs(image, format);
    if (QByteArray(format) == "jpeg") file = withExif(file, 1, "secret place");
    QVERIFY(file.contains("secret"));
    const QByteArray picture = need(readPictureFile(fileWith(file)));
    QVERIFY(!picture.contains("secret"));
    QVERIFY(!picture.contains("Exif"));
    QVERIFY(QImage::fromData(picture).textKeys().isEmpty());
  }
}

void TestPictureFiles::camerasOrientation() {
  const QByteArray jpeg = encodedAs(halves({1200, 1200}, Qt::red, Qt::blue), "jpeg", 95);
  const auto corners = [&](char orientation) {
    const QImage picture = kept(withExif(jpeg, orientation, {}));
    return std::pair(picture.pixelColor(200, 20), picture.pixelColor(20, 200));
  };
  // As stored, upside down, and turned to either side.
  QVERIFY(isNear(corners(1).first, Qt::blue) && isNear(corners(1).second, Qt::red));
  QVERIFY(isNear(corners(3).first, Qt::red) && isNear(corners(3).second, Qt::blue));
  QVERIFY(isNear(corners(6).first, Qt::red) && isNear(corners(6).second, Qt::blue));
  QVERIFY(isNear(corners(8).first, Qt::blue) && isNear(corners(8).second, Qt::red));
}

void TestPictureFiles::drawings() {
  const QImage picture =
      kept(svg("<circle cx='50' cy='50' r='50' fill='#00ff00'/>", "<?xml version='1.0'?>\n<!-- a face -->\n"));
  QCOMPARE(picture.size(), QSize(pictureSide, pictureSide));
  QVERIFY(isNear(picture.pixelColor(128, 128), Qt::green));
  QCOMPARE(picture.pixelColor(2, 2).alpha(), 0);
  // The middle of a wide drawing; parts that are drawn twice; colours from a style sheet and from a gradient.
  const QImage wide = kept(
      "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='100'>"
      "<rect width='300' height='100' fill='red'/><rect x='100' width='100' height='100' fill='#00ff00'/></svg>");
  QVERIFY(isNear(wide.pixelColor(3, 128), Qt::green) && isNear(wide.pixelColor(252, 128), Qt::green));
  QVERIFY(
      isNear(kept(svg("<defs><g id='a'>" + green + "</g></defs><use xlink:href='#a'/>")).pixelColor(9, 9), Qt::green));
  QVERIFY(isNear(
      kept(svg("<style>.g { fill: #00ff00 }</style><rect class='g' width='100' height='100'/>")).pixelColor(9, 9),
      Qt::green));
}

void TestPictureFiles::drawingsAreAloneInTheWorld_data() {
  QTest::addColumn<QByteArray>("inside");
  const QByteArray outside = QFile::encodeName(m_folder.filePath("red.png"));
  const QByteArray data = encodedAs(plain({100, 100}, Qt::red), "png").toBase64();
  QTest::newRow("file") << QByteArray("<image width='100' height='100' xlink:href='" + outside + "'/>");
  QTest::newRow("file, by address") << QByteArray("<image width='100' height='100' href='file://" + outside + "'/>");
  QTest::newRow("picture in the drawing")
      << QByteArray("<image width='100' height='100' xlink:href='data:image/png;base64," + data + "'/>");
  QTest::newRow("entity from a file") << QByteArray("<text y='60' font-size='50'>&a;</text>");
  QTest::newRow("script") << QByteArray("<script>document.documentElement.remove()</script>");
  QTest::newRow("movement") << QByteArray(
      "<rect width='100' height='100' fill='red' opacity='0'><animate attributeName='opacity' to='1' dur='1ms' "
      "fill='freeze'/></rect>");
  QTest::newRow("use of another file") << QByteArray("<use xlink:href='" + outside + "#a'/>");
}

void TestPictureFiles::drawingsAreAloneInTheWorld() {
  QFETCH(const QByteArray, inside);
  const QByteArray before = inside.contains("&a;") ? "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" : "";
  write(m_folder.filePath("red.png"), encodedAs(plain({100, 100}, Qt::red), "png"));
  const QImage picture = kept(svg(green + inside, before));
  for (const QPoint& point : {QPoint(20, 20), QPoint(128, 128), QPoint(230, 230)})
    QVERIFY(isNear(picture.pixelColor(point), Qt::green));
}

void TestPictureFiles::refuses_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QString>("message");
  const QByteArray png = encodedAs(plain({300, 300}, Qt::blue), "png"), jpeg = encodedAs(noise({300, 300}), "jpeg");
  QTest::newRow("nothing") << QByteArray() << noPicture;
  QTest::newRow("text") << QByteArray("just words") << noPicture;
  QTest::newRow("HTML") << QByteArray("<!doctype html><p>svg") << noPicture;
  QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;") << noPicture;
  QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0", 8) << noPicture;
  QTest::newRow("PDF") << QByteArray("%PDF-1.7") << noPicture;
  QTest::newRow("PNG that ends early") << png.first(png.size() / 2) << damaged;
  QTest::newRow("PNG's first bytes") << png.first(8) << damaged;
  QTest::newRow("JPEG's first bytes") << jpeg.first(3) << damaged;
  QTest::newRow("JPEG without a picture") << jpeg.first(20) << damaged;
  QTest::newRow("PNG that says it is huge") << pngHeader(20'000, 20'000) + pngChunk("IDAT", "x") << tooManyPixels;
  QTest::newRow("PNG wider than numbers go") << pngHeader(0x7fffffff, 0x7fffffff) << damaged;
  QTest::newRow("PNG of no width") << pngHeader(0, 100) << damaged;
  QTest::newRow("PNG in which nothing follows") << pngHeader(100, 100) << damaged;
  QTest::newRow("JPEG that says it is huge") << jpegOfSize(jpeg, 65'500, 65'500) << tooManyPixels;
  // A file of a few kilobytes that would need hundreds of megabytes.
  QTest::newRow("PNG that unpacks to more than its file")
      << encodedAs(QImage(7'100, 7'100, QImage::Format_Mono), "png") << tooManyPixels;
  QByteArray webp("RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xfe\xff\x3f\xfe\xff\x3f", 30);
  QTest::newRow("WebP that says it is huge")
      << webp
      << (canReadWebp() ? damaged : "WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file.");
  QByteArray entities = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>";
  for (char name = 'b'; name < 'k'; ++name)
    entities += QByteArray("<!ENTITY ") + name + " '" + (QByteArray("&") + char(name - 1) + ";").repeated(10) + "'>";
  QTest::newRow("SVG of entities") << svg("<text>&j;</text>", entities + "]>") << complicated;
  QByteArray copies = "<defs><g id='a'>" + green + "</g>";
  for (char name = 'b'; name < 'z'; ++name)
    copies += QByteArray("<g id='") + name + "'>" +
              (QByteArray("<use xlink:href='#") + char(name - 1) + "'/>").repeated(10) + "</g>";
  QTest::newRow("SVG of copies of copies") << svg(copies + "</defs><use xlink:href='#y'/>") << complicated;
  QTest::newRow("SVG that copies itself") << svg("<g id='a'><use xlink:href='#a'/></g>") << complicated;
  QTest::newRow("SVG of great depth") << svg(QByteArray("<g>").repeated(50'000) + QByteArray("</g>").repeated(50'000))
                                      << complicated;
  QTest::newRow("SVG of many parts") << svg(green.repeated(30'000)) << complicated;
  QTest::newRow("SVG of endless width") << QByteArray(
                                               "<svg xmlns='http://www.w3.org/2000/svg' width='1e9' height='1'/>")
                                        << complicated;
  QTest::newRow("SVG that ends early") << svg(green).chopped(8) << complicated;
  QTest::newRow("SVG that is none") << QByteArray("<html><svg/></html>") << complicated;
}

void TestPictureFiles::refuses() {
  QFETCH(const QByteArray, content);
  // Whatever the file is called.
  for (const char* name : {"picture.png", "picture.jpg", "picture.svg"}) {
    const auto refused = readPictureFile(fileWith(content, name));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QTEST(refused.error().message, "message");
  }
}

void TestPictureFiles::refusesWhatIsNoFile() {
  const QString noFile = "This isn’t a readable file. Choose a picture.";
  const auto messageFor = [](const QString& path) {
    const auto refused = readPictureFile(path);
    return refused ? QString() : refused.error().message;
  };
  QCOMPARE(messageFor(m_folder.path()), noFile);
  QCOMPARE(messageFor(m_folder.filePath("nowhere.png")), noFile);
  QCOMPARE(messageFor({}), noFile);
  // Opening this would wait forever.
  const QString pipe = m_folder.filePath("pipe.png");
  QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
  QCOMPARE(messageFor(pipe), noFile);
  QCOMPARE(messageFor("/dev/zero"), noFile);

  QFile large(m_folder.filePath("large.png"));
  QVERIFY(large.open(QIODevice::WriteOnly) && large.write(pngHeader(10, 10)) > 0 &&
          large.resize(mostPictureFileBytes + 1));
  large.close();
  QCOMPARE(messageFor(large.fileName()), "The file is too large. Choose one of 20 MB or less.");

  const QString locked = fileWith(encodedAs(plain({9, 9}, Qt::blue), "png"), "locked.png");
  Unprivileged::give(m_folder.path(), 0755);
  Unprivileged::give(locked, 0000);
  const Unprivileged unprivileged;
  QCOMPARE(messageFor(locked), "The file can’t be opened. Check that you have permission to read it.");
}

void TestPictureFiles::damagedFilesDoNoHarm_data() {
  QTest::addColumn<QByteArray>("good");
  QTest::newRow("png") << encodedAs(noise({60, 50}), "png");
  QTest::newRow("jpeg") << withExif(encodedAs(noise({60, 50}), "jpeg"), 6, "note");
  QTest::newRow("svg") << svg("<defs><g id='a'>" + green + "</g></defs><use xlink:href='#a'/><path d='M0 0L9 9'/>");
  if (canReadWebp()) QTest::newRow("webp") << encodedAs(noise({60, 50}), "webp");
}

void TestPictureFiles::damagedFilesDoNoHarm() {
  QFETCH(const QByteArray, good);
  QRandomGenerator random = seededRandom();
  int read = 0, refused = 0;
  for (int round = 0; round < rounds(300); ++round) {
    QByteArray bad = good;
    for (int i = random.bounded(1, 12); i > 0; --i)
      bad[random.bounded(static_cast<int>(bad.size()))] = static_cast<char>(random.bounded(256));
    if (random.bounded(3) == 0) bad.truncate(random.bounded(static_cast<int>(bad.size())));
    const auto picture = readPictureFile(fileWith(bad));
    if (picture) {
      ++read;
      const QImage image = QImage::fromData(*picture);
      QVERIFY(!image.isNull() && image.width() <= pictureSide && image.width() == image.height());
    } else {
      ++refused;
      QCOMPARE(picture.error().code, ErrorCode::InvalidInput);
    }
  }
  QVERIFY(read + refused == rounds(300) && refused > 0);
}

ROOST_TEST(TestPictureFiles)

}  // namespace roost::picture_files_test

#include "test_picture_files.moc"
