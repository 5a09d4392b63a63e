#pragma once

#include "core/lists/paged_list_model.h"
#include "core/search/post_search.h"

namespace roost {

/// Where the rows of a search come from: mostly the index of posts. What was saved comes in the order in which it was
/// saved, replies to somebody and replies without a word come by time, and the index is asked about each of them.
PageSource foundPosts(UserId viewer, const PostSearch& search);

/// Reads a page of what `foundPosts` describes. Uses nothing but its arguments, so it can run on another thread.
Result<RowPage> readFoundPosts(Store& store, const QString& query, const Bindings& asked);

}  // namespace roost
