#pragma once

class QPainter;
class QRect;
class QVariant;
class QWidget;

namespace roost {

/// Sets a property that the style sheet's selectors use, and restyles the widget.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

/// Gives a widget that floats over a page a drop shadow.
void addShadow(QWidget& widget);

/// The same for a panel that is painted and not a widget. The shadow reaches about `shadowExtent` beyond `panel`.
void paintShadow(QPainter& painter, const QRect& panel, int radius);
inline constexpr int shadowExtent = 28;  ///< Pixels.

}  // namespace roost
