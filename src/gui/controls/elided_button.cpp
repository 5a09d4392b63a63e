#include "gui/controls/elided_button.h"

#include <QPainter>

#include "gui/text/text_line.h"
#include "gui/theme/theme.h"

namespace roost {

ElidedButton::ElidedButton(QWidget* parent) : QAbstractButton(parent) {
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedButton::setName(const QString& name) {
  setText(name);
  setAccessibleName(name);
  setShortcut({});
}

QSize ElidedButton::sizeHint() const { return {type::width(text(), font()), type::scaled(font(), 20)}; }

void ElidedButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = Theme::of(palette());
  QFont shown = font();
  shown.setUnderline(underMouse() || hasFocus());
  paintLine(painter, rect(), text(), shown, hasFocus() ? theme.accent : theme.text, layoutDirection());
}

}  // namespace roost
