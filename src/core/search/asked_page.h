#pragma once

#include "core/lists/paged_list_model.h"
#include "core/search/post_search.h"

namespace roost {

/// A page of a search's results, as a list asks for it.
struct AskedPage {
  PostSearch search;
  UserId viewer = noUser;
  PageKey at;
  int limit = 0;
  bool older = true;  ///< The page beyond `at` is older, and read from the newest.
};

/// What the search, and the viewer, are bound as in the source of a list.
Bindings bindingsOf(UserId viewer, const PostSearch& search);

/// Reads them back from the query and the values with which the list asks for a page.
AskedPage askedPage(const QString& query, const Bindings& bindings);

}  // namespace roost
