#pragma once

#include "core/lists/paged_list_model.h"
#include "core/search/post_search.h"

namespace roost {

/// Where the rows of a search come from. Without a word or an author to look up, the index of posts isn't read: replies
/// come by time, and saved posts in the order in which they were saved.
PageSource foundPosts(UserId viewer, const PostSearch& search);

/// Reads a page of what `foundPosts` describes. Uses nothing but its arguments, so it can run on another thread.
Result<RowPage> readFoundPosts(Store& store, const QString& query, const Bindings& asked);

}  // namespace roost
