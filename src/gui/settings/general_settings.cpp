#include "gui/settings/general_settings.h"

#include "gui/pages/preferences.h"
#include "gui/text/languages.h"

namespace roost {

GeneralSettings::GeneralSettings(Languages& languages, Preferences& preferences,
                                 const QList<std::pair<QString, QString>>& startPages, QWidget* parent)
    : SettingsForm(parent) {
  QList<std::pair<QString, QVariant>> known{{tr("System default"), QString()}};
  for (const QString& language : Languages::available()) known.append({Languages::nameOf(language), language});
  addChoice("language", tr("&Language"), known, languages.choice(),
            [&languages](const QVariant& language) { languages.choose(language.toString()); });

  const TimeFormat format = preferences.timeFormat();
  addChoice("timeStyle", tr("&Times"), {{tr("Relative (3 h)"), false}, {tr("Exact (14:05)"), true}}, format.exact,
            [&preferences](const QVariant& exact) {
              TimeFormat changed = preferences.timeFormat();
              changed.exact = exact.toBool();
              preferences.setTimeFormat(changed);
            });
  const auto value = [](HourFormat hours) { return static_cast<int>(hours); };
  addChoice("hourFormat", tr("&Clock"),
            {{tr("Language default"), value(HourFormat::Language)},
             {tr("24-hour (14:05)"), value(HourFormat::TwentyFour)},
             {tr("12-hour (2:05 pm)"), value(HourFormat::Twelve)}},
            value(format.hours), [&preferences](const QVariant& hours) {
              TimeFormat changed = preferences.timeFormat();
              changed.hours = static_cast<HourFormat>(hours.toInt());
              preferences.setTimeFormat(changed);
            });
  addChoice("replies", tr("&Replies"), {{tr("All in the timeline"), false}, {tr("Only to people I follow"), true}},
            preferences.hidesReplies(),
            [&preferences](const QVariant& hides) { preferences.setHidesReplies(hides.toBool()); });
  QList<std::pair<QString, QVariant>> starts{{tr("Last page"), QString(Preferences::startWhereLeft)},
                                             {tr("Home, at my last position"), QString(Preferences::startHome)},
                                             {tr("Home, newest posts"), QString(Preferences::startNewestPosts)}};
  for (const auto& [text, page] : startPages) starts.append({text, page});
  addChoice("startPage", tr("&Start page"), starts, preferences.startPage(),
            [&preferences](const QVariant& start) { preferences.setStartPage(start.toString()); });
}

}  // namespace roost
