#pragma once

#include "core/jobs/background_jobs.h"

namespace roost {

/// Builds the index of posts by a new rule of search (schema/013_search_index.sql), post by post, while the old index
/// is in use. Then it switches to the new index and drops the old one.
BackgroundJob postIndexJob();

}  // namespace roost
