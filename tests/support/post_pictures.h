#pragma once

#include "core/posts/post_picture.h"
#include "pictures/stored_picture.h"
#include "support/content.h"
#include "support/image_files.h"

namespace roost::test {

/// A picture of one colour, as it is published.
inline NewPicture coloredPicture(const QColor& color, const QSize& size = {800, 600}, const QString& description = {}) {
  return {.stored = need(storedPicture(encodedAs(plain(size, color), "png"))),
          .name = QStringLiteral("photo.png"),
          .description = description};
}

}  // namespace roost::test
