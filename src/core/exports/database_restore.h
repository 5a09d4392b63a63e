#pragma once

#include <QCoreApplication>

#include "core/storage/store.h"

namespace roost {

/// What was read from an export.
struct RestoreReport {
  Q_DECLARE_TR_FUNCTIONS(roost::RestoreReport)

 public:
  qint64 users = 0, posts = 0, follows = 0, messages = 0, pictures = 0;
  bool hasPasswords = false;

  bool needsPasswords() const { return !hasPasswords && users > 0; }

  /// For the user, in one sentence.
  QString toText() const;
};

/// The property that holds the id of the user whose export was read into this database.
inline constexpr QLatin1String restoredUserProperty("restored_user");
/// The property of a database that was read from an export of a whole one without passwords.
inline constexpr QLatin1String restoredDatabaseProperty("restored_database");

/// Whether a file is an archive that Roost has exported, whatever its version. Quick even for other large archives.
bool isRoostExport(const QString& path);

/// Called with the bytes read and how many there are. Returns whether to continue.
using RestoreProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads an archive that `exportDatabase` has written into an empty store: all of it or nothing. Each row gets the id
/// it had. Fails with Refused when the store has users or the archive is made to do harm, with NewerSchema when a newer
/// Roost has written it, with Damaged, with Interrupted when `progress` returns false, and as reading and writing do.
Result<RestoreReport> restoreDatabase(Store& store, const QString& file, const RestoreProgress& progress = {});

/// Fails with Refused when the store has users.
Result<Done> checkRestorable(Store& store, const QString& file);

/// The error of reading that `progress` has stopped.
Error restoreCanceled();

}  // namespace roost
