#include "gui/rows/row_delegate.h"

#include <QPainter>

#include "gui/theme/theme.h"

namespace roost {

void paintRowGround(QPainter& painter, const RowContext& row) {
  const Theme theme = Theme::of(row.palette);
  painter.fillRect(row.rect, row.hovered || row.current ? theme.hover : theme.surface);
  painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), theme.line);
  paintRowMarks(painter, row);
}

void clipToTextBelowName(QPainter& painter, const RowContext& row, const QRect& text) {
  painter.setClipRect(QRect(row.rect.left(), text.top() - 2, row.rect.width(), row.rect.bottom() - text.top() + 2),
                      Qt::IntersectClip);
}

void paintRowMarks(QPainter& painter, const RowContext& row) {
  const Theme theme = Theme::of(row.palette);
  if (row.current) {
    QRect edge(row.rect.left(), row.rect.top(), 3, row.rect.height() - 1);
    if (row.direction == Qt::RightToLeft) edge.moveRight(row.rect.right());
    painter.fillRect(edge, theme.accent);
  }
  if (!row.focused || row.keyTarget.kind != RowTarget::None) return;
  painter.setPen(QPen(theme.accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(row.rect).adjusted(1, 1, -1, -2));
}

}  // namespace roost
