#pragma once

#include <QColor>

namespace roost {

/// The WCAG contrast ratio of two colors, from 1 to 21; text needs 4.5.
double contrast(const QColor& one, const QColor& other);

inline constexpr double readableContrast = 4.5;

/// `color` itself if it is readable on all `grounds`, otherwise made just light or dark enough.
QColor readableOn(const QList<QColor>& grounds, const QColor& color, bool byLightening);

}  // namespace roost
