#include "gui/common/relative_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace roost {
namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;

struct RelativeTime {
  Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

struct Age {
  qint64 minutes, hours, days;
  QDate date;
  bool sameYear;
};

Age ageOf(qint64 instant, qint64 now) {
  const qint64 passed = std::max<qint64>(0, now - instant);
  const QDate date = QDateTime::fromMSecsSinceEpoch(instant).date();
  const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
  return {passed / minute, passed / hour, date.daysTo(today), date, date.year() == today.year()};
}

QString dateText(const Age& age, const QLocale& locale) {
  //: A date in this year, as QDate::toString writes it.
  if (age.sameYear) return locale.toString(age.date, RelativeTime::tr("d MMM"));
  //: A date in another year, as QDate::toString writes it.
  return locale.toString(age.date, RelativeTime::tr("d MMM yyyy"));
}

QString clockText(qint64 instant, HourFormat hours, const QLocale& locale) {
  const QTime time = QDateTime::fromMSecsSinceEpoch(instant).time();
  switch (hours) {
    case HourFormat::TwentyFour:
      return locale.toString(time, QStringLiteral("HH:mm"));
    case HourFormat::Twelve:
      //: A time of the 12-hour clock, as QTime::toString writes it.
      return locale.toString(time, RelativeTime::tr("h:mm ap"));
    case HourFormat::Language:
      break;
  }
  return locale.toString(time, QLocale::ShortFormat);
}

}  // namespace

QString shortTime(qint64 instant, qint64 now, const TimeFormat& format, const QLocale& locale) {
  const Age age = ageOf(instant, now);
  if (format.exact) {
    const QString clock = clockText(instant, format.hours, locale);
    //: The date and the time of a post.
    return age.days == 0 ? clock : RelativeTime::tr("%1, %2").arg(dateText(age, locale), clock);
  }
  if (age.minutes < 1) return RelativeTime::tr("now");
  if (age.hours < 1) return RelativeTime::tr("%Ln min", nullptr, static_cast<int>(age.minutes));
  if (age.hours < 12 || age.days < 1) return RelativeTime::tr("%Ln h", nullptr, static_cast<int>(age.hours));
  if (age.days == 1) return RelativeTime::tr("Yesterday");
  if (age.days < 7) return RelativeTime::tr("%Ln d", nullptr, static_cast<int>(age.days));
  return dateText(age, locale);
}

QString spokenTime(qint64 instant, qint64 now, const QLocale& locale) {
  const Age age = ageOf(instant, now);
  if (age.minutes < 1) return RelativeTime::tr("just now");
  if (age.hours < 1) return RelativeTime::tr("%Ln minute(s) ago", nullptr, static_cast<int>(age.minutes));
  if (age.hours < 12 || age.days < 1)
    return RelativeTime::tr("%Ln hour(s) ago", nullptr, static_cast<int>(age.hours));
  if (age.days == 1) return RelativeTime::tr("yesterday");
  if (age.days < 7) return RelativeTime::tr("%Ln day(s) ago", nullptr, static_cast<int>(age.days));
  return RelativeTime::tr("on %1").arg(locale.toString(age.date, QLocale::LongFormat));
}

QString exactTime(qint64 instant, const TimeFormat& format, const QLocale& locale) {
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant);
  const QString text = format.hours == HourFormat::Language
                           ? locale.toString(time, QLocale::LongFormat)
                           : QStringLiteral("%1 %2").arg(locale.toString(time.date(), QLocale::LongFormat),
                                                         clockText(instant, format.hours, locale));
  return QStringLiteral("%1 %2").arg(text, time.timeZoneAbbreviation());
}

}  // namespace roost
