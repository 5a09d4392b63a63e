#include "core/transfer/known_posts.h"

#include <QCryptographicHash>
#include <algorithm>

#include "core/storage/read_rows.h"

namespace roost {

Result<Done> KnownPosts::start() {
  return forEachRow(m_store.read("last_ids"), [this](const Rows& row) { m_last = row.integer(1); });
}

Result<bool> KnownPosts::take(UserId author, qint64 createdAt, const QString& body) {
  const Moment moment(author, createdAt);
  if (const auto crowd = m_crowds.find(moment); crowd != m_crowds.end()) return takeFromCrowd(*crowd, body);
  QList<PostId> same;
  qint64 count = 0;
  ROOST_CHECK(forEachRow(postsAt(moment, few + 1), [&](const Rows& row) {
    ++count;
    if (row.text(1) == body) same.append(row.integer(0));
  }));
  if (count <= few) return std::any_of(same.cbegin(), same.cend(), [this](PostId post) { return takePost(post); });
  // A program may have written thousands of posts at the same instant. Searching all of them once for each of them
  // would take quadratic time.
  ROOST_CHECK(loadCrowd(moment));
  return takeFromCrowd(m_crowds[moment], body);
}

Result<Rows> KnownPosts::postsAt(const Moment& moment, qint64 limit) {
  return m_store.read(
      "import_posts_at",
      {{":author", moment.first}, {":created_at", moment.second}, {":last", m_last}, {":limit", limit}});
}

Result<Done> KnownPosts::loadCrowd(const Moment& moment) {
  Crowd crowd;
  ROOST_CHECK(forEachRow(postsAt(moment, -1), [&](const Rows& row) { ++crowd[digest(row.text(1))]; }));
  m_crowds.insert(moment, crowd);
  return Done{};
}

bool KnownPosts::takeFromCrowd(Crowd& crowd, const QString& body) {
  const auto left = crowd.find(digest(body));
  if (left == crowd.end() || *left == 0) return false;
  --*left;
  return true;
}

QByteArray KnownPosts::digest(const QString& body) {
  return QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256);
}

bool KnownPosts::takePost(PostId post) {
  auto& block = m_taken[post / blockSize];
  const auto bit = static_cast<size_t>(post % blockSize);
  if (block.test(bit)) return false;
  block.set(bit);
  return true;
}

}  // namespace roost
