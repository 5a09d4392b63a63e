#include <QCoreApplication>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/posts/posts.h"
#include "core/users/follows.h"

namespace roost::bench {
namespace {

constexpr Bar handBar{Bar::AtMost, 1.5};
constexpr int rounds = 300;

template <typename T>
T need(Result<T> result) {
  if (!result) throw Failure(result.error().detail);
  return std::move(*result);
}

/// The same statements through SQLite's own interface, each in a transaction that is as durable as Roost's.
class Hand {
 public:
  explicit Hand(const QString& file)
      : m_connection(file),
        m_begin(handle(), "BEGIN IMMEDIATE"),
        m_commit(handle(), "COMMIT"),
        m_follow(handle(), "INSERT INTO follows (follower_id, followed_id, created_at) VALUES (?, ?, ?)"),
        m_unfollow(handle(), "DELETE FROM follows WHERE follower_id = ? AND followed_id = ?"),
        m_post(handle(), "INSERT INTO posts (author_id, created_at, body) VALUES (?, ?, ?)"),
        m_delete(handle(), "DELETE FROM posts WHERE id = ?") {
    m_connection.execute(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -24000;"
        "PRAGMA wal_autocheckpoint = 0");
  }

  void follow(UserId follower, UserId followed, qint64 at) {
    together([&] { m_follow.bind(1, follower).bind(2, followed).bind(3, at).run(); });
  }
  void unfollow(UserId follower, UserId followed) {
    together([&] { m_unfollow.bind(1, follower).bind(2, followed).run(); });
  }
  PostId post(UserId author, qint64 at, const QByteArray& body) {
    together([&] { m_post.bind(1, author).bind(2, at).bind(3, body).run(); });
    return sqlite3_last_insert_rowid(handle());
  }
  void remove(PostId post) {
    together([&] { m_delete.bind(1, post).run(); });
  }

 private:
  sqlite3* handle() const { return m_connection.handle(); }
  template <typename Work>
  void together(Work&& work) {
    m_begin.run();
    work();
    m_commit.run();
  }

  Connection m_connection;
  Statement m_begin, m_commit, m_follow, m_unfollow, m_post, m_delete;
};

/// One kind of write, in turn by Roost and by hand.
struct Comparison {
  Series roost, hand, ratio;
  void add(double mine, double other) {
    roost.add(mine);
    hand.add(other);
    ratio.add(mine / other);
  }
};

void report(const QString& what, const Comparison& comparison, Figures& figures) {
  const QString ms = QStringLiteral("ms");
  figures.add({what + QStringLiteral(": Roost"), comparison.roost.median(), ms, {}});
  figures.add({what + QStringLiteral(": by hand"), comparison.hand.median(), ms, {}});
  // The ratio of the medians, since a wait for the disk that hits one of a pair says nothing about either.
  figures.add({what + QStringLiteral(": Roost / by hand"), comparison.roost.median() / comparison.hand.median(),
               QStringLiteral("times"), handBar});
  say(QStringLiteral("%1%2%3%4")
          .arg(what.leftJustified(12))
          .arg(comparison.roost.median(), 10, 'f', 3)
          .arg(comparison.hand.median(), 10, 'f', 3)
          .arg(comparison.roost.median() / comparison.hand.median(), 10, 'f', 2));
}

int run(const Options& options) {
  const DatabaseSize size = DatabaseSize::large().dividedBy(options.part);
  const BigDatabase database = bigDatabase(options.folder, size);
  auto store = Store::open(database.file);
  if (!store) throw Failure(store.error().message);
  Follows follows(**store, systemClock());
  Posts posts(**store, systemClock());
  Hand hand(database.file);
  // Two ordinary users, the same for Roost and by hand, so that both write to the same places in the file.
  const UserId viewer = size.users - 3, other = size.users - 1;
  need(follows.unfollow(viewer, other));
  const QString body = QStringLiteral("Low tide at six tomorrow. Bring boots.");

  Comparison follow, unfollow, post, remove;
  for (int round = 0; round < rounds; ++round) {
    const auto time = [&](auto&& work) { return timed(options.meter, work); };
    const double followed = time([&] { need(follows.follow(viewer, other)); });
    const double unfollowed = time([&] { need(follows.unfollow(viewer, other)); });
    const double followedByHand = time([&] { hand.follow(viewer, other, systemClock()()); });
    unfollow.add(unfollowed, time([&] { hand.unfollow(viewer, other); }));
    follow.add(followed, followedByHand);
    PostId mine = 0, byHand = 0;
    const double posted = time([&] { mine = need(posts.publish(viewer, body)); });
    post.add(posted, time([&] { byHand = hand.post(viewer, systemClock()(), body.toUtf8()); }));
    const double removed = time([&] { need(posts.remove(viewer, mine)); });
    remove.add(removed, time([&] { hand.remove(byHand); }));
  }
  Figures figures;
  say(QStringLiteral("\nA write, durable, in milliseconds, the median:\n\n%1     Roost   by hand     ratio")
          .arg(QString(), -12));
  report(QStringLiteral("follow"), follow, figures);
  report(QStringLiteral("unfollow"), unfollow, figures);
  report(QStringLiteral("post"), post, figures);
  report(QStringLiteral("delete"), remove, figures);
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(
        parseOptions(application.arguments(), QStringLiteral("Measures what a write costs in a large database.")));
  });
}
