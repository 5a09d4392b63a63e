#include "gui/theme/line_icon_style.h"

#include <QStyleOption>

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

namespace roost {

LineIconStyle::LineIconStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon LineIconStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
  if (icon != SP_ToolBarHorizontalExtensionButton) return QProxyStyle::standardIcon(icon, option, widget);
  return lineIcon(QStringLiteral("chevron-down"), Theme::of(option ? option->palette : QPalette()).text);
}

}  // namespace roost
