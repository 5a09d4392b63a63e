#include "gui/pages/index_jobs.h"

#include "core/accounts/username_skeletons.h"
#include "core/posts/mentions.h"
#include "core/search/post_index_job.h"
#include "core/users/name_index.h"

namespace roost {

QList<BackgroundJob> indexJobs() { return {postIndexJob(), NameIndex::job(), skeletonJob(), Mentions::job()}; }

}  // namespace roost
