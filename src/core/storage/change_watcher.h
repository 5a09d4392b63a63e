#pragma once

#include <QObject>
#include <QTimer>

#include "core/storage/store.h"

namespace roost {

/// Notices when another process or another connection changes the database, and when its file is moved, deleted or
/// replaced, or comes back.
class ChangeWatcher : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds interval{1000};

  explicit ChangeWatcher(Store& store);

  /// Checks now instead of at the next interval.
  void look();

 Q_SIGNALS:
  void changedElsewhere();
  void movedAway(const roost::Error& error);
  void cameBack();

 private:
  void lookForFile();

  Store& m_store;
  QTimer m_timer;
  int m_version = 0;
  bool m_isAway = false;
};

}  // namespace roost
