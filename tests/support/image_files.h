#pragma once

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QtEndian>

namespace roost::test {

inline QByteArray encodedAs(const QImage& image, const char* format, int quality = -1) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, format, quality)) qFatal("No %s can be written", format);
  return buffer.data();
}

/// An image with one colour left of the middle and another right of it.
inline QImage halves(const QSize& size, const QColor& left, const QColor& right) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(right);
  QPainter(&image).fillRect(0, 0, size.width() / 2, size.height(), left);
  return image;
}

inline QImage plain(const QSize& size, const QColor& color) { return halves(size, color, color); }

/// A chunk of a PNG file, with its length and its checksum.
inline QByteArray pngChunk(const QByteArray& type, const QByteArray& data) {
  const auto number = [](quint32 value) {
    QByteArray bytes(4, 0);
    qToBigEndian(value, bytes.data());
    return bytes;
  };
  quint32 crc = ~0U;
  for (const char byte : type + data) {
    crc ^= static_cast<uchar>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? 0xedb88320U ^ (crc >> 1) : crc >> 1;
  }
  return number(static_cast<quint32>(data.size())) + type + data + number(~crc);
}

/// The start of a PNG file that claims to have this size.
inline QByteArray pngHeader(quint32 width, quint32 height) {
  QByteArray data(8, 0);
  qToBigEndian(width, data.data());
  qToBigEndian(height, data.data() + 4);
  return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", data + QByteArray("\x08\x06\0\0\0", 5));
}

/// Changes the size that a JPEG file claims to have, and nothing else.
inline QByteArray jpegOfSize(QByteArray jpeg, quint16 width, quint16 height) {
  const qsizetype frame = jpeg.indexOf("\xff\xc0");
  if (frame < 0) qFatal("That JPEG has no frame");
  qToBigEndian(height, jpeg.data() + frame + 5);
  qToBigEndian(width, jpeg.data() + frame + 7);
  return jpeg;
}

/// A JPEG file with the orientation that a camera stores, and with `note`, which stands for anything else it might
/// store.
inline QByteArray withExif(QByteArray jpeg, char orientation, const QByteArray& note) {
  QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
  exif += orientation + QByteArray("\0\0\0\0\0\0", 6) + note;
  QByteArray length(2, 0);
  qToBigEndian(static_cast<quint16>(exif.size() + 2), length.data());
  return jpeg.insert(2, "\xff\xe1" + length + exif);
}

inline void write(const QString& path, const QByteArray& content) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
    qFatal("%s can't be written", qPrintable(path));
}

}  // namespace roost::test
