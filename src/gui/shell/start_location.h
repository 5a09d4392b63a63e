#pragma once

#include "gui/pages/navigator.h"

class QSettings;

namespace roost {

class Preferences;
struct Services;

/// Where one is when Roost starts: as the preferences say, which may be where one was when it was closed.
class StartLocation {
 public:
  StartLocation(QSettings& settings, const Preferences& preferences, Services& services);

  struct Start {
    Location location;
    std::optional<ListPosition> rows;  ///< Empty: where one left off, if the page knows.
  };
  Start start(UserId viewer) const;
  void keep(UserId viewer, const Location& location, const ListPosition& rows);

 private:
  std::optional<Start> kept(UserId viewer) const;

  QSettings& m_settings;
  const Preferences& m_preferences;
  Services& m_services;
  const QString m_group;
};

}  // namespace roost
