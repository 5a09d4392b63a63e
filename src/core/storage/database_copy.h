#pragma once

#include <QSqlDatabase>
#include <QTemporaryFile>
#include <memory>

#include "core/storage/result.h"

namespace roost {

/// A copy of the whole database as it is now, readable by its owner only, in a file beside `target` that goes with the
/// object unless it is given that name. Fails with ReadOnly, DiskFull and what else SQLite says.
Result<std::unique_ptr<QTemporaryFile>> copyBeside(const QSqlDatabase& connection, const QString& target);

}  // namespace roost
