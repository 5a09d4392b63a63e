#pragma once

#include "core/storage/clock.h"
#include "core/transfer/import_job.h"

namespace roost {

/// Imports everything in a source into the store, all of it or nothing, and writes down what undoing it takes. Posts
/// are known by their keys in earlier imports of the same kind, and otherwise by author, time and text; so importing
/// the same source again adds nothing, and a newer one adds what is new and brings edits along. What was deleted here
/// stays deleted. The report says which rows were changed or left out. Fails with the errors of the source and the
/// store, with InvalidInput when `progress` returns false, and with Refused when the request can't be met.
Result<ImportReport> importFrom(ImportSource& source, Store& store, const ImportRequest& request, const Clock& clock,
                                const ImportProgress& progress = {});

}  // namespace roost
