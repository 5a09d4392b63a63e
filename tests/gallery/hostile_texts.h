#pragma once

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Fills an empty database with names and posts that would disturb what is around them if they could, and with long
/// ones; returns who looks at them. `now` is UTC milliseconds since the epoch.
UserId addHostileTexts(Store& store, qint64 now);

}  // namespace roost
