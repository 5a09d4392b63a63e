#pragma once

#include "core/notifications/notification.h"

namespace roost {

/// A notification or a message that the desktop has not shown yet.
struct DesktopNews {
  enum Kind { Follow, Reply, Mention, Message };
  Kind kind = Follow;
  UserId person = noUser;  ///< Who did it.
  QString name;
  PostId post = noPost;
  QString text;          ///< Its beginning.
  qint64 pictures = 0;   ///< How many pictures the post has if it has no text.
  QString picture = {};  ///< The description of the first one.
};

/// The viewer's news since this was last called, in any process; nothing the first time. Each is returned once, whether
/// or not it is then shown. At most `limit` notifications and `limit` messages, newest first. Fails with Refused when
/// there is no such viewer.
Result<QList<DesktopNews>> takeDesktopNews(Store& store, UserId viewer, int limit);

}  // namespace roost
