#pragma once

#include <optional>
#include <vector>

#include "bench/big_database.h"
#include "bench/raw_sqlite.h"
#include "core/posts/post.h"

namespace roost::bench {

inline constexpr quint64 generatorSeed = 20'240'229;
/// Must be raised whenever the same seed gives other rows.
inline constexpr int generatorEdition = 4;

std::vector<Viewer> viewersIn(const DatabaseSize& size);

/// SplitMix64 (Steele, Lea, Flood 2014). The standard library's distributions differ between implementations.
class Random {
 public:
  explicit Random(quint64 state) : m_state(state) {}
  quint64 next() {
    quint64 z = m_state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }
  qint64 below(qint64 end) { return static_cast<qint64>(next() % static_cast<quint64>(end)); }

 private:
  quint64 m_state;
};

/// Draws ranks by the Zipf-Mandelbrot law, 1 / (rank + flatness). Of 100,000 users with flatness 10, the first tenth
/// gets three quarters, which is what surveys find of posts. It uses integers, so that it is the same on every machine.
class Skew {
 public:
  Skew(qint64 ranks, qint64 flatness);
  qint64 draw(Random& random) const;

 private:
  std::vector<qint64> m_sums;
};

/// Writes the rows of a database without triggers. What triggers would have kept is written with the rows, but only the
/// first notifications of each user. A schema without replies gets none.
class Generator {
 public:
  Generator(const Connection& connection, const DatabaseSize& size, const std::vector<Viewer>& viewers);
  void run();

 private:
  struct Counts {
    qint64 followers = 0;
    qint64 following = 0;
    qint64 posts = 0;
    qint64 lastPostAt = 0;
    int notifications = 0;
  };
  /// A post that is not written yet, because replies to it may follow.
  struct Post {
    UserId author = noUser;
    qint64 at = 0;
    QByteArray text;
    PostId replyTo = noPost;
    UserId repliedAuthor = noUser;
    qint64 replies = 0;
  };

  Counts& counts(UserId user) { return m_users[static_cast<size_t>(user)]; }
  UserId popular();
  UserId busy();
  UserId quiet();
  UserId silent();
  UserId author(PostId post);
  UserId scattered(qint64 rank, qint64 factor, qint64 offset) const;
  bool isViewer(UserId user) const;

  using Pair = std::pair<qint32, qint32>;
  void addFollowsOf(const Viewer& viewer, std::vector<Pair>& pairs);
  std::vector<Pair> follows();
  void writeFollows();
  void writePosts();
  void chooseParent(PostId id, Post& post);
  void writePost(PostId id, const Post& post);
  void notify(UserId user, const QByteArray& kind, UserId actor, PostId subject, qint64 at);
  void writeUsers();
  QByteArray body();

  const Connection& m_connection;
  const DatabaseSize m_size;
  const std::vector<Viewer>& m_viewers;
  std::vector<Counts> m_users;
  const Skew m_skew;
  const Skew m_eager;
  Random m_random{generatorSeed};
  Random m_replies{generatorSeed + 1};
  const bool m_hasReplies;
  std::vector<Post> m_recent;  ///< The last posts, each at its id modulo the number of them.
  Post m_hub;                  ///< The post with the most replies.
  std::optional<Statement> m_insertPost, m_insertNotification;
};

}  // namespace roost::bench
