#include "pictures/stored_picture.h"

#include <QColorSpace>
#include <QColorTransform>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImageReader>
#include <QTest>

#include "pictures/image_decoding.h"
#include "support/content.h"
#include "support/image_files.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"

namespace roost::stored_picture_test {

using namespace test;

namespace {

bool isNear(const QColor& one, const QColor& other) {
  return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
             std::abs(one.blue() - other.blue()) <
         24;
}

/// Soft colours with some noise, as in a photo.
QImage photo(const QSize& size) {
  QRandomGenerator random = seededRandom();
  QImage image(size, QImage::Format_RGB32);
  for (int y = 0; y < size.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < size.width(); ++x) {
      const int noise = static_cast<int>(random.generate() % 24);
      line[x] = qRgb(x * 200 / size.width() + noise, y * 200 / size.height() + noise, 90 + noise);
    }
  }
  return image;
}

void append(QByteArray& bytes, std::initializer_list<int> numbers) {
  for (const int number : numbers) bytes.append(static_cast<char>(number));
}

/// A JPEG file with what a camera writes into it: that it was held upright, and where it was, 52° 31' 12.5" north.
QByteArray withPlace(QByteArray jpeg) {
  QByteArray exif("Exif\0\0", 6);
  // The header, and a directory of two entries: the orientation 6, and where the GPS directory is.
  append(exif, {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
  append(exif, {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0});
  append(exif, {0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38});
  append(exif, {0, 0, 0, 0});
  // The GPS directory: GPSLatitudeRef "N", and GPSLatitude, three fractions that follow it.
  append(exif, {0, 2});
  append(exif, {0, 1, 0, 2, 0, 0, 0, 2, 'N', 0, 0, 0});
  append(exif, {0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68});
  append(exif, {0, 0, 0, 0});
  append(exif, {0, 0, 0, 52, 0, 0, 0, 1, 0, 0, 0, 31, 0, 0, 0, 1, 0, 0, 0, 125, 0, 0, 0, 10});
  QByteArray segment("\xff\xe1");
  append(segment, {static_cast<int>(exif.size() + 2) >> 8, static_cast<int>(exif.size() + 2) & 255});
  return jpeg.insert(2, segment + exif);
}

const QByteArray latitude("\0\0\0\x34\0\0\0\1\0\0\0\x1f\0\0\0\1\0\0\0\x7d\0\0\0\x0a", 24);

/// An animation of one red and one blue frame, each a single pixel.
const QByteArray redThenBlue(
    "GIF89a\x01\0\x01\0\xf0\0\0\xff\0\0\0\0\xff"
    "\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"
    "\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x4c\x01\0\x3b",
    67);

QImage imageOf(const StoredPicture& stored) { return QImage::fromData(stored.image); }
QImage thumbnailOf(const StoredPicture& stored) { return QImage::fromData(stored.thumbnail); }

const QString damaged = "The picture is damaged and can’t be read. Choose another.";
const QString unknown = "Roost can’t read this picture. Choose a JPEG, PNG, GIF or WebP file.";
const QString tooLarge = "The picture is too large. Choose one of 50 megapixels or less.";

}  // namespace

/// What is kept of the pictures in posts. This program has no display.
class TestStoredPicture : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void needsNoDisplay();
  void fitsBothSizes_data();
  void fitsBothSizes();
  void placesAndOtherMetadataAreGone_data();
  void placesAndOtherMetadataAreGone();
  void isUpright();
  void choosesTheFormat();
  void transparencyIsKept();
  void colorsBecomeSrgb();
  void movingPicturesShowTheirFirstImage();
  void refuses_data();
  void refuses();
  void damagedFilesDoNoHarm_data();
  void damagedFilesDoNoHarm();
};

void TestStoredPicture::needsNoDisplay() {
  QVERIFY(!qobject_cast<QGuiApplication*>(QCoreApplication::instance()));
  const DecodePicture decode = storedPicture;
  QVERIFY(decode(encodedAs(plain({9, 9}, Qt::red), "png")));
}

void TestStoredPicture::fitsBothSizes_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<QSize>("image");
  QTest::addColumn<QSize>("thumbnail");
  QTest::newRow("small") << QSize(30, 20) << QSize(30, 20) << QSize(30, 20);
  QTest::newRow("a single pixel") << QSize(1, 1) << QSize(1, 1) << QSize(1, 1);
  QTest::newRow("wide") << QSize(4096, 1024) << QSize(2048, 512) << QSize(640, 160);
  QTest::newRow("high") << QSize(1000, 3000) << QSize(682, 2048) << QSize(213, 640);
  QTest::newRow("as large as it may be") << QSize(2048, 2048) << QSize(2048, 2048) << QSize(640, 640);
  QTest::newRow("a line") << QSize(20'000, 2) << QSize(2048, 1) << QSize(640, 1);
}

void TestStoredPicture::fitsBothSizes() {
  QFETCH(const QSize, size);
  for (const char* format : {"png", "jpeg"}) {
    const StoredPicture stored = need(storedPicture(encodedAs(photo(size), format)));
    QTEST(imageOf(stored).size(), "image");
    QTEST(QSize(stored.width, stored.height), "image");
    QTEST(thumbnailOf(stored).size(), "thumbnail");
  }
}

void TestStoredPicture::placesAndOtherMetadataAreGone_data() {
  QTest::addColumn<QByteArray>("file");
  QImage described = photo({400, 300});
  described.setText("Comment", "secret place");
  const QByteArray jpeg = encodedAs(described, "jpeg");
  QTest::newRow("JPEG with a GPS block") << withPlace(jpeg);
  QTest::newRow("JPEG with a note") << withExif(jpeg, 1, "secret place");
  QTest::newRow("PNG") << encodedAs(described, "png");
  described.setColorSpace(QColorSpace::AdobeRgb);
  QTest::newRow("PNG with colors") << encodedAs(described, "png");
  QTest::newRow("JPEG with colors") << withPlace(encodedAs(described, "jpeg"));
}

void TestStoredPicture::placesAndOtherMetadataAreGone() {
  QFETCH(const QByteArray, file);
  QVERIFY(file.contains("secret") || file.contains(latitude));
  const StoredPicture stored = need(storedPicture(file));
  for (const QByteArray& kept : {stored.image, stored.thumbnail}) {
    for (const QByteArray& trace : {QByteArray("secret"), QByteArray("Exif"), latitude, QByteArray("ICC_PROFILE"),
                                    QByteArray("iCCP"), QByteArray("eXIf"), QByteArray("tEXt")})
      QVERIFY2(!kept.contains(trace), trace.constData());
    QVERIFY(QImage::fromData(kept).textKeys().isEmpty());
  }
}

void TestStoredPicture::isUpright() {
  // Turned to the right, what is left of the middle is above it.
  const QByteArray jpeg = encodedAs(halves({1200, 600}, Qt::red, Qt::blue), "jpeg", 95);
  const StoredPicture stored = need(storedPicture(withPlace(jpeg)));
  QCOMPARE(QSize(stored.width, stored.height), QSize(600, 1200));
  for (const QImage& kept : {imageOf(stored), thumbnailOf(stored)}) {
    QVERIFY(isNear(kept.pixelColor(kept.width() / 2, 9), Qt::red));
    QVERIFY(isNear(kept.pixelColor(kept.width() / 2, kept.height() - 9), Qt::blue));
  }
}

void TestStoredPicture::choosesTheFormat() {
  const auto isJpeg = [](const QByteArray& bytes) { return bytes.startsWith("\xff\xd8"); };
  const StoredPicture fromPhoto = need(storedPicture(encodedAs(photo({900, 900}), "jpeg")));
  QVERIFY(isJpeg(fromPhoto.image) && isJpeg(fromPhoto.thumbnail));
  // A photo in a PNG file is still one.
  QVERIFY(isJpeg(need(storedPicture(encodedAs(photo({900, 900}), "png"))).image));
  // The words in a screenshot stay as sharp as they were.
  const QImage screenshot = halves({900, 900}, Qt::black, Qt::white);
  const StoredPicture kept = need(storedPicture(encodedAs(screenshot, "png")));
  QVERIFY(kept.image.startsWith("\x89PNG"));
  QCOMPARE(imageOf(kept), screenshot);
}

void TestStoredPicture::transparencyIsKept() {
  QImage image(900, 900, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  QPainter(&image).fillRect(200, 200, 500, 500, Qt::red);
  const StoredPicture stored = need(storedPicture(encodedAs(image, "png")));
  for (const QImage& kept : {imageOf(stored), thumbnailOf(stored)}) {
    QCOMPARE(kept.pixelColor(5, 5).alpha(), 0);
    QCOMPARE(kept.pixelColor(kept.width() / 2, kept.height() / 2), QColor(Qt::red));
  }
}

void TestStoredPicture::colorsBecomeSrgb() {
  const QColor color(180, 90, 60);
  QImage image = plain({60, 60}, color);
  image.setColorSpace(QColorSpace::DisplayP3);
  const QColor expected = QColorSpace(QColorSpace::DisplayP3).transformationToColorSpace(QColorSpace::SRgb).map(color);
  QVERIFY(std::abs(expected.red() - color.red()) > 8);
  for (const char* format : {"png", "jpeg"}) {
    const StoredPicture stored = need(storedPicture(encodedAs(image, format, 100)));
    const QColor kept = imageOf(stored).pixelColor(30, 30);
    QVERIFY2(std::abs(kept.red() - expected.red()) <= 3 && std::abs(kept.blue() - expected.blue()) <= 3,
             qPrintable(kept.name() + u' ' + expected.name()));
  }
}

void TestStoredPicture::movingPicturesShowTheirFirstImage() {
  const StoredPicture stored = need(storedPicture(redThenBlue));
  QCOMPARE(imageOf(stored).pixelColor(0, 0), QColor(Qt::red));
}

void TestStoredPicture::refuses_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("message");
  const QByteArray jpeg = encodedAs(photo({300, 300}), "jpeg"), png = encodedAs(photo({300, 300}), "png");
  QTest::newRow("nothing") << QByteArray() << unknown;
  QTest::newRow("text") << QByteArray("just words") << unknown;
  QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << unknown;
  QTest::newRow("HEIC") << QByteArray(
                               "\0\0\0\x18"
                               "ftypheic\0\0\0\0",
                               16)
                        << unknown;
  QTest::newRow("JPEG's first bytes") << jpeg.first(3) << damaged;
  QTest::newRow("PNG that ends early") << png.first(png.size() / 2) << damaged;
  QTest::newRow("GIF that ends early") << redThenBlue.first(20) << damaged;
  QTest::newRow("PNG that says it is huge") << pngHeader(20'000, 20'000) + pngChunk("IDAT", "x") << tooLarge;
  QTest::newRow("JPEG that says it is huge") << jpegOfSize(jpeg, 65'500, 65'500) << tooLarge;
  QTest::newRow("GIF that says it is huge") << "GIF89a\xff\xff\xff\xff" + redThenBlue.mid(10) << damaged;
  QTest::newRow("PNG that unpacks to more than its file")
      << encodedAs(QImage(7'100, 7'100, QImage::Format_Mono), "png") << tooLarge;
}

void TestStoredPicture::refuses() {
  QFETCH(const QByteArray, file);
  const auto refused = storedPicture(file);
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
  QTEST(refused.error().message, "message");
}

void TestStoredPicture::damagedFilesDoNoHarm_data() {
  QTest::addColumn<QByteArray>("good");
  QTest::newRow("png") << encodedAs(photo({60, 50}), "png");
  QTest::newRow("jpeg") << withPlace(encodedAs(photo({60, 50}), "jpeg"));
  QTest::newRow("gif") << redThenBlue;
  if (QImageReader::supportedImageFormats().contains("webp"))
    QTest::newRow("webp") << encodedAs(photo({60, 50}), "webp");
}

void TestStoredPicture::damagedFilesDoNoHarm() {
  QFETCH(const QByteArray, good);
  QRandomGenerator random = seededRandom();
  for (int round = 0; round < rounds(300); ++round) {
    QByteArray bad = good;
    for (int i = random.bounded(1, 12); i > 0; --i)
      bad[random.bounded(static_cast<int>(bad.size()))] = static_cast<char>(random.bounded(256));
    if (random.bounded(3) == 0) bad.truncate(random.bounded(static_cast<int>(bad.size())));
    const auto stored = storedPicture(bad);
    if (!stored) {
      QCOMPARE(stored.error().code, ErrorCode::InvalidInput);
      continue;
    }
    QCOMPARE(imageOf(*stored).size(), QSize(stored->width, stored->height));
    QVERIFY(std::max(stored->width, stored->height) <= mostPostPictureSide);
    QVERIFY(std::max(thumbnailOf(*stored).width(), thumbnailOf(*stored).height()) <= mostThumbnailSide);
  }
}

ROOST_TEST(TestStoredPicture)

}  // namespace roost::stored_picture_test

#include "test_stored_picture.moc"
