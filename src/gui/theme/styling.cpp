#include "gui/theme/styling.h"

#include <QGraphicsDropShadowEffect>
#include <QPainter>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace roost {

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value) {
  widget.setProperty(name, value);
  widget.style()->unpolish(&widget);
  widget.style()->polish(&widget);
}

void addShadow(QWidget& widget) {
  auto* shadow = new QGraphicsDropShadowEffect(&widget);
  shadow->setBlurRadius(24);
  shadow->setOffset(0, 4);
  shadow->setColor(QColor(0, 0, 0, 70));
  widget.setGraphicsEffect(shadow);
}

void paintShadow(QPainter& painter, const QRect& panel, int radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 3));
  // Many thin layers, each a little smaller than the last, look like a blurred shadow.
  for (int layer = shadowExtent; layer > 0; layer -= 2)
    painter.drawRoundedRect(QRectF(panel).adjusted(-layer, -layer + 6, layer, layer + 6), layer + radius,
                            layer + radius);
  painter.restore();
}

}  // namespace roost
