#include "gui/pages/preferences.h"

#include <QSettings>

namespace roost {
namespace {

constexpr QLatin1String exactKey("time/exact"), hoursKey("time/hours"), startKey("start/page"),
    hidesRepliesKey("timeline/hidesReplies");
constexpr QLatin1String desktopKey("desktopNotifications/%1");

/// The names of the desktop preferences in the settings.
constexpr std::pair<const char*, bool DesktopPreferences::*> desktopFields[]{
    {"follows", &DesktopPreferences::follows},     {"replies", &DesktopPreferences::replies},
    {"mentions", &DesktopPreferences::mentions},   {"messages", &DesktopPreferences::messages},
    {"hidesText", &DesktopPreferences::hidesText},
};

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

DesktopPreferences Preferences::desktop() const {
  DesktopPreferences desktop;
  for (const auto& [name, field] : desktopFields)
    desktop.*field = m_settings.value(QString(desktopKey).arg(QLatin1String(name))).toBool();
  return desktop;
}

void Preferences::setDesktop(const DesktopPreferences& desktop) {
  for (const auto& [name, field] : desktopFields)
    m_settings.setValue(QString(desktopKey).arg(QLatin1String(name)), desktop.*field);
}

QString Preferences::startPage() const { return m_settings.value(startKey, startWhereLeft).toString(); }

void Preferences::setStartPage(const QString& page) { m_settings.setValue(startKey, page); }

}  // namespace roost
