#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <array>

#include "gui/pictures/picture_file.h"
#include "support/content.h"
#include "support/image_files.h"
#include "support/random.h"
#include "support/registered_test.h"

namespace roost::picture_scaling_test {

using namespace test;

/// Whether large pictures of every kind look right once they are scaled down.
class TestPictureScaling : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyKindOfPng_data();
  void everyKindOfPng();
  void anySize_data();
  void anySize();
  void twoColours();

 private:
  QByteArray kept(const QByteArray& content) const {
    write(m_folder.filePath("picture"), content);
    return need(readPictureFile(m_folder.filePath("picture")));
  }

  QTemporaryDir m_folder;
};

namespace {

// https://www.w3.org/TR/png/#11IHDR
enum PngColor { Grey = 0, Rgb = 2, Palette = 3, GreyAlpha = 4, Rgba = 6 };

constexpr int side = 4 * pictureSide;
constexpr int patch = 128;
constexpr int patchesInLine = side / patch;

/// The samples of one pixel in a PNG file, and the colour they show.
struct PngPixel {
  QList<int> samples;
  std::array<double, 4> seen{};  ///< Red, green, blue and alpha, from 0 to 255, not premultiplied.
};

struct PngKind {
  PngColor color = Grey;
  int depth = 8;
  bool hasTransparentOne = false;  ///< A tRNS chunk.
  bool isInterlaced = false;
};

int channelsOf(PngColor color) {
  switch (color) {
    case Rgb:
      return 3;
    case GreyAlpha:
      return 2;
    case Rgba:
      return 4;
    default:
      return 1;
  }
}

QByteArray bigEndian(quint32 value) {
  QByteArray bytes(4, 0);
  qToBigEndian(value, bytes.data());
  return bytes;
}

/// A file of patches. Each patch mixes two pixels so finely that only their mean is left after scaling down.
class PatchedPng {
 public:
  PatchedPng(const PngKind& kind, QRandomGenerator& random) : m_kind(kind), m_random(random) {
    for (int i = 0; i < 1 << std::min(kind.depth, 8); ++i)
      m_palette.append({random.bounded(256), random.bounded(256), random.bounded(256),
                        kind.hasTransparentOne ? random.bounded(256) : 255});
    m_transparent = anyPixel().samples;
    for (int i = 0; i < patchesInLine * patchesInLine; ++i)
      m_patches.append({anyPixel(), anyPixel(), random.bounded(5)});
    // The transparent pixel occurs at least once.
    if (kind.hasTransparentOne) m_patches[3] = {pixelOf(m_transparent), anyPixel(), 2};
  }

  QByteArray file() const {
    QByteArray header = bigEndian(side) + bigEndian(side);
    for (const int value : {m_kind.depth, int{m_kind.color}, 0, 0, m_kind.isInterlaced ? 1 : 0})
      header += static_cast<char>(value);
    QByteArray png = "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", header);
    if (m_kind.color == Palette) {
      QByteArray colors, alphas;
      for (const auto& [red, green, blue, alpha] : m_palette) {
        for (const int value : {red, green, blue}) colors += static_cast<char>(value);
        alphas += static_cast<char>(alpha);
      }
      png += pngChunk("PLTE", colors);
      if (m_kind.hasTransparentOne) png += pngChunk("tRNS", alphas);
    } else if (m_kind.hasTransparentOne) {
      QByteArray key;
      for (const int sample : m_transparent)
        key += QByteArray{}.append(static_cast<char>(sample >> 8)).append(static_cast<char>(sample));
      png += pngChunk("tRNS", key);
    }
    return png + pngChunk("IDAT", qCompress(pixels()).mid(4)) + pngChunk("IEND", {});
  }

  /// The colour to be seen in each patch, premultiplied, line by line.
  QList<std::array<double, 4>> means() const {
    QList<std::array<double, 4>> means;
    for (const Patch& mixed : m_patches) {
      auto& mean = means.emplaceBack();
      for (const auto& [pixel, share] : {std::pair(mixed.one, 4 - mixed.others), std::pair(mixed.other, mixed.others)})
        for (size_t i = 0; i < 4; ++i) mean.at(i) += pixel.seen.at(i) * (i < 3 ? pixel.seen[3] / 255 : 1) * share / 4;
    }
    return means;
  }

 private:
  struct Patch {
    PngPixel one, other;
    int others = 0;  ///< How many of four pixels are `other`.
  };

