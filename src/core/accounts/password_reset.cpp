#include "core/accounts/password_reset.h"

#include "core/accounts/account_form.h"
#include "core/accounts/sign_in_delay.h"
#include "core/storage/transaction.h"
#include "core/users/users.h"

namespace roost {

Result<Done> resetPassword(Store& store, const Clock& clock, const QString& username, const QString& password,
                           PasswordCost cost) {
  if (const FieldErrors errors = checkPasswords(password, password); !errors.isEmpty())
    return invalidInput(errors.first());
  ROOST_TRY(user, Users(store, clock).findByUsername(noUser, username));
  const QString hash = hashPassword(password, cost);
  if (hash.isEmpty()) return makeError(ErrorCode::Internal, "not enough memory to hash a password");

  ROOST_TRY(transaction, Transaction::begin(store));
  ROOST_CHECK(store.write("update_password", {{":user", user->id}, {":old_hash", QVariant()}, {":new_hash", hash}}));
  ROOST_CHECK(store.write("delete:table=sessions,column=user_id", {{":key", user->id}}));
  // After earlier failures, the new password can be used without a delay.
  ROOST_CHECK(SignInDelay(store, clock).end(username));
  return transaction->commit();
}

}  // namespace roost
