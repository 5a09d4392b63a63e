#pragma once

#include "gui/shell/navigator.h"

class QSettings;

namespace roost {

class Preferences;
struct Services;

/// Where one is when Roost starts: as the preferences say, which may be where one was when it was closed.
class StartPlaces {
 public:
  StartPlaces(QSettings& settings, const Preferences& preferences, Services& services);

  struct Start {
    Place place;
    std::optional<RowPlace> rows;  ///< Empty: where one left off, if the page knows.
  };
  Start start(UserId viewer) const;
  void keep(UserId viewer, const Place& place, const RowPlace& rows);

 private:
  std::optional<Start> kept(UserId viewer) const;

  QSettings& m_settings;
  const Preferences& m_preferences;
  Services& m_services;
  const QString m_group;
};

}  // namespace roost
