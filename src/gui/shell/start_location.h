#pragma once

#include "gui/pages/navigator.h"
#include "gui/pages/page_entry.h"

class QSettings;

namespace roost {

class Preferences;
struct Services;

/// The page and position that Roost starts with, as chosen in the preferences. That can be the place where it was
/// closed.
class StartLocation {
 public:
  StartLocation(QSettings& settings, const Preferences& preferences, Services& services, const QList<PageEntry>& table);

  struct Start {
    Location location;
    std::optional<ListPosition> rows;  ///< Empty: the page restores its own position, if it keeps one.
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
