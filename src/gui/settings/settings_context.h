#pragma once

namespace roost {

class ActionList;
class Appearance;
class Languages;
class Preferences;
class RememberedSignIns;
class Session;
class Store;
class VisibleTimes;

/// What the settings show and change.
struct SettingsContext {
  Appearance& appearance;
  Languages& languages;
  Preferences& preferences;
  ActionList& actions;
  Session& session;
  RememberedSignIns& signIns;
  const Store& store;
  VisibleTimes& times;
};

}  // namespace roost
