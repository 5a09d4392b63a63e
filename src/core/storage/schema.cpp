#include "core/storage/schema.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QtEndian>
#include <algorithm>

#include "core/storage/database_copy.h"
#include "core/storage/engine.h"

namespace roost {
namespace {

QStringList scripts() {
  return QDir(QStringLiteral(":/sql/sqlite/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<Done> execute(sqlite3* handle, const QByteArray& script, const QString& context) {
  if (sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK) return Done{};
  const int code = sqlite3_errcode(handle) & 0xff;
  const QByteArrayView message(sqlite3_errmsg(handle));
  // SQLite has one code for whatever it can't run; only its words tell what it lacks itself.
  if (code == SQLITE_ERROR && (message.startsWith("no such module") || message.startsWith("no such function")))
    return unusableEngine(QStringLiteral("%1: %2").arg(context, QString::fromUtf8(message)));
  // What else is in the way of our own scripts is no longer what the scripts before have made.
  const bool isDamage = code == SQLITE_ERROR || code == SQLITE_CONSTRAINT;
  return makeError(isDamage ? ErrorCode::Damaged : errorCodeFromSqlite(sqlite3_extended_errcode(handle)),
                   QStringLiteral("%1: %2").arg(context, QString::fromUtf8(sqlite3_errmsg(handle))));
}

Result<int> number(const QSqlDatabase& connection, const QString& pragma) {
  QSqlQuery query(connection);
  if (!query.exec(QStringLiteral("PRAGMA ") + pragma) || !query.next())
    return fromSqlError(query.lastError(), pragma);
  return query.value(0).toInt();
}

/// Without a word in the log.
std::optional<int> numberOrNothing(const QSqlDatabase& connection, const QString& pragma) {
  QSqlQuery query(connection);
  return query.exec(QStringLiteral("PRAGMA ") + pragma) && query.next() ? std::optional(query.value(0).toInt()) : std::nullopt;
}

/// Whose a database is, and how far it has come.
struct Marks {
  int application = 0;
  int version = 0;
  int changes = 0;

  bool areUnset() const { return application == 0 && version == 0 && changes == 0; }
};

/// All of one moment: another program may be making the database just now.
Result<Marks> readMarks(const QSqlDatabase& connection, sqlite3* handle) {
  if (auto begun = execute(handle, "BEGIN", QStringLiteral("marks")); !begun) return begun.error();
  const auto application = number(connection, QStringLiteral("application_id"));
  const auto version = number(connection, QStringLiteral("user_version"));
  const auto changes = number(connection, QStringLiteral("schema_version"));
  sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
  for (const auto* read : {&application, &version, &changes})
    if (!*read) return read->error();
  return Marks{*application, *version, *changes};
}

Error otherApplication(const QSqlDatabase& connection) {
  const QStringList tables = connection.tables();
  const QStringList ours{QStringLiteral("users"), QStringLiteral("posts"), QStringLiteral("follows"), QStringLiteral("properties")};
  if (std::all_of(ours.cbegin(), ours.cend(), [&](const QString& table) { return tables.contains(table); }))
    return makeError(ErrorCode::Damaged, QStringLiteral("a database of Roost's without its mark"));
  auto error = makeError(ErrorCode::OtherApplication,
                         QStringLiteral("tables: %1").arg(tables.join(QStringLiteral(", "))));
  if (tables.contains(QStringLiteral("user")) && tables.contains(QStringLiteral("post")))
    error.message = QCoreApplication::translate(
        "Error", "This is a Microblog database. Import it into Roost instead: File ▸ Import a Microblog Database…");
  return error;
}

Result<Done> copyAside(const QSqlDatabase& connection, int version) {
  const QString copy = QStringLiteral("%1.before-version-%2").arg(connection.databaseName()).arg(version + 1);
  if (QFile::exists(copy)) return Done{};
  const auto part = copyBeside(connection, copy);
  if (!part) return part.error();
  if ((*part)->rename(copy))
    (*part)->setAutoRemove(false);
  else if (!QFile::exists(copy))
    return makeError(ErrorCode::ReadOnly, QStringLiteral("%1: %2").arg(copy, (*part)->errorString()));
  return Done{};
}

/// One step up, with its version.
Result<Done> runScript(sqlite3* handle, const QString& name, int version) {
  QFile file(QStringLiteral(":/sql/sqlite/schema/") + name);
  if (!file.open(QIODevice::ReadOnly)) return makeError(ErrorCode::Internal, file.errorString());
  const QByteArray marks = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2;")
                               .arg(applicationId)
                               .arg(version)
                               .toLatin1();
  return execute(handle, file.readAll() + marks, name);
}

/// All steps up, or nothing at all; nothing, too, where another program was quicker.
Result<Done> runScripts(const QSqlDatabase& connection, sqlite3* handle) {
  auto done = execute(handle, "BEGIN IMMEDIATE", QStringLiteral("upgrade"));
  if (!done) return done;
  const auto reached = number(connection, QStringLiteral("user_version"));
  if (!reached) done = reached.error();
  const QStringList all = scripts();
  for (int version = reached ? *reached : 0; done && version < all.size(); ++version)
    done = runScript(handle, all.at(version), version + 1);
  if (done) done = execute(handle, "COMMIT", QStringLiteral("upgrade"));
  if (!done && !sqlite3_get_autocommit(handle)) (void)execute(handle, "ROLLBACK", QStringLiteral("upgrade"));
  return done;
}

}  // namespace

bool hasMark(const QString& path) {
  constexpr qint64 markAt = 68;  // https://sqlite.org/fileformat2.html
  QFile file(path);
  qint32 mark = 0;
  return file.open(QIODevice::ReadOnly) && file.seek(markAt) && file.read(reinterpret_cast<char*>(&mark), sizeof mark) == sizeof mark &&
         qFromBigEndian(mark) == applicationId;
}

std::optional<Error> foreignApplication(const QString& path) {
  // An unfinished change is undone first, and may be the one that made the file Roost's.
  if (QFileInfo(path).size() == 0 || QFile::exists(path + QStringLiteral("-journal"))) return std::nullopt;
  const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
  std::optional<Error> foreign;
  {
    auto look = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    look.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + QStringLiteral("?immutable=1"));
    look.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    if (look.open()) {
      const auto application = numberOrNothing(look, QStringLiteral("application_id"));
      const auto changes = numberOrNothing(look, QStringLiteral("schema_version"));
      if (application && changes && *application != applicationId && (*application != 0 || *changes != 0)) foreign = otherApplication(look);
    }
  }
  QSqlDatabase::removeDatabase(name);
  return foreign;
}

int currentSchemaVersion() { return static_cast<int>(scripts().size()); }

Result<SchemaChange> bringToCurrentSchema(const QSqlDatabase& connection, sqlite3* handle) {
  const auto marks = readMarks(connection, handle);
  if (!marks) return marks.error();
  const bool empty = marks->areUnset();
  const int version = marks->version;
  if (marks->application != applicationId && !empty) return otherApplication(connection);
  if (version > currentSchemaVersion())
    return makeError(ErrorCode::NewerSchema,
                     QStringLiteral("schema %1, this Roost writes %2").arg(version).arg(currentSchemaVersion()));
  if (version == currentSchemaVersion()) return SchemaChange::None;
  if (version < (empty ? 0 : 1)) return makeError(ErrorCode::Damaged, QStringLiteral("schema %1").arg(version));

  if (!empty)
    if (auto copied = copyAside(connection, version); !copied) return copied.error();
  if (auto done = runScripts(connection, handle); !done) return done.error();
  return empty ? SchemaChange::Created : SchemaChange::Upgraded;
}

}  // namespace roost
