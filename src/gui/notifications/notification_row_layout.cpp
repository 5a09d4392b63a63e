#include "gui/notifications/notification_row_layout.h"

#include <algorithm>

#include "gui/notifications/notification_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int aboveNotification = 14, besideNotification = 20, dotSize = 8, otherAvatar = 28, betweenOthers = 6,
              eachPadding = 8;
constexpr int headlineRows = 2, textRows = 2;
constexpr int shortTimeRoom = 96, exactTimeRoom = 148;

}  // namespace

NotificationRowLayout layoutNotificationRow(const Notification& notification, const NotificationRowStyle& style) {
  NotificationRowLayout row;
  const int left = besideNotification + measure::avatarRow + space::m;
  const int right = std::max(left + 1, style.width - besideNotification);
  row.avatar = {besideNotification, aboveNotification, measure::avatarRow, measure::avatarRow};
  row.dot = {(besideNotification - dotSize) / 2, row.avatar.center().y() - dotSize / 2, dotSize, dotSize};
  const int timeWidth = type::width(style.time, style.font);
  const int timeRoom = std::max(timeWidth, type::scaled(style.font, style.isTimeExact ? exactTimeRoom : shortTimeRoom));
  row.time = {right - timeWidth, aboveNotification, timeWidth, type::scaled(style.font, 20)};
  const int headlineWidth = std::max(1, right - timeRoom - space::m - left);
  row.headlineLines = std::make_shared<const ClampedText>(
      headlineOf(notification), notification.isUnread ? type::name(style.font) : style.font, headlineWidth,
      headlineRows, ClampedText::Side::Leading, style.direction);
  row.headline = {left, aboveNotification, headlineWidth, row.headlineLines->height()};
  int foot = row.headline.bottom() + 1;
  if (const QString text = shownTextOf(notification); !text.isEmpty()) {
    row.textLines = std::make_shared<const ClampedText>(text, type::postText(style.font), right - left, textRows,
                                                        ClampedText::Side::OfScript, style.direction);
    row.text = {left, foot + 2, right - left, row.textLines->height()};
    foot = row.text.bottom() + 1;
  }
  if (notification.kind() == NotificationKind::Follow && notification.people.size() > 1) {
    int x = left;
    for (qsizetype person = 1; person < notification.people.size(); ++person, x += otherAvatar + betweenOthers)
      row.others.append({x, foot + space::s, otherAvatar, otherAvatar});
    foot = row.others.last().bottom() + 1;
  }
  if (notification.isJoined()) {
    const int wanted = type::width(showEachText(), type::name(style.font)) + 2 * eachPadding;
    row.fold = {left - eachPadding, foot + space::xs, std::min(right - left + eachPadding, wanted),
                type::scaled(style.font, 26)};
    foot = row.fold.bottom() + 1;
  }
  // What is lower than the picture stands beside its middle.
  if (const int room = row.avatar.bottom() + 1 - foot; room > 0 && !row.textLines)
    for (QRect* rect : {&row.headline, &row.time}) rect->translate(0, room / 2);
  row.height = std::max(foot, row.avatar.bottom() + 1) + aboveNotification + 1;
  return row;
}

}  // namespace roost
