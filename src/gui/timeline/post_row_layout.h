#pragma once

#include <QFont>
#include <QRect>
#include <memory>

#include "core/posts/post.h"
#include "gui/pictures/picture_grid.h"
#include "gui/timeline/post_body.h"
#include "gui/timeline/post_note.h"

namespace roost {

/// The positions in a post's row, relative to the row, for a left-to-right layout.
struct PostRowLayout {
  QRect avatar, name, username, time, toggle, remove;
  QRect bookmark;   ///< Beside the time of a saved post; null for another one.
  QRect reply;      ///< The button; null if there is too little room for it.
  QRect repliedTo;  ///< "Replying to Susan"; null if the post answers none.
  QRect details;    ///< Says what is special about the post; null if nothing is.
  QPoint body;      ///< The top left corner of the text.
  int bodyWidth = 0;
  std::shared_ptr<const PostBody> text;
  QRect cutNote;  ///< Says that the text is cut off; null if it isn't.
  QRect fold;     ///< Button that folds or unfolds the text; null for a short text.
  Fold foldState = Fold::None;
  QString foldText;                             ///< The label of that button.
  std::shared_ptr<const PictureGrid> pictures;  ///< Null if there are none.
  QRect fullTime;
  QRect replies;                         ///< Button that says how many replies there are; null if there are none.
  std::shared_ptr<const PostNote> note;  ///< Null if there is none.
  QRect noteBar, noteText;
  QRect address;  ///< The address of an entry whose text is something else; null if there is none.
  int height = 0;
};

/// What the layout depends on besides the post.
struct PostRowStyle {
  int width = 0;
  QFont font;
  QColor accent = {};
  QString time = {};           ///< As it is shown, such as "3 h".
  bool canRemove = false;      ///< Leaves room for the bin.
  bool canFollow = false;      ///< Leaves room for the toggle.
  bool offersFollow = true;    ///< Shows the toggle in that room, which is otherwise left empty.
  bool unfolded = false;       ///< Shows a long text, not only its beginning.
  bool saysRepliedTo = true;   ///< Says above the text whom a reply answers.
  bool saysReplyCount = true;  ///< Says below the text how many replies there are.
  int indent = 0;              ///< How far the row begins from the edge of the column.
  bool isLarge = false;        ///< Larger text across the row, below the author's names on two lines.
  QString fullTime = {};       ///< Shown below the text. A large row has no other time.
  bool operator==(const PostRowStyle&) const = default;
};

/// The layout takes two steps: first the text and all else that sets the height, then the line above the text. The time
/// and the toggle are in that line and don't affect the height.
PostRowLayout layoutPostText(const Post& post, const PostRowStyle& style);
void layoutPostHead(PostRowLayout& row, const Post& post, const PostRowStyle& style);

QString cutNoteText();

/// The label of the button that folds or unfolds a post: "Show More", or "Show Post" where a warning hides all of it.
QString foldLabel(const Post& post, Fold fold);

}  // namespace roost
