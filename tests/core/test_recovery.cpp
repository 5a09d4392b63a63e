#include "core/recovery/recovery.h"

#include <QTest>

#include "core/accounts/accounts.h"
#include "core/posts/mentions.h"
#include "core/recovery/kept_file.h"
#include "core/recovery/page_size.h"
#include "core/storage/database_backup.h"
#include "core/storage/schema.h"
#include "core/users/pictures.h"
#include "support/background_job.h"
#include "support/files.h"
#include "support/integrity.h"
#include "support/limits.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"
#include "support/temporary_store.h"
#include "support/wait.h"

namespace roost::recovery_test {

using namespace test;

namespace {

constexpr qint64 pageSize = 4096;
constexpr int users = 200;
constexpr int postsEach = 15;
constexpr int messages = 400;

/// Tables whose rows are made again or on purpose not kept. Every other table is recovered.
const QMap<QString, QString>& derivedTables() {
  static const QMap<QString, QString> reasons{
      {"sessions", "everyone has to sign in again"}, {"sign_in_failures", "they end by themselves"},
      {"sqlite_sequence", "SQLite's own"},           {"search_characters_2", "part of the schema"},
      {"search_pairs_2", "part of the schema"},      {"name_beginnings", "made from names"},
      {"names_to_find", "made from names"},          {"post_search_2", "made from posts"},
      {"post_search_2_data", "made from posts"},     {"post_search_2_idx", "made from posts"},
      {"post_search_2_config", "made from posts"},
  };
  return reasons;
}

/// The tables that are recovered, in which nothing may differ.
QStringList recoveredTables(const Database& database) {
  QStringList tables;
  for (const QVariantList& row : database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
    if (!derivedTables().contains(row[0].toString())) tables.append(row[0].toString());
  return tables;
}

/// The rows of a table, in any order.
QStringList rowsOf(const Database& database, const QString& table) {
  QStringList rows;
  for (const QVariantList& row : database.rows("SELECT * FROM " + table)) {
    QStringList values;
    for (const QVariant& value : row)
      values.append(value.isNull() ? QString("NULL") : u'\'' + value.toString() + u'\'');
    rows.append(values.join(u' '));
  }
  rows.sort();
  return rows;
}

/// Replies, mentions, messages, and all that belongs to conversations.
void addConversations(const QString& file) {
  {
    const Database database(file);
    database.run("PRAGMA foreign_keys = ON");
    database.run("PRAGMA synchronous = OFF");
    database.run("BEGIN");
    // Every tenth post answers an earlier one, one of which is deleted, and some answer what was never there.
    database.run(
        "UPDATE posts SET reply_to = id - 7, reply_to_author = (SELECT author_id FROM posts AS p WHERE p.id = "
        "posts.id - 7), imported = id % 20 = 0 WHERE id % 10 = 0");
    database.run("UPDATE posts SET reply_to = NULL WHERE id % 100 = 50");
    database.run("INSERT INTO posts (id, author_id, created_at, body) VALUES (9999, 1, 1, 'deleted')");
    database.run(
        "INSERT INTO posts (id, author_id, created_at, body, reply_to, reply_to_author) VALUES (10000, 2, 2, "
        "'an answer to what is deleted', 9999, 1)");
    database.run("UPDATE posts SET reply_to = 9999, reply_to_author = 1 WHERE id = 3000");
    database.run("DELETE FROM posts WHERE id IN (9999, 10000)");
    database.run("UPDATE posts SET body = body || ' @user' || (1 + id * 7 % 200) WHERE id % 12 = 0");
    database.run("DELETE FROM posts_awaiting_mentions WHERE post_id = 2988");
    database.run(
        "INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at) SELECT reply_to_author, "
        "'reply', author_id, id, created_at FROM posts WHERE reply_to_author <> author_id");
    for (int message = 0; message < messages; ++message)
      database.run("INSERT INTO messages (sender_id, recipient_id, created_at, body, imported) VALUES (?, ?, ?, ?, ?)",
                   {1 + message % 20, 1 + message * 7 % 30, message / 3 * 1000,
                    QString("message %1 ").arg(message) + QString(80, u'm'), message % 2});
    database.run("DELETE FROM kept_messages WHERE message_id % 9 = 0 AND is_incoming = 1");
    database.run("DELETE FROM kept_messages WHERE user_id = 3 AND other_id = 15");
    database.run(
        "UPDATE message_threads SET last_look_at = 90000, last_look_id = 250, unread_count = (SELECT count(*) FROM "
        "kept_messages AS k WHERE k.user_id = message_threads.user_id AND k.other_id = message_threads.other_id "
        "AND is_incoming = 1 AND (created_at, message_id) > (90000, 250)) WHERE user_id % 3 = 0");
    database.run(
        "INSERT INTO saved_posts (user_id, post_id, note, saved_at) SELECT 1 + id % 5, id, 'note ' || id, id FROM "
        "posts WHERE id % 40 = 0 UNION ALL SELECT 1, 9999, '', 9");
    database.run("INSERT INTO saved_posts (user_id, address, saved_at) VALUES (2, 'https://example.com/post', 7)");
    database.run("INSERT INTO mutes VALUES (4, 5, 1, NULL), (4, 6, 2, 99)");
    database.run("INSERT INTO conversation_drafts VALUES (1, 'reply', 20, 'not yet', 3), (1, 'message', 7, 'dear', 4)");
    // Every 25th post has pictures, one of them nothing else; one is known only by its description.
    database.run(
        "INSERT INTO post_pictures (post_id, position, width, height, name, description) SELECT p.id, n.value, 640, "
        "480, 'photo.jpg', 'a hill ' || p.id FROM posts AS p, json_each('[0, 1]') AS n WHERE p.id % 25 = 0");
    database.run("UPDATE post_pictures SET width = 0, height = 0 WHERE id = 9");
    database.run(
        "INSERT INTO picture_images SELECT id, CAST(printf('%.*c', 900, 't') AS BLOB), CAST(printf('%.*c', 9000, 'i') "
        "AS BLOB) FROM post_pictures WHERE width > 0");
    database.run("UPDATE posts SET picture_count = 2, body = iif(id = 75, '', body) WHERE id % 25 = 0");
    database.run(
        "INSERT INTO draft_pictures (user_id, kind, subject_id, position, width, height, name, description, thumbnail, "
        "image) VALUES (1, 'reply', 20, 1, 4, 3, 'a.png', 'a dot', x'01', x'02'), (8, 'post', 0, 0, 4, 3, '', '', "
        "x'03', x'04')");
    database.run("INSERT INTO desktop_notifications VALUES (1, 7, 8), (2, 7, 0)");
    database.run(
        "INSERT INTO sources VALUES (1, 'mastodon', 'archive.zip', 7, 1, 'Added: 3 posts.'), "
        "(2, 'x', 'x.zip', NULL, 2, '')");
    database.run(
        "INSERT INTO post_origins SELECT 'https://example.com/' || id, 1, id, 'https://example.com/' || id, "
        "'second ' || id, id FROM posts WHERE id % 30 = 0");
    database.run(
        "INSERT INTO user_origins SELECT 'user ' || id, 2, id, 'https://example.com' FROM users WHERE id % 9 = 0");
    database.run("INSERT INTO imported_rows VALUES (1, 'posts', 3, 9), (2, 'users', 5, 5)");
    database.run("INSERT INTO imported_links VALUES (1, 'follows', 4, 5), (2, 'mutes', 4, 5)");
    database.run(
        "INSERT INTO imported_changes VALUES (1, 'users', 7, 'about_me', 'before', 'about'), "
        "(1, 'post_details', 30, 'edited_at', 1, 2)");
    database.run(
        "INSERT INTO post_details SELECT id, 'warning', 'followers', 'susan', 'key ' || id, 'https://example.com', 5 "
        "FROM posts WHERE id % 30 = 0");
    database.run("INSERT INTO post_links SELECT id, 1, 2, 'https://example.com' FROM posts WHERE id % 30 = 0");
    database.run("UPDATE users SET is_nameless = 1 WHERE id = 199");
    database.run("UPDATE users SET about_me = 'about', imported_username = 'seven' WHERE id = 7");
    // One follows again, and the other somebody else.
    database.run("DELETE FROM follows WHERE (follower_id, followed_id) IN (VALUES (9, 13), (10, 14))");
    database.run("INSERT INTO follows VALUES (9, 13, 1), (10, 15, 1)");
    database.run("COMMIT");
  }
  const auto store = need(Store::open(file));
  finish(Mentions::job(), *store);
  const Database database(file);
  database.run("INSERT INTO posts_awaiting_mentions VALUES (2988)");
  database.run("UPDATE notifications SET read_at = 5 WHERE id % 3 = 0");
}

}  // namespace

/// What can be recovered from a damaged database.
class TestRecovery : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();

