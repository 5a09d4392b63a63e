#pragma once

#include "gui/pages/preferences.h"
#include "gui/settings/settings_form.h"

namespace roost {

/// What Roost shows on the desktop while its window is not active.
class DesktopSettings : public SettingsForm {
  Q_OBJECT

 public:
  explicit DesktopSettings(Preferences& preferences, QWidget* parent = nullptr);

 private:
  void add(const char* name, const QString& text, bool DesktopPreferences::*field);

  Preferences& m_preferences;
};

}  // namespace roost
