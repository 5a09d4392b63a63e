#include "gui/shell/index_jobs.h"

namespace roost {

QList<BackgroundJob> indexJobs() { return {}; }

}  // namespace roost
