#include "core/transfer/known_texts.h"

#include <QCryptographicHash>
#include <algorithm>

#include "core/storage/read_rows.h"

namespace roost {

Result<Done> KnownTexts::start() {
  return forEachRow(m_store.read("last_ids"), [this](const Rows& row) { m_last = row.integer(m_lastIdColumn); });
}

Result<std::optional<qint64>> KnownTexts::take(const Between& between, qint64 createdAt, const QString& body) {
  const Moment moment({between.author, between.recipient}, createdAt);
  if (const auto crowd = m_crowds.find(moment); crowd != m_crowds.end()) return takeFromCrowd(*crowd, body);
  QList<qint64> same;
  qint64 count = 0;
  ROOST_CHECK(forEachRow(textsAt(moment, few + 1), [&](const Rows& row) {
    ++count;
    if (row.text(1) == body) same.append(row.integer(0));
  }));
  if (count <= few) {
    const auto free = std::find_if(same.cbegin(), same.cend(), [this](qint64 id) { return takeId(id); });
    return free == same.cend() ? std::nullopt : std::optional(*free);
  }
  // A program may have written thousands of texts at the same instant. Searching all of them once for each of them
  // would take quadratic time.
  ROOST_CHECK(loadCrowd(moment));
  return takeFromCrowd(m_crowds[moment], body);
}

Result<Rows> KnownTexts::textsAt(const Moment& moment, qint64 limit) {
  return m_store.read(m_query, {{":author", moment.first.first},
                                {":recipient", moment.first.second},
                                {":created_at", moment.second},
                                {":last", m_last},
                                {":limit", limit}});
}

Result<Done> KnownTexts::loadCrowd(const Moment& moment) {
  Crowd crowd;
  ROOST_CHECK(
      forEachRow(textsAt(moment, -1), [&](const Rows& row) { crowd[digest(row.text(1))].append(row.integer(0)); }));
  m_crowds.insert(moment, crowd);
  return Done{};
}

std::optional<qint64> KnownTexts::takeFromCrowd(Crowd& crowd, const QString& body) {
  const auto left = crowd.find(digest(body));
  while (left != crowd.end() && !left->isEmpty())
    if (const qint64 id = left->takeFirst(); takeId(id)) return id;
  return std::nullopt;
}

QByteArray KnownTexts::digest(const QString& body) {
  return QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256);
}

bool KnownTexts::takeId(qint64 id) {
  auto& block = m_taken[id / blockSize];
  const auto bit = static_cast<size_t>(id % blockSize);
  if (block.test(bit)) return false;
  block.set(bit);
  return true;
}

}  // namespace roost
