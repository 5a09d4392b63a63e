#pragma once

#include "core/jobs/background_jobs.h"
#include "core/users/user.h"

namespace roost {

/// The column by which usernames that look alike are found. What other programs write has no skeleton yet, and those
/// made with other versions of Unicode's data are made anew.
Result<bool> skeletonsAreMissing(Store& store);

/// Makes up to `amount` of those that are missing. To be called within a transaction.
Result<JobProgress> makeSkeletons(Store& store, int amount);

/// Makes them in the background, so that signing up in a large database doesn't have to wait for it.
BackgroundJob skeletonJob();

/// Makes all that are missing. To be called within a transaction.
Result<Done> makeAllSkeletons(Store& store);

/// Whether somebody else's username looks like this one and differs from it by more than Latin letters and digits. No
/// skeleton may be missing.
Result<bool> looksLikeAnother(Store& store, const QString& username, UserId except);

}  // namespace roost
