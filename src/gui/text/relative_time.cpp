#include "gui/text/relative_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtNumeric>
#include <cstdlib>

namespace roost {
namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;

struct RelativeTime {
  Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

/// How far an instant is from now, and in which direction.
struct Distance {
  bool isAhead;
  qint64 minutes, hours;
  qint64 days;  ///< The number of midnights in between.
  QDate date;
  bool sameYear;
};

qint64 millisecondsBetween(qint64 from, qint64 to) {
  qint64 between = 0;
  // The distance between two 64-bit instants can be twice as large as 64 bits can hold.
  if (qSubOverflow(std::max(from, to), std::min(from, to), &between)) return std::numeric_limits<qint64>::max();
  return between;
}

QDateTime localTime(qint64 instant) {
  const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant, QTimeZone::utc());
  const QDateTime local = utc.toLocalTime();
  // Within a day of the first and the last instant, the local time can be out of range.
  return local.isValid() ? local : utc;
}

Distance distanceOf(qint64 instant, qint64 now) {
  const qint64 between = millisecondsBetween(instant, now);
  const QDate date = localDate(instant), today = localDate(now);
  return {instant > now, between / minute,           between / hour, std::abs(date.daysTo(today)),
          date,          date.year() == today.year()};
}

/// Whether Qt writes a year without a sign: years before 1 have a minus, and from Qt 6.11 on years after 9999 a plus.
bool isPlain(int year) { return year >= 1 && year <= 9'999; }

QString dateAs(const QDate& date, QString format, const QLocale& locale) {
  if (!isPlain(date.year())) format.replace(QStringLiteral("yyyy"), QString::number(std::abs(qint64{date.year()})));
  return locale.toString(date, format);
}

QString dateText(const QDate& date, bool withYear, const QLocale& locale) {
  //: A date in this year, as QDate::toString writes it.
  if (!withYear) return locale.toString(date, RelativeTime::tr("d MMM"));
  //: A date in another year, as QDate::toString writes it.
  const QString text = dateAs(date, RelativeTime::tr("d MMM yyyy"), locale);
  //: A date before the year 1.
  return date.year() > 0 ? text : RelativeTime::tr("%1 BCE").arg(text);
}

QString longDateText(const QDate& date, const QLocale& locale) {
  return date.year() > 0 ? dateAs(date, locale.dateFormat(QLocale::LongFormat), locale) : dateText(date, true, locale);
}

QString clockText(const QTime& time, HourFormat hours, const QLocale& locale) {
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

QString shortTimeAhead(const Distance& to, const QLocale& locale) {
  //: How long until the time of a post that is dated in the future; minutes.
  if (to.hours < 1) return RelativeTime::tr("in %Ln min", nullptr, static_cast<int>(to.minutes));
  //: How long until the time of a post that is dated in the future; hours.
  if (to.hours < 12 || to.days < 1) return RelativeTime::tr("in %Ln h", nullptr, static_cast<int>(to.hours));
  if (to.days == 1) return RelativeTime::tr("Tomorrow");
  //: How long until the time of a post that is dated in the future; days.
  if (to.days < 7) return RelativeTime::tr("in %Ln d", nullptr, static_cast<int>(to.days));
  return dateText(to.date, !to.sameYear, locale);
}

QString spokenTimeAhead(const Distance& to, const QLocale& locale) {
  if (to.hours < 1) return RelativeTime::tr("in %Ln minute(s)", nullptr, static_cast<int>(to.minutes));
  if (to.hours < 12 || to.days < 1) return RelativeTime::tr("in %Ln hour(s)", nullptr, static_cast<int>(to.hours));
  if (to.days == 1) return RelativeTime::tr("tomorrow");
  if (to.days < 7) return RelativeTime::tr("in %Ln day(s)", nullptr, static_cast<int>(to.days));
  return RelativeTime::tr("on %1").arg(longDateText(to.date, locale));
}

/// Whether a language writes the time zone in its long format. Newer versions of Qt write its name, older ones its
/// abbreviation.
bool saysZone(const QLocale& locale) {
  static const QRegularExpression quoted(QStringLiteral("'[^']*'"));
  return locale.dateTimeFormat(QLocale::LongFormat).remove(quoted).contains(u't');
}

}  // namespace

QString shortTime(qint64 instant, qint64 now, const TimeFormat& format, const QLocale& locale) {
  const Distance age = distanceOf(instant, now);
  if (format.exact) {
    const QString clock = clockText(localTime(instant).time(), format.hours, locale);
    //: The date and the time of a post.
    return age.days == 0 ? clock : RelativeTime::tr("%1, %2").arg(dateText(age.date, !age.sameYear, locale), clock);
  }
  if (age.minutes < 1) return RelativeTime::tr("now");
  if (age.isAhead) return shortTimeAhead(age, locale);
  if (age.hours < 1) return RelativeTime::tr("%Ln min", nullptr, static_cast<int>(age.minutes));
  if (age.hours < 12 || age.days < 1) return RelativeTime::tr("%Ln h", nullptr, static_cast<int>(age.hours));
  if (age.days == 1) return RelativeTime::tr("Yesterday");
  if (age.days < 7) return RelativeTime::tr("%Ln d", nullptr, static_cast<int>(age.days));
  return dateText(age.date, !age.sameYear, locale);
}

QString spokenTime(qint64 instant, qint64 now, const QLocale& locale) {
  const Distance age = distanceOf(instant, now);
  if (age.minutes < 1) return RelativeTime::tr("just now");
  if (age.isAhead) return spokenTimeAhead(age, locale);
  if (age.hours < 1) return RelativeTime::tr("%Ln minute(s) ago", nullptr, static_cast<int>(age.minutes));
  if (age.hours < 12 || age.days < 1) return RelativeTime::tr("%Ln hour(s) ago", nullptr, static_cast<int>(age.hours));
  if (age.days == 1) return RelativeTime::tr("yesterday");
  if (age.days < 7) return RelativeTime::tr("%Ln day(s) ago", nullptr, static_cast<int>(age.days));
  return RelativeTime::tr("on %1").arg(longDateText(age.date, locale));
}

QString exactTime(qint64 instant, const TimeFormat& format, const QLocale& locale) {
  const QDateTime time = localTime(instant);
  const bool isLanguages = format.hours == HourFormat::Language && isPlain(time.date().year());
  if (isLanguages && saysZone(locale)) return locale.toString(time, QLocale::LongFormat);
  const QString text = isLanguages ? locale.toString(time, QLocale::LongFormat)
                                   : QStringLiteral("%1 %2").arg(longDateText(time.date(), locale),
                                                                 clockText(time.time(), format.hours, locale));
  return QStringLiteral("%1 %2").arg(text, time.timeZoneAbbreviation());
}

QDate localDate(qint64 instant) { return localTime(instant).date(); }

qint64 nextTimeChange(qint64 instant, qint64 now, const TimeFormat& format) {
  const qint64 between = millisecondsBetween(instant, now);
  if (format.exact || between >= 2 * day) return noTimeChange;
  const qint64 unit = between < hour ? minute : hour;
  // The two are less than two days apart, so this overflows only at the ends of the 64-bit range.
  const qint64 whole = between / unit * unit;
  qint64 next = 0;
  const bool overflows = instant > now && whole > 0 ? qSubOverflow(instant, whole - 1, &next)
                         : instant > now            ? qAddOverflow(instant, unit, &next)
                                                    : qAddOverflow(instant, whole + unit, &next);
  return overflows ? noTimeChange : next;
}

QString dayText(qint64 instant, const QLocale& locale) { return dateText(localDate(instant), true, locale); }

}  // namespace roost
