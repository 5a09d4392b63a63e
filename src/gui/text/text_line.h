#pragma once

#include <QRect>
#include <QString>

class QColor;
class QFont;
class QPainter;

namespace roost {

/// Draws text in one line, elided, in the direction of its own script but aligned to the leading edge.
void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::LayoutDirection direction);

/// The same for a text with links, mentions and tags, which are isolated in it.
void paintLineWithEntities(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
                           const QColor& color, Qt::LayoutDirection direction);

}  // namespace roost
