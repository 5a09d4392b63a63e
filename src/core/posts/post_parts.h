#pragma once

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

/// The rows that are deleted with a post: its pictures, links and details. Each is the query that writes it again, with
/// its values. What a post came from outlives it.
using PostParts = QList<std::pair<QString, Bindings>>;

Result<PostParts> readPostParts(Store& store, PostId post);

/// Writes them again, in the caller's transaction and after the post.
Result<Done> writePostParts(Store& store, const PostParts& parts);

}  // namespace roost
