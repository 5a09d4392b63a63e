#pragma once

#include <QHash>
#include <bitset>

#include "core/posts/post.h"
#include "core/storage/store.h"

namespace roost {

/// The posts that were here before an import. Each of them answers for one post of the source, so that a post
/// which the source has three times is here three times, however often the source is imported.
class KnownPosts {
 public:
  explicit KnownPosts(Store& store) : m_store(store) {}

  /// What comes after this counts as not yet here.
  Result<Done> start();

  /// Whether one more post by this author, of this time, with this text was here.
  Result<bool> take(UserId author, qint64 createdAt, const QString& body);

 private:
  using Moment = std::pair<UserId, qint64>;
  using Crowd = QHash<QByteArray, int>;  ///< How many of each text, by its hash, nobody has taken.

  Result<Rows> postsAt(const Moment& moment, qint64 limit);
  Result<Done> loadCrowd(const Moment& moment);
  bool takeFromCrowd(Crowd& crowd, const QString& body);
  static QByteArray digest(const QString& body);
  bool takePost(PostId post);

  static constexpr qint64 few = 32;
  static constexpr qint64 blockSize = 4096;

  Store& m_store;
  PostId m_last = 0;
  QHash<qint64, std::bitset<blockSize>> m_taken;  ///< A bit for each id, in blocks.
  QHash<Moment, Crowd> m_crowds;
};

}  // namespace roost
