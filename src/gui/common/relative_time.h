#pragma once

#include <QLocale>
#include <QString>

namespace roost {

/// How a row shows an instant: "now", "4 min", "3 h", "Yesterday", "2 d", "12 Nov", "12 Nov 2024".
/// Instants are UTC milliseconds since the epoch; days are those of the local time zone.
QString shortTime(qint64 instant, qint64 now, const QLocale& locale = {});

/// The same in full words, to be spoken or to end a sentence: "3 hours ago", "on 12 November 2024".
QString spokenTime(qint64 instant, qint64 now, const QLocale& locale = {});

/// Date, time and zone, for a tooltip.
QString exactTime(qint64 instant, const QLocale& locale = {});

}  // namespace roost
