#pragma once

#include "gui/settings/settings_form.h"

namespace roost {

class Languages;
class Preferences;

/// The language, how times are shown, and where one is at the start.
class GeneralSettings : public SettingsForm {
  Q_OBJECT

 public:
  GeneralSettings(Languages& languages, Preferences& preferences, QWidget* parent = nullptr);
};

}  // namespace roost
