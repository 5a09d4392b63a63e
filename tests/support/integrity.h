#pragma once

#include <QStringList>

#include "support/database.h"

namespace roost::test {

/// The faults of a database that should be intact: in its pages and keys, in what triggers derive from posts, follows
/// and messages, and in the search index.
inline QStringList faultsIn(const QString& file) {
  const Database database(file);
  QStringList faults;
  const auto look = [&](const QString& name, const QString& sql) {
    for (const QVariantList& row : database.rows(sql)) {
      QStringList values;
      for (const QVariant& value : row) values.append(value.toString());
      faults.append(name + ": " + values.join(' '));
    }
  };
  look("integrity", "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
  look("foreign key", "SELECT * FROM pragma_foreign_key_check");
  look("posts of", "SELECT id FROM users AS u WHERE post_count <> (SELECT count(*) FROM posts WHERE author_id = u.id)");
  look("last post of",
       "SELECT id FROM users AS u WHERE last_post_at <> (SELECT coalesce(max(created_at), 0) FROM posts WHERE "
       "author_id = u.id)");
  look("following of",
       "SELECT id FROM users AS u WHERE following_count <> (SELECT count(*) FROM follows WHERE follower_id = u.id)");
  look("followers of",
       "SELECT id FROM users AS u WHERE follower_count <> (SELECT count(*) FROM follows WHERE followed_id = u.id)");
  look("replies to",
       "SELECT id FROM posts AS p WHERE reply_count <> (SELECT count(*) FROM posts WHERE reply_to = p.id)");
  look("pictures of",
       "SELECT id FROM posts AS p WHERE picture_count <> (SELECT count(*) FROM post_pictures WHERE post_id = p.id)");
  look(
      "picture with a size and no image, or the other way round",
      "SELECT p.id FROM post_pictures AS p LEFT JOIN picture_images AS i ON i.picture_id = p.id WHERE (p.width > 0) <> "
      "(i.picture_id IS NOT NULL)");
  look(
      "notification without a cause",
      "SELECT id, kind FROM notifications AS n WHERE is_gone = 0 AND NOT CASE kind WHEN 'follow' THEN EXISTS (SELECT 1 "
      "FROM follows WHERE follower_id = actor_id AND followed_id = user_id) ELSE EXISTS (SELECT 1 FROM posts AS p "
      "WHERE "
      "p.id = subject_id AND p.author_id = actor_id AND iif(kind = 'reply', p.reply_to_author = n.user_id, EXISTS "
      "(SELECT 1 FROM mentions WHERE post_id = p.id AND user_id = n.user_id))) END");
  look("message that nobody keeps",
       "SELECT id FROM messages AS m WHERE NOT EXISTS (SELECT 1 FROM kept_messages WHERE message_id = m.id)");
  look("message kept wrongly",
       "SELECT m.id, k.user_id FROM kept_messages AS k JOIN messages AS m ON m.id = k.message_id WHERE k.created_at <> "
       "m.created_at OR k.is_incoming <> (k.user_id = m.recipient_id AND (m.sender_id <> m.recipient_id OR "
       "m.imported)) OR NOT "
       "((k.user_id = m.sender_id AND k.other_id = m.recipient_id) OR (k.user_id = m.recipient_id AND k.other_id = "
       "m.sender_id))");
  look("messages without a thread",
       "SELECT user_id, other_id FROM kept_messages EXCEPT SELECT user_id, other_id FROM message_threads");
  look("thread",
       "SELECT t.user_id, t.other_id FROM message_threads AS t LEFT JOIN kept_messages AS k ON k.user_id = t.user_id "
       "AND "
       "k.other_id = t.other_id GROUP BY t.user_id, t.other_id HAVING (t.last_message_at, t.last_message_id) <> "
       "(coalesce(max(k.created_at), 0), coalesce((SELECT message_id FROM kept_messages WHERE user_id = t.user_id AND "
       "other_id = t.other_id ORDER BY created_at DESC, message_id DESC LIMIT 1), 0)) OR t.unread_count <> count(*) "
       "FILTER (WHERE k.is_incoming = 1 AND (k.created_at, k.message_id) > (t.last_look_at, t.last_look_id))");
  look("unfinished", "SELECT name FROM properties WHERE name IN ('derived_waits', 'import_runs')");
  look("not to be found",
       "SELECT id FROM users WHERE is_nameless = 0 AND username GLOB '*[a-z0-9]*' AND id NOT IN (SELECT user_id FROM "
       "name_beginnings)"
       " AND EXISTS (SELECT 1 FROM properties WHERE name = 'names_folded')");
  // The search index is incomplete until every post is in it.
  if (database.value("SELECT count(*) FROM properties WHERE name = 'search_version' AND value = '2'").toInt() == 0)
    return faults;
  look("search index",
       "SELECT count(*) FROM post_search_2 WHERE author MATCH '\"@1\"' HAVING count(*) <> (SELECT count(*) FROM posts "
       "WHERE author_id = 1)");
  database.run("INSERT INTO post_search_2 (post_search_2, rank) VALUES ('integrity-check', 1)");
  return faults;
}

}  // namespace roost::test
