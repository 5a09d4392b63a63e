#pragma once

#include <chrono>

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/transfer/import_job.h"
#include "core/transfer/import_report.h"

namespace roost {

/// Opens whatever Roost can import, as `openSource` does. A database that can't be read without leaving something
/// beside it is copied first; meanwhile `progress` is called with nothing done. `busyTimeout` is how long reading
/// may wait for another process's lock. Fails with OtherApplication when it is the store's own file, with InvalidInput
/// when `progress` returns false, and with the errors of `openSource`. `progress` is called for as long as the source
/// exists.
Result<std::unique_ptr<ImportSource>> openForImport(const Store& store, const QString& path,
                                                    const ImportProgress& progress = {},
                                                    std::chrono::milliseconds busyTimeout = Store::patient);

/// Imports a file or a folder, all of it or nothing, as `importFrom` does. Without a name in the request, the import is
/// called like the file. Fails as `openForImport` and `importFrom` do.
Result<ImportReport> importFile(Store& store, const QString& path, const ImportRequest& request, const Clock& clock,
                                const ImportProgress& progress = {},
                                std::chrono::milliseconds busyTimeout = Store::patient);

}  // namespace roost
