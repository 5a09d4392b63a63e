#include "core/recovery/damaged_database.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <algorithm>

#include "core/recovery/damaged_trees.h"
#include "core/recovery/page_size.h"
#include "core/storage/database_file.h"
#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"

namespace roost {
namespace {

// https://sqlite.org/fileformat2.html
constexpr qint64 headerSize = 100;
constexpr qint64 journalModes = 18;
constexpr qint64 pageCounts = 28;
constexpr qint64 freePages = 32;

/// Tables and indexes whose root pages have been the same since the first version, which created them in an empty file.
const QStringList& fixedTables() {
  static const QStringList names{
      "properties",         "users", "sqlite_autoindex_users_1", "posts", "follows", "follows_by_follower",
      "follows_by_followed"};
  return names;
}

/// Tables whose rows can be told from others by what they look like.
const QStringList& unmistakableTables() {
  static const QStringList names{"users",       "posts",         "messages",       "notifications",
                                 "saved_posts", "post_pictures", "picture_images", "draft_pictures"};
  return names;
}

Result<TableShape> shapeOf(Store& whole, const QString& table) {
  using Column = TableShape::Column;
  ROOST_TRY(columns, readAll(whole.read(QStringLiteral("table_columns"), {{":table", table}}), [](const Rows& row) {
              const QString type = row.text(0);
              return Column{row.integer(3) > 0   ? Column::Key
                            : type == u"INTEGER" ? Column::Integer
                            : type == u"TEXT"    ? Column::Text
                            : type == u"BLOB"    ? Column::Blob
                                                 : Column::Other,
                            row.integer(1) != 0, row.integer(1) != 0 || row.integer(2) != 0};
            }));
  return TableShape{table, std::move(*columns)};
}

/// Copies a file, with zeros in place of pages that can't be read.
Result<Done> copyReadable(const QString& from, const QString& to, qint64 pageSize) {
  QFile source(from);
  if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    return makeError(ErrorCode::CannotOpen, QStringLiteral("%1: %2").arg(from, source.errorString()));
  QFile copy(to);
  if (!copy.open(QIODevice::WriteOnly))
    return makeError(ErrorCode::ReadOnly, QStringLiteral("%1: %2").arg(to, copy.errorString()));
  bool written = true;
  for (qint64 at = 0; at < source.size() && written; at += pageSize) {
    QByteArray page = source.seek(at) ? source.read(pageSize) : QByteArray();
    page.append(std::min(pageSize, source.size() - at) - page.size(), '\0');
    written = copy.write(page) == page.size();
  }
  if (written && copy.flush()) return Done{};
  return makeError(ErrorCode::DiskFull, QStringLiteral("%1: %2").arg(to, copy.errorString()));
}

Result<Done> overwrite(const QString& path, const QByteArray& bytes, qint64 at = 0) {
  QFile file(path);
  if (file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size() && file.flush())
    return Done{};
  return makeError(ErrorCode::DiskFull, QStringLiteral("%1: %2").arg(path, file.errorString()));
}

}  // namespace

DamagedDatabase::DamagedDatabase(const QString& folder)
    : m_folder(folder + QStringLiteral("/recovery-XXXXXX")), m_connection(path("copy.db")) {}

Result<std::unique_ptr<DamagedDatabase>> DamagedDatabase::copy(const QString& file, const QString& folder,
                                                               Store& whole) {
  std::unique_ptr<DamagedDatabase> made(new DamagedDatabase(folder));
  if (!made->m_folder.isValid())
    return makeError(ErrorCode::ReadOnly, QStringLiteral("%1: %2").arg(folder, made->m_folder.errorString()));
  ROOST_CHECK(made->copyFile(file));
  ROOST_TRY(usual, made->schemaOf(whole, {}));
  ROOST_CHECK(made->applyLog(usual->first.first(headerSize)));
  ROOST_TRY(roots, made->findRoots(whole));
  ROOST_TRY(schema, made->schemaOf(whole, *roots));
  for (const auto& [pages, at] :
       {std::pair(schema->first, qint64{0}), std::pair(schema->last, made->pageCount() * made->m_pageSize)})
    ROOST_CHECK(overwrite(made->path("copy.db"), pages, at));
  // A schema from elsewhere must not call functions that have side effects.
  const QStringList careful{"query_only = ON", "trusted_schema = OFF", "cell_size_check = ON"};
  ROOST_CHECK(made->m_connection.open(careful));
  return made;
}

Result<Done> DamagedDatabase::copyFile(const QString& file) {
  if (!QFileInfo(file).isFile()) return makeNoFileError(file);
  m_pageSize = pageSizeOf(file);
  ROOST_CHECK(copyReadable(file, path("copy.db"), m_pageSize));
  const QString log = file + QStringLiteral("-wal");
  return QFileInfo(log).isFile() ? copyReadable(log, path("copy.db-wal"), m_pageSize) : Done{};
}

Result<Done> DamagedDatabase::applyLog(const QByteArray& header) {
  QFile file(path("copy.db"));
  if (!file.open(QIODevice::ReadOnly)) return makeError(ErrorCode::CannotOpen, file.errorString());
  const QByteArray damaged = file.read(headerSize);
  file.close();
  QByteArray withLog = header;
  withLog.replace(journalModes, 2, "\x02\x02");
  if (damaged.startsWith("SQLite format 3")) withLog.replace(freePages, 8, damaged.mid(freePages, 8));
  ROOST_CHECK(overwrite(path("copy.db"), withLog));
  {
    Connection connection(path("copy.db"));
    ROOST_CHECK(connection.open({"writable_schema = ON", "wal_checkpoint(TRUNCATE)"}));
  }
  for (const char* log : {"copy.db-wal", "copy.db-shm"}) QFile::remove(path(log));
  return Done{};
}

Result<DamagedDatabase::Roots> DamagedDatabase::findRoots(Store& whole) {
  QList<TableShape> shapes{TableShape::ofSchema()};
  for (const QString& table : unmistakableTables()) {
    ROOST_TRY(shape, shapeOf(whole, table));
    shapes.append(std::move(*shape));
  }
  DamagedTrees trees(path("copy.db"), m_pageSize);
  ROOST_CHECK(trees.scan(shapes));
  ROOST_CHECK(trees.mendSchema());
  Roots roots;
  ROOST_CHECK(forEachRow(whole.read(QStringLiteral("recoverable_schema")), [&](const Rows& row) {
    if (fixedTables().contains(row.text(1))) roots.insert(row.text(1), row.integer(3));
  }));
  {
    Connection connection(path("copy.db"));
    // With writable_schema, SQLite accepts a damaged schema.
    ROOST_CHECK(connection.open({"writable_schema = ON"}));
    DamagedRows rows(connection.database(), QStringLiteral("damaged_schema"));
    while (rows.next()) roots.insert(rows.text(1), rows.integer(2));
  }
  for (const QString& table : unmistakableTables()) {
    ROOST_TRY(root, trees.mended(table, roots.value(table)));
    roots.insert(table, *root);
  }
  return roots;
}

qint64 DamagedDatabase::pageCount() const {
  return std::max<qint64>(1, (QFileInfo(path("copy.db")).size() + m_pageSize - 1) / m_pageSize);
}

Result<DamagedDatabase::Schema> DamagedDatabase::schemaOf(Store& whole, const Roots& roots) const {
  const qint64 pages = pageCount();
  static const QRegularExpression comment(QStringLiteral("--[^\n]*\n"));
  const QString file = path("page.db");
  QFile::remove(file);
  {
    // Setting the version makes SQLite write a page even if no table follows.
    Connection empty(file);
    ROOST_CHECK(empty.open({QStringLiteral("page_size = %1").arg(m_pageSize), "user_version = 1"}));
  }
  // The file is made as long as the copy, so that what doesn't fit on the first page gets the page numbers that it will
  // have in the copy, after all other pages. Without a page count in the header, SQLite uses the size of the file.
  if (!QFile::resize(file, pages * m_pageSize))
    return makeError(ErrorCode::DiskFull, QStringLiteral("%1 can’t grow").arg(file));
  ROOST_CHECK(overwrite(file, QByteArray(4, '\0'), pageCounts));
  {
    Connection graft(file);
    ROOST_CHECK(graft.open({"writable_schema = ON"}));
    QSqlQuery insert(graft.database());
    insert.prepare(namedQuery(QStringLiteral("graft_schema")));
    ROOST_CHECK(forEachRow(whole.read(QStringLiteral("recoverable_schema")), [&](const Rows& row) -> Result<Done> {
      const QString name = row.text(1);
      const qint64 root = roots.value(name);
      // SQLite rejects a whole schema if one root page is beyond the end of the file.
      if (root <= 0 || root > pages) return Done{};
      insert.bindValue(":type", row.text(0));
      insert.bindValue(":name", name);
      insert.bindValue(":table", row.text(2));
      insert.bindValue(":root", root);
      insert.bindValue(":sql", row.value(4).isNull() ? QVariant() : row.text(4).remove(comment).simplified());
      if (!insert.exec()) return fromSqlError(insert.lastError(), QStringLiteral("graft_schema"));
      return Done{};
    }));
  }
  QFile made(file);
  if (!made.open(QIODevice::ReadOnly)) return makeError(ErrorCode::CannotOpen, made.errorString());
  Schema schema{made.read(m_pageSize), {}};
  if (made.seek(pages * m_pageSize)) schema.last = made.readAll();
  schema.first.replace(pageCounts, 4, QByteArray(4, '\0'));
  return schema;
}

QSqlQuery DamagedDatabase::read(const QString& query) const {
  QSqlQuery rows(m_connection.database());
  rows.setForwardOnly(true);
  if (rows.prepare(namedQuery(query))) rows.exec();
  return rows;
}

}  // namespace roost
