#pragma once

#include <QProxyStyle>

namespace roost {

/// Qt's Fusion style with a line icon on the menu bar's button for menus that don't fit.
///
/// Every menu bar asks for that icon. Qt's own is a bitmap, and to read the first bitmap Qt loads its plugins for all
/// image formats, which would delay the window. It is also dark in both color schemes.
class LineIconStyle : public QProxyStyle {
  Q_OBJECT

 public:
  LineIconStyle();

  QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
};

}  // namespace roost
