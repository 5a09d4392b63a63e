#pragma once

#include <algorithm>

#include "core/posts/mentions.h"
#include "core/posts/posts.h"
#include "core/storage/read_rows.h"
#include "core/users/pictures.h"
#include "support/random.h"
#include "support/temporary_store.h"

namespace roost::test {

/// A text that is hard on whoever writes and reads it, of at least one letter.
inline QString hardText(QRandomGenerator& random, int most = 60) {
  static const QStringList parts{"a",       "Owl ",   "\n",     "\t",        "\"",
                                 "\\",      "{",      "'",      "</script>", "@user1 ",
                                 "#tag",    "ö",      "🦉",   "e\u0301",   "שלום",
                                 "العربية", "\u2028", "\u202E", "語",        "\u200D",
                                 "\u0001",  "\u007F", "\u009B", " ",         "https://owl.example/?a=1&b=2 "};
  QString text("t");
  for (int count = random.bounded(most / 4); count > 0; --count) text += oneOf(parts, random);
  return text.left(most);
}

inline QByteArray randomBytes(QRandomGenerator& random, int most) {
  QByteArray bytes(1 + random.bounded(most), Qt::Uninitialized);
  for (char& byte : bytes) byte = static_cast<char>(random.bounded(256));
  return bytes;
}

/// Fills an empty store with rows in every table that users have something in.
class RandomDatabase {
 public:
  RandomDatabase(const TemporaryStore& store, QRandomGenerator& random) : m_store(*store), m_random(random) {
    const Database database(store.file());
    m_database = &database;
    together(m_store, [this] {
      addUsers();
      addPosts();
      addLinks();
      addMessages();
    });
    run("PRAGMA foreign_keys = ON");
    run("BEGIN");
    addSources();
    addDetails();
    addTheRest();
    removeSome();
    run("COMMIT");
    m_database = nullptr;
  }

