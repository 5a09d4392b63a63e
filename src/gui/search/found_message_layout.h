#pragma once

#include <QFont>
#include <QRect>
#include <functional>
#include <memory>

#include "gui/timeline/post_body.h"

namespace roost {

/// Returns the parts of a text that a search has found.
using Highlighter = std::function<QList<TextRange>(const QString& text)>;

/// What the row of a found message shows, as it is shown.
struct FoundMessageTexts {
  QString name, username, time;      ///< Whom the message is with, and when it was sent. The username can be empty.
  QString line = {};                 ///< The message, or a part of it in which something was found.
  QList<TextRange> highlights = {};  ///< What was found in the line.
};

/// The positions in the row, relative to the row, for a left-to-right layout.
struct FoundMessageLayout {
  QRect avatar, name, username, time, text;
  std::shared_ptr<const PostBody> body;
  int height = 0;
};

/// The part of a message that is shown: its beginning or, if what was found would not be seen there, what is around it.
QString excerptOf(const QString& message, const Highlighter& highlighter);

FoundMessageLayout layoutFoundMessage(const FoundMessageTexts& texts, int width, const QFont& font,
                                      const QColor& color);

}  // namespace roost
