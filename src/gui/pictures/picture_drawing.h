#pragma once

#include <QByteArray>
#include <QImage>

#include "core/storage/result.h"

namespace roost {

/// Whether the bytes could be an SVG drawing.
bool looksLikeDrawing(const QByteArray& bytes);

/// Renders an SVG drawing into a square of `pictureSide` pixels, cropped to its middle. Ignores external references,
/// embedded pictures, scripts and animations. Fails with InvalidInput.
Result<QImage> renderDrawing(const QByteArray& svg);

}  // namespace roost
