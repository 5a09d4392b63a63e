#pragma once

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// The column by which usernames that look alike are found. What other programs write has no skeleton yet, and those made
/// with other versions of Unicode's data are made anew.
Result<bool> skeletonsAreMissing(Store& store);

/// Where making them has come to.
struct SkeletonProgress {
  qint64 done = 0;
  qint64 total = 0;  ///< The same when none is missing.
};

/// Makes up to `amount` of those that are missing. To be called within a transaction.
Result<SkeletonProgress> makeSkeletons(Store& store, int amount);

/// Makes all that are missing. To be called within a transaction.
Result<Done> makeAllSkeletons(Store& store);

/// Whether somebody else's username looks like this one and differs from it by more than Latin letters and digits. No
/// skeleton may be missing.
Result<bool> looksLikeAnother(Store& store, const QString& username, UserId except);

}  // namespace roost
