#include "gui/theme/theme.h"

#include <QFile>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "gui/text/emoji_text.h"
#include "gui/theme/contrast.h"

namespace roost {
namespace type {
namespace {

constexpr int interfacePixels = 14;
constexpr int longestLine = 1'000;  // Code units; longer texts fill any line anyway.

QFont sized(const QFont& interface, int pixels, QFont::Weight weight) {
  QFont font = interface;
  font.setPixelSize(scaled(interface, pixels));
  font.setWeight(weight);
  return font;
}

}  // namespace

int scaled(const QFont& interface, int pixels) {
  const int base = interface.pixelSize() > 0 ? interface.pixelSize() : interfacePixels;
  return (pixels * base + interfacePixels / 2) / interfacePixels;
}

int width(const QString& text, const QFont& font) {
  const QString line = text.left(longestLine);
  const qreal wanted =
      emojiFormats(line).isEmpty() ? QFontMetricsF(font).horizontalAdvance(line) : EmojiLine(line, font).width();
  return static_cast<int>(std::ceil(wanted));
}

QFont meta(const QFont& interface) { return sized(interface, 12, QFont::Normal); }
QFont name(const QFont& interface) { return sized(interface, 14, QFont::DemiBold); }
QFont postText(const QFont& interface) { return sized(interface, 15, QFont::Normal); }
QFont title(const QFont& interface) { return sized(interface, 22, QFont::Bold); }

}  // namespace type

namespace {

// A palette role that no Qt widget uses and no style sheet changes, so it can carry the accent.
constexpr auto accentRole = QPalette::LinkVisited;

}  // namespace

Theme Theme::light() {
  return {.dark = false,
          .window = 0xf6f7f9,
          .surface = 0xffffff,
          .raised = 0xffffff,
          .line = 0xe4e7ec,
          .edge = 0x858c98,
          .text = 0x1a1d23,
          .mutedText = 0x5d6673,
          .accent = 0x2967d0,
          .onAccent = 0xffffff,
          .hover = 0xf0f3f8,
          .selected = 0xe8f0fd,
          .field = 0xf6f7f9,
          .mark = 0xfff0b3,
          .error = 0xb3261e,
          .note = 0x1a1d23,
          .onNote = 0xf6f7f9,
          .noteAction = 0x6ea3f7};
}

Theme Theme::darkTheme() {
  return {.dark = true,
          .window = 0x14161b,
          .surface = 0x1b1e25,
          .raised = 0x232731,
          .line = 0x2c313c,
          .edge = 0x727b89,
          .text = 0xe8eaef,
          .mutedText = 0x9aa4b2,
          .accent = 0x6ea3f7,
          .onAccent = 0x0d1420,
          .hover = 0x222630,
          .selected = 0x20304a,
          .field = 0x14161b,
          .mark = 0x463b14,
          .error = 0xf2a29b,
          .note = 0xe8eaef,
          .onNote = 0x1a1d23,
          .noteAction = 0x1f55b5};
}

Theme Theme::of(const QPalette& palette) {
  // Mid is the line's role. Style sheets change the roles of backgrounds and texts, but not this one.
  Theme theme = palette.color(QPalette::Mid).lightness() < 128 ? darkTheme() : light();
  theme.accent = palette.color(QPalette::Active, accentRole);
  theme.selected = palette.color(QPalette::Disabled, accentRole);
  theme.noteAction = palette.color(QPalette::Disabled, QPalette::Link);
  return theme;
}

Theme Theme::withAccent(const QColor& color) const {
  Theme theme = *this;
  // The background of selected items is a pale or dark tint; the faintest text on it is the muted text.
  const QColor tint =
      QColor::fromHslF(std::max(0.0F, color.hslHueF()), std::min(color.hslSaturationF(), selected.hslSaturationF()),
                       selected.lightnessF());
  theme.selected = readableOn({mutedText}, tint, !dark);
  theme.accent = readableOn({window, surface, raised, hover, field, theme.selected, onAccent}, color, dark);
  theme.noteAction = readableOn({note}, color, !dark);
  return theme;
}

QPalette Theme::palette() const {
  QPalette palette(text, surface, line.lighter(), line.darker(), line, text, surface);
  palette.setColor(QPalette::Window, window);
  palette.setColor(QPalette::Base, surface);
  palette.setColor(QPalette::AlternateBase, hover);
  palette.setColor(QPalette::Button, surface);
  palette.setColor(QPalette::ToolTipBase, note);
  palette.setColor(QPalette::ToolTipText, onNote);
  palette.setColor(QPalette::PlaceholderText, mutedText);
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, onAccent);
  palette.setColor(QPalette::Link, accent);
  palette.setColor(accentRole, accent);
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, mutedText);
  palette.setColor(QPalette::Disabled, accentRole, selected);
  palette.setColor(QPalette::Disabled, QPalette::Link, noteAction);
  return palette;
}

QString Theme::styleSheet() const {
  QFile file(QStringLiteral(":/style/roost.qss"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("The style sheet is missing");
  QString sheet = QString::fromUtf8(file.readAll());
  const std::pair<const char*, QColor> roles[] = {
      {"@window", window},     {"@surface", surface}, {"@raised", raised},     {"@line", line},
      {"@edge", edge},         {"@text", text},       {"@muted", mutedText},   {"@accent", accent},
      {"@onAccent", onAccent}, {"@hover", hover},     {"@selected", selected}, {"@field", field},
      {"@error", error},       {"@note", note},       {"@onNote", onNote},     {"@nAction", noteAction}};
  // "@onNote" and "@note" differ in their second letter, so no role is a prefix of another.
  for (const auto& [role, color] : roles) sheet.replace(QLatin1String(role), color.name());
  return sheet.replace(QStringLiteral("@check"),
                       dark ? QStringLiteral("check-dark.svg") : QStringLiteral("check-light.svg"));
}

}  // namespace roost
