#pragma once

#include "gui/common/row_view.h"

class QSettings;

namespace roost {

/// Where each user was in their timeline, in one database; kept on this computer from one start to the next.
class ReadingPlaces {
 public:
  ReadingPlaces(QSettings& settings, const QString& databaseFile);

  /// The top where nothing is kept.
  RowPlace place(qint64 user) const;
  void keep(qint64 user, const RowPlace& place);

 private:
  QSettings& m_settings;
  QString m_group;
};

}  // namespace roost
