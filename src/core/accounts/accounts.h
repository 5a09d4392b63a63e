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

  /// Everything that is wrong with this sign-up, including a username or email address that is taken.
  Result<FieldErrors> check(const SignUpForm& form);

  /// Fails with InvalidInput when `check` finds anything.
  QFuture<Result<UserId>> signUp(const SignUpForm& form);

  /// Everything that is wrong with continuing as `owner` with this form; their username may be kept, whatever it looks
  /// like.
  Result<FieldErrors> checkContinuing(UserId owner, const SignUpForm& form);

  /// Lets the owner of an import sign in: gives them a password, an email address and perhaps another username. Fails
  /// with InvalidInput when `checkContinuing` finds anything, and with Refused unless they own an import and nobody at
  /// all has a password. As long as nobody has one, whoever holds the file is the only one there is to ask; later, this
  /// would take over what is another's.
  QFuture<Result<UserId>> continueAs(UserId owner, const SignUpForm& form);

  /// A wrong name and a wrong password fail in the same way, with InvalidInput "Invalid username or password", and take
  /// the same time: for a name that nobody has, another user's hash is used. If the password is right, a hash weaker
  /// than a new one is replaced. After some failures there is a delay before the next attempt, see SignInDelay. If
  /// there are imported users whose passwords can't be verified, every failure says how to give them new ones, whatever
  /// the name.
  QFuture<Result<UserId>> signIn(const QString& username, const QString& password);

  /// The viewer's own profile as a form.
  Result<ProfileForm> profile(UserId viewer);
  Result<FieldErrors> check(UserId viewer, const ProfileForm& form);

  /// Fails with InvalidInput when `check` finds anything, with Refused when there is no such viewer.
  Result<Done> updateProfile(UserId viewer, const ProfileForm& form);

  /// Fails with InvalidInput if `current` is not the viewer's password or has been wrong too often. Ends all of the
  /// viewer's remembered sign-ins.
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
  /// Whether a new username is taken, or could be mistaken for another user's.
  Result<bool> usernameTakenBy(const QString& username, UserId except);
  Result<Done> completeSkeletons();
  /// Like `check`, but no skeleton may be missing.
  Result<FieldErrors> errorsIn(const SignUpForm& form);
  Result<FieldErrors> errorsIn(UserId viewer, const ProfileForm& form);
  Result<FieldErrors> errorsIn(UserId owner, const SignUpForm& form);
  Result<Done> mayContinueAs(UserId owner);
  Result<UserId> storeOwner(UserId owner, const SignUpForm& form, const QString& hash);
  Result<Done> writeProfile(UserId user, const ProfileForm& form);
  Result<bool> storePassword(UserId user, const QString& oldHash, const QString& newHash);
  Result<UserId> insertUser(const SignUpForm& form, const QString& hash);

  Store& m_store;
  Clock m_clock;
  PasswordCost m_cost;
  Verify m_verify;
  SignInDelay m_delay;
  QThreadPool m_threads;  ///< Last, so that it is destroyed first and none of its work outlives this object.
};

}  // namespace roost
