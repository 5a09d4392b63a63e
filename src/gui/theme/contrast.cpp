#include "gui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace roost {
namespace {

/// Source: WCAG 2.1, relative luminance.
double luminance(const QColor& color) {
  const auto linear = [](double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(const QList<QColor>& grounds, const QColor& color, bool byLightening) {
  const auto isReadable = [&](const QColor& ink) {
    return std::all_of(grounds.cbegin(), grounds.cend(),
                       [&](const QColor& ground) { return contrast(ink, ground) >= readableContrast; });
  };
  constexpr float step = 0.01F;
  QColor ink = color.toRgb();
  for (float lightness = color.lightnessF(); !isReadable(ink) && lightness >= 0 && lightness <= 1;) {
    lightness += byLightening ? step : -step;
    // Rounded to 8 bits per channel, as the screen shows it.
    ink = QColor(QColor::fromHslF(color.hslHueF(), color.hslSaturationF(), std::clamp(lightness, 0.0F, 1.0F)).rgb());
  }
  return ink;
}

}  // namespace roost
