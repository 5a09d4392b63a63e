#pragma once

#include <QMetaType>
#include <QString>

#include "core/users/user.h"

namespace roost {

using MessageId = qint64;

/// A private text from one user to another, at one instant (UTC milliseconds since the epoch).
struct Message {
  MessageId id = 0;
  UserId senderId = noUser;
  UserId recipientId = noUser;
  qint64 createdAt = 0;
  QString body;
  bool operator==(const Message&) const = default;
};

/// All messages that the viewer has with one other user. Those to oneself are notes.
struct MessageThread {
  User other;
  MessageId lastMessage = 0;
  qint64 lastMessageAt = 0;
  QString lastText;  ///< How the last message begins.
  bool isLastOwn = false;
  int unreadCount = 0;
  bool operator==(const MessageThread&) const = default;
};

}  // namespace roost
