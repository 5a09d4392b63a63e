#pragma once

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Adds a user with message threads: an ordinary one, one with long and unusual texts, notes, and unread ones. Returns
/// that user.
UserId addMessages(Store& store, qint64 now);

}  // namespace roost
