#include "core/storage/store.h"

#include <sqlite3.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QThread>

#include "core/storage/checkpointer.h"
#include "core/storage/database_file.h"
#include "core/storage/engine.h"
#include "core/storage/named_query.h"
#include "core/storage/prepared_rows.h"
#include "core/storage/read_rows.h"
#include "core/storage/schema.h"

namespace roost {
namespace {

/// Never null, and without leading byte order marks: SQLite would obey one and could swap the bytes of every character.
QString bindable(QString text) {
  while (text.startsWith(QChar(QChar::ByteOrderMark)) || text.startsWith(QChar(QChar::ByteOrderSwapped)))
    text.remove(0, 1);
  return text.isNull() ? QStringLiteral("") : text;
}

void bindAll(QSqlQuery& query, const Bindings& bindings) {
  for (const auto& [placeholder, value] : bindings) {
    query.bindValue(placeholder, value.typeId() == QMetaType::QString ? QVariant(bindable(value.toString())) : value);
  }
}

/// Whether the error may come from a lack of shared memory, as on some network file systems and virtual machines. A
/// write-ahead log needs it.
bool mayLackSharedMemory(const Error& error) {
  return error.code == ErrorCode::CannotOpen || error.code == ErrorCode::DiskFails;
}

/// Without shared memory, only a connection that has the file to itself can read a write-ahead log. In that case,
/// writes the log into the file and switches to a rollback journal.
void leaveUnusableLog(const Connection& connection) {
  const auto error = connection.runPragma(QStringLiteral("schema_version"));
  if (!error || !mayLackSharedMemory(*error)) return;
  for (const auto* pragma :
       {"locking_mode = EXCLUSIVE", "journal_mode = DELETE", "locking_mode = NORMAL", "schema_version"})
    (void)connection.runPragma(QString::fromLatin1(pragma));
}

/// Retries until `busyTimeout`, because SQLite doesn't wait for other programs' locks when it changes the journal mode.
std::optional<Error> useWriteAheadLog(const Connection& connection, std::chrono::milliseconds busyTimeout) {
  const QDeadlineTimer deadline(busyTimeout);
  for (;;) {
    auto error = connection.runPragma(QStringLiteral("journal_mode = WAL"));
    // A rollback journal works as well; it only means waiting more often for other programs.
    if (error && mayLackSharedMemory(*error)) return std::nullopt;
    if (!error || error->code != ErrorCode::Busy || deadline.hasExpired()) return error;
    QThread::msleep(5);
  }
}

}  // namespace

Rows::~Rows() {
  if (m_query) m_query->finish();
}

Rows& Rows::operator=(Rows&& other) noexcept {
  std::swap(m_query, other.m_query);
  return *this;
}

QStringList Rows::columnNames() const {
  const QSqlRecord record = m_query->record();
  QStringList names;
  for (int column = 0; column < record.count(); ++column) names.append(record.fieldName(column));
  return names;
}

std::optional<Error> Rows::failure() const {
  if (!m_query->lastError().isValid()) return std::nullopt;
  return fromSqlError(m_query->lastError(), QStringLiteral("reading rows"));
}

Result<std::unique_ptr<Store>> Store::open(const QString& file, std::chrono::milliseconds busyTimeout,
                                           SharedFolder shared, const SchemaUpgrade& upgrade) {
  // Checked before any file is touched.
  if (const auto wrong = whatIsWrongWith(engineHere())) return *wrong;
  ROOST_TRY(made, makeDatabaseFile(file, shared));
  const QString path = QFileInfo(file).absoluteFilePath();
  if (!*made)
    if (const auto foreign = foreignApplication(path)) return *foreign;
  return connectTo(path, busyTimeout, *made, upgrade);
}

Result<std::unique_ptr<Store>> Store::openAgain(const QString& file, std::chrono::milliseconds busyTimeout) {
  // Otherwise SQLite would create a new database, which would be taken for the open one.
  if (!QFileInfo(file).isFile())
    return makeError(ErrorCode::Moved, QStringLiteral("%1 is not there any more").arg(file));
  return connectTo(QFileInfo(file).absoluteFilePath(), busyTimeout, false, {});
}

Result<std::unique_ptr<Store>> Store::connectTo(const QString& path, std::chrono::milliseconds busyTimeout, bool isNew,
                                                const SchemaUpgrade& upgrade) {
  // From here on only SQLite opens the file: closing it anywhere else in this process would drop SQLite's locks.

  std::unique_ptr<Store> store(new Store(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count())));
  Connection& connection = store->m_connection;
  ROOST_CHECK(connection.open());
  store->m_handle = connection.handle();
  if (sqlite3_db_readonly(store->m_handle, "main") == 1)
    return makeError(ErrorCode::ReadOnly, QStringLiteral("%1 is read-only").arg(path));

