#pragma once

#include <QDateTime>
#include <functional>

namespace roost {

/// Returns the current time in UTC milliseconds since the epoch. Passed in so that tests can set the time.
using Clock = std::function<qint64()>;

inline Clock systemClock() {
  return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

}  // namespace roost
