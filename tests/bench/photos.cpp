#include "bench/photos.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>
#include <algorithm>
#include <cmath>

#include "bench/generator.h"
#include "bench/raw_sqlite.h"

namespace roost::bench {
namespace {

constexpr int width = 4000, height = 3000;
constexpr qint64 fewestBytes = 2'000'000, mostBytes = 4'000'000;

/// Slow waves of color with fine noise, which compresses about as a photo does.
QImage view(Random& random) {
  QImage image(width, height, QImage::Format_RGB32);
  const auto across = static_cast<double>(200 + random.below(400)), down = static_cast<double>(200 + random.below(400));
  for (int y = 0; y < height; ++y) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    const double row = std::sin(y / down);
    for (int x = 0; x < width; ++x) {
      const double wave = std::sin(x / across) + row;
      const int light = 128 + static_cast<int>(50 * wave) + static_cast<int>(random.below(33)) - 16;
      line[x] = qRgb(std::clamp(light + x / 100, 0, 255), std::clamp(light, 0, 255), std::clamp(255 - light, 0, 255));
    }
  }
  return image;
}

}  // namespace

Photos::Photos() {
  Random random(generatorSeed);
  for (int number = 0; number < views; ++number) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    constexpr int quality = 85;
    if (!view(random).save(&buffer, "jpeg", quality) || buffer.size() < fewestBytes || buffer.size() > mostBytes)
      throw Failure(QStringLiteral("a photo has %1 bytes").arg(buffer.size()));
    m_views.append(buffer.data());
  }
}

QByteArray Photos::file(int number) const {
  QByteArray file = m_views[number % views];
  const QByteArray comment = "photo " + QByteArray::number(number);
  QByteArray length(2, '\0');
  qToBigEndian(static_cast<quint16>(length.size() + comment.size()), length.data());
  return file.insert(2, "\xff\xfe" + length + comment);
}

}  // namespace roost::bench
