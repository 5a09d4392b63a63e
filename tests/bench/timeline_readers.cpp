#include "bench/timeline_readers.h"

#include <limits>

namespace roost::bench {
namespace {

constexpr hand_merge_key beforeAll{std::numeric_limits<sqlite3_int64>::max(),
                                   std::numeric_limits<sqlite3_int64>::max()};

hand_merge_key toC(const PageKey& key) { return {key.position.toLongLong(), key.id}; }

Post toPost(const hand_merge_row& row) {
  const QString username = QString::fromUtf8(row.username);
  const QString displayName = QString::fromUtf8(row.display_name);
  const QString email = QString::fromUtf8(row.email);
  const QString repliedUsername = QString::fromUtf8(row.replied_username);
  const QString repliedName = QString::fromUtf8(row.replied_display_name);
  return {.id = row.key.id,
          .authorId = row.author_id,
          .createdAt = row.key.created_at,
          .body = QString::fromUtf8(row.body),
          .authorUsername = username,
          .authorName = displayName.isEmpty() ? username : displayName,
          .authorAvatarDigest = avatarDigest(email.isEmpty() ? username : email),
          .authorFollowedByViewer = row.followed_by_viewer != 0,
          .replyTo = row.reply_to,
          .repliedAuthor = row.replied_author,
          .repliedAuthorUsername = repliedUsername,
          .repliedAuthorName = repliedName.isEmpty() ? repliedUsername : repliedName,
          .replyCount = row.reply_count,
          .savedEntry = row.saved_entry};
}

std::function<TimelineFilter()> filterOf(const Task& task) {
  return [hides = task.hidesReplies] { return TimelineFilter{.hidesReplies = hides}; };
}

QString throwsOnSpeech(const Post&) { throw Failure(QStringLiteral("nobody listens here")); }

}  // namespace

void ModelReader::renew() {
  m_model = std::make_unique<PostListModel>(m_store, throwsOnSpeech);
  QObject::connect(m_model.get(), &PagedListModel::failed, m_model.get(),
                   [](const Error& error) { throw Failure(error.detail); });
}

bool ModelReader::prepare(Task& task) {
  if (task.part == ListPart::First) renew();
  if (task.part == ListPart::First || task.part == ListPart::Top || task.part == ListPart::Middle) return true;
  m_model->showTimeline(task.viewer, task.position, filterOf(task));
  const bool older = task.part == ListPart::Older;
  task.last = m_model->keyAt(older ? m_model->rowCount() - 1 : 0);
  return older ? m_model->canFetchMore({}) : m_model->canFetchBefore();
}

void ModelReader::read(const Task& task) {
  int row = 0;
  const int before = m_model->rowCount();
  if (task.part == ListPart::Older) {
    row = before;
    m_model->fetchMore({});
  } else if (task.part == ListPart::Newer) {
    m_model->fetchBefore();
  } else {
    m_model->showTimeline(task.viewer, task.part == ListPart::Middle ? task.position : PageKey(), filterOf(task));
  }
  const int end = task.part == ListPart::Newer ? m_model->rowCount() - before : m_model->rowCount();
  m_posts.clear();
  for (; row < end; ++row) m_posts.push_back(m_model->postAt(row));
}

HandReader::HandReader(const Connection& connection) : m_merge(hand_merge_open(connection.handle()), hand_merge_close) {
  if (!m_merge) throw Failure(QStringLiteral("the merge by hand could not be prepared"));
}

void HandReader::clear() {
  hand_merge_free_rows(m_newer.data(), m_newerCount);
  hand_merge_free_rows(m_older.data(), m_olderCount);
  m_newerCount = m_olderCount = 0;
}

int HandReader::page(const Task& task, hand_merge_direction direction, hand_merge_key key, Rows& rows) {
  const int count =
      hand_merge_page(m_merge.get(), task.viewer, direction, key, static_cast<int>(rows.size()), rows.data());
  if (count < 0) throw Failure(QStringLiteral("the merge by hand failed"));
  return count;
}

void HandReader::read(const Task& task) {
  clear();
  hand_merge_hide_replies(m_merge.get(), task.hidesReplies ? 1 : 0);
  hand_merge_key start = beforeAll;
  if (task.part == ListPart::Older) start = toC(task.last);
  if (task.part == ListPart::Newer) {
    m_newerCount = page(task, HAND_MERGE_NEWER, toC(task.last), m_newer);
    return;
  }
  if (task.part == ListPart::Middle) {
    m_newerCount = page(task, HAND_MERGE_NEWER, toC(task.position), m_newer);
    if (m_newerCount > 0) start = m_newer[0].key;
  }
  m_olderCount = page(task, HAND_MERGE_OLDER, start, m_older);
}

std::vector<Post> HandReader::posts() const {
  std::vector<Post> posts;
  for (int i = m_newerCount; i > 0; --i) posts.push_back(toPost(m_newer[static_cast<size_t>(i - 1)]));
  for (int i = 0; i < m_olderCount; ++i) posts.push_back(toPost(m_older[static_cast<size_t>(i)]));
  return posts;
}

// The tutorial orders by time alone. The id makes equal times comparable and costs nothing, since UNION sorts by all
// columns.
TutorialReader::TutorialReader(const Connection& connection)
    : m_statement(connection.handle(),
                  "SELECT posts.* FROM posts JOIN follows ON follows.followed_id = posts.author_id"
                  " WHERE follows.follower_id = ?1"
                  " UNION SELECT posts.* FROM posts WHERE posts.author_id = ?1"
                  " ORDER BY created_at DESC, id DESC LIMIT ?2") {}

void TutorialReader::read(const Task& task) {
  m_ids.clear();
  m_statement.bind(1, task.viewer).bind(2, PagedListModel::pageSize);
  while (m_statement.step()) {
    m_ids.push_back(m_statement.integer(0));
    (void)m_statement.text(3);
  }
  m_statement.reset();
}

namespace {

constexpr char authorsSql[] =
    "WITH authors (id) AS (SELECT followed_id FROM follows WHERE follower_id = ?1 UNION ALL SELECT ?1)";

}  // namespace

std::optional<PageKey> atDepth(const Connection& connection, UserId viewer, qint64 depth) {
  Statement post(
      connection.handle(),
      (authorsSql + QByteArray(" SELECT created_at, id FROM posts WHERE author_id IN (SELECT id FROM authors)"
                               " ORDER BY created_at DESC, id DESC LIMIT 1 OFFSET ?2"))
          .constData());
  if (!post.bind(1, viewer).bind(2, depth).step()) return std::nullopt;
  return PageKey{post.integer(0), post.integer(1)};
}

qint64 timelineLength(const Connection& connection, UserId viewer) {
  Statement length(
      connection.handle(),
      (authorsSql + QByteArray(" SELECT sum(post_count) FROM users WHERE id IN (SELECT id FROM authors)")).constData());
  return length.bind(1, viewer).step() ? length.integer(0) : 0;
}

}  // namespace roost::bench
