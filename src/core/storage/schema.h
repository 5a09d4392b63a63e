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

/// Whether a file's header holds Roost's application ID, even if the file is too damaged to be a database. The file
/// must not be open in this process.
bool hasMark(const QString& file);

/// The error for a file that belongs to another application; nullopt if it doesn't, or if that can't be determined
/// without changing anything. Takes no locks, and neither creates nor replays the -wal and -shm files beside it.
std::optional<Error> foreignApplication(const QString& file);

enum class SchemaChange { None, Created, Upgraded };

/// Runs the steps that the database of `store` lacks and sets its version, all in one transaction. An existing database
/// is copied to "<file>.before-version-<n>" first; the copy is kept if the upgrade succeeds.
/// Fails with OtherApplication, NewerSchema, OlderSchema, Damaged, Interrupted or another error from SQLite, and then
/// leaves the database unchanged.
Result<SchemaChange> bringToCurrentSchema(Store& store, const QSqlDatabase& connection, sqlite3* handle,
                                          const SchemaUpgrade& upgrade);

}  // namespace roost
