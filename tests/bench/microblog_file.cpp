#include "bench/microblog_file.h"

#include <QFile>

#include "bench/archived_post.h"
#include "bench/generator.h"
#include "bench/raw_sqlite.h"

namespace roost::bench {

void writeMicroblog(const QString& path, int posts) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) throw Failure(file.errorString());
  file.close();
  const Connection connection(path);
  connection.execute(
      "PRAGMA synchronous = OFF; BEGIN;"
      "CREATE TABLE user (id INTEGER PRIMARY KEY, username VARCHAR(64), email VARCHAR(120), password_hash VARCHAR(128),"
      " about_me VARCHAR(140), last_seen DATETIME);"
      "CREATE TABLE post (id INTEGER PRIMARY KEY, body VARCHAR(140), timestamp DATETIME, user_id INTEGER);"
      "CREATE TABLE followers (follower_id INTEGER, followed_id INTEGER)");
  const int users = posts / 50;
  Statement user(
      connection.handle(),
      "INSERT INTO user (id, username, email) VALUES (?1, 'imported' || ?1, 'imported' || ?1 || '@example.com')");
  for (int id = 1; id <= users; ++id) user.bind(1, id).run();
  Random random(generatorSeed);
  Statement post(connection.handle(),
                 "INSERT INTO post (body, timestamp, user_id) VALUES (?1, datetime(?2, 'unixepoch'), ?3)");
  for (int number = 0; number < posts; ++number) {
    const ArchivedPost archived = archivedPost(number);
    const QByteArray body = archived.body();
    post.bind(1, body).bind(2, archived.time).bind(3, 1 + random.below(users)).run();
  }
  connection.execute("COMMIT");
}

}  // namespace roost::bench
