#include "gui/pictures/picture_grid.h"

#include <algorithm>

#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int pictureGap = space::xs;
constexpr int highest = 480, leastSide = 64;  // Of a picture that stands alone.

/// A picture alone is shown whole, unless it is very long, and not enlarged, unless it is tiny.
QSize aloneSize(const PostPicture& picture, int width) {
  const QSize image(picture.width, picture.height);
  QSize size = image;
  if (size.width() > width || size.height() > highest) size.scale(width, highest, Qt::KeepAspectRatio);
  return {std::clamp(size.width(), std::min(leastSide, width), width), std::clamp(size.height(), leastSide, highest)};
}

/// The places of two to four pictures, which share an area of 16 by 9.
QList<QRect> placesOf(qsizetype count, const QPoint& at, int width) {
  const int height = std::max(2 * leastSide + pictureGap, width * 9 / 16);
  const int left = (width - pictureGap) / 2, right = width - pictureGap - left;
  const int upper = (height - pictureGap) / 2, lower = height - pictureGap - upper;
  const int x = at.x() + left + pictureGap, y = at.y() + upper + pictureGap;
  const QRect leftWhole(at.x(), at.y(), left, height), rightWhole(x, at.y(), right, height);
  const QRect rightUpper(x, at.y(), right, upper), rightLower(x, y, right, lower);
  if (count == 2) return {leftWhole, rightWhole};
  if (count == 3) return {leftWhole, rightUpper, rightLower};
  return {{at.x(), at.y(), left, upper}, rightUpper, {at.x(), y, left, lower}, rightLower};
}

}  // namespace

PictureGrid layoutPictures(const QList<PostPicture>& pictures, const QPoint& topLeft, int width,
                           const QFont& interface) {
  PictureGrid grid;
  QList<qsizetype> there, missing;
  for (qsizetype at = 0; at < pictures.size(); ++at) (pictures[at].isThere() ? there : missing).append(at);
  if (there.size() == 1) {
    grid.tiles = {{{topLeft, aloneSize(pictures[there.constFirst()], width)}, there.constFirst()}};
  } else if (!there.isEmpty()) {
    const QList<QRect> places = placesOf(there.size(), topLeft, width);
    for (qsizetype at = 0; at < std::min(places.size(), there.size()); ++at) grid.tiles.append({places[at], there[at]});
    grid.more = there.size() - grid.tiles.size();
  }
  if (!grid.tiles.isEmpty()) grid.height = grid.tiles.constLast().rect.bottom() + 1 - topLeft.y();
  const int line = type::scaled(interface, 20);
  for (const qsizetype picture : std::as_const(missing)) {
    if (grid.missing.size() == PictureGrid::mostMissing) break;
    if (grid.height > 0) grid.height += grid.missing.isEmpty() ? space::s : pictureGap;
    grid.missing.append({{topLeft.x(), topLeft.y() + grid.height, width, line}, picture});
    grid.height += line;
  }
  // The last line says how many others there are.
  if (missing.size() > grid.missing.size()) grid.moreMissing = missing.size() - grid.missing.size() + 1;
  return grid;
}

}  // namespace roost
