#pragma once

#include <QtGlobal>
#include <optional>

namespace roost {

/// What a timeline leaves out.
struct TimelineFilter {
  /// Posts by those whom the viewer mutes at this instant, in UTC milliseconds. Empty if the viewer mutes nobody: then
  /// the timeline's queries don't look for mutes.
  std::optional<qint64> mutesAt = {};
  /// Replies to people whom the viewer doesn't follow, other than the viewer and the replies' authors themselves.
  bool hidesReplies = false;
  bool operator==(const TimelineFilter&) const = default;
};

}  // namespace roost
