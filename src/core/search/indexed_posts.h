#pragma once

#include <limits>

#include "core/folding/search_folding.h"
#include "core/posts/post.h"

namespace roost {

/// Up to `most` posts with ids above `after` and up to `last`, in the order of their ids.
struct PostRange {
  PostId after = 0;
  PostId last = std::numeric_limits<PostId>::max();
  int most = std::numeric_limits<int>::max();
};

/// Adds posts to a version of the index, many times faster than its triggers would. They must not be in it yet. Returns
/// the last post added; nothing if there are none in the range.
Result<std::optional<PostId>> indexPosts(Store& store, const SearchFolding& folding, int version,
                                         const PostRange& posts);

}  // namespace roost
