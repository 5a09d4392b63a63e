#include "gui/shell/index_jobs.h"

#include "core/users/name_index.h"

namespace roost {

QList<BackgroundJob> indexJobs() { return {NameIndex::job()}; }

}  // namespace roost
