#pragma once

#include <functional>

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

/// Where the rows come from that are added together.
enum class AddedRows {
  New,        ///< Posts and messages that triggers would notify people of.
  Recovered,  ///< Also follows. Their notifications, mentions and kept messages have been recovered with them.
};

/// Adds many posts and messages together. What is derived from them (the search index, counts, notifications, message
/// threads) is derived once at the end, which is ten times as fast as row by row. Works in the transaction that adds
/// them: `begin`, add them, `finish`.
class DeferredRows {
 public:
  static constexpr qint64 postsAtOnce = 10'000;

  static Result<DeferredRows> begin(Store& store);

  /// While this property is set, triggers derive nothing from rows as they come and go.
  static QString waitingProperty();

  /// `goOn` is called before each `postsAtOnce` posts, and then a few times; its error stops the work.
  Result<Done> finish(const std::function<Result<Done>()>& goOn, AddedRows rows = AddedRows::New);

 private:
  DeferredRows(Store& store, PostId lastPost, qint64 lastMessage)
      : m_store(&store), m_lastPost(lastPost), m_lastMessage(lastMessage) {}
  Result<Done> indexPosts(const std::function<Result<Done>()>& goOn);

  Store* m_store;
  PostId m_lastPost;     ///< The last post from before `begin`.
  qint64 m_lastMessage;  ///< The last message from before `begin`.
};

}  // namespace roost
