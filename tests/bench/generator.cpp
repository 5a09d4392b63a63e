#include "bench/generator.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "core/posts/post.h"
#include "core/text/text.h"

namespace roost::bench {
namespace {

constexpr qint64 firstPostAt = 1'577'836'800'000;  // 2020-01-01
constexpr qint64 meanPause = 60'000;
/// One user in `quietEach` is quiet, and one in `silentEach` falls silent.
constexpr qint64 quietEach = 5, silentEach = 5;
/// One post in `replyEach` answers one of the last `recentPosts`, and one of those the post with the most replies.
constexpr qint64 replyEach = 10, recentPosts = 1'024, hubEach = 4, mostReplies = 10'000;
constexpr int notificationsEach = 5;

bool isQuiet(UserId user) { return user % quietEach == 0; }
bool isSilent(UserId user) { return user % silentEach == 1; }

}  // namespace

std::vector<Viewer> viewersIn(const DatabaseSize& size) {
  std::vector<Viewer> viewers;
  const auto add = [&](int followed, Pace pace) {
    const qint64 choice = pace == Pace::Busy ? size.users : size.users / quietEach;
    if (followed * 4 <= choice)
      viewers.push_back({quietEach * static_cast<UserId>(viewers.size() + 1), followed, pace});
  };
  add(20, Pace::Quiet);
  for (const int followed : {10, 100, 1'000, 5'000}) add(followed, Pace::Busy);
  add(5'000, Pace::Quiet);
  add(5'000, Pace::Silent);
  return viewers;
}

Skew::Skew(qint64 ranks, qint64 flatness) {
  qint64 sum = 0;
  for (qint64 rank = 0; rank < ranks; ++rank) m_sums.push_back(sum += (qint64{1} << 40) / (rank + flatness));
}

qint64 Skew::draw(Random& random) const {
  const auto found = std::upper_bound(m_sums.cbegin(), m_sums.cend(), random.below(m_sums.back()));
  return std::distance(m_sums.cbegin(), found);
}

Generator::Generator(const Connection& connection, const DatabaseSize& size, const std::vector<Viewer>& viewers)
    : m_connection(connection),
      m_size(size),
      m_viewers(viewers),
      m_users(static_cast<size_t>(size.users) + 1),
      m_skew(size.users, 10),
      m_eager(size.users, size.users / 10),
      m_hasReplies(connection.integer("SELECT count(*) FROM pragma_table_info('posts') WHERE name = 'reply_to'") > 0),
      m_recent(recentPosts) {
  m_insertPost.emplace(connection.handle(),
                       m_hasReplies ? "INSERT INTO posts (id, author_id, created_at, body, reply_to, reply_to_author, "
                                      "reply_count) VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), nullif(?6, 0), ?7)"
                                    : "INSERT INTO posts (id, author_id, created_at, body) VALUES (?, ?, ?, ?)");
  if (m_hasReplies)
    m_insertNotification.emplace(connection.handle(),
                                 "INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at, read_at)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
}

void Generator::run() {
  writeFollows();
  writePosts();
  writeUsers();
}

/// From ranks to ids, so that popular users aren't next to each other in the file. The factors have no divisor in
/// common with a power of ten.
UserId Generator::scattered(qint64 rank, qint64 factor, qint64 offset) const {
  return 1 + (rank * factor + offset) % m_size.users;
}

UserId Generator::popular() { return scattered(m_skew.draw(m_random), 48'271, 7); }

/// Half of the busy users are popular.
UserId Generator::busy() { return m_random.below(2) ? popular() : scattered(m_skew.draw(m_random), 69'621, 11); }

UserId Generator::quiet() { return quietEach * (1 + m_random.below(m_size.users / quietEach)); }

UserId Generator::silent() { return 1 + silentEach * m_random.below(m_size.users / silentEach); }

UserId Generator::author(PostId post) {
  const qint64 chance = m_random.below(100);
  if (chance < 4) return quiet();
  if (chance < 8 && post < m_size.posts / 4 * 3) return silent();
  UserId user = busy();
  while (isQuiet(user) || isSilent(user)) user = busy();
  return user;
}

bool Generator::isViewer(UserId user) const {
  return std::any_of(m_viewers.cbegin(), m_viewers.cend(), [&](const Viewer& v) { return v.id == user; });
}

void Generator::addFollowsOf(const Viewer& viewer, std::vector<Pair>& pairs) {
  std::unordered_set<UserId> chosen;
  while (chosen.size() < static_cast<size_t>(viewer.followed)) {
    const UserId user = viewer.pace == Pace::Quiet ? quiet() : viewer.pace == Pace::Silent ? silent() : popular();
    if (user != viewer.id && chosen.insert(user).second)
      pairs.emplace_back(static_cast<qint32>(viewer.id), static_cast<qint32>(user));
  }
}

std::vector<Generator::Pair> Generator::follows() {
  std::vector<Pair> pairs;
  pairs.reserve(static_cast<size_t>(m_size.follows));
  for (const Viewer& viewer : m_viewers) addFollowsOf(viewer, pairs);
  for (UserId user = 1; user <= m_size.users; ++user)
    if (user != star && !isViewer(user)) pairs.emplace_back(static_cast<qint32>(user), static_cast<qint32>(star));
  while (pairs.size() < static_cast<size_t>(m_size.follows)) {
    while (pairs.size() < static_cast<size_t>(m_size.follows)) {
      const UserId follower = scattered(m_eager.draw(m_random), 16'807, 3);
      const UserId followed = popular();
      if (follower != followed && !isViewer(follower))
        pairs.emplace_back(static_cast<qint32>(follower), static_cast<qint32>(followed));
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  }
  return pairs;
}

void Generator::writeFollows() {
  Statement insert(m_connection.handle(), "INSERT INTO follows VALUES (?, ?, ?)");
  for (const auto& [follower, followed] : follows()) {
    const qint64 at = firstPostAt + m_random.below(m_size.posts * meanPause);
    insert.bind(1, follower).bind(2, followed).bind(3, at).run();
    ++counts(follower).following;
    ++counts(followed).followers;
    notify(followed, "follow", follower, 0, at);
  }
}

void Generator::notify(UserId user, const QByteArray& kind, UserId actor, PostId subject, qint64 at) {
  if (!m_hasReplies || user == actor || counts(user).notifications == notificationsEach) return;
  // One in five is unread.
  const qint64 readAt = ++counts(user).notifications == notificationsEach ? 0 : at + 1;
  m_insertNotification->bind(1, user).bind(2, kind).bind(3, actor).bind(4, subject).bind(5, at).bind(6, readAt).run();
}

QByteArray Generator::body() {
  static constexpr std::array words{
      "tide",   "letter", "ferry", "we",     "the",   "a",    "of",      "rain",  "still", "counted", "twelve", "hedge",
      "wren",   "radio",  "late",  "nobody", "again", "moth", "Öl",      "naïve", "猫",    "bread",   "road",   "and",
      "on",     "was",    "not",   "very",   "quiet", "bus",  "morning", "salt",  "stone", "window",  "north",  "lamp",
      "pencil", "key",    "under", "water",  "green", "to",   "hill",    "last",  "boat",  "found",   "kept",   "map"};
  QByteArray text;
  for (qint64 n = 3 + m_random.below(m_random.below(4) ? 15 : 54); n > 0; --n) {
    text += words[static_cast<size_t>(m_random.below(words.size()))];
    text += n > 1 ? ' ' : '.';
  }
  return text;
}

void Generator::writePosts() {
  const PostId hub = m_size.posts / 2;
  qint64 now = firstPostAt;
  for (PostId id = 1; id <= m_size.posts; ++id) {
    Post post{.author = author(id), .text = body()};
    // Now and then two posts share an instant, so that pages have ties to break.
    if (m_random.below(50) > 0) now += 1 + m_random.below(2 * meanPause);
    post.at = now;
    ++counts(post.author).posts;
    counts(post.author).lastPostAt = now;
    if (m_hasReplies && id > 1 && m_replies.below(replyEach) == 0) chooseParent(id, post);
    Post& place = m_recent[static_cast<size_t>(id % recentPosts)];
    if (id > recentPosts) writePost(id - recentPosts, place);
    if (id == hub) m_hub = post;
    place = std::move(post);
  }
  for (PostId id = std::max<PostId>(1, m_size.posts - recentPosts + 1); id <= m_size.posts; ++id)
    writePost(id, m_recent[static_cast<size_t>(id % recentPosts)]);
  if (!m_hasReplies) return;
  Statement count(m_connection.handle(), "UPDATE posts SET reply_count = reply_count + ? WHERE id = ?");
  count.bind(1, m_hub.replies).bind(2, hub).run();
}

/// Half of the replies answer the very last posts, so that some conversations are deep.
void Generator::chooseParent(PostId id, Post& post) {
  const PostId hub = m_size.posts / 2;
  const qint64 most = std::min(mostReplies, m_size.posts / 40);
  const bool toHub = id > hub && m_hub.replies < most && m_replies.below(hubEach) == 0;
  const qint64 distance = 1 + m_replies.below(m_replies.below(2) ? 8 : std::min(id - 1, recentPosts - 1));
  const PostId parent = toHub ? hub : std::max<PostId>(1, id - distance);
  Post& answered = toHub ? m_hub : m_recent[static_cast<size_t>(parent % recentPosts)];
  ++answered.replies;
  post.replyTo = parent;
  post.repliedAuthor = answered.author;
  notify(answered.author, "reply", post.author, id, post.at);
}

void Generator::writePost(PostId id, const Post& post) {
  m_insertPost->bind(1, id).bind(2, post.author).bind(3, post.at).bind(4, post.text);
  if (m_hasReplies) m_insertPost->bind(5, post.replyTo).bind(6, post.repliedAuthor).bind(7, post.replies);
  m_insertPost->run();
}

void Generator::writeUsers() {
  Statement insert(m_connection.handle(),
                   "INSERT INTO users (id, username, username_folded, display_name, name_folded, email, email_folded,"
                   " about_me, created_at, last_seen, follower_count, following_count, post_count, last_post_at)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
  static constexpr std::array names{"Susan", "John", "Mary", "David", "Sakura", "Rasheed", "Ingrid", "Zoë"};
  for (UserId id = 1; id <= m_size.users; ++id) {
    const QString first = QString::fromUtf8(names[static_cast<size_t>(m_random.below(names.size()))]);
    const QString username = QStringLiteral("%1%2").arg(first).arg(id);
    const QString displayName = m_random.below(3) ? QStringLiteral("%1 of House %2").arg(first).arg(id) : QString();
    const QByteArray email = QStringLiteral("user%1@example.com").arg(id).toUtf8();
    const QByteArray aboutMe =
        m_random.below(2) ? QString::fromUtf8(body()).left(60).trimmed().toUtf8() : QByteArray("");
    const QByteArray name = username.toUtf8();
    const QByteArray folded = roost::folded(username).toUtf8();
    const QByteArray shown = displayName.isEmpty() ? QByteArray("") : displayName.toUtf8();
    const QByteArray shownFolded = displayName.isEmpty() ? folded : roost::folded(displayName).toUtf8();
    const Counts& own = counts(id);
    insert.bind(1, id).bind(2, name).bind(3, folded).bind(4, shown).bind(5, shownFolded).bind(6, email);
    insert.bind(7, aboutMe).bind(8, firstPostAt - 1).bind(9, firstPostAt + m_size.posts * meanPause);
    insert.bind(10, own.followers).bind(11, own.following).bind(12, own.posts).bind(13, own.lastPostAt).run();
  }
}

}  // namespace roost::bench
