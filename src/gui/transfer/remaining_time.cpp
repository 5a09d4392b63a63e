#include "gui/transfer/remaining_time.h"

#include <cmath>

#include "core/text/plural.h"

namespace roost {
namespace {

using namespace std::chrono_literals;

/// What happens sooner or with less of the job tells too little about the rest.
constexpr auto shortestMeasurement = 3s;
constexpr double smallestMeasurement = 0.01;

/// The smallest of the times that are shown which isn't shorter.
std::chrono::seconds roundedUp(double seconds) {
  const auto to = [seconds](std::chrono::seconds step) {
    return step * static_cast<qint64>(std::ceil(seconds / static_cast<double>(step.count())));
  };
  if (seconds <= 5) return 5s;
  if (seconds <= 60) return to(10s);
  return seconds <= 3'600 ? to(60s) : to(1'800s);
}

}  // namespace

void RemainingTime::restart() {
  m_start.reset();
  m_shown.reset();
}

std::optional<std::chrono::seconds> RemainingTime::guess(std::chrono::milliseconds time, double done) const {
  const double finished = done - m_start->done;
  const auto taken = time - m_start->time;
  if (taken < shortestMeasurement || finished < smallestMeasurement) return std::nullopt;
  const double left = std::chrono::duration<double>(taken).count() * std::max(0., 1 - done) / finished;
  // A guess goes up and down a little all the time. It is shown to be longer only if it is so by much.
  if (m_shown && left > static_cast<double>(m_shown->count()) && left < 1.5 * static_cast<double>(m_shown->count()))
    return m_shown;
  return roundedUp(left);
}

QString RemainingTime::after(std::chrono::milliseconds time, double done) {
  if (!m_start) m_start = {time, done};
  if (const auto left = guess(time, done)) m_shown = left;
  return m_shown ? textOf(*m_shown) : QString();
}

QString RemainingTime::textOf(std::chrono::seconds left) {
  if (left <= 5s) return tr("a few seconds left");
  if (left < 60s) return tr("about %Ln second(s) left", nullptr, pluralOf(left.count()));
  if (left < 3'600s) return tr("about %Ln minute(s) left", nullptr, pluralOf(left.count() / 60));
  return tr("about %Ln hour(s) left", nullptr, pluralOf((left.count() + 1'800) / 3'600));
}

}  // namespace roost
