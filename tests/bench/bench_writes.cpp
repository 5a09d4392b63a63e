#include <QCoreApplication>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "bench/resident_memory.h"
#include "core/posts/posts.h"
#include "core/text/text.h"
#include "core/users/follows.h"
#include "core/users/users.h"

namespace roost::bench {
namespace {

constexpr Bar handBar{Bar::AtMost, 1.5};
/// An answer that mentions three people, compared to a post that mentions nobody.
constexpr Bar answerBar{Bar::AtMost, 2};
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
        m_delete(handle(), "DELETE FROM posts WHERE id = ?"),
        m_author(handle(), "SELECT author_id FROM posts WHERE id = ?"),
        m_answer(handle(),
                 "INSERT INTO posts (author_id, created_at, body, reply_to, reply_to_author) VALUES (?, ?, ?, ?, ?)"),
        m_searched(handle(), "DELETE FROM posts_awaiting_mentions WHERE post_id = ?"),
        m_mention(handle(),
                  "INSERT INTO mentions (post_id, user_id, username_folded) SELECT ?, id, username_folded FROM users"
                  " WHERE username_folded = ?"),
        m_draft(handle(), "DELETE FROM conversation_drafts WHERE user_id = ? AND kind = 'reply' AND subject_id = ?") {
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
  PostId answer(UserId author, qint64 at, const QByteArray& body, PostId replyTo, const QList<QByteArray>& mentioned) {
    PostId post = 0;
    together([&] {
      m_author.bind(1, replyTo).step();
      const UserId repliedAuthor = m_author.integer(0);
      m_author.reset();
      m_answer.bind(1, author).bind(2, at).bind(3, body).bind(4, replyTo).bind(5, repliedAuthor).run();
      post = sqlite3_last_insert_rowid(handle());
      m_searched.bind(1, post).run();
      for (const QByteArray& name : mentioned) m_mention.bind(1, post).bind(2, name).run();
      m_draft.bind(1, author).bind(2, replyTo).run();
    });
    return post;
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
  Statement m_author, m_answer, m_searched, m_mention, m_draft;
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

  QList<QByteArray> mentioned;
  QString answerBody = body;
  for (const qint64 distance : {5, 7, 9}) {
    const QString name = need(Users(**store, systemClock()).find(viewer, size.users - distance)).username;
    mentioned.append(folded(name).toUtf8());
    answerBody += QStringLiteral(" @") + name;
  }
  const PostId question = size.posts - 1;

  Comparison follow, unfollow, post, remove, answer;
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
    const double answered = time([&] { mine = need(posts.publish(viewer, answerBody, question)); });
    answer.add(answered,
               time([&] { byHand = hand.answer(viewer, systemClock()(), answerBody.toUtf8(), question, mentioned); }));
    need(posts.remove(viewer, mine));
    hand.remove(byHand);
  }
  // Once more without another connection, after whose writes SQLite reads again what it had in memory.
  Series postAlone, answerAlone;
  for (int round = 0; round < rounds; ++round) {
    PostId mine = 0;
    postAlone.add(timed(options.meter, [&] { mine = need(posts.publish(viewer, body)); }));
    need(posts.remove(viewer, mine));
    answerAlone.add(timed(options.meter, [&] { mine = need(posts.publish(viewer, answerBody, question)); }));
    need(posts.remove(viewer, mine));
  }
  Figures figures;
  say(QStringLiteral("\nA write, durable, in milliseconds, the median:\n\n%1     Roost   by hand     ratio")
          .arg(QString(), -12));
  report(QStringLiteral("follow"), follow, figures);
  report(QStringLiteral("unfollow"), unfollow, figures);
  report(QStringLiteral("post"), post, figures);
  report(QStringLiteral("delete"), remove, figures);
  report(QStringLiteral("answer"), answer, figures);
  say(QStringLiteral("With no other connection: post %1, answer %2")
          .arg(postAlone.median(), 0, 'f', 3)
          .arg(answerAlone.median(), 0, 'f', 3));
  figures.add({QStringLiteral("answer with three mentions / post"), answerAlone.median() / postAlone.median(),
               QStringLiteral("times"), answerBar});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  roost::bench::keepHeapFromShrinking();
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(
        parseOptions(application.arguments(), QStringLiteral("Measures what a write costs in a large database.")));
  });
}
