#include "core/search/message_walk.h"

#include <algorithm>

#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"

namespace roost {
namespace {

constexpr qint64 smallestNumber = std::numeric_limits<qint64>::min(),
                 largestNumber = std::numeric_limits<qint64>::max();
constexpr int threadsAtOnce = 64;
// A thread is read in longer and longer stretches.
constexpr int firstStretch = 8, stretchGrowth = 4, longestStretch = 512;

QString inOrder(const QString& query, bool older) {
  return withArgument(query, QStringLiteral("order"), older ? QStringLiteral("DESC") : QStringLiteral("ASC"));
}

}  // namespace

MessageWalk::MessageWalk(Store& store, UserId viewer, const PostSearch& search, const PhraseMatcher& matcher,
                         const Key& from, bool older)
    : m_store(store),
      m_viewer(viewer),
      m_search(search),
      m_matcher(matcher),
      m_older(older),
      m_first(search.since),
      m_last(search.until == largestNumber ? largestNumber : search.until - 1),
      m_from(older ? std::min(from, Key{m_last, largestNumber}) : std::max(from, Key{m_first, smallestNumber})),
      m_lastThread(largestNumber, largestNumber) {
  add({.kind = Part::Threads, .key = m_from});
}

void MessageWalk::add(const Part& part) {
  m_parts.push_back(part);
  std::push_heap(m_parts.begin(), m_parts.end(),
                 [this](const Part& one, const Part& other) { return isBefore(other.key, one.key); });
}

MessageWalk::Part MessageWalk::takeNext() {
  std::pop_heap(m_parts.begin(), m_parts.end(),
                [this](const Part& one, const Part& other) { return isBefore(other.key, one.key); });
  Part part = std::move(m_parts.back());
  m_parts.pop_back();
  return part;
}

Result<std::optional<MessageId>> MessageWalk::next() {
  while (!m_parts.empty()) {
    const Part part = takeNext();
    if (part.kind == Part::Match) return std::optional(part.key.second);
    ROOST_CHECK(part.kind == Part::Threads ? readThreads() : readThread(part));
  }
  return std::optional<MessageId>();
}

MessageWalk::Key MessageWalk::startOf(qint64 lastMessageAt) const {
  return m_older ? std::min(Key{lastMessageAt, largestNumber}, m_from) : m_from;
}

Result<Done> MessageWalk::readThreads() {
  // Of threads whose last message is older than this, none can have a message that is asked for.
  const qint64 least = m_older ? m_first : m_from.first;
  int read = 0;
  ROOST_CHECK(forEachRow(
      m_store.read(inOrder(QStringLiteral("message_threads_beyond"), true), {{":viewer", m_viewer},
                                                                             {":position", m_lastThread.first},
                                                                             {":id", m_lastThread.second},
                                                                             {":limit", threadsAtOnce}}),
      [&](const Rows& row) {
        const UserId other = row.integer(0);
        m_lastThread = {row.integer(1), other};
        if (m_lastThread.first < least) return false;
        ++read;
        if (isAskedFor(m_viewer, other) || isAskedFor(other, m_viewer))
          add({.kind = Part::Thread, .key = startOf(m_lastThread.first), .other = other, .length = firstStretch});
        return true;
      }));
  if (read == threadsAtOnce) add({.kind = Part::Threads, .key = startOf(m_lastThread.first)});
  return Done{};
}

Result<Done> MessageWalk::readThread(const Part& part) {
  int read = 0;
  Key last;
  ROOST_CHECK(
      forEachRow(m_store.read(inOrder(QStringLiteral("kept_messages_beyond"), m_older), {{":viewer", m_viewer},
                                                                                         {":other", part.other},
                                                                                         {":position", part.key.first},
                                                                                         {":id", part.key.second},
                                                                                         {":limit", part.length}}),
                 [&](const Rows& row) {
                   last = {row.integer(1), row.integer(0)};
                   if (isPastEnd(last.first)) return false;
                   ++read;
                   const UserId sender = row.integer(2);
                   if (isAskedFor(sender, sender == m_viewer ? part.other : m_viewer) &&
                       m_matcher.matches(row.value(3).toByteArray()))
                     add({.kind = Part::Match, .key = last});
                   return true;
                 }));
  if (read == part.length)
    add({.kind = Part::Thread,
         .key = last,
         .other = part.other,
         .length = std::min(part.length * stretchGrowth, longestStretch)});
  return Done{};
}

bool MessageWalk::isAskedFor(UserId sender, UserId recipient) const {
  const auto isAmong = [](const QList<UserId>& asked, UserId user) { return asked.isEmpty() || asked.contains(user); };
  return isAmong(m_search.authors, sender) && isAmong(m_search.repliedAuthors, recipient) &&
         !m_search.excludedAuthors.contains(sender) && !m_search.excludedRepliedAuthors.contains(recipient);
}

}  // namespace roost
