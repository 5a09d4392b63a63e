#pragma once

#include <QSqlDatabase>
#include <optional>

#include "core/storage/schema_upgrade.h"

struct sqlite3;

namespace roost {

/// "ROST" in ASCII: marks a file as Roost's (SQLite's application_id).
inline constexpr int applicationId = 0x524F5354;

/// The schema version that this Roost writes (SQLite's user_version).
int currentSchemaVersion();

/// Whether a file has Roost's mark, be it a database or, since it is damaged, none. It must not be open in this
/// process.
bool hasMark(const QString& file);

/// Why a file is not opened: it is another application's. Looks without locks, and without a log or an index beside it,
/// which SQLite would otherwise make or play in. Nothing where that can't be told so.
std::optional<Error> foreignApplication(const QString& file);

enum class SchemaChange { None, Created, Upgraded };

/// Makes the steps that the database of `store` lacks, all in one transaction with its version. An existing database is
/// copied to "<file>.before-version-<n>" first; the copy stays once the upgrade is done.
/// Fails with OtherApplication, NewerSchema, OlderSchema, Damaged, Interrupted or what SQLite says, and then leaves the
/// database as it was.
Result<SchemaChange> bringToCurrentSchema(Store& store, const QSqlDatabase& connection, sqlite3* handle,
                                          const SchemaUpgrade& upgrade);

}  // namespace roost
