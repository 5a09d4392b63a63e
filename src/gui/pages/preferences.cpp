#include "gui/pages/preferences.h"

#include <QSettings>

namespace roost {
namespace {

constexpr QLatin1String exactKey("time/exact"), hoursKey("time/hours"), startKey("start/page");

const QList<std::pair<StartPage, QString>>& startPageNames() {
  static const QList<std::pair<StartPage, QString>> names{{StartPage::WhereLeft, QStringLiteral("whereLeft")},
                                                          {StartPage::Home, QStringLiteral("home")},
                                                          {StartPage::NewestPosts, QStringLiteral("newestPosts")},
                                                          {StartPage::AllPosts, QStringLiteral("allPosts")},
                                                          {StartPage::People, QStringLiteral("people")}};
  return names;
}

}  // namespace

TimeFormat Preferences::timeFormat() const {
  const int hours = m_settings.value(hoursKey).toInt();
  return {m_settings.value(exactKey).toBool(), hours == 24 ? HourFormat::TwentyFour : hours == 12 ? HourFormat::Twelve : HourFormat::Language};
}

void Preferences::setTimeFormat(const TimeFormat& format) {
  m_settings.setValue(exactKey, format.exact);
  m_settings.setValue(hoursKey, format.hours == HourFormat::TwentyFour ? 24 : format.hours == HourFormat::Twelve ? 12 : 0);
  Q_EMIT timeFormatChanged();
}

StartPage Preferences::startPage() const {
  const QString kept = m_settings.value(startKey).toString();
  for (const auto& [page, name] : startPageNames())
    if (name == kept) return page;
  return StartPage::WhereLeft;
}

void Preferences::setStartPage(StartPage page) {
  for (const auto& [known, name] : startPageNames())
    if (known == page) m_settings.setValue(startKey, name);
}

}  // namespace roost
