#pragma once

#include "core/recovery/recovery_reader.h"

namespace roost {

/// Recovers where posts and users came from, what imports changed, and what only some posts have. Users and posts must
/// have been recovered before. Returns whether every table could be read from end to end.
Result<bool> recoverSources(RecoveryReader& reader);

}  // namespace roost
