#pragma once

#include "gui/settings/settings_form.h"

namespace roost {

class Appearance;

/// Colours and text size.
class AppearanceSettings : public SettingsForm {
  Q_OBJECT

 public:
  explicit AppearanceSettings(Appearance& appearance, QWidget* parent = nullptr);
};

}  // namespace roost
