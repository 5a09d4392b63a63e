#pragma once

#include "gui/settings/settings_form.h"

namespace roost {

class Languages;
class Preferences;

/// The language, how times are shown, which replies the timeline shows, and where Roost starts.
class GeneralSettings : public SettingsForm {
  Q_OBJECT

 public:
  GeneralSettings(Languages& languages, Preferences& preferences, const QList<std::pair<QString, QString>>& startPages,
                  QWidget* parent = nullptr);
};

}  // namespace roost
