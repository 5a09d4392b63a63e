#pragma once

#include <functional>

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

/// Adds many posts to the index together, which is ten times as fast as one by one. Works in the transaction that adds
/// the posts: `begin`, add them, `finish`.
class LateSearchIndex {
 public:
  static Result<LateSearchIndex> begin(Store& store);

  /// `goOn` is called from time to time; its error stops the work.
  Result<Done> finish(const std::function<Result<Done>()>& goOn);

 private:
  LateSearchIndex(Store& store, PostId last) : m_store(&store), m_last(last) {}
  static Result<PostId> lastPost(Store& store);

  Store* m_store;
  PostId m_last;  ///< The last post that is in the index.
};

}  // namespace roost