  PngPixel pixelOf(const QList<int>& samples) const {
    if (m_kind.color == Palette) {
      const auto& [red, green, blue, alpha] = m_palette.at(samples.first());
      return {samples, {double(red), double(green), double(blue), double(alpha)}};
    }
    const double most = (1 << m_kind.depth) - 1;
    const auto seen = [&](qsizetype i) { return samples.at(i) / most * 255; };
    const bool isGrey = m_kind.color == Grey || m_kind.color == GreyAlpha;
    const bool isKey = m_kind.hasTransparentOne && samples == m_transparent;
    const double alpha = isKey ? 0 : m_kind.color == GreyAlpha ? seen(1) : m_kind.color == Rgba ? seen(3) : 255;
    return {samples, {seen(0), seen(isGrey ? 0 : 1), seen(isGrey ? 0 : 2), alpha}};
  }

  PngPixel anyPixel() const {
    QList<int> samples;
    for (int i = 0; i < channelsOf(m_kind.color); ++i) samples.append(m_random.bounded(1 << m_kind.depth));
    return pixelOf(samples);
  }

  const PngPixel& at(int x, int y) const {
    const Patch& mixed = m_patches.at(y / patch * patchesInLine + x / patch);
    return x % 2 + y % 2 * 2 < mixed.others ? mixed.other : mixed.one;
  }

  QByteArray pixels() const {
    struct Pass {
      int x, y, stepX, stepY;
    };
    // https://www.w3.org/TR/png/#8InterlaceMethods
    static const QList<Pass> adam7{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4},
                                   {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};
    QByteArray bytes;
    for (const auto& [fromX, fromY, stepX, stepY] : m_kind.isInterlaced ? adam7 : QList<Pass>{{0, 0, 1, 1}})
      for (int y = fromY; y < side; y += stepY) {
        bytes += '\0';
        int gathered = 0, bits = 0;
        for (int x = fromX; x < side; x += stepX)
          for (const int sample : at(x, y).samples) {
            if (m_kind.depth == 16) bytes += static_cast<char>(sample >> 8);
            gathered = gathered << m_kind.depth | sample;
            bits += m_kind.depth;
            if (bits < 8) continue;
            bytes += static_cast<char>(gathered);
            gathered = bits = 0;
          }
      }
    return bytes;
  }

  PngKind m_kind;
  QRandomGenerator& m_random;
  QList<std::array<int, 4>> m_palette;
  QList<int> m_transparent;
  QList<Patch> m_patches;
};

QImage premultiplied(const QImage& image) { return image.convertToFormat(QImage::Format_ARGB32_Premultiplied); }

int distance(QRgb one, QRgb other) {
  return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                   std::abs(qBlue(one) - qBlue(other)), std::abs(qAlpha(one) - qAlpha(other))});
}

/// The largest difference between two pictures in any channel of any pixel.
int distance(const QImage& one, const QImage& other) {
  if (one.size() != other.size()) return 256;
  const QImage left = premultiplied(one), right = premultiplied(other);
  int most = 0;
  for (int y = 0; y < one.height(); ++y)
    for (int x = 0; x < one.width(); ++x)
      most = std::max(most, distance(reinterpret_cast<const QRgb*>(left.constScanLine(y))[x],
                                     reinterpret_cast<const QRgb*>(right.constScanLine(y))[x]));
  return most;
}

