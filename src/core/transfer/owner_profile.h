#pragma once

#include "core/transfer/import_job.h"
#include "core/transfer/user_import.h"

namespace roost {

/// Brings along what the owner of an archive has changed in their profile on the network since an earlier archive: the
/// display name and "About me", as far as they are here as an import wrote them. An archive with fewer posts than an
/// earlier one has nothing new to say. Called once the posts are imported.
Result<Done> bringOwnerProfile(ImportJob& job, const ImportedUsers& users);

}  // namespace roost
