#pragma once

#include <limits>

#include "core/folding/search_folding.h"
#include "core/posts/post.h"

namespace roost {

/// Some of the posts, in the order of their ids.
struct PostRange {
  PostId after = 0;
  PostId last = std::numeric_limits<PostId>::max();
  int most = std::numeric_limits<int>::max();
};

/// Puts posts into a version of the index, many times as fast as its triggers would, and tells the last one; nothing
/// where there are none. They must not be in it yet.
Result<std::optional<PostId>> indexPosts(Store& store, const SearchFolding& folding, int version,
                                         const PostRange& posts);

}  // namespace roost