/// Decodes the whole picture and then scales it.
QImage scaledAfterwards(const QByteArray& file) {
  const QImage image = QImage::fromData(file);
  const int least = std::min(image.width(), image.height());
  return premultiplied(image.copy((image.width() - least) / 2, (image.height() - least) / 2, least, least))
      .scaled(pictureSide, pictureSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Random pixels. Every third one is transparent, so that the picture is stored as a PNG file, without loss.
QImage noise(const QSize& size, QImage::Format format) {
  QRandomGenerator random = seededRandom();
  QImage image(size, QImage::Format_ARGB32);
  for (int y = 0; y < size.height(); ++y)
    for (int x = 0; x < size.width(); ++x) image.setPixel(x, y, (x + y) % 3 ? random.generate() | 0xff000000 : 0);
  return image.convertToFormat(format);
}

}  // namespace

void TestPictureScaling::everyKindOfPng_data() {
  QTest::addColumn<int>("color");
  QTest::addColumn<int>("depth");
  QTest::addColumn<bool>("hasTransparentOne");
  const QList<std::tuple<PngColor, const char*, QList<int>>> kinds{{Grey, "grey", {1, 2, 4, 8, 16}},
                                                                   {Rgb, "RGB", {8, 16}},
                                                                   {Palette, "palette", {1, 2, 4, 8}},
                                                                   {GreyAlpha, "grey and alpha", {8, 16}},
                                                                   {Rgba, "RGBA", {8, 16}}};
  for (const auto& [color, name, depths] : kinds)
    for (const int depth : depths) {
      QTest::addRow("%s, %d bit", name, depth) << int{color} << depth << false;
      if (color <= Palette)
        QTest::addRow("%s, %d bit, a transparent colour", name, depth) << int{color} << depth << true;
    }
}

void TestPictureScaling::everyKindOfPng() {
  QFETCH(const int, color);
  QFETCH(const int, depth);
  QFETCH(const bool, hasTransparentOne);
  QRandomGenerator random = seededRandom();
  for (const bool isInterlaced : {false, true}) {
    const PatchedPng png({static_cast<PngColor>(color), depth, hasTransparentOne, isInterlaced}, random);
    const QByteArray file = kept(png.file());
    QVERIFY(file.startsWith("\x89PNG"));
    const QImage picture = premultiplied(QImage::fromData(file));
    QCOMPARE(picture.size(), QSize(pictureSide, pictureSide));
    const auto means = png.means();
    for (int y = 0; y < pictureSide; ++y)
      for (int x = 0; x < pictureSide; ++x) {
        const QRgb pixel = reinterpret_cast<const QRgb*>(picture.constScanLine(y))[x];
        const auto& mean = means.at(y * 4 / patch * patchesInLine + x * 4 / patch);
        const std::array seen{qRed(pixel), qGreen(pixel), qBlue(pixel), qAlpha(pixel)};
        for (size_t i = 0; i < 4; ++i)
          if (std::abs(seen.at(i) - mean.at(i)) > 2)
            QFAIL(qPrintable(QString("interlaced %1, at %2, %3, channel %4: %5 for %6")
                                 .arg(isInterlaced)
                                 .arg(x)
                                 .arg(y)
                                 .arg(i)
                                 .arg(seen.at(i))
                                 .arg(mean.at(i))));
      }
  }
}

void TestPictureScaling::anySize_data() {
  QTest::addColumn<QByteArray>("format");
  QTest::addColumn<QSize>("size");
  for (const char* format : {"png", "jpeg", "webp"})
    for (const QSize& size : {QSize(300, 400), QSize(513, 600), QSize(1200, 1024), QSize(900, 2000)})
      QTest::addRow("%s, %d by %d", format, size.width(), size.height()) << QByteArray(format) << size;
}

void TestPictureScaling::anySize() {
  QFETCH(const QByteArray, format);
  QFETCH(const QSize, size);
  if (!QImageReader::supportedImageFormats().contains(format)) QSKIP("There is no plugin for this format here");
  const bool isPng = format == "png";
  const QImage original = noise(size, isPng ? QImage::Format_ARGB32 : QImage::Format_RGB32);
  const QByteArray file = encodedAs(original, format, 95);
  // Opaque pictures may be stored as a JPEG file, so both are. A picture that is already small isn't scaled.
  const QImage expected = QImage::fromData(kept(encodedAs(scaledAfterwards(file), "png")));
  const int most = distance(QImage::fromData(kept(file)), expected);
  QVERIFY2(most <= 2, qPrintable(QString("differs by %1").arg(most)));
}

void TestPictureScaling::twoColours() {
  // A ring, as in a logo: nothing in it is grey except its edges.
  QImage logo(1200, 1200, QImage::Format_Mono);
  logo.setColorTable({0xff000000, 0xffffffff});
  logo.fill(1);
  for (int y = 0; y < 1200; ++y)
    for (int x = 0; x < 1200; ++x) {
      const double radius = std::hypot(x - 600, y - 600);
      if (radius > 250 && radius < 500) logo.setPixel(x, y, 0);
    }
  const QByteArray file = encodedAs(logo, "png");
  const QImage picture = QImage::fromData(kept(file));
  QVERIFY(distance(picture, scaledAfterwards(file)) <= 2);
  QCOMPARE(picture.pixelColor(128, 128), QColor(Qt::white));
  QCOMPARE(picture.pixelColor(128, 128 + 80), QColor(Qt::black));
  QCOMPARE(picture.pixelColor(3, 3), QColor(Qt::white));
}

ROOST_TEST(TestPictureScaling)

}  // namespace roost::picture_scaling_test

#include "test_picture_scaling.moc"