 private:
  void run(const QString& sql, const QVariantList& values = {}) { m_database->run(sql, values); }
  int below(int limit) { return m_random.bounded(limit); }
  bool perhaps() { return below(3) == 0; }
  qint64 instant() { return 1'700'000'000'000 + m_random.bounded(qint64{2'000'000'000}) - 1'000'000'000; }
  UserId user() { return oneOf(m_users, m_random); }
  PostId post() { return oneOf(m_posts, m_random); }
  QVariant orNull(const QVariant& value) { return perhaps() ? QVariant() : value; }

  void addUsers() {
    for (int i = 1 + below(8); i >= 0; --i) {
      const QString name = QString("user%1").arg(i);
      m_users.append(addUser(m_store, name, perhaps() ? QString() : hardText(m_random), perhaps() ? "hash$" + name : "",
                             instant()));
      if (perhaps()) need(writePicture(m_store, m_users.last(), "\x89PNG\r\n\x1a\n" + randomBytes(m_random, 2000)));
    }
  }

  void addPosts() {
    for (int i = below(50); i >= 0; --i) {
      const PostId answered = !m_posts.isEmpty() && perhaps() ? post() : noPost;
      const auto of =
          need(readOne(m_store.read("value:value=author_id,table=posts,column=id", {{":key", answered}}), integerOf));
      const QString body = hardText(m_random, 200);
      m_posts.append(need(m_store.insert("insert_post", {{":author", user()},
                                                         {":created_at", instant()},
                                                         {":body", body},
                                                         {":reply_to", of ? answered : QVariant()},
                                                         {":reply_to_author", of ? *of : QVariant()}})));
      if (!perhaps()) need(Mentions(m_store).record(m_posts.last(), body));
    }
  }

  void addLinks() {
    for (int i = below(20); i >= 0; --i)
      if (const UserId one = user(), other = user(); one != other) {
        addFollow(m_store, one, other, instant());
        if (perhaps())
          need(m_store.write(
              "put_mute",
              {{":viewer", one}, {":muted", other}, {":created_at", instant()}, {":until", orNull(instant())}}));
      }
  }

  void addMessages() {
    for (int i = below(20); i >= 0; --i) {
      const UserId sender = user(), recipient = user();
      const qint64 at = instant();
      const qint64 id = need(m_store.insert("put_message", {{":message", QVariant()},
                                                            {":sender", sender},
                                                            {":recipient", recipient},
                                                            {":created_at", at},
                                                            {":body", hardText(m_random)},
                                                            {":imported", below(2)}}));
      if (perhaps())
        need(m_store.write("move_last_look",
                           {{":user", recipient}, {":other", sender}, {":created_at", at}, {":message", id}}));
    }
  }

  void addSources() {
    const int sources = below(4);
    for (int id = 1; id <= sources; ++id) {
      run("INSERT INTO sources (kind, name, owner_id, imported_at, report) VALUES ('mastodon', ?, ?, ?, ?)",
          {hardText(m_random), orNull(user()), instant(), hardText(m_random)});
      for (const PostId post : std::as_const(m_posts))
        if (perhaps())
          run("INSERT INTO post_origins VALUES (?, ?, ?, ?, ?, ?)",
              {QString("key %1").arg(post), id, post, perhaps() ? "" : "https://owl.example/" + QString::number(post),
               orNull("second"), orNull(instant())});
      run("INSERT INTO post_origins (key, source_id, post_id) VALUES ('gone', ?, 100000)", {id});
      for (const UserId user : std::as_const(m_users))
        if (perhaps()) run("INSERT INTO user_origins VALUES (?, ?, ?, '')", {QString("u%1").arg(user), id, user});
      run("INSERT INTO imported_rows VALUES (?, 'posts', 1, ?)", {id, 1 + below(20)});
      run("INSERT INTO imported_links VALUES (?, 'follows', ?, ?)", {id, user(), user()});
      const QVariantList changed{QVariant(), 7, -1.5, 1e300, hardText(m_random), randomBytes(m_random, 50), 3.0};
      for (int row = 0; row < changed.size(); ++row)
        run("INSERT INTO imported_changes VALUES (?, 'users', ?, 'about_me', ?, ?)",
            {id, row, changed[row], oneOf(changed, m_random)});
    }
  }

  void addDetails() {
    for (const PostId post : std::as_const(m_posts)) {
      if (perhaps())
        run("INSERT INTO post_details VALUES (?, ?, ?, ?, ?, ?, ?)",
            {post, hardText(m_random), oneOf(QStringList{"everybody", "unlisted", "followers"}, m_random), "",
             hardText(m_random), "https://owl.example", orNull(instant())});
      if (perhaps()) run("INSERT INTO post_links VALUES (?, 0, 1, ?)", {post, hardText(m_random)});
      const int pictures = perhaps() ? below(4) : 0;
      run("UPDATE posts SET picture_count = ? WHERE id = ?", {pictures, post});
      if (pictures > 0 && perhaps()) run("UPDATE posts SET body = '' WHERE id = ?", {post});
      for (int position = 0; position < pictures; ++position) {
        // An archive can describe a picture without having it.
        const bool isThere = !perhaps();
        run("INSERT INTO post_pictures (post_id, position, width, height, name, description) VALUES (?, ?, ?, ?, ?, ?)",
            {post, position, isThere ? 640 : 0, isThere ? 480 : 0, hardText(m_random), hardText(m_random)});
        if (isThere)
          run("INSERT INTO picture_images VALUES (last_insert_rowid(), ?, ?)",
              {"\xff\xd8\xff" + randomBytes(m_random, 100), "\xff\xd8\xff" + randomBytes(m_random, 5000)});
      }
    }
  }

  void addTheRest() {
    for (const UserId one : std::as_const(m_users)) {
      run("UPDATE users SET about_me = ?, last_seen = ?, is_nameless = ?, imported_username = ? WHERE id = ?",
          {hardText(m_random), orNull(instant()), below(2), orNull(QString("old%1").arg(one)), one});
      if (perhaps()) run("INSERT INTO drafts VALUES (?, ?, ?)", {one, hardText(m_random, 600), instant()});
      if (perhaps())
        run("INSERT INTO conversation_drafts VALUES (?, 'reply', ?, ?, ?), (?, 'message', ?, 'x', 0)",
            {one, post(), hardText(m_random), instant(), one, user()});
      for (int position = perhaps() ? below(3) : 0; position > 0; --position)
        run("INSERT INTO draft_pictures (user_id, kind, subject_id, position, width, height, name, thumbnail, image) "
            "VALUES (?, 'reply', ?, ?, 4, 3, ?, ?, ?)",
            {one, post(), position, hardText(m_random), randomBytes(m_random, 50), randomBytes(m_random, 500)});
      if (perhaps()) run("INSERT INTO desktop_notifications VALUES (?, ?, ?)", {one, below(9), below(9)});
      for (int i = below(4); i > 0; --i)
        run("INSERT OR IGNORE INTO saved_posts (user_id, post_id, note, saved_at) VALUES (?, ?, ?, ?)",
            {one, post(), hardText(m_random), instant()});
      if (perhaps())
        run("INSERT INTO saved_posts (user_id, address, saved_at) VALUES (?, 'https://owl.example/saved', ?)",
            {one, instant()});
      run("INSERT INTO sessions VALUES (?, ?, ?)", {"token" + QByteArray::number(one), one, instant()});
    }
    run("UPDATE notifications SET read_at = created_at WHERE id % 2 = 0");
    run("INSERT INTO sign_in_failures VALUES (5, 2, 0)");
  }

  /// What is gone leaves something behind: the ids, notifications, what answers it.
  void removeSome() {
    run("DELETE FROM kept_messages WHERE message_id % 5 = 0 AND user_id % 2 = 0");
    run("DELETE FROM posts WHERE id = (SELECT max(id) FROM posts WHERE (SELECT count(*) FROM posts) > 1)");
    run("DELETE FROM posts WHERE id % 7 = 0 AND id > 7");
    run("DELETE FROM follows WHERE (follower_id + followed_id) % 5 = 0");
  }

  Store& m_store;
  QRandomGenerator& m_random;
  const Database* m_database = nullptr;
  QList<UserId> m_users;
  QList<PostId> m_posts;
};

/// All rows of all tables, except those with what is derived by rules of their own.
inline QStringList dumpOf(const QString& file) {
  const Database database(file);
  QStringList dump;
  for (const QVariantList& table : database.rows(
           "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*search*' ORDER BY name")) {
    const QString name = table.first().toString();
    QStringList columns;
    for (const QVariantList& column : database.rows("SELECT name FROM pragma_table_xinfo(?)", {name}))
      columns.append(QString("quote(\"%1\")").arg(column.first().toString()));
    QStringList rows;
    for (const QVariantList& row : database.rows(QString("SELECT %1 FROM %2").arg(columns.join(", "), name))) {
      QStringList values;
      for (const QVariant& value : row) values.append(value.toString());
      rows.append(name + ": " + values.join(", "));
    }
    // sqlite_sequence has no order of its own.
    rows.sort();
    dump += rows;
  }
  return dump;
}

}  // namespace roost::test
