#pragma once

#include "gui/rows/list_position.h"

class QSettings;

namespace roost {

/// Each user's position in their timeline, for one database, kept in this computer's settings.
class ReadingPositions {
 public:
  ReadingPositions(QSettings& settings, const QString& databaseFile);

  /// The top if nothing is stored for `user`.
  ListPosition position(qint64 user) const;
  void keep(qint64 user, const ListPosition& position);

 private:
  QSettings& m_settings;
  QString m_group;
};

}  // namespace roost
