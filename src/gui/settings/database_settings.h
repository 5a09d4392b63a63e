#pragma once

#include "gui/settings/settings_form.h"

namespace roost {

class Store;

/// The database in use: where it is and how large.
class DatabaseSettings : public SettingsForm {
  Q_OBJECT

 public:
  explicit DatabaseSettings(const Store& store, QWidget* parent = nullptr);
};

}  // namespace roost
