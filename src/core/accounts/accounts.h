#pragma once

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include "core/accounts/account_form.h"
#include "core/accounts/password_hash.h"
#include "core/accounts/sign_in_delay.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Signing up, signing in and changing one's own account. Passwords are hashed and verified on another thread;
/// the futures finish in this object's thread.
class Accounts : public QObject {
  Q_OBJECT

 public:
  using Verify = std::function<bool(const QString& hash, const QString& password)>;

  Accounts(Store& store, Clock clock, PasswordCost cost = PasswordCost::Moderate, Verify verify = verifyPassword);

  /// Everything that stands in the way of this sign-up, with names and addresses that are taken.
  Result<FieldErrors> check(const SignUpForm& form);

  /// Fails with InvalidInput when `check` finds anything.
  QFuture<Result<UserId>> signUp(const SignUpForm& form);

  /// A wrong name and a wrong password fail alike, with InvalidInput "Invalid username or password", and take the
  /// same time: a name that nobody has is tried against somebody else's hash. A hash weaker than a new one is replaced
  /// when the password is right. After some failures one must wait before the next attempt, see SignInDelay. Where
  /// users have been imported whose password can't be verified, every failure says how they get a new one, whatever the
  /// name.
  QFuture<Result<UserId>> signIn(const QString& username, const QString& password);

  /// The viewer's own profile as a form.
  Result<ProfileForm> profile(UserId viewer);
  Result<FieldErrors> check(UserId viewer, const ProfileForm& form);

  /// Fails with InvalidInput when `check` finds anything, with Refused when there is no such viewer.
  Result<Done> updateProfile(UserId viewer, const ProfileForm& form);

  /// Fails with InvalidInput when `current` is not the viewer's password, or was wrong too often. Ends all "stay signed
  /// in" of the viewer.
  QFuture<Result<Done>> changePassword(UserId viewer, const QString& current, const QString& password);

 Q_SIGNALS:
  void profileChanged(roost::UserId user);

 private:
  struct Credentials {
    UserId user = noUser;
    QString passwordHash;
  };
  Result<Credentials> credentials(const QString& username);
  Result<QString> decoyHash(const QString& username);
  Error failedSignIn(const QString& reason);
  Result<bool> taken(const QString& query, const QString& value, UserId except);
  /// For a new name: also where it can be taken for somebody else's.
  Result<bool> usernameTakenBy(const QString& username, UserId except);
  Result<Done> completeSkeletons();
  /// As `check`, where no skeleton is missing.
  Result<FieldErrors> errorsIn(const SignUpForm& form);
  Result<FieldErrors> errorsIn(UserId viewer, const ProfileForm& form);
  Result<bool> storePassword(UserId user, const QString& oldHash, const QString& newHash);
  Result<UserId> insertUser(const SignUpForm& form, const QString& hash);

  Store& m_store;
  Clock m_clock;
  PasswordCost m_cost;
  Verify m_verify;
  SignInDelay m_delay;
  QThreadPool m_threads;  ///< Goes first, so that none of its work ends after this object has.
};

}  // namespace roost
