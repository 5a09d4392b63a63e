#pragma once

#include <QDateTime>
#include <functional>

namespace roost {

/// Tells the time as UTC milliseconds since the epoch. Passed in, so that a test can say what time it is.
using Clock = std::function<qint64()>;

inline Clock systemClock() {
  return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

}  // namespace roost
