#include "core/storage/schema.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QtEndian>
#include <algorithm>

#include "core/storage/connection.h"
#include "core/storage/database_copy.h"
#include "core/storage/engine.h"
#include "core/storage/schema_code.h"

namespace roost {
namespace {

/// Calls the upgrade's `progress` while SQLite works on a connection, and interrupts SQLite if it returns false.
class ProgressHandler {
 public:
  ProgressHandler(sqlite3* handle, const SchemaUpgrade& upgrade) : m_handle(handle), m_upgrade(upgrade) {
    constexpr int vmSteps = 1'000;  // A fraction of a millisecond.
    if (upgrade.progress) sqlite3_progress_handler(handle, vmSteps, &ProgressHandler::ask, this);
  }
  ~ProgressHandler() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
  ProgressHandler(const ProgressHandler&) = delete;
  ProgressHandler& operator=(const ProgressHandler&) = delete;

  void plan(int steps) { m_steps = steps; }
  /// Fails with Interrupted if `progress` returns false.
  Result<Done> begin(int step) {
    m_step = step;
    if (ask(this) == 0) return Done{};
    return Error{ErrorCode::Interrupted, {}, QStringLiteral("upgrade")};
  }

 private:
  static int ask(void* self) {
    const auto* handler = static_cast<ProgressHandler*>(self);
    const auto& progress = handler->m_upgrade.progress;
    return !progress || progress(handler->m_step, handler->m_steps) ? 0 : 1;
  }

  sqlite3* const m_handle;
  const SchemaUpgrade& m_upgrade;
  int m_step = 0;
  int m_steps = 0;
};

Result<Done> execute(sqlite3* handle, const QByteArray& script, const QString& context) {
  if (sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK) return Done{};
  const int code = sqlite3_errcode(handle) & 0xff;
  if (code == SQLITE_INTERRUPT) return Error{ErrorCode::Interrupted, {}, context};
  const QByteArrayView message(sqlite3_errmsg(handle));
  // SQLite has one code for every statement it can't run; only the message says that SQLite lacks a feature.
  if (code == SQLITE_ERROR && (message.startsWith("no such module") || message.startsWith("no such function")))
    return unusableEngine(QStringLiteral("%1: %2").arg(context, QString::fromUtf8(message)));
  // Otherwise our own scripts fail in these ways only if the tables aren't as the earlier scripts made them.
  const bool isDamage = code == SQLITE_ERROR || code == SQLITE_CONSTRAINT;
  return makeError(isDamage ? ErrorCode::Damaged : errorCodeFromSqlite(sqlite3_extended_errcode(handle)),
                   QStringLiteral("%1: %2").arg(context, QString::fromUtf8(sqlite3_errmsg(handle))));
}

Result<int> number(const QSqlDatabase& connection, const QString& pragma) {
  QSqlQuery query(connection);
  if (!query.exec(QStringLiteral("PRAGMA ") + pragma) || !query.next()) return fromSqlError(query.lastError(), pragma);
  return query.value(0).toInt();
}

/// Like `number`, but doesn't log failures.
std::optional<int> numberOrNothing(const QSqlDatabase& connection, const QString& pragma) {
  QSqlQuery query(connection);
  return query.exec(QStringLiteral("PRAGMA ") + pragma) && query.next() ? std::optional(query.value(0).toInt())
                                                                        : std::nullopt;
}

/// The numbers in a database that say whose it is and which schema it has.
struct Marks {
  int application = 0;
  int version = 0;
  int changes = 0;

  bool areUnset() const { return application == 0 && version == 0 && changes == 0; }
};

/// Reads all of them in one transaction, because another program may be creating the database at the same time.
Result<Marks> readMarks(const QSqlDatabase& connection, sqlite3* handle) {
  ROOST_CHECK(execute(handle, "BEGIN", QStringLiteral("marks")));
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
  const QStringList ours{QStringLiteral("users"), QStringLiteral("posts"), QStringLiteral("follows"),
                         QStringLiteral("properties")};
  if (std::all_of(ours.cbegin(), ours.cend(), [&](const QString& table) { return tables.contains(table); }))
    return makeError(ErrorCode::Damaged, QStringLiteral("a database of Roost's without its mark"));
  auto error =
      makeError(ErrorCode::OtherApplication, QStringLiteral("tables: %1").arg(tables.join(QStringLiteral(", "))));
  if (tables.contains(QStringLiteral("user")) && tables.contains(QStringLiteral("post")))
    error.message = QCoreApplication::translate(
        "Error", "This is a Microblog database. Import it into Roost instead: File ▸ Import…");
  return error;
}

/// The copy of a database from before an upgrade. It gets its final name just before the upgrade is committed: if a
/// failed upgrade left it behind, a later upgrade would take it for an up-to-date copy.
class CopyAside {
 public:
  Result<Done> make(const QSqlDatabase& connection, int version) {
    m_name = QStringLiteral("%1.before-version-%2").arg(connection.databaseName()).arg(version + 1);
    if (QFile::exists(m_name)) return Done{};
    ROOST_TRY(part, copyBeside(connection, m_name));
    m_part = std::move(*part);
    return Done{};
  }

  Result<Done> keep() {
    if (!m_part) return Done{};
    if (m_part->rename(m_name))
      m_part->setAutoRemove(false);
    else if (!QFile::exists(m_name))
      return makeError(ErrorCode::ReadOnly, QStringLiteral("%1: %2").arg(m_name, m_part->errorString()));
    return Done{};
  }

