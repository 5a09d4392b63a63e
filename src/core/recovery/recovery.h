#pragma once

#include <functional>

#include "core/recovery/recovery_report.h"
#include "core/storage/clock.h"
#include "core/storage/result.h"

namespace roost {

/// Hears now and then how many rows have been read, and says whether to go on.
using RecoveryProgress = std::function<bool(qint64 rows)>;

/// Makes the database `recovered` of what is left of `damaged`, which is only read and must not be open in this
/// process. An empty file of that name is used as it is. Counts and the search index are made anew; sessions are not
/// kept. Hears from `progress` whether to go on. Fails with NotFound when nothing is left, with CannotOpen, DiskFull or
/// ReadOnly, and with InvalidInput when `progress` said stop; then there is no `recovered`.
Result<RecoveryReport> recover(const QString& damaged, const QString& recovered, const Clock& clock,
                               const RecoveryProgress& progress = {});

}  // namespace roost
