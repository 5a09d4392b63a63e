#pragma once

#include <QColor>

namespace roost {

/// How well two colours can be told apart, from 1 to 21; text needs 4.5.
double contrast(const QColor& one, const QColor& other);

inline constexpr double readableContrast = 4.5;

/// `color` itself where it can be read on all `grounds`, otherwise as little lighter or darker as will do.
QColor readableOn(const QList<QColor>& grounds, const QColor& color, bool byLightening);

}  // namespace roost
