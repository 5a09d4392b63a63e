#include "gui/common/relative_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace roost {
namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("RelativeTime", text, nullptr, n); }

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
  if (age.minutes < 1) return tr(QT_TRANSLATE_NOOP("RelativeTime", "now"));
  if (age.hours < 1) return tr(QT_TRANSLATE_N_NOOP("RelativeTime", "%n min"), static_cast<int>(age.minutes));
  if (age.hours < 12 || age.days < 1) return tr(QT_TRANSLATE_N_NOOP("RelativeTime", "%n h"), static_cast<int>(age.hours));
  if (age.days == 1) return tr(QT_TRANSLATE_NOOP("RelativeTime", "Yesterday"));
  if (age.days < 7) return tr(QT_TRANSLATE_N_NOOP("RelativeTime", "%n d"), static_cast<int>(age.days));
  //: A date in this year, as QDate::toString writes it.
  if (age.sameYear) return locale.toString(age.date, tr(QT_TRANSLATE_NOOP("RelativeTime", "d MMM")));
  //: A date in another year, as QDate::toString writes it.
  return locale.toString(age.date, tr(QT_TRANSLATE_NOOP("RelativeTime", "d MMM yyyy")));
}

QString spokenTime(qint64 instant, qint64 now, const QLocale& locale) {
  const Age age = ageOf(instant, now);
  if (age.minutes < 1) return tr(QT_TRANSLATE_NOOP("RelativeTime", "just now"));
  if (age.hours < 1) return tr(QT_TRANSLATE_N_NOOP("RelativeTime", "%n minute(s) ago"), static_cast<int>(age.minutes));
  if (age.hours < 12 || age.days < 1)
    return tr(QT_TRANSLATE_N_NOOP("RelativeTime", "%n hour(s) ago"), static_cast<int>(age.hours));
  if (age.days == 1) return tr(QT_TRANSLATE_NOOP("RelativeTime", "yesterday"));
  if (age.days < 7) return tr(QT_TRANSLATE_N_NOOP("RelativeTime", "%n day(s) ago"), static_cast<int>(age.days));
  return tr(QT_TRANSLATE_NOOP("RelativeTime", "on %1")).arg(locale.toString(age.date, QLocale::LongFormat));
}

QString exactTime(qint64 instant, const QLocale& locale) {
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant);
  return QStringLiteral("%1 %2").arg(locale.toString(time, QLocale::LongFormat), time.timeZoneAbbreviation());
}

}  // namespace roost