  void everyTableIsFilled();
  void copiesHaveEverything();
  void wholeDatabaseComesBackWhole();
  void whatStandsInTheLogComesBack();
  void rowsAroundDamagedPagesComeBack();
  void followsComeBackFromTheirIndexes();
  void postsOutliveTheirAuthor();
  void rowsBelowDamagedInnerPagesComeBack_data();
  void rowsBelowDamagedInnerPagesComeBack();
  void repliesOutliveWhatTheyAnswer();
  void postsOutliveTheirPictures();
  void picturesOutliveTheirImages();
  void lostMentionsAndNotificationsAreNoNews();
  void lostSidesOfMessagesComeBack();
  void newPostsAreNotTakenForLostOnes();
  void damagedBeginning_data();
  void damagedBeginning();
  void cutOff_data();
  void cutOff();
  void pagesOfAnySize_data();
  void pagesOfAnySize();
  void pageSizeIsFoundOut_data();
  void pageSizeIsFoundOut();
  void reportNamesFewAndSavesAll();
  void pastVersions_data();
  void pastVersions();
  void nothingIsLeft_data();
  void nothingIsLeft();
  void stops();
  void fullDisk();
  void anyDamage();
  void takesThePlaceOfTheDamagedFile();
  void allStaysWhereNothingCanBePutInPlace();

