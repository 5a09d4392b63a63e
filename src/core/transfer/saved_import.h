#pragma once

#include "core/transfer/import_job.h"
#include "core/transfer/user_import.h"

namespace roost {

/// Adds the addresses that people saved or liked where the source comes from, to what they have saved here.
Result<Done> importSavedAddresses(ImportJob& job, const ImportedUsers& users);

/// Adds the source's mutes, until they are lifted. Mutes that exist stay as they are.
Result<Done> importMutes(ImportJob& job, const ImportedUsers& users);

}  // namespace roost
