#pragma once

#include <QByteArray>
#include <QImage>

#include "core/storage/result.h"

namespace roost {

/// Whether the bytes could be an SVG drawing.
bool looksLikeDrawing(const QByteArray& bytes);

/// Renders an SVG drawing into a square, its middle where it is not square itself. Only what it draws itself: nothing
/// that it refers to outside of itself, no pictures within it, no scripts, no movement. Fails with InvalidInput.
Result<QImage> renderDrawing(const QByteArray& svg);

}  // namespace roost
