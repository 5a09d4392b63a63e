#pragma once

#include <QMetaType>

#include "core/lists/paged_list_model.h"
#include "core/posts/post.h"

namespace roost {

using NotificationId = qint64;

enum class NotificationKind { Follow, Reply, Mention };

/// As the database names it.
QString nameOf(NotificationKind kind);
/// Follow for an unknown name.
NotificationKind notificationKind(const QString& name);

/// Neighboring notifications of one kind; both ends belong to it.
struct NotificationRun {
  NotificationKind kind = NotificationKind::Follow;
  PageKey oldest, newest;
  bool operator==(const NotificationRun&) const = default;
};

/// One notification or several that are shown as one row.
struct Notification {
  struct Person {
    UserId id = noUser;
    QString username;
    QString name;
    AvatarKey avatar;
    bool followedByViewer = false;
    bool operator==(const Person&) const = default;
  };

  NotificationRun run;
  int count = 1;         ///< At most NotificationListModel::mostCounted.
  QList<Person> people;  ///< Who did it, latest first; a few of them.
  qint64 createdAt = 0;  ///< Of the latest, in UTC milliseconds since the epoch.
  PostId post = noPost;  ///< The latest reply, or the latest post that mentions the viewer.
  QString text;          ///< The beginning of that post.
  qint64 pictures = 0;   ///< How many pictures that post has if it has no text.
  QString picture = {};  ///< The description of the first one.
  bool isUnread = false;
  bool isUnfolded = false;  ///< One of several that were shown as one row.
  NotificationKind kind() const { return run.kind; }
  bool isJoined() const { return count > 1; }
  bool operator==(const Notification&) const = default;
};

}  // namespace roost
