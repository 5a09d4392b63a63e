#pragma once

#include <QFont>
#include <QRect>
#include <memory>

#include "core/messages/message.h"
#include "gui/timeline/post_body.h"

namespace roost {

/// The positions in a message's row, relative to the row, for a left-to-right layout.
struct MessageRowLayout {
  QRect bubble;
  QRect text;
  QRect cutNote;  ///< Says that the text is cut off; null if it isn't.
  QRect time;
  std::shared_ptr<const PostBody> body;
  int height = 0;
};

/// What the layout depends on besides the message.
struct MessageRowStyle {
  int width = 0;
  QFont font;
  QColor accent = {};
  QString time = {};   ///< As it is shown, such as "3 h".
  bool isOwn = false;  ///< The viewer's own messages are on the other side.
  bool operator==(const MessageRowStyle&) const = default;
};

/// A bubble as wide as its text, and no wider than is comfortable to read. The time doesn't affect the height.
MessageRowLayout layoutMessage(const Message& message, const MessageRowStyle& style);

}  // namespace roost
