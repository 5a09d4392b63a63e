#include "gui/notifications/notification_text.h"

#include <QCoreApplication>

#include "gui/pages/page_badges.h"
#include "gui/text/plain_text.h"
#include "gui/text/relative_time.h"
#include "gui/text/spoken_text.h"

namespace roost {
namespace {

struct NotificationText {
  Q_DECLARE_TR_FUNCTIONS(NotificationText)
};

constexpr qsizetype mostOfPostSpoken = 300;  // UTF-16 code units.

QString followHeadline(const Notification& notification, const QString& name) {
  if (!notification.isJoined()) return NotificationText::tr("%1 followed you").arg(name);
  if (notification.count == 2 && notification.people.size() == 2)
    return NotificationText::tr("%1 and %2 followed you").arg(name, isolated(notification.people[1].name));
  const int others = notification.count - 1;
  //: %2 is how many others, such as "3" or "99+".
  return NotificationText::tr("%1 and %2 other(s) followed you", nullptr, others)
      .arg(name, PageBadges::text(notification.count > PageBadges::mostShown ? notification.count : others));
}

}  // namespace

QString headlineOf(const Notification& notification) {
  const QString name = notification.people.isEmpty() ? QString() : isolated(notification.people.first().name);
  const QString count = PageBadges::text(notification.count);
  switch (notification.kind()) {
    case NotificationKind::Reply:
      if (!notification.isJoined()) return NotificationText::tr("%1 replied to you").arg(name);
      //: %1 is the number, such as "3" or "99+", and %2 who wrote the latest.
      return NotificationText::tr("%1 reply(s), the latest from %2", nullptr, notification.count).arg(count, name);
    case NotificationKind::Mention:
      if (!notification.isJoined()) return NotificationText::tr("%1 mentioned you").arg(name);
      //: %1 is the number, such as "3" or "99+", and %2 who wrote the latest.
      return NotificationText::tr("%1 mention(s), the latest from %2", nullptr, notification.count).arg(count, name);
    case NotificationKind::Follow:
      break;
  }
  return followHeadline(notification, name);
}

QString shownTextOf(const Notification& notification) {
  return notification.pictures > 0 ? picturesText(notification.pictures, notification.picture) : notification.text;
}

QString spokenNotification(const Notification& notification, qint64 now) {
  //: What has happened, and when.
  QString text = NotificationText::tr("%1, %2").arg(headlineOf(notification), spokenTime(notification.createdAt, now));
  if (const QString post = shownTextOf(notification); !post.isEmpty())
    //: What has happened, and the post it is about.
    text = NotificationText::tr("%1: %2").arg(text, isolated(post.left(mostOfPostSpoken).simplified()));
  //: A notification that hasn't been read.
  return notification.isUnread ? NotificationText::tr("New: %1").arg(text) : text;
}

QString showEachText() { return NotificationText::tr("Show Each"); }

}  // namespace roost
