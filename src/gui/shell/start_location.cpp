#include "gui/shell/start_location.h"

#include <QSettings>
#include <algorithm>

#include "gui/pages/preferences.h"
#include "gui/pages/services.h"
#include "gui/pages/settings_keys.h"

namespace roost {

StartLocation::StartLocation(QSettings& settings, const Preferences& preferences, Services& services,
                             const QList<PageEntry>& table)
    : m_settings(settings),
      m_preferences(preferences),
      m_services(services),
      m_table(table),
      m_group(databaseKey(QStringLiteral("lastPlaces"), services.store.file())) {}

StartLocation::Start StartLocation::start(UserId viewer) const {
  const QString chosen = m_preferences.startPage();
  Start home{{PageKind::Timeline}, {}};
  if (chosen == Preferences::startWhereLeft) return kept(viewer).value_or(home);
  if (chosen == Preferences::startNewestPosts) return {{PageKind::Timeline}, ListPosition{}};
  for (const PageEntry& entry : m_table)
    if (entry.canStart && entry.action == chosen) return {{entry.kind}, {}};
  return home;
}

std::optional<StartLocation::Start> StartLocation::kept(UserId viewer) const {
  const QVariantList values = m_settings.value(m_group + QString::number(viewer)).toList();
  if (values.size() != 8) return std::nullopt;
  const Location location{static_cast<PageKind>(values[0].toInt()), values[1].toLongLong(),
                          static_cast<ProfileTab>(values[2].toInt()), values[3].toString()};
  const auto entry = std::find_if(m_table.cbegin(), m_table.cend(),
                                  [&](const PageEntry& known) { return known.kind == location.page; });
  const bool isTab = location.tab >= ProfileTab::Posts && location.tab <= ProfileTab::OwnPosts;
  if (entry == m_table.cend() || !entry->isRestored || !isTab) return std::nullopt;
  // The user of the profile or the thread may no longer exist.
  const bool isAboutUser = location.page == PageKind::Profile || location.page == PageKind::MessageThread;
  if (isAboutUser && !m_services.users.find(viewer, location.user)) return std::nullopt;
  // The timeline keeps its position itself, and a thread opens at its newest message.
  if (location.page == PageKind::Timeline || location.page == PageKind::MessageThread) return Start{location, {}};
  // Lists of users open at the top: a saved position is valid only for the order the list had.
  const bool isOfPosts = location.tab == ProfileTab::Posts || location.tab == ProfileTab::OwnPosts;
  if (!entry->isPositionRestored || !isOfPosts || values[5].toLongLong() == 0) return Start{location, ListPosition{}};
  return Start{
      location,
      ListPosition{{values[4].toLongLong(), values[5].toLongLong()}, values[6].toInt(), values[7].toLongLong()}};
}

void StartLocation::keep(UserId viewer, const Location& location, const ListPosition& rows) {
  m_settings.setValue(m_group + QString::number(viewer),
                      QVariantList{static_cast<int>(location.page), location.user, static_cast<int>(location.tab),
                                   location.query, rows.top.position, rows.top.id, rows.offset, rows.currentId});
}

}  // namespace roost
