#pragma once

#include <QSqlDatabase>
#include <QTemporaryFile>
#include <memory>

#include "core/storage/result.h"

namespace roost {

/// Creates a temporary file beside `target`, readable only by its owner. It is deleted with the returned object unless
/// the caller turns that off. Fails with CannotOpen or ReadOnly.
Result<std::unique_ptr<QTemporaryFile>> newFileBeside(const QString& target);

/// Copies the whole database, as it is now, into a file from `newFileBeside`. Fails as that does, with DiskFull, or
/// with another error from SQLite.
Result<std::unique_ptr<QTemporaryFile>> copyBeside(const QSqlDatabase& connection, const QString& target);

}  // namespace roost