 private:
  QString path(const QString& name = "roost.db") const { return m_folder->filePath(name); }
  QString recovered() const { return path("recovered.db"); }
  /// Recovers, and checks that the damaged file is unchanged and the new one intact.
  RecoveryReport recoverAll() const;
  qint64 count(const QString& from) const {
    return Database(recovered()).value("SELECT count(*) FROM " + from).toLongLong();
  }
  ImportReport::Counts everything() const {
    return {users, users * postsEach, users * 12,
            Database(m_whole).value("SELECT count(*) FROM messages").toLongLong()};
  }
  /// The numbers of the leaf pages that a table or index takes, or of its inner pages.
  QList<qint64> pagesOf(const QString& name, const QString& type = "leaf", const QString& file = {}) const;
  QString wholeWithPages(int size) const;
  void damage(qint64 page) const { overwrite(path(), QByteArray(pageSize, '\xA5'), (page - 1) * pageSize); }

  QTemporaryDir m_wholeFolder;
  QString m_whole;
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecovery::initTestCase() {
  m_whole = m_wholeFolder.filePath("whole.db");
  const auto store = need(Store::open(m_whole));
  doNotWaitForTheDisk(m_whole);
  together(*store, [&] {
    for (int user = 1; user <= users; ++user)
      addUser(*store, QString("user%1").arg(user), QString("User %1").arg(user),
              hashPassword("cat", PasswordCost::Least));
    for (int post = 0; post < users * postsEach; ++post)
      addPost(*store, 1 + post % users, 1000 * post,
              QString("post %1 ").arg(post) + QString(post % 40 ? 150 : 6000, u'x').left(490));
    for (int user = 1; user <= users; ++user)
      for (int step = 1; step <= 12; ++step) addFollow(*store, user, 1 + (user + step * 3) % users, step);
    need(writePicture(*store, 7, QByteArray(20'000, 'p')));
    need(store->write("save_draft", {{":viewer", 8}, {":body", "not yet"}, {":saved_at", 1}}));
    need(store->setProperty("kind", "sample"));
  });
  addConversations(m_whole);
}

void TestRecovery::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  copyForWriting(m_whole, path());
  QTest::failOnWarning(QRegularExpression("still in use|not open|duplicate connection"));
}

RecoveryReport TestRecovery::recoverAll() const {
  const QByteArray before = contentOf(path());
  const auto report = recover(path(), recovered(), systemClock());
  if (!report) qFatal("%s", why(report).constData());
  if (contentOf(path()) != before) qFatal("The damaged file has been changed");
  if (const auto faults = faultsIn(recovered()); !faults.isEmpty()) qFatal("%s", qPrintable(faults.join('\n')));
  return *report;
}

QList<qint64> TestRecovery::pagesOf(const QString& name, const QString& type, const QString& file) const {
  QList<qint64> pages;
  for (const QVariantList& row :
       Database(file.isEmpty() ? m_whole : file)
           .rows("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY path", {name, type}))
    pages.append(row.first().toLongLong());
  return pages;
}

/// Whoever adds a table or a column has to decide whether it is recovered, and to give it some content here.
void TestRecovery::everyTableIsFilled() {
  // Skeletons are made in the background.
  const QStringList unused{"users.username_skeleton"};
  const Database database(m_whole);
  for (const QString& table : recoveredTables(database))
    for (const auto& row :
         database.rows("SELECT name, coalesce(dflt_value, 'NULL') FROM pragma_table_info(?)", {table})) {
      const QString column = row[0].toString();
      if (unused.contains(table + u'.' + column)) continue;
      const auto filled =
          database.value(QString("SELECT count(*) FROM %1 WHERE %2 IS NOT %3").arg(table, column, row[1].toString()));
      QVERIFY2(filled.toInt() > 0, qPrintable(table + u'.' + column));
    }
  for (const QString& table : derivedTables().keys())
    QVERIFY2(database.value("SELECT count(*) FROM sqlite_schema WHERE name = ?", {table}) == 1, qPrintable(table));
  QCOMPARE(faultsIn(m_whole), QStringList());
}

void TestRecovery::copiesHaveEverything() {
  {
    const auto store = need(Store::open(m_whole));
    const auto backup = need(DatabaseBackup::begin(*store, path("copy.db")));
    while (need(backup->goOn(std::chrono::seconds(1))) < 1) continue;
  }
  const Database before(m_whole), copy(path("copy.db"));
  const QString tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";
  QCOMPARE(copy.rows(tables), before.rows(tables));
  for (const QVariantList& row : before.rows(tables)) {
    const QString table = QString("SELECT * FROM %1").arg(row[0].toString());
    QCOMPARE(copy.rows(table), before.rows(table));
  }
}

void TestRecovery::wholeDatabaseComesBackWhole() {
  const auto report = recoverAll();
  QCOMPARE(report.recovered, everything());
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
  const Database before(m_whole), after(recovered());
  for (const QString& table : recoveredTables(before)) QCOMPARE(rowsOf(after, table), rowsOf(before, table));
  const auto store = need(Store::open(recovered()));
  Accounts accounts(*store, systemClock(), PasswordCost::Least);
  const auto user = accounts.signIn("user7", "cat");
  ROOST_WAIT_FOR(user);
  QCOMPARE(need(user.result()), 7);
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).filter("recovery"), QStringList());
}

void TestRecovery::whatStandsInTheLogComesBack() {
  QByteArray log;
  {
    const auto store = need(Store::open(path()));
    addPost(*store, 1, 5, "only in the log");
    log = contentOf(path() + "-wal");
    overwrite(path("copied"), contentOf(path()));
  }
  QVERIFY(QFile::remove(path()) && QFile::rename(path("copied"), path()));
  overwrite(path() + "-wal", log);
  damage(pagesOf("posts_by_time").first());
  recoverAll();
  QCOMPARE(contentOf(path() + "-wal"), log);
  QCOMPARE(count("posts WHERE body = 'only in the log'"), 1);
}

void TestRecovery::rowsAroundDamagedPagesComeBack() {
  const auto pages = pagesOf("posts");
  QVERIFY(pages.size() > 20);
  const auto rowsOn = [&](const QList<qint64>& damaged) {
    qint64 rows = 0;
    for (const qint64 page : damaged)
      rows += Database(m_whole).value("SELECT ncell FROM dbstat WHERE pageno = ?", {page}).toLongLong();
    return rows;
  };
  const QList<qint64> damaged{pages.first(), pages.at(5), pages.at(6), pages.at(9), pages.last()};
  for (const qint64 page : damaged) damage(page);
  const auto report = recoverAll();
  QCOMPARE(report.recovered.posts, users * postsEach - rowsOn(damaged));
  QCOMPARE(report.recovered.users, users);
  const qint64 missing = report.missing.posts;
  QCOMPARE(missing, rowsOn(damaged));
  QVERIFY2(report.toText().contains(QString("Missing: %1 post(s), 0 follow(s).").arg(missing)),
           qPrintable(report.toText()));
}

void TestRecovery::followsComeBackFromTheirIndexes() {
  for (const char* tree : {"follows", "follows_by_follower"})
    for (const qint64 page : pagesOf(tree)) damage(page);
  const auto report = recoverAll();
  QCOMPARE(report.recovered.follows, users * 12);
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
}

void TestRecovery::postsOutliveTheirAuthor() {
  for (const qint64 page : pagesOf("users").mid(1, 2)) damage(page);
  const auto report = recoverAll();
  QVERIFY2(report.toText().contains("Only the username of"), qPrintable(report.toText()));
  QCOMPARE(report.recovered, everything());
}

void TestRecovery::rowsBelowDamagedInnerPagesComeBack_data() {
  QTest::addColumn<QStringList>("tables");
  for (const char* table : {"users", "posts", "messages", "notifications", "picture_images"})
    QTest::newRow(table) << QStringList(table);
  QTest::newRow("all") << QStringList({"users", "posts", "messages", "notifications", "sqlite_schema"});
}

/// The leaf pages of these tables are intact, but nothing leads to them.
void TestRecovery::rowsBelowDamagedInnerPagesComeBack() {
  QFETCH(const QStringList, tables);
  // What was deleted must not come back from pages that aren't in use any more.
  {
    const Database database(path());
    database.run("PRAGMA foreign_keys = ON");
    database.run("DELETE FROM messages WHERE id BETWEEN 100 AND 300");
    database.run("DELETE FROM posts WHERE id BETWEEN 1000 AND 1500");
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  const QByteArray before = contentOf(path());
  overwrite(path("before.db"), before);
  for (const QString& table : tables) {
    const auto pages = pagesOf(table, "internal", path("before.db"));
    QVERIFY(!pages.isEmpty());
    for (const qint64 page : pages) damage(page);
  }
  // The list of free pages begins in the header.
  if (tables.contains("sqlite_schema")) overwrite(path(), before.first(100));
  const auto report = recoverAll();
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
  const Database intact(path("before.db")), after(recovered());
  for (const QString& table : recoveredTables(intact)) QCOMPARE(rowsOf(after, table), rowsOf(intact, table));
}

void TestRecovery::repliesOutliveWhatTheyAnswer() {
  const auto pages = pagesOf("posts");
  for (qsizetype page = 3; page < pages.size(); page += 2) damage(pages[page]);
  recoverAll();
  const Database before(m_whole), after(recovered());
  const QString replies =
      "SELECT id, reply_to, reply_to_author FROM posts WHERE reply_to_author IS NOT NULL ORDER BY id";
  const auto expected = before.rows(replies);
  int kept = 0, parentless = 0;
  for (const QVariantList& row : after.rows(replies)) {
    const auto same = std::find_if(expected.cbegin(), expected.cend(), [&](const auto& r) { return r[0] == row[0]; });
    QVERIFY(same != expected.cend());
    QCOMPARE(row[2], (*same)[2]);
    const bool isThere = after.value("SELECT count(*) FROM posts WHERE id = ?", {(*same)[1]}).toInt() > 0;
    QCOMPARE(row[1].isNull(), !isThere);
    if (isThere) QCOMPARE(row[1], (*same)[1]);
    if (!(*same)[1].isNull()) ++(isThere ? kept : parentless);
  }
  QVERIFY2(kept > 20 && parentless >= 3, qPrintable(QString("%1 and %2").arg(kept).arg(parentless)));
}

void TestRecovery::postsOutliveTheirPictures() {
  for (const qint64 page : pagesOf("post_pictures")) damage(page);
  QVERIFY(!recoverAll().isWhole);
  QCOMPARE(count("posts"), users * postsEach);
  QCOMPARE(count("posts WHERE picture_count > 0"), 1);
  // A post without a word still has something in it.
  QCOMPARE(count("posts AS p JOIN post_pictures AS m ON m.post_id = p.id WHERE p.id = 75 AND p.body = '' AND m.width = "
                 "0"),
           1);
  QCOMPARE(count("draft_pictures"), 2);
}

void TestRecovery::picturesOutliveTheirImages() {
  const auto pages = pagesOf("picture_images");
  QVERIFY(pages.size() > 3);
  damage(pages[1]);
  QVERIFY(!recoverAll().isWhole);
  const qint64 all = Database(m_whole).value("SELECT count(*) FROM post_pictures").toLongLong();
  const qint64 images = count("picture_images");
  QVERIFY(images > 0 && images < all - 1);
  QCOMPARE(count("post_pictures"), all);
  QCOMPARE(count("post_pictures WHERE width > 0"), images);
  QCOMPARE(count("picture_images WHERE length(image) = 9000"), images);
}

void TestRecovery::lostMentionsAndNotificationsAreNoNews() {
  for (const char* table : {"mentions", "notifications"})
    for (const qint64 page : pagesOf(table)) damage(page);
  const auto report = recoverAll();
  QVERIFY(!report.isWhole);
  const Database before(m_whole), after(recovered());
  QCOMPARE(after.rows("SELECT * FROM mentions ORDER BY 1, 2"),
           before.rows("SELECT * FROM mentions UNION SELECT 2988, 1 + 2988 * 7 % 200, 'user' || (1 + 2988 * 7 % 200) "
                       "ORDER BY 1, 2"));
  QCOMPARE(after.value("SELECT count(*) FROM posts_awaiting_mentions"), 0);
  QCOMPARE(after.value("SELECT count(*) FROM notifications WHERE read_at = 0"), 0);
  const QString present =
      "SELECT user_id, kind, actor_id, subject_id FROM notifications WHERE is_gone = 0 EXCEPT SELECT "
      "user_id, kind, actor_id, subject_id FROM notifications WHERE subject_id = 2988 ORDER BY 1, 2, "
      "3, 4";
  QCOMPARE(after.rows(present), before.rows(present));
}

void TestRecovery::lostSidesOfMessagesComeBack() {
  for (const qint64 page : pagesOf("kept_messages")) damage(page);
  auto report = recoverAll();
  const Database before(m_whole);
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
  for (const char* table : {"messages", "kept_messages", "message_threads"})
    QCOMPARE(rowsOf(Database(recovered()), table), rowsOf(before, table));
  // When nothing tells any more who keeps a message, both do.
  for (const char* tree : {"kept_messages", "kept_messages_by_message", "kept_messages_by_other"})
    for (const qint64 page : pagesOf(tree) + pagesOf(tree, "internal")) damage(page);
  report = recoverAll();
  QVERIFY(!report.isWhole);
  QCOMPARE(rowsOf(Database(recovered()), "messages"), rowsOf(before, "messages"));
  QCOMPARE(
      count("messages AS m WHERE (SELECT count(*) FROM kept_messages WHERE message_id = m.id) <> 1 + (sender_id <> "
            "recipient_id)"),
      0);
}

void TestRecovery::newPostsAreNotTakenForLostOnes() {
  damage(pagesOf("posts").last());
  recoverAll();
  const auto store = need(Store::open(recovered()));
  const PostId post = addPost(*store, 1, 1, "a new post");
  QVERIFY2(post > 9999, qPrintable(QString::number(post)));
}

void TestRecovery::damagedBeginning_data() {
  QTest::addColumn<int>("from");
  QTest::addColumn<int>("length");
  QTest::newRow("signature") << 0 << 16;
  QTest::newRow("page size") << 16 << 2;
  QTest::newRow("header") << 0 << 68;
  QTest::newRow("mark") << 68 << 4;
  QTest::newRow("schema's tree") << 100 << 12;
  QTest::newRow("first page") << 68 + 4 << 4096 - 72;
  QTest::newRow("words of the schema") << 2 * 4096 << 4096;
}

void TestRecovery::damagedBeginning() {
  QFETCH(const int, from);
  QFETCH(const int, length);
  overwrite(path(), QByteArray(length, '\xA5'), from);
  const auto store = Store::open(path());
  if (!store) QVERIFY2(store.error().code == ErrorCode::Damaged, why(store));
  const auto report = recoverAll();
  QCOMPARE(report.recovered, everything());
  const Database before(m_whole), after(recovered());
  for (const char* table : {"messages", "saved_posts", "notifications"})
    QCOMPARE(rowsOf(after, table), rowsOf(before, table));
}

void TestRecovery::cutOff_data() {
  QTest::addColumn<int>("pages");
  for (const int pages : {40, 100, 200}) QTest::addRow("%d", pages) << pages;
}

void TestRecovery::cutOff() {
  QFETCH(const int, pages);
  QVERIFY(QFile::resize(path(), pages * pageSize + 1000));
  const auto report = recoverAll();
  QVERIFY2(report.recovered.users > 0, qPrintable(report.toText()));
  QVERIFY(!report.isWhole);
}

namespace {

const QList<int> pageSizes{512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};

/// Copies the content into a new database with another page size, the default of some other build of SQLite.
void copyWithPages(const QString& whole, const QString& copy, int size) {
  {
    const Database empty(copy);
    empty.run(QString("PRAGMA page_size = %1").arg(size));
    empty.run("PRAGMA journal_mode = WAL");
  }
  const auto made = need(Store::open(copy));
  const Database database(copy);
  database.run("ATTACH ? AS whole", {whole});
  for (const char* table : {"properties", "users", "posts", "follows", "pictures", "drafts", "messages",
                            "post_pictures", "picture_images", "draft_pictures"}) {
    QStringList columns;
    for (const auto& row : database.rows(QString("SELECT name FROM pragma_table_info('%1')").arg(table)))
      columns << row.first().toString();
    const QString names = columns.join(", ");
    database.run(QString("INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM whole.%1").arg(table, names));
    // The triggers have counted the copied rows again.
    if (QString(table) == "users")
      database.run("UPDATE main.users SET post_count = 0, follower_count = 0, following_count = 0, last_post_at = 0");
  }
}

}  // namespace

/// The whole database with pages of this size, made once.
QString TestRecovery::wholeWithPages(int size) const {
  const QString file = m_wholeFolder.filePath(QString("whole-%1.db").arg(size));
  if (!QFile::exists(file)) copyWithPages(m_whole, file, size);
  return file;
}

void TestRecovery::pagesOfAnySize_data() {
  QTest::addColumn<int>("size");
  QTest::addColumn<int>("from");
  QTest::addColumn<int>("length");
  for (const int size : pageSizes) {
    if (isSanitized && size != 512 && size != 4'096) continue;
    QTest::addRow("%d, whole", size) << size << 0 << 0;
    QTest::addRow("%d, without a header", size) << size << 0 << 100;
    QTest::addRow("%d, without a first page", size) << size << 0 << size;
  }
}

void TestRecovery::pagesOfAnySize() {
  QFETCH(const int, size);
  QFETCH(const int, from);
  QFETCH(const int, length);
  QVERIFY(QFile::remove(path()));
  copyForWriting(wholeWithPages(size), path());
  QCOMPARE(Database(path()).value("PRAGMA page_size"), size);
  if (length > 0) overwrite(path(), QByteArray(length, '\xA5'), from);
  const auto report = recoverAll();
  QCOMPARE(report.recovered, everything());
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
  QCOMPARE(Database(recovered()).value("PRAGMA page_size"), size);
}

void TestRecovery::pageSizeIsFoundOut_data() {
  QTest::addColumn<int>("size");
  for (const int size : pageSizes) QTest::addRow("%d", size) << size;
}

void TestRecovery::pageSizeIsFoundOut() {
  QFETCH(const int, size);
  QVERIFY(QFile::remove(path()));
  copyForWriting(wholeWithPages(size), path());
  QCOMPARE(pageSizeOf(path()), size);
  overwrite(path(), QByteArray(100, '\0'));
  QCOMPARE(pageSizeOf(path()), size);
  // Also when a third of the other pages is lost.
  QRandomGenerator random = seededRandom();
  const qint64 bytes = QFileInfo(path()).size();
  for (qint64 at = size; at + size <= bytes; at += size)
    if (random.bounded(3) == 0) overwrite(path(), QByteArray(size, '\xA5'), at);
  if (bytes / size > 10) QCOMPARE(pageSizeOf(path()), size);
}

void TestRecovery::reportNamesFewAndSavesAll() {
  RecoveryReport report;
  for (int i = 0; i < 2000; ++i) report.addOnlyName(QString("name%1").arg(i));
  for (int i = 0; i < 3000; ++i) report.addLoss(QString("user%1").arg(i), 2, 1);
  const QString text = report.toText();
  QVERIFY2(text.size() < 1000, qPrintable(text));
  QVERIFY(text.contains("Missing: 6,000 post(s), 3,000 follow(s)."));
  QVERIFY(text.contains("Only the username of 2,000 user(s) was recovered. They can’t sign in: for example name0, "));
  QVERIFY(text.endsWith("user4: 2 post(s) and 1 follow(s) missing\n… and 2,995 other(s)"));
  need(report.save(path("report.txt")));
  const QString saved = QString::fromUtf8(contentOf(path("report.txt")));
  QVERIFY(saved.startsWith(text + "\n\nname0: only the username was recovered\n"));
  QVERIFY(saved.endsWith("user2999: 2 post(s) and 1 follow(s) missing\n"));
  QCOMPARE(saved.count('\n'), text.count('\n') + 2 + 5000);
}

void TestRecovery::pastVersions_data() {
  QTest::addColumn<int>("version");
  for (int version = 1; version < currentSchemaVersion(); ++version) QTest::addRow("%d", version) << version;
}

void TestRecovery::pastVersions() {
  QFETCH(const int, version);
  QVERIFY(QFile::remove(path()));
  copyForWriting(QString(ROOST_TEST_DATA "/schema-%1.db").arg(version), path());
  const auto report = recoverAll();
  QCOMPARE(report.recovered, (ImportReport::Counts{2, 1, 1}));
  QVERIFY2(report.toText().contains("Nothing is missing."), qPrintable(report.toText()));
  QCOMPARE(timelineTexts(*need(Store::open(recovered())), 1), QStringList{"post from john"});
}

void TestRecovery::nothingIsLeft_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("words") << QByteArray("Dear diary,\n").repeated(1000);
  QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void TestRecovery::nothingIsLeft() {
  QFETCH(const QByteArray, content);
  QVERIFY(QFile::remove(path()));
  overwrite(path(), content);
  const auto report = recover(path(), recovered(), systemClock());
  QVERIFY(!report);
  QCOMPARE(report.error().message, "Nothing in this file can be recovered.");
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"roost.db"});
}

void TestRecovery::stops() {
  const auto report = recover(path(), recovered(), systemClock(), [](qint64 rows) { return rows < 1000; });
  QVERIFY(!report);
  QCOMPARE(report.error().code, ErrorCode::InvalidInput);
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"roost.db"});
}

