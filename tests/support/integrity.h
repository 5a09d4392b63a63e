#pragma once

#include <QStringList>

#include "support/database.h"

namespace roost::test {

/// The faults of a database that should be intact: in its pages and keys, in the counts stored with users, and in the
/// search index.
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
  look("not to be found",
       "SELECT id FROM users WHERE username GLOB '*[a-z0-9]*' AND id NOT IN (SELECT user_id FROM name_beginnings)"
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
