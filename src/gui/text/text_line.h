#pragma once

#include <QRect>
#include <QString>

class QColor;
class QFont;
class QPainter;

namespace roost {

/// Draws text in one line, cut with an ellipsis, in the direction of its own script but at the leading edge.
void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::LayoutDirection direction);

}  // namespace roost
