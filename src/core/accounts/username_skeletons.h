#pragma once

#include "core/jobs/background_jobs.h"
#include "core/users/user.h"

namespace roost {

/// Whether any user lacks a skeleton, by which usernames that look alike are found. Users written by other programs
/// have none yet, and skeletons made with another version of Unicode's data count as missing.
Result<bool> skeletonsAreMissing(Store& store);

/// Makes up to `amount` missing skeletons. Must be called within a transaction.
Result<JobProgress> makeSkeletons(Store& store, int amount);

/// Makes missing skeletons in the background, so that signing up in a large database doesn't have to wait for them.
BackgroundJob skeletonJob();

/// Makes all missing skeletons. Must be called within a transaction.
Result<Done> makeAllSkeletons(Store& store);

/// Whether another user's username looks like this one and differs from it in more than Latin letters and digits. No
/// skeleton may be missing.
Result<bool> looksLikeAnother(Store& store, const QString& username, UserId except);

}  // namespace roost
