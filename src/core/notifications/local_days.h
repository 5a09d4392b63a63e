#pragma once

#include <QtGlobal>

namespace roost {

/// Successive days of the local time zone that are all equally long. Days on which the clocks change stand alone.
struct LocalDays {
  qint64 from = 0;    ///< When the first day begins, in UTC milliseconds since the epoch.
  qint64 until = 0;   ///< When the last day ends.
  qint64 length = 0;  ///< Of each day, in milliseconds.
  /// The number of the day within these days.
  qint64 dayOf(qint64 instant) const { return (instant - from) / length; }
};

enum class DaysAround { Before, After };

/// The day of an instant, with up to eight weeks before or after it.
LocalDays localDays(qint64 instant, DaysAround around);

}  // namespace roost
