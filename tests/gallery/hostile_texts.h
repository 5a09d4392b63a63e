#pragma once

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Fills an empty database with names and posts that try to disturb what is around them, and with long ones. Returns
/// the user who looks at them. `now` is in UTC milliseconds since the epoch.
UserId addHostileTexts(Store& store, qint64 now);

}  // namespace roost
