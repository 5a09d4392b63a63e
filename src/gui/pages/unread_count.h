#pragma once

#include "gui/pages/services.h"

namespace roost {

/// A user's unread notifications and messages. Those that can't be read now are not counted.
inline int unreadCount(Services& services, UserId user) {
  const auto notifications = services.notifications.unreadCount(user);
  const auto messages = services.messages.unreadCount(user);
  return (notifications ? *notifications : 0) + (messages ? *messages : 0);
}

}  // namespace roost
