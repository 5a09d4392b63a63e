#include "core/storage/engine.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "core/storage/connection.h"
#include "core/storage/named_query.h"

namespace roost {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Engine)
};

// The first version with STRICT tables, which Roost's schema uses.
constexpr int leastVersion = 3'037'000;

QString versionText(int number) {
  return QStringLiteral("%1.%2.%3").arg(number / 1'000'000).arg(number / 1'000 % 1'000).arg(number % 1'000);
}

Error unusable(const QString& message, const QString& detail) {
  Error error = makeError(ErrorCode::Internal, detail);
  error.message = message;
  return error;
}

}  // namespace

Engine engineHere() {
  Engine engine{QString::fromLatin1(sqlite3_sourceid()), {}, sqlite3_libversion_number()};
  Connection connection(QStringLiteral(":memory:"));
  if (!connection.open()) return engine;
  QSqlQuery query(connection.database());
  if (query.exec(namedQuery(QStringLiteral("engine_source"))) && query.next())
    engine.driver = query.value(0).toString();
  QStringList modules;
  query.exec(QStringLiteral("PRAGMA module_list"));
  while (query.next()) modules.append(query.value(0).toString());
  // Some builds of SQLite don't list their modules.
  engine.hasFullTextSearch = modules.isEmpty() || modules.contains(QStringLiteral("fts5"));
  // Some builds register this module only when it is first used.
  engine.hasJson = query.exec(namedQuery(QStringLiteral("engine_json")));
  return engine;
}

Error unusableEngine(const QString& detail) {
  return unusable(Words::tr("SQLite %1 on this computer lacks a feature that Roost needs. Install your system’s SQLite "
                            "package, or a newer version.")
                      .arg(QString::fromLatin1(sqlite3_libversion())),
                  detail);
}

std::optional<Error> whatIsWrongWith(const Engine& engine) {
  if (engine.driver.isEmpty())
    return unusable(Words::tr("Qt’s SQLite driver is missing. Install it to open databases; on Debian and Ubuntu the "
                              "package is libqt6sql6-sqlite."),
                    QStringLiteral("no QSQLITE driver"));
  if (engine.linked != engine.driver)
    return unusable(Words::tr("Qt’s SQLite driver uses a different SQLite than Roost, which can damage databases. "
                              "Install both from the same source."),
                    QStringLiteral("Roost has SQLite %1, the driver %2").arg(engine.linked, engine.driver));
  if (engine.version < leastVersion)
    return unusable(Words::tr("SQLite %1 is too old. Update your system’s SQLite to %2 or later.")
                        .arg(versionText(engine.version), versionText(leastVersion)),
                    QStringLiteral("SQLite is %1").arg(versionText(engine.version)));
  if (!engine.hasFullTextSearch)
    return unusable(Words::tr("This SQLite was built without full-text search (FTS5), which Roost needs. Install your "
                              "system’s SQLite package."),
                    QStringLiteral("SQLite %1 has no FTS5").arg(versionText(engine.version)));
  if (!engine.hasJson) return unusableEngine(QStringLiteral("SQLite %1 has no JSON").arg(versionText(engine.version)));
  return std::nullopt;
}

}  // namespace roost
