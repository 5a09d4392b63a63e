#include "gui/shell/page_button.h"

#include <QAction>
#include <QPainter>
#include <algorithm>

#include "gui/controls/spoken_button.h"
#include "gui/pages/page_badges.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int iconEdge = 20, buttonHeight = 40;

}  // namespace

PageButton::PageButton(QAction* action, QWidget* parent) : QToolButton(parent) {
  setObjectName(action->objectName() + QStringLiteral("Button"));
  // Before the button's accessible interface is created.
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
  return type::scaled(font(), iconEdge) + 3 * space::m + type::width(text(), type::name(font())) + badgeWidth();
}

void PageButton::setBadge(int count) {
  m_badge = PageBadges::text(count);
  setAccessibleName(m_badge.isEmpty() ? QString() : tr("%1, %Ln new", nullptr, count).arg(text()));
  updateGeometry();
  update();
}

int PageButton::badgeWidth() const {
  if (m_badge.isEmpty()) return 0;
  const QFont small = type::meta(font());
  return std::max(QFontMetrics(small).height() + 2, type::width(m_badge, small) + space::m);
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
  if (!m_badge.isEmpty()) {
    const int badgeHeight = QFontMetrics(type::meta(font())).height() + 2;
    // Without text, the badge covers the icon's corner.
    const QRect badge(
        iconOnly ? std::min(iconRect.center().x(), width() - badgeWidth()) : width() - space::m - badgeWidth(),
        iconOnly ? 0 : (height() - badgeHeight) / 2, badgeWidth(), badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const QRect shown = mirrored(badge, width(), layoutDirection());
    painter.drawRoundedRect(shown, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(theme.onAccent);
    painter.setFont(type::meta(font()));
    painter.drawText(shown, Qt::AlignCenter, m_badge);
  }
  if (iconOnly) return;
  const QRect textRect(iconRect.right() + 1 + space::m, 0, width() - iconRect.right() - 2 * space::m - badgeWidth(),
                       height());
  paintLine(painter, mirrored(textRect, width(), layoutDirection()), text(), type::name(font()),
            isChecked() ? theme.accent : theme.text, layoutDirection());
}

}  // namespace roost
