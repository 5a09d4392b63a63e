#pragma once

#include "core/accounts/password_hash.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// Gives a user a new password without asking for the old one, which whoever may write the file can do anyway. Ends all
/// "stay signed in" of that user. Fails with InvalidInput for an empty password, with NotFound when nobody has the
/// name.
Result<Done> resetPassword(Store& store, const Clock& clock, const QString& username, const QString& password,
                           PasswordCost cost);

}  // namespace roost
