#include "core/notifications/local_days.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <limits>

namespace roost {
namespace {

constexpr qint64 usualDay = qint64{24} * 60 * 60 * 1000;
constexpr int mostDaysAround = 56;
/// Farther from the epoch, about 95,000 years, days are those of UTC, so that nothing overflows.
constexpr qint64 farthest = 3'000'000'000'000'000;

qint64 beginOf(const QDate& day) { return day.startOfDay().toMSecsSinceEpoch(); }

LocalDays utcDay(qint64 instant) {
  constexpr qint64 first = std::numeric_limits<qint64>::min() + usualDay;
  constexpr qint64 last = std::numeric_limits<qint64>::max() - usualDay;
  const qint64 within = std::clamp(instant, first, last);
  const qint64 into = (within % usualDay + usualDay) % usualDay;
  // At the ends of the 64-bit range the day is cut off or longer.
  const qint64 from = std::min(instant, within - into), until = std::max(instant, within - into + usualDay);
  return {from, until, std::max<qint64>(1, until - from)};
}

}  // namespace

LocalDays localDays(qint64 instant, DaysAround around) {
  if (instant < -farthest || instant > farthest) return utcDay(instant);
  const QDate day = QDateTime::fromMSecsSinceEpoch(instant).date();
  LocalDays days{beginOf(day), beginOf(day.addDays(1)), 0};
  days.length = days.until - days.from;
  // A time zone that can't be calculated with.
  if (instant < days.from || instant >= days.until) return utcDay(instant);
  // Going a day at a time finds every change of the clocks, even two that cancel each other out.
  for (int other = 1; other <= mostDaysAround; ++other) {
    const bool isBefore = around == DaysAround::Before;
    const qint64 edge = beginOf(day.addDays(isBefore ? -other : other + 1));
    if ((isBefore ? days.from - edge : edge - days.until) != days.length) break;
    (isBefore ? days.from : days.until) = edge;
  }
  return days;
}

}  // namespace roost
