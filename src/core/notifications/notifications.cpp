#include "core/notifications/notifications.h"

#include "core/storage/id_list.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"

namespace roost {
namespace {

QString idsOf(const ReadNotifications& read) { return idList({read.ids.cbegin(), read.ids.cend()}); }

}  // namespace

Result<Done> Notifications::checkViewer(UserId viewer) {
  ROOST_TRY(isThere, anyRow(m_store.read("value:value=id,table=users,column=id", {{":key", viewer}})));
  if (!*isThere) return makeError(ErrorCode::Refused, "reading notifications without a viewer");
  return Done{};
}

Result<int> Notifications::unreadCount(UserId viewer) {
  if (viewer == noUser) return 0;
  ROOST_TRY(count, readOne(m_store.read("unread_notification_count", {{":viewer", viewer}, {":most", mostCounted}}),
                           integerOf));
  return static_cast<int>(count->value_or(0));
}

Result<int> Notifications::markRead(UserId viewer, const QList<NotificationRun>& runs) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_CHECK(checkViewer(viewer));
  int marked = 0;
  for (const NotificationRun& run : runs) {
    ROOST_TRY(written, m_store.write("mark_notifications_read", {{":viewer", viewer},
                                                                 {":now", m_clock()},
                                                                 {":kind", nameOf(run.kind)},
                                                                 {":oldest_at", run.oldest.position},
                                                                 {":oldest_id", run.oldest.id},
                                                                 {":newest_at", run.newest.position},
                                                                 {":newest_id", run.newest.id}}));
    marked += *written;
  }
  ROOST_CHECK(transaction->commit());
  if (marked > 0) Q_EMIT changed(viewer, Reading::Seen);
  return marked;
}

Result<ReadNotifications> Notifications::markAllRead(UserId viewer) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_CHECK(checkViewer(viewer));
  ROOST_TRY(ids, readAll(m_store.read("unread_notification_ids", {{":viewer", viewer}}), integerOf));
  const ReadNotifications read{viewer, m_clock(), *ids};
  ROOST_CHECK(m_store.write("mark_all_notifications_read", {{":viewer", viewer}, {":now", read.readAt}}));
  ROOST_CHECK(transaction->commit());
  if (!read.ids.isEmpty()) Q_EMIT changed(viewer, Reading::All);
  return read;
}

Result<bool> Notifications::markUnread(UserId viewer, const ReadNotifications& read) {
  if (viewer == noUser || viewer != read.user)
    return makeError(ErrorCode::Refused, "marking somebody else's notifications as unread");
  ROOST_TRY(written, m_store.write("mark_notifications_unread",
                                   {{":viewer", viewer}, {":ids", idsOf(read)}, {":read_at", read.readAt}}));
  if (*written > 0) Q_EMIT changed(viewer, Reading::Undone);
  return *written > 0;
}

Result<bool> Notifications::areRead(UserId viewer, const ReadNotifications& read) {
  if (viewer == noUser || viewer != read.user)
    return makeError(ErrorCode::Refused, "asking after somebody else's notifications");
  return anyRow(m_store.read("any_notification_read_at",
                             {{":viewer", read.user}, {":ids", idsOf(read)}, {":read_at", read.readAt}}));
}

}  // namespace roost
