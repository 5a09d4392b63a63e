#include "gui/shell/page_button.h"

#include <QAction>
#include <QPainter>

#include "gui/controls/spoken_button.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int iconEdge = 20, buttonHeight = 40;

}  // namespace

PageButton::PageButton(QAction* action, QWidget* parent) : QToolButton(parent) {
  setObjectName(action->objectName() + QStringLiteral("Button"));
  // Before it says anything of itself.
  if (action->isCheckable()) speakAs(*this, QAccessible::PageTab);
  setDefaultAction(action);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
}

QSize PageButton::sizeHint() const {
  const int height = type::scaled(font(), buttonHeight);
  if (toolButtonStyle() == Qt::ToolButtonIconOnly) return {height, height};
  return {widthWithText(), height};
}

int PageButton::widthWithText() const {
  return type::scaled(font(), iconEdge) + 3 * space::m + type::width(text(), type::name(font()));
}

void PageButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = Theme::of(palette());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(isChecked() || isDown() ? theme.selected : underMouse() ? theme.hover : QColor(Qt::transparent));
  painter.drawRoundedRect(rect(), space::s, space::s);
  if (hasFocus()) {
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::s, space::s);
  }
  const bool iconOnly = toolButtonStyle() == Qt::ToolButtonIconOnly;
  const int edge = type::scaled(font(), iconEdge);
  const QRect iconRect(iconOnly ? (width() - edge) / 2 : space::m, (height() - edge) / 2, edge, edge);
  icon().paint(&painter, mirrored(iconRect, width(), layoutDirection()), Qt::AlignCenter,
               isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
  if (iconOnly) return;
  const QRect textRect(iconRect.right() + 1 + space::m, 0, width() - iconRect.right() - 2 * space::m, height());
  paintLine(painter, mirrored(textRect, width(), layoutDirection()), text(), type::name(font()),
            isChecked() ? theme.accent : theme.text, layoutDirection());
}

}  // namespace roost
