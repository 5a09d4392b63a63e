#include "core/transfer/microblog_source.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QMap>
#include <algorithm>

#include "core/storage/database_file.h"
#include "core/storage/private_place.h"
#include "core/storage/schema.h"

namespace roost {
namespace {

/// What every Microblog since the tutorial's chapter 8 has.
const QMap<QString, QSet<QString>>& neededColumns() {
  static const QMap<QString, QSet<QString>> columns{
      {"followers", {"follower_id", "followed_id"}},
      {"post", {"id", "body", "timestamp", "user_id"}},
      {"user", {"id", "username", "email"}},
  };
  return columns;
}

}  // namespace

Result<std::unique_ptr<MicroblogSource>> MicroblogSource::open(const QString& file, const QStringList& workFolders,
                                                               std::chrono::milliseconds busyTimeout,
                                                               const SourceCopy::GoOn& goOn) {
  if (auto may = checkPath(QFileInfo(file).absoluteFilePath()); !may) return may.error();
  // Beside the file that a link leads to stands what belongs to it.
  const QString path = QFileInfo(file).canonicalFilePath();
  if (!QFileInfo(path).isFile()) return makeNoFileError(file);
  if (hasMark(path)) return roostsOwn();
  if (!SourceCopy::isNeeded(path)) {
    auto source = openAt(path, nullptr, busyTimeout);
    // SQLite would first have to undo what somebody began to write, and that takes changing the file.
    if (source || source.error().code != ErrorCode::ReadOnly) return source;
  }
  auto copy = SourceCopy::make(path, workFolders, busyTimeout, goOn);
  if (!copy) return copy.error();
  const QString copied = (*copy)->path();
  return openAt(copied, std::move(*copy), busyTimeout);
}

Result<std::unique_ptr<MicroblogSource>> MicroblogSource::openAt(const QString& path, std::unique_ptr<SourceCopy> copy,
                                                                 std::chrono::milliseconds busyTimeout) {
  std::unique_ptr<MicroblogSource> source(new MicroblogSource(std::move(copy)));
  if (auto begun = source->begin(path, busyTimeout); !begun) return begun.error();
  if (auto checked = source->check(); !checked) return checked.error();
  return source;
}

MicroblogSource::~MicroblogSource() { sqlite3_close_v2(m_connection); }

Result<Done> MicroblogSource::run(const char* statement) const {
  if (sqlite3_exec(m_connection, statement, nullptr, nullptr, nullptr) == SQLITE_OK) return Done{};
  return sourceError(m_connection, QString::fromLatin1(statement));
}

Result<Done> MicroblogSource::begin(const QString& path, std::chrono::milliseconds busyTimeout) {
  const int mode = m_copy ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  if (sqlite3_open_v2(path.toUtf8().constData(), &m_connection, mode, nullptr) != SQLITE_OK)
    return sourceError(m_connection, QStringLiteral("open %1").arg(path));
  sqlite3_extended_result_codes(m_connection, 1);
  sqlite3_busy_timeout(m_connection, static_cast<int>(busyTimeout.count()));
  // The file may come from anywhere: nothing in its schema may call what has side effects, and SQLite must look at a
  // page before it trusts what the page says of itself. Then one transaction for all reading, so that a Microblog that is
  // running changes nothing in between.
  for (const char* statement : {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA query_only = ON", "BEGIN"})
    if (auto done = run(statement); !done) return done;
  return Done{};
}

Result<Done> MicroblogSource::check() {
  // Its statement has ended before others begin: SQLite learns with the schema how texts are encoded, and refuses to while one
  // is running.
  {
    auto marks = read(QStringLiteral("microblog_marks"));
    if (!marks) return marks.error();
    if (marks->next()) {
      if (marks->integer(0) == applicationId) return roostsOwn();
      if (marks->text(1).startsWith(u"UTF-16")) m_encoding = SourceRows::Encoding::Utf16;
    }
    if (auto error = marks->failure()) return *error;
  }
  auto rows = read(QStringLiteral("microblog_columns"));
  if (!rows) return rows.error();
  QMap<QString, QSet<QString>> columns;
  while (rows->next()) columns[rows->text(0).toLower()].insert(rows->text(1).toLower());
  if (auto error = rows->failure()) return *error;
  m_tables = QSet<QString>(columns.keyBegin(), columns.keyEnd());

  const auto& needed = neededColumns();
  const bool complete = std::all_of(needed.keyBegin(), needed.keyEnd(), [&](const QString& table) {
    return columns.value(table).contains(needed.value(table));
  });
  if (complete) return Done{};
  const bool older = hasTable(QStringLiteral("user")) && hasTable(QStringLiteral("post")) &&
                     !hasTable(QStringLiteral("followers"));
  return notMicroblog(
      older ? tr("This is not a Microblog database of the tutorial’s chapter 8 or later: it has no "
                 "followers. Upgrade it with “flask db upgrade”, then import again.")
            : tr("This is not a Microblog database, so nothing was imported. Choose the file in which "
                 "Microblog keeps its data, usually app.db."),
      QStringLiteral("tables: %1").arg(QStringList(columns.keyBegin(), columns.keyEnd()).join(QStringLiteral(", "))));
}

Error MicroblogSource::roostsOwn() {
  return notMicroblog(tr("This is a Roost database already. Open it instead of importing it."), QStringLiteral("it is marked as Roost’s"));
}

Error MicroblogSource::notMicroblog(const QString& message, const QString& detail) {
  Error error = makeError(ErrorCode::OtherApplication, detail);
  error.message = message;
  return error;
}

}  // namespace roost
