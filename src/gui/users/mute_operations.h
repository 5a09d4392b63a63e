#pragma once

#include <chrono>
#include <optional>

#include "core/users/mutes.h"

namespace roost {

class Operations;
struct Services;

inline constexpr std::chrono::hours muteDay{24}, muteWeek{7 * 24};

/// Mutes a user for some time, or until the mute is lifted, with a note and an undo.
void muteUser(Services& services, Operations& operations, UserId user, std::optional<std::chrono::hours> time);
void unmuteUser(Services& services, Operations& operations, UserId user);

/// "Muted until 5 Mar, 14:05", or "Muted".
QString muteText(const Mute& mute, qint64 now);

}  // namespace roost
