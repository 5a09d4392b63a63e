#pragma once

class QPainter;
class QRect;
class QVariant;
class QWidget;

namespace roost {

/// Sets a property that the style sheet's selectors ask for, and has the widget drawn accordingly.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

/// The shadow below a widget that floats over a page.
void addShadow(QWidget& widget);

/// The same for a panel that is only painted: around `panel`, as far as `shadowExtent`.
void paintShadow(QPainter& painter, const QRect& panel, int radius);
inline constexpr int shadowExtent = 28;  ///< Pixels.

}  // namespace roost
