#pragma once

#include "core/users/mutes.h"

namespace roost {

struct Services;
class VisibleTimes;

/// Reports a change of the viewer's mutes when one has run out, or when a clock that was set back has put one in effect
/// again.
class MuteEnds : public QObject {
  Q_OBJECT

 public:
  MuteEnds(Services& services, VisibleTimes& times, QObject* parent);

 private:
  /// Notes which mutes are in effect. Returns whether they are others than before for the same viewer.
  bool note();

  Services& m_services;
  VisibleTimes& m_times;
  UserId m_viewer = noUser;
  Mutes::InEffect m_known;
};

}  // namespace roost
