#pragma once

#include "core/storage/clock.h"
#include "core/transfer/import_job.h"

namespace roost {

/// Brings the users, posts and follows of a source into the store, all of them or none. What is here already stays as
/// it is, so that importing the same source again changes nothing; what could not be kept as it was is in the report.
/// Fails as reading the source and writing the store do, and with InvalidInput when `progress` said stop.
Result<ImportReport> importFrom(ImportSource& source, Store& store, const Clock& clock,
                                const ImportProgress& progress = {});

}  // namespace roost
