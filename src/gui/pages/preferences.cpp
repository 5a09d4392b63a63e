#include "gui/pages/preferences.h"

#include <QSettings>

namespace roost {
namespace {

constexpr QLatin1String exactKey("time/exact"), hoursKey("time/hours"), startKey("start/page"),
    hidesRepliesKey("timeline/hidesReplies");

}  // namespace

TimeFormat Preferences::timeFormat() const {
  const int hours = m_settings.value(hoursKey).toInt();
  return {m_settings.value(exactKey).toBool(), hours == 24   ? HourFormat::TwentyFour
                                               : hours == 12 ? HourFormat::Twelve
                                                             : HourFormat::Language};
}

void Preferences::setTimeFormat(const TimeFormat& format) {
  m_settings.setValue(exactKey, format.exact);
  m_settings.setValue(hoursKey, format.hours == HourFormat::TwentyFour ? 24
                                : format.hours == HourFormat::Twelve   ? 12
                                                                       : 0);
  Q_EMIT timeFormatChanged();
}

bool Preferences::hidesReplies() const { return m_settings.value(hidesRepliesKey).toBool(); }

void Preferences::setHidesReplies(bool hides) {
  m_settings.setValue(hidesRepliesKey, hides);
  Q_EMIT hidesRepliesChanged();
}

QString Preferences::startPage() const { return m_settings.value(startKey, startWhereLeft).toString(); }

void Preferences::setStartPage(const QString& page) { m_settings.setValue(startKey, page); }

}  // namespace roost
