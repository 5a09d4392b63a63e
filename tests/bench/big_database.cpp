#include "bench/big_database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include "bench/figures.h"
#include "bench/generator.h"
#include "bench/raw_sqlite.h"
#include "core/accounts/username_skeletons.h"
#include "core/search/indexed_posts.h"
#include "core/storage/search_versions.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

namespace roost::bench {
namespace {

/// What a finished file contains. A file of another schema, size or generator is of no use.
QByteArray markOf(const DatabaseSize& size) {
  QCryptographicHash schema(QCryptographicHash::Sha256);
  const QDir scripts(QStringLiteral(":/sql/sqlite/schema"));
  for (const QString& name : scripts.entryList(QDir::Files, QDir::Name)) {
    QFile script(scripts.filePath(name));
    if (script.open(QIODevice::ReadOnly)) schema.addData(script.readAll());
  }
  return QStringLiteral("%1 users, %2 posts, %3 follows, seed %4, edition %5, schema %6\n")
      .arg(size.users)
      .arg(size.posts)
      .arg(size.follows)
      .arg(generatorSeed)
      .arg(generatorEdition)
      .arg(QString::fromLatin1(schema.result().toHex().left(16)))
      .toUtf8();
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Opens a file as Roost does, and also makes what a window would make in the background.
void openAsRoost(const QString& file) {
  const auto store = Store::open(file);
  if (!store) throw Failure(store.error().message);
  auto transaction = Transaction::begin(**store);
  if (!transaction) throw Failure(transaction.error().message);
  if (auto made = makeAllSkeletons(**store); !made) throw Failure(made.error().message);
  if (auto done = transaction->commit(); !done) throw Failure(done.error().message);
}

/// Removes the schema's triggers and indexes, without which rows are written much faster, until putBack().
class Aside {
 public:
  explicit Aside(const Connection& connection) : m_connection(connection) {
    Statement objects(connection.handle(),
                      "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger')"
                      " AND sql IS NOT NULL ORDER BY rowid");
    QByteArray drops;
    while (objects.step()) {
      drops += "DROP " + objects.text(0) + ' ' + objects.text(1) + ';';
      m_sql += objects.text(2) + ';';
    }
    objects.reset();
    connection.execute(drops);
  }
  void putBack() { m_connection.execute(m_sql); }

 private:
  const Connection& m_connection;
  QByteArray m_sql;
};

void expectNone(const Connection& connection, const char* sql, const char* what) {
  if (connection.integer(sql) != 0) throw Failure(QStringLiteral("the new database has %1").arg(what));
}

void verify(const Connection& connection, const DatabaseSize& size, const std::vector<Viewer>& viewers) {
  Statement check(connection.handle(), "PRAGMA quick_check");
  if (!check.step() || check.text(0) != "ok") throw Failure(check.text(0));
  check.reset();
  expectNone(connection, "SELECT count(*) FROM pragma_foreign_key_check", "rows that refer to nothing");
  expectNone(connection,
             "SELECT count(*) FROM users AS u WHERE id % 499 < 2 AND ("
             "follower_count <> (SELECT count(*) FROM follows WHERE followed_id = u.id) OR "
             "following_count <> (SELECT count(*) FROM follows WHERE follower_id = u.id) OR "
             "post_count <> (SELECT count(*) FROM posts WHERE author_id = u.id) OR "
             "last_post_at <> (SELECT coalesce(max(created_at), 0) FROM posts WHERE author_id = u.id))",
             "wrong counts");
  expectNone(connection,
             "SELECT count(*) FROM posts AS p WHERE (id % 4999 < 2 OR reply_count > 1000) AND "
             "reply_count <> (SELECT count(*) FROM posts WHERE reply_to = p.id)",
             "wrong numbers of replies");
  expectNone(
      connection,
      "SELECT abs(10.0 * count(*) / (SELECT max(id) FROM posts) - 1) > 0.05 FROM posts WHERE reply_to IS NOT NULL",
      "another share of replies");
  if (connection.integer("SELECT count(*) FROM users") != size.users ||
      connection.integer("SELECT count(*) FROM posts") != size.posts ||
      connection.integer("SELECT count(*) FROM follows") != size.follows)
    throw Failure(QStringLiteral("the new database has another size than it should"));
  Statement followed(connection.handle(), "SELECT following_count FROM users WHERE id = ?");
  for (const Viewer& viewer : viewers) {
    if (!followed.bind(1, viewer.id).step() || followed.integer(0) != viewer.followed)
      throw Failure(QStringLiteral("%1 follows another number of people").arg(viewer.name()));
    followed.reset();
  }
}

/// Indexes the posts as an import does.
void indexForSearch(const QString& file) {
  const auto opened = Store::open(file);
  if (!opened) throw Failure(opened.error().message);
  Store& store = **opened;
  const auto version = searchVersionInUse(store);
  if (!version) throw Failure(version.error().message);
  const auto folding = SearchFolding::read(store, *version);
  if (!folding) throw Failure(folding.error().message);
  constexpr int together = 20'000;
  PostId last = 0;
  for (bool isMore = true; isMore;) {
    auto transaction = Transaction::begin(store);
    if (!transaction) throw Failure(transaction.error().message);
    const auto indexed = indexPosts(store, *folding, *version, {.after = last, .most = together});
    if (!indexed) throw Failure(indexed.error().message);
    if (auto done = transaction->commit(); !done) throw Failure(done.error().message);
    isMore = indexed->has_value();
    last = indexed->value_or(last);
  }
}

void indexNames(const Connection& connection) {
  connection.execute("INSERT INTO names_to_find (user_id) SELECT id FROM users");
}

/// Fills the tables of a new database.
void fill(const Connection& connection, const DatabaseSize& size, const std::vector<Viewer>& viewers) {
  connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; BEGIN");
  Aside aside(connection);
  Generator(connection, size, viewers).run();
  aside.putBack();
  connection.execute("COMMIT");
}

void generate(const QString& file, const DatabaseSize& size, const std::vector<Viewer>& viewers) {
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(file + suffix);
  openAsRoost(file);
  const Connection connection(file);
  fill(connection, size, viewers);
  indexNames(connection);
  connection.execute("PRAGMA journal_mode = WAL");
  indexForSearch(file);
  verify(connection, size, viewers);
}

}  // namespace

QString Viewer::name() const {
  static constexpr const char* paces[]{"", " quiet", " silent"};
  return QString::number(followed) + QString::fromUtf8(paces[static_cast<int>(pace)]);
}

BigDatabase bigDatabase(const QString& folder, const DatabaseSize& size) {
  if (!QDir().mkpath(folder)) throw Failure(QStringLiteral("no folder could be made at %1").arg(folder));
  BigDatabase database{QDir(folder).filePath(QStringLiteral("%1-posts.db").arg(size.posts)), viewersIn(size)};
  const QString markFile = database.file + QStringLiteral(".complete");
  const QByteArray mark = markOf(size);
  say(QStringLiteral("%1: %2").arg(database.file, QString::fromUtf8(mark.trimmed())));
  if (contentOf(markFile) == mark && QFile::exists(database.file)) {
    openAsRoost(database.file);
    return database;
  }

  QFile::remove(markFile);
  say(QStringLiteral("making it ..."));
  const double milliseconds = timed(Meter::Clock, [&] { generate(database.file, size, database.viewers); });
  openAsRoost(database.file);
  QFile out(markFile);
  if (!out.open(QIODevice::WriteOnly) || out.write(mark) != mark.size() || !out.flush())
    throw Failure(QStringLiteral("%1: %2").arg(markFile, out.errorString()));
  say(QStringLiteral("made and checked in %1 s").arg(milliseconds / 1000, 0, 'f', 0));
  return database;
}

void makeOldDatabase(const QString& file, const DatabaseSize& size, int schemaVersion) {
  {
    const auto store =
        Store::open(file, Store::patient, SharedFolder::Accept, {.steps = schemaSteps().first(schemaVersion)});
    if (!store) throw Failure(store.error().message);
  }
  const Connection connection(file);
  fill(connection, size, viewersIn(size));
  connection.execute("PRAGMA journal_mode = WAL");
}

}  // namespace roost::bench
