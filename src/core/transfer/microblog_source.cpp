#include "core/transfer/microblog_source.h"

#include <QFileInfo>
#include <QMap>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>
#include <algorithm>

#include "core/storage/named_query.h"
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

std::optional<Error> SourceRows::failure() const {
  if (!m_query.lastError().isValid()) return std::nullopt;
  return MicroblogSource::readError(m_query.lastError(), QStringLiteral("reading the source"));
}

int SourceRows::column(const QString& name) const { return m_query.record().indexOf(name); }

std::optional<qint64> SourceRows::integer(int column) const {
  const QVariant number = value(column);
  bool isNumber = false;
  const qint64 integer = number.toLongLong(&isNumber);
  if (number.isNull() || !isNumber) return std::nullopt;
  return integer;
}

Result<std::unique_ptr<MicroblogSource>> MicroblogSource::open(const QString& file,
                                                               std::chrono::milliseconds busyTimeout) {
  if (!QFileInfo(file).isFile())
    return makeError(ErrorCode::CannotOpen, QStringLiteral("%1 is no file").arg(file));
  std::unique_ptr<MicroblogSource> source(new MicroblogSource(QSqlDatabase::addDatabase(
      QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces))));
  if (auto begun = source->begin(QFileInfo(file).absoluteFilePath(), busyTimeout); !begun)
    return begun.error();
  if (auto checked = source->check(); !checked) return checked.error();
  return source;
}

MicroblogSource::~MicroblogSource() {
  const QString name = m_connection.connectionName();
  m_connection.close();
  m_connection = {};
  QSqlDatabase::removeDatabase(name);
}

Result<Done> MicroblogSource::begin(const QString& path, std::chrono::milliseconds busyTimeout) {
  m_connection.setDatabaseName(path);
  m_connection.setConnectOptions(
      QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count()));
  if (!m_connection.open()) return readError(m_connection.lastError(), QStringLiteral("open %1").arg(path));
  QSqlQuery query(m_connection);
  // The file may come from anywhere: nothing in its schema may call what has side effects, and SQLite must look at a
  // page before it trusts what the page says of itself.
  for (const QString& pragma : {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON")})
    if (!query.exec(pragma)) return readError(query.lastError(), pragma);
  // One transaction for all reading, so that a Microblog that is running changes nothing in between.
  if (!m_connection.transaction()) return readError(m_connection.lastError(), QStringLiteral("begin"));
  return Done{};
}

Result<Done> MicroblogSource::check() {
  QSqlQuery application(m_connection);
  if (!application.exec(QStringLiteral("PRAGMA application_id")) || !application.next())
    return readError(application.lastError(), QStringLiteral("application_id"));
  if (application.value(0).toInt() == applicationId)
    return notMicroblog(tr("This is a Roost database already. Open it instead of importing it."),
                        QStringLiteral("it is marked as Roost’s"));

  // SQLite learns with the schema how the file encodes text, and refuses to while a statement is running.
  application.finish();

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

Result<SourceRows> MicroblogSource::read(const QString& name) const {
  QSqlQuery query(m_connection);
  query.setForwardOnly(true);
  if (!query.prepare(namedQuery(name)) || !query.exec()) return readError(query.lastError(), name);
  return SourceRows(std::move(query));
}

Error MicroblogSource::readError(const QSqlError& error, const QString& context) {
  Error readable = fromSqlError(error, context);
  // SQLite would first have to finish or undo what somebody began to write, and that takes changing the file.
  if (readable.code == ErrorCode::ReadOnly)
    readable.message =
        tr("Microblog was interrupted while it wrote to this database. Start and stop Microblog once, "
           "so that it tidies up, then import again.");
  return readable;
}

Error MicroblogSource::notMicroblog(const QString& message, const QString& detail) {
  Error error = makeError(ErrorCode::OtherApplication, detail);
  error.message = message;
  return error;
}

}  // namespace roost
