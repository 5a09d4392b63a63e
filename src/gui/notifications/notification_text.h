#pragma once

#include "core/notifications/notification.h"

namespace roost {

/// What has happened, such as "Susan and 3 others followed you".
QString headlineOf(const Notification& notification);

/// The beginning of the post that it is about, or what its pictures are if it has no text; empty without a post.
QString shownTextOf(const Notification& notification);

/// A row in one sentence, for screen readers. `now` is UTC milliseconds since the epoch.
QString spokenNotification(const Notification& notification, qint64 now);

/// The label of the button that shows each notification of a joined row in a row of its own.
QString showEachText();

}  // namespace roost
