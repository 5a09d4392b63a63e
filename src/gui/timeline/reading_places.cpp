#include "gui/timeline/reading_places.h"

#include <QSettings>

#include "gui/common/settings_keys.h"

namespace roost {

ReadingPlaces::ReadingPlaces(QSettings& settings, const QString& databaseFile)
    : m_settings(settings), m_group(databaseKey(QStringLiteral("places"), databaseFile)) {}

RowPlace ReadingPlaces::place(qint64 user) const {
  const QVariantList kept = m_settings.value(m_group + QString::number(user)).toList();
  if (kept.size() != 4) return {};
  return {{kept[0].toLongLong(), kept[1].toLongLong()}, kept[2].toInt(), kept[3].toLongLong()};
}

void ReadingPlaces::keep(qint64 user, const RowPlace& place) {
  const QString key = m_group + QString::number(user);
  if (place.isTop())
    m_settings.remove(key);
  else
    m_settings.setValue(key, QVariantList{place.top.position, place.top.id, place.offset, place.currentId});
}

}  // namespace roost
