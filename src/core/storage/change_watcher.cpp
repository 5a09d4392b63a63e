#include "core/storage/change_watcher.h"

#include <utility>

namespace roost {

ChangeWatcher::ChangeWatcher(Store& store) : m_store(store) {
  if (const auto version = m_store.dataVersion()) m_version = *version;
  connect(&m_timer, &QTimer::timeout, this, &ChangeWatcher::look);
  m_timer.start(interval);
}

void ChangeWatcher::lookForFile() {
  if (std::exchange(m_isAway, m_store.hasMoved()) == m_isAway) return;
  if (!m_isAway) return Q_EMIT cameBack();
  // This completes the moved file, and leaves no log behind for a file that takes its place.
  (void)m_store.emptyLog();
  Q_EMIT movedAway(makeError(ErrorCode::Moved, m_store.file()));
}

void ChangeWatcher::look() {
  lookForFile();
  const auto version = m_store.dataVersion();
  if (!version || *version == m_version) return;
  m_version = *version;
  Q_EMIT changedElsewhere();
}

}  // namespace roost
