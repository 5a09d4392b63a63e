#pragma once

#include "core/posts/post.h"
#include "core/users/user.h"

namespace roost {

/// A row in one sentence, as a screen reader says it. `now` is UTC milliseconds since the epoch.
QString spokenPost(const Post& post, qint64 now);
QString spokenUser(const User& user);

/// "2 followers", "3 following".
QString followerCountText(qint64 count);
QString followingCountText(qint64 count);

}  // namespace roost
