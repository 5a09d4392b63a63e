#pragma once

#include <QSet>

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

/// The posts above a post in its conversation, nearest first: the one that it answers, the one that this answers, and
/// so on. They are looked up step by step, as a conversation can have any length. In a damaged database the steps can
/// lead round in a circle; they end before a post would come twice.
class ConversationAncestors {
 public:
  explicit ConversationAncestors(Store& store) : m_store(store) {}

  /// Forgets what is known, and starts at another post.
  void startAt(PostId post);

  /// Looks up ancestors until `count` are known, or all.
  Result<Done> find(qsizetype count);
  Result<Done> findAll() { return find(std::numeric_limits<qsizetype>::max()); }

  /// Those that are known. The last of all may have been deleted.
  const QList<PostId>& ids() const { return m_ids; }

  /// Whether the post is the one at which these ancestors start, or one that is known.
  bool contains(PostId post) const { return m_known.contains(post); }

  /// The ancestors end before this post, which is shown below.
  void endBefore(PostId post) { m_below.insert(post); }

 private:
  Store& m_store;
  PostId m_post = noPost;
  QList<PostId> m_ids;
  QSet<PostId> m_known;
  QSet<PostId> m_below;
  bool m_isWhole = false;
};

}  // namespace roost
