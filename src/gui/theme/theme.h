#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace roost {

/// Spacing, in logical pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 20, xxl = 24;
}

/// The widths of the window's parts and those at which its layout changes, and avatar diameters, in logical pixels.
namespace measure {
inline constexpr int column = 640, side = 208, sideIcons = 64, aside = 296;
inline constexpr int sideLabelsFrom = 960, sideFrom = 720, asideFrom = 1120;
inline constexpr int avatarBar = 32, avatarAside = 36, avatarRow = 44, avatarCard = 56, avatarEdit = 72,
                     avatarProfile = 96;
}  // namespace measure

/// Fonts by role, all of them scaled from the interface font, which is 14 px at normal text size.
namespace type {
QFont meta(const QFont& interface);                 ///< 12 px: badges and small print.
QFont name(const QFont& interface);                 ///< 14 px semibold.
QFont postText(const QFont& interface);             ///< 15 px.
QFont title(const QFont& interface);                ///< 22 px bold.
int scaled(const QFont& interface, int pixels);     ///< `pixels` scaled with the text size.
int width(const QString& text, const QFont& font);  ///< The width of a line of text, rounded up.
}  // namespace type

/// Colors by role. `line` separates; `edge` bounds what is used, such as fields, and can be told from all backgrounds.
/// Palettes carry the theme to every widget, where `of` reads it back.
struct Theme {
  bool dark;
  QColor window, surface, raised, line, edge, text, mutedText, accent, onAccent, hover, selected, field, mark, error;
  QColor note, onNote, noteAction;

  static Theme light();
  static Theme darkTheme();
  static Theme of(const QPalette& palette);

  /// The same theme with another accent, made light or dark enough to be readable.
  Theme withAccent(const QColor& color) const;

  QPalette palette() const;
  QString styleSheet() const;
};

}  // namespace roost
