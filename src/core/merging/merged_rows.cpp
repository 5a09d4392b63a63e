#include "core/merging/merged_rows.h"

#include <algorithm>

#include "core/storage/read_rows.h"

namespace roost {

const QList<MovedColumn>& movedColumns() {
  static const QList<MovedColumn> columns{
      {"table=posts,column=reply_to_author,key=id", nullptr, nullptr},
      {"table=mentions,column=user_id,key=post_id", "rule=twice", "put_mention"},
      {"table=follows,column=follower_id,key=followed_id", "rule=twice,self=yes", "recover_follow",
       LinkedPeople::Followed},
      {"table=follows,column=followed_id,key=follower_id", "rule=twice,self=yes", "recover_follow",
       LinkedPeople::Followers},
      {"table=mutes,column=user_id,key=muted_id", "rule=twice,self=yes", "recover_mute", LinkedPeople::Muted},
      {"table=mutes,column=muted_id,key=user_id", "rule=twice,self=yes", "recover_mute", LinkedPeople::Muting},
      {"table=saved_posts,column=user_id,key=id", "rule=saved", "recover_saved_post"},
      {"table=notifications,column=user_id,key=id", "rule=notified,other=actor_id", "recover_notification"},
      {"table=notifications,column=actor_id,key=id", "rule=notified,other=user_id", "recover_notification"},
      {"table=kept_messages,column=user_id,key=message_id", "rule=twice", "recover_kept_message"},
      {"table=kept_messages,column=other_id,key=message_id", "rule=twice", "recover_kept_message"},
      {"table=messages,column=sender_id,key=id", nullptr, nullptr},
      {"table=messages,column=recipient_id,key=id", nullptr, nullptr},
      {"table=message_threads,column=user_id,key=other_id", "rule=twice", "recover_message_thread"},
      {"table=message_threads,column=other_id,key=user_id", "rule=twice", "recover_message_thread"},
      {"table=conversation_drafts,column=subject_id,key=user_id,drafts=yes", "rule=twice",
       "recover_conversation_draft"},
      {"table=user_origins,column=user_id,key=source_id || ' ' || key", nullptr, nullptr},
      {"table=sources,column=owner_id,key=id", nullptr, nullptr}};
  return columns;
}

Result<QList<Bindings>> wholeRows(Store& store, const QString& query, const Bindings& bindings) {
  QStringList names;
  return readAll(store.read(query, bindings), [&names](const Rows& row) {
    if (names.isEmpty()) names = row.columnNames();
    Bindings values;
    for (int column = 0; column < names.size(); ++column) {
      const QString name = u':' + names[column];
      // A NULL is read as a null text, which would be bound as an empty one.
      const QVariant value = row.value(column).isNull() ? QVariant() : row.value(column);
      values.append({name, value});
      if (name.endsWith(u"_id")) values.append({name.chopped(3), value});
    }
    return values;
  });
}

QVariant valueIn(const Bindings& row, const QString& column) {
  const auto found =
      std::find_if(row.cbegin(), row.cend(), [&](const auto& value) { return value.first.mid(1) == column; });
  return found == row.cend() ? QVariant() : found->second;
}

}  // namespace roost
