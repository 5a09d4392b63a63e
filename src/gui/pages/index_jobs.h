#pragma once

#include "core/jobs/background_jobs.h"

namespace roost {

/// What an open database may have to be brought up to date with in the background.
QList<BackgroundJob> indexJobs();

}  // namespace roost
