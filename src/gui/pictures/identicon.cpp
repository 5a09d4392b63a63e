#include "gui/pictures/identicon.h"

#include <QPainter>

namespace roost {
namespace {

constexpr int cells = 5;

struct Tint {
  QColor ink, paper;
};

QByteArray bytesOf(const QByteArray& digest) {
  QByteArray bytes = QByteArray::fromHex(digest);
  bytes.resize(16);
  return bytes;
}

Tint tintOf(const QByteArray& bytes) {
  const int hue = (static_cast<uchar>(bytes[14]) << 8 | static_cast<uchar>(bytes[15])) % 360;
  return {QColor::fromHsl(hue, 120, 112), QColor::fromHsl(hue, 120, 224)};
}

}  // namespace

void paintIdenticonGround(QPainter& painter, const QRectF& circle, const QByteArray& digest) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tintOf(bytesOf(digest)).paper);
  painter.drawEllipse(circle);
  painter.restore();
}

void paintIdenticon(QPainter& painter, const QRectF& circle, const QByteArray& digest) {
  paintIdenticonGround(painter, circle, digest);
  const QByteArray bytes = bytesOf(digest);
  painter.save();
  painter.setPen(Qt::NoPen);
  painter.setBrush(tintOf(bytes).ink);
  painter.setRenderHint(QPainter::Antialiasing, false);
  const qreal side = circle.width() * 0.66;
  const QRectF grid(circle.center() - QPointF(side, side) / 2, QSizeF(side, side));
  const auto edge = [&](int index) { return grid.left() + side * index / cells; };
  const auto drawCell = [&](int column, int row) {
    const qreal top = grid.top() + side * row / cells;
    painter.drawRect(
        QRectF(QPointF(edge(column), top), QPointF(edge(column + 1), grid.top() + side * (row + 1) / cells)));
  };
  for (int row = 0; row < cells; ++row)
    for (int column = 0; column <= cells / 2; ++column) {
      if (bytes[row * 3 % 14 + column] % 2 != 0) continue;
      drawCell(column, row);
      if (column != cells - 1 - column) drawCell(cells - 1 - column, row);
    }
  painter.restore();
}

}  // namespace roost
