#include "gui/pages/reading_positions.h"

#include <QSettings>

#include "gui/pages/settings_keys.h"

namespace roost {

ReadingPositions::ReadingPositions(QSettings& settings, const QString& databaseFile)
    : m_settings(settings), m_group(databaseKey(QStringLiteral("places"), databaseFile)) {}

ListPosition ReadingPositions::position(qint64 user) const {
  const QVariantList kept = m_settings.value(m_group + QString::number(user)).toList();
  if (kept.size() != 4) return {};
  return {{kept[0].toLongLong(), kept[1].toLongLong()}, kept[2].toInt(), kept[3].toLongLong()};
}

void ReadingPositions::keep(qint64 user, const ListPosition& position) {
  const QString key = m_group + QString::number(user);
  if (position.isTop())
    m_settings.remove(key);
  else
    m_settings.setValue(key, QVariantList{position.top.position, position.top.id, position.offset, position.currentId});
}

}  // namespace roost
