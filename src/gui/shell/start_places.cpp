#include "gui/shell/start_places.h"

#include <QSettings>

#include "gui/common/settings_keys.h"
#include "gui/settings/preferences.h"
#include "gui/shell/services.h"

namespace roost {

StartPlaces::StartPlaces(QSettings& settings, const Preferences& preferences, Services& services)
    : m_settings(settings),
      m_preferences(preferences),
      m_services(services),
      m_group(databaseKey(QStringLiteral("lastPlaces"), services.store.file())) {}

StartPlaces::Start StartPlaces::start(UserId viewer) const {
  switch (m_preferences.startPage()) {
    case StartPage::WhereLeft:
      return kept(viewer).value_or(Start{{PageKind::Timeline}, {}});
    case StartPage::Home:
      break;
    case StartPage::NewestPosts:
      return {{PageKind::Timeline}, RowPlace{}};
    case StartPage::AllPosts:
      return {{PageKind::AllPosts}, {}};
    case StartPage::People:
      return {{PageKind::People}, {}};
  }
  return {{PageKind::Timeline}, {}};
}

std::optional<StartPlaces::Start> StartPlaces::kept(UserId viewer) const {
  const QVariantList values = m_settings.value(m_group + QString::number(viewer)).toList();
  if (values.size() != 8) return std::nullopt;
  const Place place{static_cast<PageKind>(values[0].toInt()), values[1].toLongLong(), static_cast<ProfileTab>(values[2].toInt()),
                    values[3].toString()};
  const bool known = place.page >= PageKind::Timeline && place.page <= PageKind::Search && place.tab >= ProfileTab::Posts &&
                     place.tab <= ProfileTab::Following;
  // Whoever the page was about may be gone.
  if (!known || (place.page == PageKind::Profile && !m_services.users.find(viewer, place.user))) return std::nullopt;
  // The timeline keeps its place itself.
  if (place.page == PageKind::Timeline) return Start{place, {}};
  // Lists of users go from their beginning: where one was in them depends on how they were sorted.
  const bool isPosts = place.page == PageKind::AllPosts ||
                       (place.page == PageKind::Profile && place.tab == ProfileTab::Posts);
  if (!isPosts || values[5].toLongLong() == 0) return Start{place, RowPlace{}};
  return Start{place, RowPlace{{values[4].toLongLong(), values[5].toLongLong()}, values[6].toInt(), values[7].toLongLong()}};
}

void StartPlaces::keep(UserId viewer, const Place& place, const RowPlace& rows) {
  m_settings.setValue(m_group + QString::number(viewer),
                      QVariantList{static_cast<int>(place.page), place.user, static_cast<int>(place.tab), place.query,
                                   rows.top.position, rows.top.id, rows.offset, rows.currentId});
}

}  // namespace roost
