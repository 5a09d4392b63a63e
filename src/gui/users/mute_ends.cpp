#include "gui/users/mute_ends.h"

#include "gui/controls/visible_times.h"
#include "gui/pages/services.h"

namespace roost {

MuteEnds::MuteEnds(Services& services, VisibleTimes& times, QObject* parent)
    : QObject(parent), m_services(services), m_times(times) {
  connect(&services.mutes, &Mutes::changed, this, &MuteEnds::note);
  connect(&services.session, &Session::viewerChanged, this, &MuteEnds::note);
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, &MuteEnds::note);
  connect(&times, &VisibleTimes::passed, this, [this] {
    if (note()) m_services.mutes.noteEnd(m_viewer);
  });
  note();
}

bool MuteEnds::note() {
  const auto mutes = m_services.mutes.inEffect(m_services.viewer());
  // If they can't be read now, the next time that passes tries again.
  if (!mutes) return false;
  if (mutes->firstEnd) m_times.expect(*mutes->firstEnd);
  const bool isSameViewer = std::exchange(m_viewer, m_services.viewer()) == m_services.viewer();
  return std::exchange(m_known, *mutes) != *mutes && isSameViewer;
}

}  // namespace roost
