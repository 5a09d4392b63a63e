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

}  // namespace

QString shortTime(qint64 instant, qint64 now, const QLocale& locale) {
  const Age age = ageOf(instant, now);
  if (age.minutes < 1) return RelativeTime::tr("now");
  if (age.hours < 1) return RelativeTime::tr("%n min", nullptr, static_cast<int>(age.minutes));
  if (age.hours < 12 || age.days < 1) return RelativeTime::tr("%n h", nullptr, static_cast<int>(age.hours));
  if (age.days == 1) return RelativeTime::tr("Yesterday");
  if (age.days < 7) return RelativeTime::tr("%n d", nullptr, static_cast<int>(age.days));
  //: A date in this year, as QDate::toString writes it.
  if (age.sameYear) return locale.toString(age.date, RelativeTime::tr("d MMM"));
  //: A date in another year, as QDate::toString writes it.
  return locale.toString(age.date, RelativeTime::tr("d MMM yyyy"));
}

QString spokenTime(qint64 instant, qint64 now, const QLocale& locale) {
  const Age age = ageOf(instant, now);
  if (age.minutes < 1) return RelativeTime::tr("just now");
  if (age.hours < 1) return RelativeTime::tr("%n minute(s) ago", nullptr, static_cast<int>(age.minutes));
  if (age.hours < 12 || age.days < 1)
    return RelativeTime::tr("%n hour(s) ago", nullptr, static_cast<int>(age.hours));
  if (age.days == 1) return RelativeTime::tr("yesterday");
  if (age.days < 7) return RelativeTime::tr("%n day(s) ago", nullptr, static_cast<int>(age.days));
  return RelativeTime::tr("on %1").arg(locale.toString(age.date, QLocale::LongFormat));
}

QString exactTime(qint64 instant, const QLocale& locale) {
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant);
  return QStringLiteral("%1 %2").arg(locale.toString(time, QLocale::LongFormat), time.timeZoneAbbreviation());
}

}  // namespace roost
