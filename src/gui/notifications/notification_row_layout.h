#pragma once

#include <QFont>
#include <QRect>
#include <memory>

#include "core/notifications/notification.h"
#include "gui/text/clamped_text.h"

namespace roost {

/// The positions in a notification's row, relative to the row, for a left-to-right layout.
struct NotificationRowLayout {
  QRect dot, avatar, time, fold;
  QRect headline, text;  ///< Null without a text.
  QList<QRect> others;   ///< The pictures of the other people in a row of followers.
  std::shared_ptr<const ClampedText> headlineLines, textLines;
  int height = 0;
};

/// What the layout depends on besides the notification.
struct NotificationRowStyle {
  int width = 0;
  QFont font;
  Qt::LayoutDirection direction = Qt::LeftToRight;
  QString time = {};         ///< As it is shown, such as "3 h". Doesn't affect the height.
  bool isTimeExact = false;  ///< Leaves room for date and time.
  bool operator==(const NotificationRowStyle&) const = default;
};

NotificationRowLayout layoutNotificationRow(const Notification& notification, const NotificationRowStyle& style);

}  // namespace roost
