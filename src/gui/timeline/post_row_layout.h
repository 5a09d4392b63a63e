#pragma once

#include <QFont>
#include <QRect>
#include <memory>

#include "core/posts/post.h"
#include "gui/timeline/post_body.h"

namespace roost {

/// Where everything in a post's row is, relative to the row, from left to right.
struct PostRowLayout {
  QRect avatar, name, username, time, toggle, remove;
  QPoint body;  ///< The top left corner of the text.
  int bodyWidth = 0;
  std::shared_ptr<const PostBody> text;
  QRect cutNote;  ///< Says that there is more than is shown; null where there is not.
  QRect fold;     ///< Shows more or less; null where all is shown anyway.
  int height = 0;
};

/// What the layout depends on besides the post.
struct PostRowStyle {
  int width = 0;
  QFont font;
  QColor accent = {};
  QString time = {};         ///< As it is shown, such as "3 h".
  bool canRemove = false;    ///< Leaves room for the bin.
  bool canFollow = false;    ///< Leaves room for the toggle.
  bool offersFollow = true;  ///< Whether the toggle stands there; without it its room stays empty.
  bool unfolded = false;     ///< Shows a long text, not only its beginning.
  bool operator==(const PostRowStyle&) const = default;
};

/// In two steps: all that sets the height, which neither the time nor the toggle does; and the line above the text.
PostRowLayout layoutPostText(const Post& post, const PostRowStyle& style);
void layoutPostHead(PostRowLayout& row, const Post& post, const PostRowStyle& style);

/// What pressing the fold does.
QString foldText(Fold fold);
QString cutNoteText();

}  // namespace roost
