#include "gui/messages/message_row_layout.h"

#include <algorithm>
#include <cmath>

#include "gui/theme/theme.h"
#include "gui/timeline/post_row_layout.h"

namespace roost {
namespace {

constexpr int betweenBubbles = 5;              // Above and below each.
constexpr int besideBubble = 20;               // To the edge of the column.
constexpr int acrossBubble = 56;               // Shows whose side it is on.
constexpr int widestText = 440;                // Scaled with the text size.
constexpr int bubbleSide = 14, bubbleTop = 8;  // Around the text.

int naturalWidthOf(const PostBody& body) {
  qreal width = 0;
  for (int line = 0; line < body.lines().lineCount(); ++line)
    width = std::max(width, body.lines().lineAt(line).naturalTextWidth());
  return static_cast<int>(std::ceil(width)) + 1;
}

}  // namespace

MessageRowLayout layoutMessage(const Message& message, const MessageRowStyle& style) {
  MessageRowLayout row;
  const int room = style.width - 2 * besideBubble - acrossBubble - 2 * bubbleSide;
  const int most = std::max(1, std::min(room, type::scaled(style.font, widestText)));
  const auto laid = [&](int width) {
    return std::make_shared<const PostBody>(message.body, style.font, width, true, style.accent);
  };
  row.body = laid(most);
  const QFont small = type::meta(style.font);
  const int timeWidth = type::width(style.time, small);
  int width = std::max(naturalWidthOf(*row.body), timeWidth);
  if (row.body->isCut()) width = std::max(width, type::width(cutNoteText(), small));
  width = std::min(width, most);
  // Text that runs from right to left is aligned to the right end of its width.
  if (width < most) row.body = laid(width);

  const int left = style.isOwn ? style.width - besideBubble - 2 * bubbleSide - width : besideBubble;
  const int line = type::scaled(style.font, 18);
  row.text = {left + bubbleSide, betweenBubbles + bubbleTop, width, row.body->height()};
  int foot = row.text.bottom() + 1;
  if (row.body->isCut()) {
    row.cutNote = {row.text.left(), foot + space::xs, width, line};
    foot = row.cutNote.bottom() + 1;
  }
  row.time = {row.text.right() + 1 - std::min(timeWidth, width), foot, std::min(timeWidth, width), line};
  row.bubble = {left, betweenBubbles, width + 2 * bubbleSide, row.time.bottom() + 1 + bubbleTop - 2 - betweenBubbles};
  row.height = row.bubble.bottom() + 1 + betweenBubbles;
  return row;
}

}  // namespace roost
