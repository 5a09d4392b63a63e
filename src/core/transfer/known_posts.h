#pragma once

#include <QHash>
#include <bitset>

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

/// The posts that existed before an import. Each of them matches only one post of the source, so a post that the source
/// has three times ends up here three times, however often the source is imported.
class KnownPosts {
 public:
  explicit KnownPosts(Store& store) : m_store(store) {}

  /// Posts added after this call don't count as existing.
  Result<Done> start();

  /// Whether there is an existing post by this author with this time and text that hasn't been matched yet. Counts it
  /// as matched from now on.
  Result<bool> take(UserId author, qint64 createdAt, const QString& body);

 private:
  using Moment = std::pair<UserId, qint64>;
  using Crowd = QHash<QByteArray, int>;  ///< The number of unmatched posts for each SHA-256 of a text.

  Result<Rows> postsAt(const Moment& moment, qint64 limit);
  Result<Done> loadCrowd(const Moment& moment);
  bool takeFromCrowd(Crowd& crowd, const QString& body);
  static QByteArray digest(const QString& body);
  bool takePost(PostId post);

  static constexpr qint64 few = 32;
  static constexpr qint64 blockSize = 4096;

  Store& m_store;
  PostId m_last = 0;
  QHash<qint64, std::bitset<blockSize>> m_taken;  ///< One bit for each post id, set once it is matched; in blocks.
  QHash<Moment, Crowd> m_crowds;
};

}  // namespace roost
