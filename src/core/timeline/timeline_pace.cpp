#include "core/timeline/timeline_pace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace roost {
namespace {

// Posts come in fits and starts; looking further costs a step a post, looking again a seek an author.
constexpr double slack = 1.3, slackForMany = 3;
// So many pages to either side of one that was read, the pace is taken to be the same.
constexpr double pagesAround = 8;
constexpr double longAgo = -1e16;  // Before the year -300,000.

}  // namespace

void TimelinePace::guess(qint64 followed, double postsPerMillisecond, std::optional<qint64> newest) {
  m_isGuessed = true;
  m_followsMany = followed >= many;
  if (postsPerMillisecond <= 0 || !newest) return;
  m_gap = 1 / (postsPerMillisecond * static_cast<double>(followed));
  m_newest = m_to = static_cast<double>(*newest);
  m_from = longAgo;
}

void TimelinePace::learn(qint64 first, qint64 last, int rows) {
  const auto [from, to] = std::minmax({static_cast<double>(first), static_cast<double>(last)});
  m_gap = std::max(1.0, to - from) / std::max(1, rows - 1);
  m_newest = std::max(m_newest, to);
  m_from = from - pagesAround * (to - from);
  m_to = to + pagesAround * (to - from);
}

void TimelinePace::correct(qint64 position, qint64 reach, int found) {
  const double from = std::min(static_cast<double>(position), m_newest);
  if (found > 0) m_gap = std::abs(from - static_cast<double>(reach)) / found;
}

double TimelinePace::stretch(int rows) const { return std::ceil((m_followsMany ? slackForMany : slack) * m_gap * rows) + 1; }

bool TimelinePace::isKnownAt(double position) const { return m_gap > 0 && position >= m_from && position <= m_to; }

std::optional<qint64> TimelinePace::reachOlder(qint64 position, int rows) const {
  // What has come since the newest that was seen is read as well, however much it is.
  const double from = std::min(static_cast<double>(position), m_newest);
  if (!isKnownAt(from)) return std::nullopt;
  const double reach = from - stretch(rows);
  return reach <= m_oldest ? std::numeric_limits<qint64>::min() : static_cast<qint64>(reach);
}

std::optional<qint64> TimelinePace::reachNewer(qint64 position, int rows) const {
  const auto from = static_cast<double>(position);
  if (!isKnownAt(from)) return std::nullopt;
  const double reach = from + stretch(rows);
  return reach >= m_newest ? std::numeric_limits<qint64>::max() : static_cast<qint64>(reach);
}

bool TimelinePace::isWithoutEnd(qint64 reach) {
  return reach == std::numeric_limits<qint64>::min() || reach == std::numeric_limits<qint64>::max();
}

}  // namespace roost
