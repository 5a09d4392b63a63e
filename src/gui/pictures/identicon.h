#pragma once

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace roost {

/// Paints the identicon of an avatar digest: 5 by 5 cells, mirrored, in a color on its pale tint, in a circle. It
/// is painted at its final size, so it is sharp at every scale.
void paintIdenticon(QPainter& painter, const QRectF& circle, const QByteArray& digest);

/// Paints only its circle.
void paintIdenticonGround(QPainter& painter, const QRectF& circle, const QByteArray& digest);

}  // namespace roost
