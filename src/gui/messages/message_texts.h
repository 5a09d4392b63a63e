#pragma once

#include "core/messages/message.h"
#include "gui/text/relative_time.h"

namespace roost {

/// How a thread is called: by the other user's name, or "Notes to yourself".
QString threadName(const User& other, UserId viewer);

/// The line under the name: how the last message begins, with "You:" before the viewer's own.
QString lastLine(const MessageThread& thread, UserId viewer);

/// A message as it is shown outside its thread: with "You:" before the viewer's own, except for notes.
QString messageLine(const QString& text, bool isOwn, bool isNote);

/// "2 unread messages"; empty if there are none.
QString unreadText(int count);

/// A row in one sentence, for screen readers. `now` is UTC milliseconds since the epoch.
QString spokenThread(const MessageThread& thread, UserId viewer, qint64 now);
QString spokenMessage(const Message& message, UserId viewer, const QString& otherName, qint64 now,
                      const TimeFormat& format);
/// A message outside its thread, so whom it is with is said as well.
QString spokenFoundMessage(const Message& message, const User& other, UserId viewer, qint64 now);

}  // namespace roost
