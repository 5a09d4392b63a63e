#pragma once

#include "core/jobs/background_jobs.h"

namespace roost {

/// Makes the index of posts by a new rule of search (schema/013_search_index.sql), post by post, while the one before
/// is in use; then takes it into use, and drops the one before.
BackgroundJob postIndexJob();

}  // namespace roost
