#include "gui/messages/message_texts.h"

#include <QCoreApplication>

#include "core/text/text.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"

namespace roost {
namespace {

struct MessageTexts {
  Q_DECLARE_TR_FUNCTIONS(MessageTexts)
};

constexpr qsizetype mostSpokenOfMessage = 10'000;  // UTF-16 code units.

}  // namespace

QString threadName(const User& other, UserId viewer) {
  return other.id == viewer ? MessageTexts::tr("Notes to yourself") : other.name();
}

QString lastLine(const MessageThread& thread, UserId viewer) {
  return messageLine(thread.lastText.simplified(), thread.isLastOwn, thread.other.id == viewer);
}

QString messageLine(const QString& text, bool isOwn, bool isNote) {
  if (!isOwn || isNote) return text;
  //: The last message of a thread, written by the user themselves.
  return MessageTexts::tr("You: %1").arg(isolated(text));
}

QString unreadText(int count) {
  return count > 0 ? MessageTexts::tr("%Ln unread message(s)", nullptr, count) : QString();
}

QString spokenThread(const MessageThread& thread, UserId viewer, qint64 now) {
  QStringList parts{isolated(threadName(thread.other, viewer))};
  if (thread.unreadCount > 0) parts << unreadText(thread.unreadCount);
  //: The last message of a thread, as a screen reader says it.
  parts << MessageTexts::tr("last: %1").arg(isolated(lastLine(thread, viewer)));
  parts << spokenTime(thread.lastMessageAt, now);
  return spokenParts(parts);
}

QString spokenMessage(const Message& message, UserId viewer, const QString& otherName, qint64 now,
                      const TimeFormat& format) {
  const QString sender = message.senderId == viewer ? MessageTexts::tr("You") : isolated(otherName);
  const QString time = shortTime(message.createdAt, now, {.exact = true, .hours = format.hours});
  //: A message as a screen reader says it: sender, time, text.
  return MessageTexts::tr("%1, %2: %3")
      .arg(sender, time, isolatedLines(beginningOf(message.body, mostSpokenOfMessage)));
}

QString spokenFoundMessage(const Message& message, const User& other, UserId viewer, qint64 now) {
  const QString text = isolatedLines(beginningOf(message.body, mostSpokenOfMessage)),
                time = spokenTime(message.createdAt, now);
  if (other.id == viewer) return spokenParts({threadName(other, viewer), text, time});
  const QString who = message.senderId == viewer
                          //: Before a message that the user has sent to someone, as a screen reader says it.
                          ? MessageTexts::tr("You to %1").arg(isolated(other.name()))
                          //: Before a message that someone has sent to the user, as a screen reader says it.
                          : MessageTexts::tr("%1 to you").arg(isolated(other.name()));
  return spokenParts({who, text, time});
}

}  // namespace roost
