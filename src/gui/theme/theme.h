#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace roost {

/// Spaces between things, in logical pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 20, xxl = 24;
}

/// The widths at which the window changes its shape, and of its parts, in logical pixels.
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
int scaled(const QFont& interface, int pixels);     ///< A length that grows with the text.
int width(const QString& text, const QFont& font);  ///< The whole pixels that a line of text needs.
}  // namespace type

/// Colours by role. A palette carries the theme to every widget: `of` reads it back.
struct Theme {
  bool dark;
  QColor window, surface, raised, line, text, mutedText, accent, onAccent, hover, selected, field, mark, error;
  QColor note, onNote, noteAction;

  static Theme light();
  static Theme darkTheme();
  static Theme of(const QPalette& palette);

  /// The same with another accent, as light or dark as it must be to be read.
  Theme withAccent(const QColor& color) const;

  QPalette palette() const;
  QString styleSheet() const;
};

}  // namespace roost
