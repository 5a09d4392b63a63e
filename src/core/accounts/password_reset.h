#pragma once

#include "core/accounts/password_hash.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// Gives a user a new password without asking for the old one. Anyone with write access to the file could do that
/// anyway. Ends all of the user's remembered sign-ins. Fails with InvalidInput for an empty password, and with NotFound
/// if there is no such user.
Result<Done> resetPassword(Store& store, const Clock& clock, const QString& username, const QString& password,
                           PasswordCost cost);

}  // namespace roost
