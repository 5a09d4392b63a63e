#pragma once

#include <QSqlDatabase>
#include <QTemporaryFile>
#include <memory>

#include "core/storage/result.h"

namespace roost {

/// A new file beside `target`, readable by its owner only, that goes with the object unless it is given that name.
/// Fails with ReadOnly.
Result<std::unique_ptr<QTemporaryFile>> newFileBeside(const QString& target);

/// A copy of the whole database as it is now, in such a file. Fails with ReadOnly, DiskFull and what else SQLite says.
Result<std::unique_ptr<QTemporaryFile>> copyBeside(const QSqlDatabase& connection, const QString& target);

}  // namespace roost
