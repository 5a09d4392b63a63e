#include "gui/common/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>
#include <QToolTip>

#include "gui/common/theme.h"

namespace roost {
namespace {

const QString schemeKey = QStringLiteral("appearance/scheme");
constexpr int applicationPixels = 14;

}  // namespace

Appearance::Appearance(QApplication& application, QSettings& settings)
    : m_application(application),
      m_settings(settings),
      m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128) {
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QFont font = QApplication::font();
  font.setPixelSize(applicationPixels);
  QApplication::setFont(font);
  apply();
}

ColorScheme Appearance::scheme() const {
  const QString name = m_settings.value(schemeKey).toString();
  if (name == u"light") return ColorScheme::Light;
  if (name == u"dark") return ColorScheme::Dark;
  return ColorScheme::System;
}

void Appearance::setScheme(ColorScheme scheme) {
  if (scheme == ColorScheme::System)
    m_settings.remove(schemeKey);
  else
    m_settings.setValue(schemeKey, scheme == ColorScheme::Dark ? "dark" : "light");
  apply();
}

void Appearance::apply() {
  const bool dark = scheme() == ColorScheme::System ? m_systemIsDark : scheme() == ColorScheme::Dark;
  const Theme theme = dark ? Theme::darkTheme() : Theme::light();
  QApplication::setPalette(theme.palette());
  QToolTip::setPalette(theme.palette());
  m_application.setStyleSheet(theme.styleSheet());
}

}  // namespace roost
