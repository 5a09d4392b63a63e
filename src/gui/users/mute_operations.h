#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include "core/users/mutes.h"

namespace roost {

class Operations;
struct Services;

inline constexpr std::chrono::hours muteDay{24}, muteWeek{7 * 24};

/// Mutes a user for some time, or until the mute is lifted, with a note and an undo.
void muteUser(Services& services, Operations& operations, UserId user, std::optional<std::chrono::hours> time);
/// `done` is called once the mute is lifted.
void unmuteUser(Services& services, Operations& operations, UserId user,
                std::function<void(const Mutes::Change& change)> done = {});
/// Restores the mute that `lifted` has removed, unless it has been changed since.
void muteAgain(Services& services, Operations& operations, UserId user, const Mutes::Change& lifted);

/// "Muted until 5 Mar, 14:05", or "Muted".
QString muteText(const Mute& mute, qint64 now);

/// "Susan is no longer muted."
QString unmutedText(const QString& name);

}  // namespace roost
