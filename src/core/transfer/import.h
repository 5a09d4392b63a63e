#pragma once

#include "core/storage/clock.h"
#include "core/transfer/import_job.h"

namespace roost {

/// Imports the users, posts, follows and messages of a source into the store, all of them or none. Rows that are
/// already in the store stay unchanged, so importing the same source again changes nothing. The report says which rows
/// were changed or left out. Fails with the errors of the source and the store, and with InvalidInput when `progress`
/// returns false.
Result<ImportReport> importFrom(ImportSource& source, Store& store, const Clock& clock,
                                const ImportProgress& progress = {});

}  // namespace roost
