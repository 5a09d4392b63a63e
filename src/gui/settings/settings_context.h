#pragma once

namespace roost {

class ActionList;
class Appearance;
class Languages;
class Preferences;
class Store;

/// What the settings show and change.
struct SettingsContext {
  Appearance& appearance;
  Languages& languages;
  Preferences& preferences;
  ActionList& actions;
  const Store& store;
};

}  // namespace roost
