#pragma once

#include <QString>
#include <utility>

namespace roost {

class ActionRegistry;
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
  ActionRegistry& actions;
  Session& session;
  RememberedSignIns& signIns;
  const Store& store;
  VisibleTimes& times;
  /// The pages Roost can start with besides Home: their text, and how the preferences call them.
  QList<std::pair<QString, QString>> startPages;
};

}  // namespace roost
