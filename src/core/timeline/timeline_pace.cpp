#include "core/timeline/timeline_pace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace roost {
namespace {

// Posts come in bursts, so a reach needs slack. A longer reach costs one step for each post, a second try one seek for
// each author.
constexpr double slack = 1.3, slackForMany = 3;
// A guess from a few authors is less certain than an estimate from the page before.
constexpr double slackForGuess = 1.5;
// A post long before or after the others says nothing about the gaps between them.
constexpr double mostUneven = 3;
constexpr size_t mostReaches = 64;
// The pace is assumed to be the same for this many pages on either side of a page that was read.
constexpr double pagesAround = 8;
constexpr double longAgo = -1e16;  // Before the year -300,000.

}  // namespace

void TimelinePace::guess(qint64 followed, double postsPerMillisecond, std::optional<qint64> newest) {
  m_isGuessed = true;
  m_followsMany = followed >= many;
  if (postsPerMillisecond <= 0 || !newest) return;
  m_gap = slackForGuess / (postsPerMillisecond * static_cast<double>(followed));
  m_newest = m_to = static_cast<double>(*newest);
  m_from = longAgo;
}

void TimelinePace::learn(const Reading& page) {
  const auto between = [](qint64 one, qint64 other, int steps) {
    return std::max(1.0, std::abs(static_cast<double>(one) - static_cast<double>(other))) / std::max(1, steps);
  };
  m_gap = std::min(between(page.nearest, page.farthest, page.rows - 1),
                   mostUneven * between(page.middle, page.farthest, page.rows - 1 - page.rows / 2));
  const auto [from, to] = std::minmax({static_cast<double>(page.nearest), static_cast<double>(page.farthest)});
  const double around = pagesAround * page.rows * m_gap;
  m_newest = std::max(m_newest, to);
  m_from = from - around;
  m_to = to + around;

  forget(page.older, page.position);
  if (m_reaches.size() == mostReaches) m_reaches.erase(m_reaches.begin());
  m_reaches.push_back({page.older, page.position, page.farthest, page.rows});
}

std::optional<qint64> TimelinePace::remembered(bool older, qint64 position, int rows) const {
  for (const Reach& reach : m_reaches)
    if (reach.older == older && reach.from == position && reach.rows == rows) return reach.to;
  return std::nullopt;
}

void TimelinePace::forget(bool older, qint64 position) {
  std::erase_if(m_reaches, [&](const Reach& reach) { return reach.older == older && reach.from == position; });
}

void TimelinePace::correct(bool older, qint64 position, qint64 reach, int found) {
  forget(older, position);
  const double from = std::min(static_cast<double>(position), m_newest);
  if (found > 0) m_gap = std::abs(from - static_cast<double>(reach)) / found;
}

double TimelinePace::stretch(int rows) const {
  return std::ceil((m_followsMany ? slackForMany : slack) * m_gap * rows) + 1;
}

bool TimelinePace::isWithinKnown(double position) const { return m_gap > 0 && position >= m_from && position <= m_to; }

bool TimelinePace::isKnownAt(qint64 position) const {
  return isWithinKnown(std::min(static_cast<double>(position), m_newest));
}

std::optional<qint64> TimelinePace::reachOlder(qint64 position, int rows) const {
  if (const auto known = remembered(true, position, rows)) return known;
  // Posts newer than the newest one seen are always read too, however many there are.
  const double from = std::min(static_cast<double>(position), m_newest);
  if (!isWithinKnown(from)) return std::nullopt;
  const double reach = from - stretch(rows);
  return reach <= m_oldest ? std::numeric_limits<qint64>::min() : static_cast<qint64>(reach);
}

std::optional<qint64> TimelinePace::reachNewer(qint64 position, int rows) const {
  if (const auto known = remembered(false, position, rows)) return known;
  const auto from = static_cast<double>(position);
  if (!isWithinKnown(from)) return std::nullopt;
  const double reach = from + stretch(rows);
  return reach >= m_newest ? std::numeric_limits<qint64>::max() : static_cast<qint64>(reach);
}

bool TimelinePace::isWithoutEnd(qint64 reach) {
  return reach == std::numeric_limits<qint64>::min() || reach == std::numeric_limits<qint64>::max();
}

}  // namespace roost
