#include "gui/text/text_line.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/text/emoji_text.h"
#include "gui/text/isolated_text.h"

namespace roost {

namespace {

enum class Entities { Plain, Isolated };

void paint(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
           Qt::LayoutDirection direction, Entities entities) {
  painter.setFont(font);
  painter.setPen(color);
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);
  const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  // Qt shapes the whole text before it elides it, and imported texts can have any length. In every script, four
  // characters with their marks are wider than one pixel.
  const auto most = 4 * std::max(0, rect.width());
  const QString whole = QStringView(text).trimmed().left(most).toString().simplified();
  const auto isolated = [&](const QString& elided) {
    if (entities == Entities::Plain) return elided;
    const qsizetype kept = elided == whole ? whole.size() : elided.size() - 1;
    const QList<PostEntity> shown = entitiesWithin(kept, entitiesToIsolate(whole));
    return IsolatedText(elided, shown, IsolatedText::Direction::Marked).laidOut();
  };
  if (!emojiFormats(whole).isEmpty()) {
    const EmojiLine fitting(isolated(EmojiLine(whole, font).elided(rect.width())), font);
    return fitting.draw(painter, rect, side);
  }
  const QFontMetricsF metrics(font);
  const QString line = isolated(metrics.elidedText(whole, Qt::ElideRight, rect.width()));
  const qreal left =
      direction == Qt::RightToLeft ? rect.x() + rect.width() - metrics.horizontalAdvance(line) : rect.x();
  painter.drawText(QPointF(std::round(left), baselineIn(rect, font)), line);
}

}  // namespace

void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::LayoutDirection direction) {
  paint(painter, rect, text, font, color, direction, Entities::Plain);
}

void paintLineWithEntities(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
                           const QColor& color, Qt::LayoutDirection direction) {
  paint(painter, rect, text, font, color, direction, Entities::Isolated);
}

}  // namespace roost
