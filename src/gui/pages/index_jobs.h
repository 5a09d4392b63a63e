#pragma once

#include "core/jobs/background_jobs.h"

namespace roost {

/// The jobs that build missing indexes of an open database in the background.
QList<BackgroundJob> indexJobs();

}  // namespace roost