  leaveUnusableLog(connection);
  auto upgraded = bringToCurrentSchema(*store, connection.database(), store->m_handle, upgrade);
  if (!upgraded) {
    store.reset();
    if (isNew && QFileInfo(path).size() == 0) QFile::remove(path);
    if (upgraded.error().code == ErrorCode::NotADatabase && hasMark(path))
      return makeError(ErrorCode::Damaged, QStringLiteral("%1 has lost its header").arg(path));
    return upgraded.error();
  }
  if (auto error = useWriteAheadLog(connection, busyTimeout)) return *error;
  for (const auto* pragma : {"synchronous = FULL", "foreign_keys = ON"})
    if (auto error = connection.runPragma(QString::fromLatin1(pragma))) return *error;
  store->useUsualCache();
  store->m_checkpointer = std::make_unique<Checkpointer>(store->m_handle, path);
  return store;
}

Store::Store(const QString& file, const QString& options) : m_connection(file, options) {}

QString Store::engineVersion() { return QString::fromLatin1(sqlite3_libversion()); }

Store::~Store() {
  m_checkpointer.reset();
  m_prepared.clear();
  m_lists.clear();
  // SQLite would leave the log behind, and it would be replayed into the file that has this name now.
  if (m_handle && hasMoved()) (void)emptyLog();
}

Error Store::failureOf(const QSqlQuery& query, const QString& context) const {
  return fromSqlError(query.lastError(), context, sqlite3_system_errno(m_handle));
}

Result<QSqlQuery> Store::prepare(const QString& name, const Bindings& bindings) const {
  QSqlQuery query(m_connection.database());
  query.setForwardOnly(false);
  if (!query.prepare(namedQuery(name))) return failureOf(query, name);
  bindAll(query, bindings);
  return query;
}

Result<Rows> Store::readInto(QSqlQueryModel& model, const QString& name, const Bindings& bindings) {
  auto& query = m_lists[name];
  if (!query) {
    ROOST_TRY(fresh, prepare(name));
    query = std::make_shared<QSqlQuery>(std::move(*fresh));
  }
  bindAll(*query, bindings);
  if (query->exec()) {
    model.setQuery(QSqlQuery(new PreparedRows(query)));
    while (model.canFetchMore()) model.fetchMore();
  }
  if (query->lastError().isValid()) {
    const auto error = failureOf(*query, name);
    query->finish();
    return error;
  }
  query->seek(QSql::BeforeFirstRow);
  return Rows(query.get());
}

Result<QSqlQuery*> Store::execute(const QString& name, const Bindings& bindings) {
  auto& query = m_prepared[name];
  if (!query) {
    auto fresh = std::make_shared<QSqlQuery>(m_connection.database());
    fresh->setForwardOnly(true);
    if (!fresh->prepare(namedQuery(name))) return failureOf(*fresh, name);
    query = fresh;
  }
  // Running the query again would change the rows that are still being read.
  Q_ASSERT_X(!query->isActive(), "Store",
             qPrintable(name + QStringLiteral(" is run again while its rows are being read")));
  bindAll(*query, bindings);
  if (!query->exec()) {
    const auto error = failureOf(*query, name);
    query->finish();
    return error;
  }
  return query.get();
}

