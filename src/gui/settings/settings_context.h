#pragma once

#include <QString>
#include <utility>

namespace roost {

class ActionRegistry;
class Appearance;
class Languages;
class Operations;
class Preferences;
class RememberedSignIns;
class VisibleTimes;
struct Services;

/// What the settings show and change.
struct SettingsContext {
  Appearance& appearance;
  Languages& languages;
  Preferences& preferences;
  ActionRegistry& actions;
  Services& services;
  Operations& operations;
  RememberedSignIns& signIns;
  VisibleTimes& times;
  /// The pages that can be chosen as start page besides Home: their text, and their name in the preferences.
  QList<std::pair<QString, QString>> startPages;
};

}  // namespace roost
