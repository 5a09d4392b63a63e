#pragma once

#include <functional>

#include "core/posts/post.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Makes `to` the author of those of `posts` that are by `from`, and moves them in the search index, many times faster
/// than its triggers would. Works in the caller's transaction; what else depends on the posts is the caller's to
/// derive. `goOn` is called from time to time; its error stops the work.
Result<Done> reassignPosts(Store& store, UserId from, UserId to, const QList<PostId>& posts,
                           const std::function<Result<Done>()>& goOn);

}  // namespace roost