Result<Done> Store::run(const QString& name) {
  ROOST_TRY(query, execute(name, {}));
  (*query)->finish();
  return Done{};
}

Result<Rows> Store::read(const QString& name, const Bindings& bindings) {
  ROOST_TRY(query, execute(name, bindings));
  return Rows(*query);
}

Result<int> Store::write(const QString& name, const Bindings& bindings) {
  ROOST_CHECK(prepareToWrite());
  ROOST_TRY(query, execute(name, bindings));
  const int changed = (*query)->numRowsAffected();
  (*query)->finish();
  return changed;
}

Result<qint64> Store::insert(const QString& name, const Bindings& bindings) {
  ROOST_CHECK(prepareToWrite());
  ROOST_TRY(query, execute(name, bindings));
  const qint64 id = (*query)->lastInsertId().toLongLong();
  (*query)->finish();
  return id;
}

// The cache settings only affect speed, so a failure is only logged.
void Store::useLargeCache(int kibibytes) {
  setCacheSize(kibibytes);
  // Otherwise SQLite writes what it needs to undo a statement and its triggers to a temporary file each time.
  (void)m_connection.runPragma(QStringLiteral("temp_store = MEMORY"));
}

void Store::setCacheSize(int kibibytes) {
  (void)m_connection.runPragma(QStringLiteral("cache_size = -%1").arg(kibibytes));
}

void Store::useUsualCache() {
  // 24 MB hold everything that is searched for one timeline page of a user who follows 5,000 others. With SQLite's
  // default of 2 MB, it would be read from the file each time.
  setCacheSize(24'000);
  (void)m_connection.runPragma(QStringLiteral("temp_store = DEFAULT"));
}

bool Store::setTriggers(bool areOn) {
  int were = 0;
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, -1, &were);
  if (areOn != (were != 0)) sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, areOn ? 1 : 0, nullptr);
  return were != 0;
}

bool Store::isInTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

bool Store::isWriting() const { return sqlite3_txn_state(m_handle, "main") == SQLITE_TXN_WRITE; }

Result<Done> Store::prepareToWrite() const {
  Q_ASSERT_X(isWriting() || !isInTransaction(), "Store", "something is written within a ReadTransaction");
  auto may = checkPlace();
  if (may && m_beforeWriting && !isWriting()) m_beforeWriting();
  return may;
}

Result<Done> Store::checkPlace() const {
  if (isWriting() || !hasMoved()) return Done{};
  return makeError(ErrorCode::Moved, QStringLiteral("%1 is not there any more").arg(file()));
}

bool Store::hasMoved() const {
  int moved = 0;
  sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  return moved != 0;
}

Result<Done> Store::emptyLog() {
  if (auto error = m_connection.runPragma(QStringLiteral("wal_checkpoint(TRUNCATE)"))) return *error;
  return Done{};
}

void Store::stopWhen(std::function<bool()> mustStop) {
  // Full-text search does a lot of work in each step, so `mustStop` is called every few steps.
  constexpr int steps = 50;
  m_mustStop = std::move(mustStop);
  int (*const ask)(void*) = [](void* question) { return (*static_cast<std::function<bool()>*>(question))() ? 1 : 0; };
  sqlite3_progress_handler(m_handle, steps, m_mustStop ? ask : nullptr, &m_mustStop);
}

Result<int> Store::dataVersion() {
  QSqlQuery query(m_connection.database());
  if (!query.exec(QStringLiteral("PRAGMA data_version")) || !query.next())
    return fromSqlError(query.lastError(), QStringLiteral("data_version"));
  return query.value(0).toInt();
}

Result<QString> Store::property(const QString& name) {
  ROOST_TRY(value,
            readOne(read(QStringLiteral("value:value=value,table=properties,column=name"), {{":key", name}}), textOf));
  return value->value_or(QString());
}

Result<Done> Store::setProperty(const QString& name, const QString& value) {
  ROOST_CHECK(write(QStringLiteral("set_property"), {{":name", name}, {":value", value}}));
  return Done{};
}

}  // namespace roost
