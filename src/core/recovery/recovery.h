#pragma once

#include "core/recovery/recovery_reader.h"
#include "core/recovery/recovery_report.h"
#include "core/storage/clock.h"
#include "core/storage/result.h"

namespace roost {

/// Builds the database `recovered` from what is left of `damaged`, which is only read and must not be open in this
/// process. If `recovered` exists, it is used if empty and otherwise replaced. Counts and the search index are rebuilt;
/// sessions aren't kept. A reply whose post is lost keeps only the name of whom it answers. Fails with NotFound if
/// nothing is left, with CannotOpen, DiskFull or ReadOnly, and with InvalidInput if `progress` returned false; then
/// `recovered` doesn't exist.
Result<RecoveryReport> recover(const QString& damaged, const QString& recovered, const Clock& clock,
                               const RecoveryProgress& progress = {});

}  // namespace roost
