#pragma once

#include "gui/pages/navigator.h"
#include "gui/pages/page_entry.h"

class QSettings;

namespace roost {

class Preferences;
struct Services;

/// Where one is when Roost starts: as the preferences say, which may be where one was when it was closed.
class StartLocation {
 public:
  StartLocation(QSettings& settings, const Preferences& preferences, Services& services, const QList<PageEntry>& table);

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
  const QList<PageEntry> m_table;
  const QString m_group;
};

}  // namespace roost
