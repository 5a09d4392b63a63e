#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <limits>

namespace roost {

enum class HourFormat { Language, TwentyFour, Twelve };

/// How the user wants times to be shown.
struct TimeFormat {
  bool exact = false;  ///< "14:05" rather than "3 h".
  HourFormat hours = HourFormat::Language;
};

/// How a row shows an instant: "now", "4 min", "3 h", "Yesterday", "2 d", "12 Nov", "12 Nov 2024", and ahead of the
/// clock "in 3 h", "Tomorrow"; or exactly: "14:05", "12 Nov, 14:05", "12 Nov 2024, 14:05". Instants are UTC
/// milliseconds since the epoch; days are those of the local time zone. Works for every 64-bit instant: years before
/// year 1 read "300 BCE", and those after 9999 have all their digits.
QString shortTime(qint64 instant, qint64 now, const TimeFormat& format = {}, const QLocale& locale = {});

/// The same in full words, to be spoken or to end a sentence: "3 hours ago", "in 3 hours", "on 12 November 2024".
QString spokenTime(qint64 instant, qint64 now, const QLocale& locale = {});

/// Date, time and zone, for a tooltip.
QString exactTime(qint64 instant, const TimeFormat& format = {}, const QLocale& locale = {});

/// The day of an instant in the local time zone, with its year: "12 Nov 2024".
QString dayText(qint64 instant, const QLocale& locale = {});

/// The day of an instant in the local time zone.
QDate localDate(qint64 instant);

/// The instant at which the texts above next change; noTimeChange if only midnight changes them.
qint64 nextTimeChange(qint64 instant, qint64 now, const TimeFormat& format = {});
inline constexpr qint64 noTimeChange = std::numeric_limits<qint64>::max();

}  // namespace roost
