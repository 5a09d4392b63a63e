#pragma once

#include <QFont>
#include <QRect>
#include <QTextLayout>
#include <memory>

#include "core/posts/post.h"
#include "core/posts/post_entities.h"

namespace roost {

/// Where everything in a post's row is, relative to the row, from left to right.
struct PostRow {
  QRect avatar, name, username, time, toggle, remove;
  QPoint body;    ///< The top left corner of the text.
  int bodyWidth = 0;
  int height = 0;
};

/// What the layout depends on besides the post.
struct PostRowStyle {
  int width;
  QFont font;
  QString time;        ///< As it is shown, such as "3 h".
  bool canRemove;      ///< Leaves room for the bin.
  bool canFollow;      ///< Leaves room for the toggle.
};

PostRow layoutPostRow(const Post& post, const PostRowStyle& style);

/// The post's text, laid out in `width`; links and mentions in `accent` when it is valid.
/// Its direction is that of its own script.
std::unique_ptr<QTextLayout> layoutPostBody(const QString& body, const QFont& interface, int width,
                                            const QColor& accent = {});

int bodyHeight(const QTextLayout& layout);

}  // namespace roost
