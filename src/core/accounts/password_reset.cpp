#include "core/accounts/password_reset.h"

#include "core/accounts/account_form.h"
#include "core/accounts/sign_in_delay.h"
#include "core/storage/transaction.h"
#include "core/users/users.h"

namespace roost {

Result<Done> resetPassword(Store& store, const Clock& clock, const QString& username, const QString& password, PasswordCost cost) {
  if (const FieldErrors errors = checkPasswords(password, password); !errors.isEmpty()) return invalidInput(errors.first());
  const auto user = Users(store, clock).findByUsername(noUser, username);
  if (!user) return user.error();
  const QString hash = hashPassword(password, cost);
  if (hash.isEmpty()) return makeError(ErrorCode::Internal, "not enough memory to hash a password");

  auto transaction = Transaction::begin(store);
  if (!transaction) return transaction.error();
  if (auto written = store.write("reset_password", {{":user", user->id}, {":new_hash", hash}}); !written) return written.error();
  if (auto ended = store.write("delete_sessions_of_user", {{":user", user->id}}); !ended) return ended.error();
  // Not SignInDelay::end, which is for the right password alone; whoever sets one need not wait to use it.
  if (auto forgotten = SignInDelay(store, clock).end(username); !forgotten) return forgotten;
  return transaction->commit();
}

}  // namespace roost
