#include "gui/theme/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QSettings>
#include <QToolTip>
#include <QWindow>
#include <algorithm>

#include "gui/theme/line_icon_style.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr QLatin1String schemeKey("appearance/scheme");
constexpr QLatin1String textSizeKey("appearance/textSize");
constexpr int applicationPixels = 14;

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

/// The system's accent color; invalid if it has none and the highlight is gray or one of Qt's defaults.
QColor accentOf(const QPalette& palette) {
  static const QRgb qtsOwn[] = {qRgb(48, 140, 198), qRgb(0, 0, 128)};
  constexpr float grey = 0.15F;
  const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight).toRgb();
  const bool own = std::find(std::begin(qtsOwn), std::end(qtsOwn), highlight.rgb()) != std::end(qtsOwn);
  return own || highlight.hslSaturationF() < grey ? QColor() : highlight;
}

}  // namespace

Appearance::Appearance(QApplication& application, QSettings& settings)
    : m_application(application), m_settings(settings), m_system(QApplication::palette()) {
  QApplication::setStyle(new LineIconStyle);
  applyTextSize();
  apply();
  application.installEventFilter(this);
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
  Q_EMIT schemeChanged();
}

int Appearance::textSize() const {
  return std::clamp(m_settings.value(textSizeKey, usualTextSize).toInt(), leastTextSize, mostTextSize);
}

void Appearance::setTextSize(int percent) {
  if (percent == textSize()) return;
  m_settings.setValue(textSizeKey, percent);
  applyTextSize();
  Q_EMIT textSizeChanged();
}

void Appearance::applyTextSize() {
  QFont font = QApplication::font();
  font.setPixelSize((applicationPixels * textSize() + 50) / 100);
  QApplication::setFont(font);
}

void Appearance::apply() {
  const QScopedValueRollback applying(m_applying, true);
  const bool dark = scheme() == ColorScheme::System ? isDark(m_system) : scheme() == ColorScheme::Dark;
  Theme theme = dark ? Theme::darkTheme() : Theme::light();
  if (const QColor accent = accentOf(m_system); accent.isValid()) theme = theme.withAccent(accent);
  QApplication::setPalette(theme.palette());
  QToolTip::setPalette(theme.palette());
  m_application.setStyleSheet(theme.styleSheet());
}

QPalette Appearance::askSystem() {
  const QScopedValueRollback applying(m_applying, true);
  QApplication::setPalette(QPalette());
  return QApplication::palette();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
  if (m_applying) return false;
  // The application's own palette hides the system's, which must be asked for when Qt reports that it has changed.
  const bool themeChanged = event->type() == QEvent::ThemeChange && qobject_cast<QWindow*>(watched);
  const bool paletteSet = event->type() == QEvent::ApplicationPaletteChange && watched == &m_application;
  if (!themeChanged && !paletteSet) return false;
  m_system = themeChanged ? askSystem() : QApplication::palette();
  apply();
  return false;
}

}  // namespace roost
