#pragma once

#include <functional>

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

/// Puts many posts into the index together, which is ten times as fast as each by itself. Works in the transaction in
/// which the posts are added: `begin`, add them, `finish`.
class LateSearchIndex {
 public:
  static Result<LateSearchIndex> begin(Store& store);

  /// `goOn` is asked now and then, and its error ends the work.
  Result<Done> finish(const std::function<Result<Done>()>& goOn);

 private:
  LateSearchIndex(Store& store, PostId last) : m_store(&store), m_last(last) {}
  static Result<PostId> lastPost(Store& store);

  Store* m_store;
  PostId m_last;  ///< The last post that is in the index.
};

}  // namespace roost
