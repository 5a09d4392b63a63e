#include "gui/text/text_line.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "gui/text/emoji_text.h"

namespace roost {

void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::LayoutDirection direction) {
  painter.setFont(font);
  painter.setPen(color);
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);
  const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  // Qt shapes the whole text before it elides it, and imported texts can have any length. In every script, four
  // characters with their marks are wider than one pixel.
  const auto most = 4 * std::max(0, rect.width());
  const QString whole = QStringView(text).trimmed().left(most).toString().simplified();
  if (!emojiFormats(whole).isEmpty()) {
    const EmojiLine fitting(EmojiLine(whole, font).elided(rect.width()), font);
    return fitting.draw(painter, rect, side);
  }
  const QString line = QFontMetrics(font).elidedText(whole, Qt::ElideRight, rect.width());
  painter.drawText(rect, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

}  // namespace roost
