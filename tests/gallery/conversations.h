#pragma once

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

struct SampleConversation {
  UserId viewer = noUser;
  PostId post = noPost;    ///< Has posts above it, and replies at several levels.
  PostId orphan = noPost;  ///< Answers a post that was deleted.
};

/// Fills an empty database with a conversation. `now` is in UTC milliseconds since the epoch.
SampleConversation addConversation(Store& store, qint64 now);

}  // namespace roost