  /// Lets the copy be deleted with this object after all, because the upgrade failed.
  void leave() {
    if (m_part) m_part->setAutoRemove(true);
  }

 private:
  QString m_name;
  std::unique_ptr<QTemporaryFile> m_part;
};

/// Runs the step's script and code, and sets the schema version to `version`.
Result<Done> makeStep(Store& store, sqlite3* handle, const SchemaStep& step, int version) {
  QFile file(step.script);
  if (!file.open(QIODevice::ReadOnly)) return makeError(ErrorCode::Internal, file.errorString());
  ROOST_CHECK(execute(handle, file.readAll(), step.script));
  if (step.code) ROOST_CHECK(step.code(store));
  return execute(handle,
                 QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2;")
                     .arg(applicationId)
                     .arg(version)
                     .toLatin1(),
                 step.script);
}

/// Makes all missing steps or none. None are missing if another program has upgraded the database in the meantime.
Result<Done> makeSteps(Store& store, const QSqlDatabase& connection, sqlite3* handle, const SchemaUpgrade& upgrade,
                       CopyAside& copy) {
  auto done = execute(handle, "BEGIN IMMEDIATE", QStringLiteral("upgrade"));
  if (!done) return done;
  {
    ProgressHandler handler(handle, upgrade);
    const auto reached = number(connection, QStringLiteral("user_version"));
    if (!reached) done = reached.error();
    const auto from = reached ? *reached : 0, to = static_cast<int>(upgrade.steps.size());
    handler.plan(to - from + 1);
    for (int version = from; done && version < to; ++version) {
      done = handler.begin(version - from + 1);
      if (done) done = makeStep(store, handle, upgrade.steps.at(version), version + 1);
    }
    if (done) done = handler.begin(to - from);
  }
  if (done) done = copy.keep();
  if (done) done = execute(handle, "COMMIT", QStringLiteral("upgrade"));
  if (done) return done;
  copy.leave();
  if (!sqlite3_get_autocommit(handle)) (void)execute(handle, "ROLLBACK", QStringLiteral("upgrade"));
  return done;
}

Result<Done> upgradeFrom(int version, Store& store, const QSqlDatabase& connection, sqlite3* handle,
                         const SchemaUpgrade& upgrade) {
  CopyAside copy;
  if (version > 0) {
    ProgressHandler handler(handle, upgrade);
    handler.plan(static_cast<int>(upgrade.steps.size()) - version + 1);
    ROOST_CHECK(handler.begin(0));
    ROOST_CHECK(copy.make(connection, version));
  }
  return makeSteps(store, connection, handle, upgrade, copy);
}

}  // namespace

bool hasMark(const QString& path) {
  constexpr qint64 markAt = 68;  // https://sqlite.org/fileformat2.html
  QFile file(path);
  qint32 mark = 0;
  return file.open(QIODevice::ReadOnly) && file.seek(markAt) &&
         file.read(reinterpret_cast<char*>(&mark), sizeof mark) == sizeof mark && qFromBigEndian(mark) == applicationId;
}

std::optional<Error> foreignApplication(const QString& path) {
  // SQLite would roll the journal back first, which may change whose file this is.
  if (QFileInfo(path).size() == 0 || QFile::exists(path + QStringLiteral("-journal"))) return std::nullopt;
  Connection look(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + QStringLiteral("?immutable=1"),
                  QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
  if (!look.open()) return std::nullopt;
  const auto application = numberOrNothing(look.database(), QStringLiteral("application_id"));
  const auto changes = numberOrNothing(look.database(), QStringLiteral("schema_version"));
  if (application && changes && *application != applicationId && (*application != 0 || *changes != 0))
    return otherApplication(look.database());
  return std::nullopt;
}

QList<SchemaStep> schemaSteps() {
  QList<SchemaStep> steps;
  const QDir folder(QStringLiteral(":/sql/sqlite/schema"));
  for (const QString& script : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
    steps.append({folder.filePath(script), codeOfSchemaStep(static_cast<int>(steps.size()) + 1)});
  return steps;
}

int currentSchemaVersion() { return static_cast<int>(schemaSteps().size()); }

Result<SchemaChange> bringToCurrentSchema(Store& store, const QSqlDatabase& connection, sqlite3* handle,
                                          const SchemaUpgrade& upgrade) {
  ROOST_TRY(marks, readMarks(connection, handle));
  const bool empty = marks->areUnset();
  const int version = marks->version, current = static_cast<int>(upgrade.steps.size());
  if (marks->application != applicationId && !empty) return otherApplication(connection);
  if (version > current)
    return makeError(ErrorCode::NewerSchema,
                     QStringLiteral("schema %1, this Roost writes %2").arg(version).arg(current));
  if (version == current) return SchemaChange::None;
  if (version < (empty ? 0 : 1)) return makeError(ErrorCode::Damaged, QStringLiteral("schema %1").arg(version));
  if (!empty && upgrade.older == OlderSchema::Refuse)
    return Error{ErrorCode::OlderSchema, {}, QStringLiteral("schema %1").arg(version)};

  auto done = upgradeFrom(version, store, connection, handle, upgrade);
  if (!done && done.error().code == ErrorCode::Interrupted)
    return Error{ErrorCode::Interrupted,
                 QCoreApplication::translate("Error", "The update was canceled. The database wasn’t changed."),
                 done.error().detail};
  if (!done) return done.error();
  return empty ? SchemaChange::Created : SchemaChange::Upgraded;
}

}  // namespace roost
