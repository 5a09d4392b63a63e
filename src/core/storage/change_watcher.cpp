#include "core/storage/change_watcher.h"

namespace roost {

ChangeWatcher::ChangeWatcher(Store& store) : m_store(store) {
  if (const auto version = m_store.dataVersion()) m_version = *version;
  connect(&m_timer, &QTimer::timeout, this, &ChangeWatcher::look);
  m_timer.start(interval);
}

void ChangeWatcher::look() {
  const auto version = m_store.dataVersion();
  if (!version || *version == m_version) return;
  m_version = *version;
  Q_EMIT changedElsewhere();
}

}  // namespace roost
