#pragma once

#include <QFont>
#include <QRect>

#include "core/messages/message.h"

namespace roost {

/// The positions in a thread's row, relative to the row, for a left-to-right layout.
struct ThreadRowLayout {
  QRect avatar, name, username, time, lastLine;
  QRect badge;  ///< The number of unread messages; null if there are none.
  int height = 0;
};

/// What the row shows: the name of its thread, the time as it is shown, and the badge's text, which may be empty.
struct ThreadRowTexts {
  QString name, username, time, badge;
};

ThreadRowLayout layoutThreadRow(const ThreadRowTexts& texts, int width, const QFont& font);

}  // namespace roost
