#include "gui/common/row_delegate.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "gui/common/emoji_text.h"
#include "gui/common/theme.h"

namespace roost {

void paintRowGround(QPainter& painter, const RowContext& row) {
  const Theme theme = Theme::of(row.palette);
  painter.fillRect(row.rect, row.hovered || row.current ? theme.hover : theme.surface);
  painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), theme.line);
  if (row.current) {
    QRect edge(row.rect.left(), row.rect.top(), 3, row.rect.height() - 1);
    if (row.direction == Qt::RightToLeft) edge.moveRight(row.rect.right());
    painter.fillRect(edge, theme.accent);
  }
  if (!row.focused) return;
  painter.setPen(QPen(theme.accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(row.rect).adjusted(1, 1, -1, -2));
}

void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::LayoutDirection direction) {
  painter.setFont(font);
  painter.setPen(color);
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);
  const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  // Qt shapes all of a text before it elides it, and an import brings texts of any length. Whatever the script, four
  // characters with their marks are wider than a pixel.
  const auto most = 4 * std::max(0, rect.width());
  const QString whole = QStringView(text).trimmed().left(most).toString().simplified();
  if (!emojiFormats(whole).isEmpty()) {
    const EmojiLine fitting(EmojiLine(whole, font).elided(rect.width()), font);
    return fitting.draw(painter, rect, side);
  }
  const QString line = QFontMetrics(font).elidedText(whole, Qt::ElideRight, rect.width());
  painter.drawText(rect, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

QRect mirrored(const QRect& rect, int width, Qt::LayoutDirection direction) {
  if (direction == Qt::LeftToRight) return rect;
  return {width - rect.right() - 1, rect.top(), rect.width(), rect.height()};
}

}  // namespace roost
