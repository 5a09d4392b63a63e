#include "core/posts/mentions.h"

#include "core/posts/post_entities.h"
#include "core/storage/read_rows.h"
#include "core/text/text.h"
#include "core/users/users.h"

namespace roost {
namespace {

Result<bool> postsAreWaiting(Store& store) { return anyRow(store.read("any:table=posts_awaiting_mentions")); }

Result<JobProgress> recordWaiting(Store& store, int amount) {
  ROOST_TRY(posts, readAll(store.read("posts_awaiting_mentions", {{":limit", amount}}),
                           [](const Rows& row) { return std::pair<PostId, QString>(row.integer(0), row.text(1)); }));
  Mentions mentions(store);
  for (const auto& [post, body] : std::as_const(*posts)) ROOST_CHECK(mentions.record(post, body));
  if (posts->isEmpty()) return JobProgress{};
  // How many are waiting can't be told without counting them, which takes too long after a large import.
  const PostId done = posts->last().first;
  ROOST_TRY(last, readOne(store.read("last_awaiting_mentions"), integerOf));
  return JobProgress{done, std::max(done, last->value_or(done))};
}

}  // namespace

Result<Done> Mentions::record(PostId post, const QString& body) {
  ROOST_CHECK(m_store.write("delete:table=posts_awaiting_mentions,column=post_id", {{":key", post}}));
  for (const PostEntity& entity : postEntities(body)) {
    if (entity.kind != PostEntity::Mention) continue;
    for (const QString& name : namesIn(entity.target)) {
      ROOST_TRY(written, m_store.write("insert_mention", {{":post", post}, {":username_folded", folded(name)}}));
      if (*written > 0) break;
    }
  }
  return Done{};
}

Result<Done> Mentions::restore(PostId post, const QHash<QString, UserId>& mentioned) {
  // Without any, the post goes on waiting if it has an "@".
  if (!mentioned.isEmpty())
    ROOST_CHECK(m_store.write("delete:table=posts_awaiting_mentions,column=post_id", {{":key", post}}));
  for (const auto& [name, user] : mentioned.asKeyValueRange())
    ROOST_CHECK(m_store.write("put_mention", {{":post_id", post}, {":user_id", user}, {":username_folded", name}}));
  return Done{};
}

Result<QHash<QString, UserId>> Mentions::of(PostId post) {
  QHash<QString, UserId> mentioned;
  ROOST_CHECK(forEachRow(m_store.read("mentions_of_post", {{":post", post}}),
                         [&](const Rows& row) { mentioned.insert(row.text(1), row.integer(0)); }));
  return mentioned;
}

Result<User> Mentions::find(Users& users, UserId viewer, PostId post, const QString& username) {
  ROOST_TRY(mentioned, of(post));
  for (const QString& name : namesIn(username))
    if (const UserId meant = mentioned->value(folded(name), noUser); meant != noUser) return users.find(viewer, meant);
  return users.findMentioned(viewer, username);
}

BackgroundJob Mentions::job() {
  return {QT_TRANSLATE_NOOP("BackgroundJob", "Looking for mentions…"), postsAreWaiting, recordWaiting};
}

}  // namespace roost