void TestRecovery::fullDisk() {
  {
    const FileSizeLimit limit(300'000);
    const auto report = recover(path(), recovered(), systemClock());
    QVERIFY(!report);
    QVERIFY2(report.error().code == ErrorCode::DiskFull, why(report));
  }
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"roost.db"});
  recoverAll();
}

void TestRecovery::anyDamage() {
  QRandomGenerator random = seededRandom();
  const qint64 size = QFileInfo(path()).size();
  for (int round = 0; round < rounds(20); ++round) {
    overwrite(path(), contentOf(m_whole));
    for (int edits = random.bounded(1, 6); edits > 0; --edits) {
      QByteArray noise(random.bounded(1, 5000), '\0');
      for (char& byte : noise) byte = static_cast<char>(random.bounded(256));
      overwrite(path(), noise, random.bounded(static_cast<int>(size - noise.size())));
    }
    const auto report = recoverAll();
    QVERIFY(report.recovered.posts > users * postsEach / 2);
  }
}

void TestRecovery::takesThePlaceOfTheDamagedFile() {
  damage(pagesOf("posts").first());
  const QByteArray damaged = contentOf(path());
  for (const QString& kept : {path() + ".damaged", path() + ".damaged-2"}) {
    overwrite(path() + "-wal", "a log");
    need(recover(m_whole, recovered(), systemClock()));
    const QByteArray made = contentOf(recovered());
    const QByteArray before = contentOf(path());
    QCOMPARE(need(putInPlaceOf(path(), recovered())), kept);
    QCOMPARE(contentOf(kept), before);
    QCOMPARE(contentOf(kept + "-wal"), "a log");
    QCOMPARE(contentOf(path()), made);
    QVERIFY(!QFile::exists(path() + "-wal") && !QFile::exists(recovered()));
  }
  QCOMPARE(contentOf(path() + ".damaged"), damaged);
}

void TestRecovery::allStaysWhereNothingCanBePutInPlace() {
  overwrite(path() + "-wal", "a log");
  const QByteArray before = contentOf(path());
  QCOMPARE(putInPlaceOf(path(), recovered()).error().code, ErrorCode::ReadOnly);
  QCOMPARE(contentOf(path()), before);
  QCOMPARE(contentOf(path() + "-wal"), "a log");
  QVERIFY(!QFile::exists(path() + ".damaged") && !QFile::exists(path() + ".damaged-wal"));
}

ROOST_TEST(TestRecovery)

}  // namespace roost::recovery_test

#include "test_recovery.moc"
