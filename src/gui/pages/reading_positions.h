#pragma once

#include "gui/rows/list_position.h"

class QSettings;

namespace roost {

/// Where each user was in their timeline, in one database; kept on this computer from one start to the next.
class ReadingPositions {
 public:
  ReadingPositions(QSettings& settings, const QString& databaseFile);

  /// The top where nothing is kept.
  ListPosition position(qint64 user) const;
  void keep(qint64 user, const ListPosition& position);

 private:
  QSettings& m_settings;
  QString m_group;
};

}  // namespace roost
