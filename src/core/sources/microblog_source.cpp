#include "core/sources/microblog_source.h"

#include <sqlite3.h>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMap>
#include <algorithm>

#include "core/archives/microblog_time.h"
#include "core/storage/database_file.h"
#include "core/storage/named_query.h"
#include "core/storage/private_files.h"
#include "core/storage/read_rows.h"
#include "core/storage/schema.h"

namespace roost {
namespace {

/// The tables and columns of every Microblog since the tutorial's chapter 8.
const QMap<QString, QSet<QString>>& neededColumns() {
  static const QMap<QString, QSet<QString>> columns{
      {"followers", {"follower_id", "followed_id"}},
      {"post", {"id", "body", "timestamp", "user_id"}},
      {"user", {"id", "username", "email"}},
  };
  return columns;
}

/// Where the tutorial's chapter 21 keeps messages.
const QSet<QString>& messageColumns() {
  static const QSet<QString> columns{"id", "sender_id", "recipient_id", "body", "timestamp"};
  return columns;
}

/// Whether a message of this time is read by somebody who last looked at that time. Both are compared as the web
/// application does, by their texts of the same form with microseconds.
bool isReadBy(const QVariant& lastRead, const QVariant& time) {
  if (lastRead.isNull()) return false;
  if (lastRead.typeId() == QMetaType::QString && time.typeId() == QMetaType::QString)
    return time.toString() <= lastRead.toString();
  const auto sent = microblogInstant(time), looked = microblogInstant(lastRead);
  return sent && looked && *sent <= *looked;
}

/// What identifies a post wherever its database was copied to. Ids alone are the same in every database.
QString originOf(const SourceRows& row, int id, int author, int time, const QString& body) {
  QCryptographicHash hash(QCryptographicHash::Sha1);
  for (const QString& part : {row.text(author), row.text(time), body}) hash.addData(part.toUtf8() + '\0');
  constexpr qsizetype enough = 9;
  return row.text(id) + u'.' + QString::fromLatin1(hash.result().first(enough).toBase64(QByteArray::Base64UrlEncoding));
}

SourceTime timeIn(const SourceRows& row, int column) {
  const QVariant value = row.value(column);
  const auto instant = microblogInstant(value);
  return {instant, !value.isNull() && !instant};
}

}  // namespace

Result<std::unique_ptr<MicroblogSource>> MicroblogSource::open(const QString& file, const QStringList& workFolders,
                                                               std::chrono::milliseconds busyTimeout,
                                                               const SourceCopy::GoOn& goOn) {
  ROOST_CHECK(checkPath(QFileInfo(file).absoluteFilePath()));
  // A database's log and journal are beside the target of a symbolic link, not beside the link.
  const QString path = QFileInfo(file).canonicalFilePath();
  if (!QFileInfo(path).isFile()) return makeNoFileError(file);
  if (hasMark(path)) return roostsOwn();
  if (!SourceCopy::isNeeded(path)) {
    auto source = openAt(path, nullptr, busyTimeout);
    // ReadOnly means that SQLite must first roll back an interrupted write. That would change the file, so a copy is
    // read.
    if (source || source.error().code != ErrorCode::ReadOnly) return source;
  }
  ROOST_TRY(copy, SourceCopy::make(path, workFolders, busyTimeout, goOn));
  const QString copied = (*copy)->path();
  return openAt(copied, std::move(*copy), busyTimeout);
}

Result<std::unique_ptr<MicroblogSource>> MicroblogSource::openAt(const QString& path, std::unique_ptr<SourceCopy> copy,
                                                                 std::chrono::milliseconds busyTimeout) {
  std::unique_ptr<MicroblogSource> source(new MicroblogSource(std::move(copy)));
  ROOST_CHECK(source->begin(path, busyTimeout));
  ROOST_CHECK(source->check());
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
  // The file is untrusted: its schema must not call functions with side effects, and SQLite must check a page before
  // using it. A single transaction covers all reading, so that a running Microblog can't change anything in between.
  for (const char* statement :
       {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA query_only = ON", "BEGIN"})
    ROOST_CHECK(run(statement));
  return Done{};
}

Result<Done> MicroblogSource::check() {
  // This statement must end before the next one starts. SQLite learns the text encoding when it loads the schema, which
  // fails while a statement is running.
  bool isRoosts = false;
  ROOST_CHECK(forEachRow(read(QStringLiteral("microblog_marks")), [&](const SourceRows& marks) {
    isRoosts = marks.integer(0) == applicationId;
    if (marks.text(1).startsWith(u"UTF-16")) m_encoding = SourceRows::Encoding::Utf16;
  }));
  if (isRoosts) return roostsOwn();
  ROOST_CHECK(forEachRow(read(QStringLiteral("microblog_columns")), [&](const SourceRows& row) {
    m_columns[row.text(0).toLower()].insert(row.text(1).toLower());
  }));

  const auto& needed = neededColumns();
  const bool complete = std::all_of(needed.keyBegin(), needed.keyEnd(), [&](const QString& table) {
    return m_columns.value(table).contains(needed.value(table));
  });
  if (complete) return Done{};
  const bool older =
      hasTable(QStringLiteral("user")) && hasTable(QStringLiteral("post")) && !hasTable(QStringLiteral("followers"));
  return notMicroblog(
      older ? tr("This Microblog database is older than the tutorial’s chapter 8 and has no followers. Upgrade it with "
                 "“flask db upgrade”, then import it again.")
            : tr("This isn’t a Microblog database. Choose the file in which Microblog keeps its data, usually app.db."),
      QStringLiteral("tables: %1")
          .arg(QStringList(m_columns.keyBegin(), m_columns.keyEnd()).join(QStringLiteral(", "))));
}

SourceTables MicroblogSource::tables() const { return {.follows = QStringLiteral("followers")}; }

Result<qint64> MicroblogSource::rowCount() {
  ROOST_TRY(count,
            readOne(read(QStringLiteral("microblog_size")), [](const SourceRows& row) { return row.integer(0); }));
  return count->value_or(0).value_or(0);
}

Result<Done> MicroblogSource::eachUser(const RowVisitor<SourceUser>& visit) {
  ROOST_TRY(rows, read(QStringLiteral("microblog_users")));
  const auto column = [&rows](const char* name) { return rows->column(QString::fromLatin1(name)); };
  const int id = column("id"), username = column("username"), email = column("email"), hash = column("password_hash"),
            aboutMe = column("about_me"), lastSeen = column("last_seen");
  return forEachRow(std::move(rows), [&](const SourceRows& row) {
    return visit({.key = row.integer(id),
                  .id = row.text(id),
                  .username = row.readText(username),
                  .email = row.readText(email),
                  .aboutMe = row.readText(aboutMe),
                  .passwordHash = row.text(hash),
                  .lastSeen = timeIn(row, lastSeen)});
  });
}

Result<Done> MicroblogSource::eachPost(const RowVisitor<SourcePost>& visit) {
  enum Column { Id, Body, Timestamp, Author };
  return forEachRow(read(QStringLiteral("microblog_posts")), [&visit](const SourceRows& row) {
    const SourceText body = row.readText(Body);
    return visit({.id = row.text(Id),
                  .author = row.integer(Author),
                  .body = body,
                  .time = timeIn(row, Timestamp),
                  .origin = originOf(row, Id, Author, Timestamp, body.text)});
  });
}

Result<Done> MicroblogSource::eachFollow(const RowVisitor<SourceFollow>& visit) {
  enum Column { Follower, Followed };
  const auto idIn = [](const SourceRows& row, int column) {
    return row.value(column).isNull() ? QString() : row.text(column);
  };
  return forEachRow(read(QStringLiteral("microblog_followers")), [&](const SourceRows& row) {
    return visit({.follower = row.integer(Follower),
                  .followed = row.integer(Followed),
                  .followerId = idIn(row, Follower),
                  .followedId = idIn(row, Followed)});
  });
}

bool MicroblogSource::hasMessages() const {
  return m_columns.value(QStringLiteral("message")).contains(messageColumns());
}

Result<QHash<SourceKey, QVariant>> MicroblogSource::lastMessageReads() const {
  ROOST_TRY(rows, read(QStringLiteral("microblog_users")));
  const int id = rows->column(QStringLiteral("id")), lastRead = rows->column(QStringLiteral("last_message_read_time"));
  QHash<SourceKey, QVariant> reads;
  ROOST_CHECK(forEachRow(std::move(rows), [&](const SourceRows& row) {
    const auto key = row.integer(id);
    if (const QVariant read = row.value(lastRead); key && !read.isNull() && !reads.contains(*key))
      reads.insert(*key, read);
  }));
  return reads;
}

Result<Done> MicroblogSource::eachMessage(const RowVisitor<SourceMessage>& visit) {
  if (!hasMessages()) return Done{};
  ROOST_TRY(reads, lastMessageReads());
  ROOST_TRY(rows, read(QStringLiteral("microblog_messages")));
  const auto column = [&rows](const char* name) { return rows->column(QString::fromLatin1(name)); };
  const int id = column("id"), sender = column("sender_id"), recipient = column("recipient_id"), body = column("body"),
            timestamp = column("timestamp");
  return forEachRow(std::move(rows), [&](const SourceRows& row) {
    const auto to = row.integer(recipient);
    return visit({.id = row.text(id),
                  .sender = row.integer(sender),
                  .recipient = to,
                  .body = row.readText(body),
                  .time = timeIn(row, timestamp),
                  .isRead = to && isReadBy(reads->value(*to), row.value(timestamp))});
  });
}

Result<Done> MicroblogSource::eachExtra(const RowVisitor<SourceExtra>& visit) {
  for (const auto& [table, reason] :
       {std::pair(QStringLiteral("message"), tr("Columns of Microblog’s messages are missing.")),
        {QStringLiteral("notification"), tr("Only the running web application needs these.")},
        {QStringLiteral("task"), tr("Only the running web application needs these.")}}) {
    if (!hasTable(table) || (table == u"message" && hasMessages())) continue;
    ROOST_TRY(rows, read(withArgument(QStringLiteral("microblog_rows"), QStringLiteral("table"), table)));
    const int id = rows->column(QStringLiteral("id"));
    ROOST_CHECK(forEachRow(std::move(rows), [&, &table = table, &reason = reason](const SourceRows& row) {
      return visit({.table = table, .id = row.text(id), .reason = reason});
    }));
  }
  return Done{};
}

Error MicroblogSource::roostsOwn() {
  return notMicroblog(tr("This is already a Roost database. Open it instead of importing it."),
                      QStringLiteral("it is marked as Roost’s"));
}

Error MicroblogSource::notMicroblog(const QString& message, const QString& detail) {
  Error error = makeError(ErrorCode::OtherApplication, detail);
  error.message = message;
  return error;
}

}  // namespace roost
