#pragma once

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace roost {

/// Draws the picture that belongs to an avatar digest: 5 by 5 cells, mirrored, a tint on its pale, in a circle.
/// Drawn anew at each size, so it is sharp at every scale.
void paintIdenticon(QPainter& painter, const QRectF& circle, const QByteArray& digest);

/// Its circle alone.
void paintIdenticonGround(QPainter& painter, const QRectF& circle, const QByteArray& digest);

}  // namespace roost
