#include "core/notifications/desktop_news.h"

#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"

namespace roost {
namespace {

using LastShownIds = std::pair<qint64, qint64>;  ///< Of the notifications and the messages.

LastShownIds lastIdsIn(const Rows& row) { return {row.integer(0), row.integer(1)}; }

DesktopNews::Kind kindOfNews(const QString& name) {
  switch (notificationKind(name)) {
    case NotificationKind::Reply:
      return DesktopNews::Reply;
    case NotificationKind::Mention:
      return DesktopNews::Mention;
    case NotificationKind::Follow:
      break;
  }
  return DesktopNews::Follow;
}

}  // namespace

Result<QList<DesktopNews>> takeDesktopNews(Store& store, UserId viewer, int limit) {
  // Usually nothing is new, and then nothing has to be locked.
  ROOST_TRY(newest, readOne(store.read("newest_news"), lastIdsIn));
  ROOST_TRY(known, readOne(store.read("desktop_shown", {{":viewer", viewer}}), lastIdsIn));
  if (*known && **known == **newest) return QList<DesktopNews>();

  ROOST_TRY(transaction, Transaction::begin(store));
  ROOST_TRY(isThere, anyRow(store.read("value:value=id,table=users,column=id", {{":key", viewer}})));
  if (!*isThere) return makeError(ErrorCode::Refused, "news for nobody");
  ROOST_TRY(now, readOne(store.read("newest_news"), lastIdsIn));
  ROOST_TRY(shown, readOne(store.read("desktop_shown", {{":viewer", viewer}}), lastIdsIn));
  QList<DesktopNews> news;
  if (*shown) {
    const auto after = [&](qint64 id) { return Bindings{{":viewer", viewer}, {":after", id}, {":limit", limit}}; };
    ROOST_TRY(notifications, readAll(store.read("new_notifications", after((*shown)->first)), [](const Rows& row) {
                return DesktopNews{kindOfNews(row.text(0)), row.integer(1), row.text(2), row.integer(3), row.text(4),
                                   row.integer(5),          row.text(6)};
              }));
    ROOST_TRY(messages, readAll(store.read("new_messages", after((*shown)->second)), [](const Rows& row) {
                return DesktopNews{DesktopNews::Message, row.integer(0), row.text(1), noPost, row.text(2)};
              }));
    news = *notifications + *messages;
  }
  ROOST_CHECK(store.write("set_desktop_shown",
                          {{":viewer", viewer}, {":notification", (*now)->first}, {":message", (*now)->second}}));
  ROOST_CHECK(transaction->commit());
  return news;
}

}  // namespace roost
