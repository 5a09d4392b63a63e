#pragma once

#include <QLocale>
#include <QString>

namespace roost {

enum class HourFormat { Language, TwentyFour, Twelve };

/// How people want times to be shown.
struct TimeFormat {
  bool exact = false;  ///< "14:05" rather than "3 h".
  HourFormat hours = HourFormat::Language;
};

/// How a row shows an instant: "now", "4 min", "3 h", "Yesterday", "2 d", "12 Nov", "12 Nov 2024"; or exactly: "14:05",
/// "12 Nov, 14:05", "12 Nov 2024, 14:05".
/// Instants are UTC milliseconds since the epoch; days are those of the local time zone.
QString shortTime(qint64 instant, qint64 now, const TimeFormat& format = {}, const QLocale& locale = {});

/// The same in full words, to be spoken or to end a sentence: "3 hours ago", "on 12 November 2024".
QString spokenTime(qint64 instant, qint64 now, const QLocale& locale = {});

/// Date, time and zone, for a tooltip.
QString exactTime(qint64 instant, const TimeFormat& format = {}, const QLocale& locale = {});

}  // namespace roost
