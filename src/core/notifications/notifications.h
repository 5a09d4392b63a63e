#pragma once

#include <QObject>

#include "core/notifications/notification.h"
#include "core/storage/clock.h"

namespace roost {

/// Notifications that were marked as read together, with everything needed to undo that.
struct ReadNotifications {
  UserId user = noUser;
  qint64 readAt = 0;
  QList<NotificationId> ids;
};

/// What a user has read of the notifications that the database's triggers write.
class Notifications : public QObject {
  Q_OBJECT

 public:
  static constexpr int mostCounted = 100;
  /// How notifications become read: those that the user has seen, or all of them; or unread again.
  enum class Reading { Seen, All, Undone };

  Notifications(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// At most `mostCounted`; 0 without a viewer.
  Result<int> unreadCount(UserId viewer);

  /// Marks everything in these runs as read and returns how many were unread. Fails with Refused when there is no such
  /// viewer.
  Result<int> markRead(UserId viewer, const QList<NotificationRun>& runs);

  /// Returns those that were unread. Fails with Refused when there is no such viewer.
  Result<ReadNotifications> markAllRead(UserId viewer);

  /// Undoes `markAllRead`. Returns false when none of them is as that left it. Fails with Refused when they are not the
  /// viewer's.
  Result<bool> markUnread(UserId viewer, const ReadNotifications& read);

  /// Whether any of these is still as `markAllRead` left it.
  Result<bool> areRead(UserId viewer, const ReadNotifications& read);

 Q_SIGNALS:
  /// What this user has read.
  void changed(roost::UserId user, roost::Notifications::Reading reading);

 private:
  Result<Done> checkViewer(UserId viewer);

  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
