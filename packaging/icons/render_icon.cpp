#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

/// render_icon SVG SIZE PNG: draws a square icon, SIZE pixels wide.
int main(int argc, char* argv[]) {
  if (argc != 4) qFatal("render_icon SVG SIZE PNG");
  QSvgRenderer renderer(QFile::decodeName(argv[1]));
  const int size = QByteArray(argv[2]).toInt();
  if (!renderer.isValid() || size <= 0) qFatal("%s can't be drawn at this size", argv[1]);
  QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  renderer.render(&painter);
  painter.end();
  if (!image.save(QFile::decodeName(argv[3]))) qFatal("%s can't be written", argv[3]);
}
