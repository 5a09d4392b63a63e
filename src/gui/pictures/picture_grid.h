#pragma once

#include <QFont>
#include <QList>
#include <QRect>

#include "core/posts/post_picture.h"

namespace roost {

/// Where a post's pictures are, for a left-to-right layout. Sizes follow from what the database says of the pictures,
/// so nothing moves when an image has been decoded.
struct PictureGrid {
  static constexpr int mostTiles = 4;
  static constexpr int mostMissing = 4;

  struct Tile {
    QRect rect;
    qsizetype picture = 0;  ///< Its position among the post's pictures.
  };
  QList<Tile> tiles;
  qsizetype more = 0;         ///< How many pictures have no tile. The last tile says so.
  QList<Tile> missing;        ///< Lines for pictures that an archive described without having them.
  qsizetype moreMissing = 0;  ///< How many more the last line stands for.
  int height = 0;
};

/// Lays them out from `topLeft` in a column of this width; `interface` is the font of the lines.
PictureGrid layoutPictures(const QList<PostPicture>& pictures, const QPoint& topLeft, int width,
                           const QFont& interface);

}  // namespace roost
