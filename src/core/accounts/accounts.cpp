#include "core/accounts/accounts.h"

#include "core/accounts/username_skeletons.h"
#include "core/jobs/another_thread.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/text/text.h"
#include "core/users/pictures.h"

namespace roost {
namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result) {
  return QtFuture::makeReadyFuture(std::move(result));
}

/// The result of verifying a password and, if it was right, of hashing the one to be stored.
struct PasswordOutcome {
  bool right = false;
  QString newHash;
};

Error noMemory() { return makeError(ErrorCode::Internal, "not enough memory to hash a password"); }

Error firstOf(const FieldErrors& errors) { return invalidInput(errors.first()); }

}  // namespace

Accounts::Accounts(Store& store, Clock clock, PasswordCost cost, Verify verify)
    : m_store(store), m_clock(clock), m_cost(cost), m_verify(std::move(verify)), m_delay(store, std::move(clock)) {}

Result<bool> Accounts::taken(const QString& query, const QString& value, UserId except) {
  return anyRow(m_store.read(query, {{":value", folded(value)}, {":except", except}}));
}

Result<Done> Accounts::completeSkeletons() {
  ROOST_TRY(missing, skeletonsAreMissing(m_store));
  if (!*missing) return Done{};
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_CHECK(makeAllSkeletons(m_store));
  return transaction->commit();
}

Result<bool> Accounts::usernameTakenBy(const QString& username, UserId except) {
  auto found = taken("user_with:column=username_folded", username, except);
  return !found || *found ? found : looksLikeAnother(m_store, username.trimmed(), except);
}

Result<FieldErrors> Accounts::check(const SignUpForm& form) {
  ROOST_CHECK(completeSkeletons());
  return errorsIn(form);
}

Result<FieldErrors> Accounts::check(UserId viewer, const ProfileForm& form) {
  ROOST_CHECK(completeSkeletons());
  return errorsIn(viewer, form);
}

Result<FieldErrors> Accounts::errorsIn(const SignUpForm& form) {
  FieldErrors errors = checkForm(form);
  if (!errors.contains(AccountField::Username)) {
    ROOST_TRY(found, usernameTakenBy(form.username, noUser));
    if (*found) errors.insert(AccountField::Username, usernameTaken());
  }
  if (!errors.contains(AccountField::Email)) {
    ROOST_TRY(found, taken("user_with:column=email_folded", form.email, noUser));
    if (*found) errors.insert(AccountField::Email, emailTaken());
  }
  return errors;
}

QFuture<Result<UserId>> Accounts::signUp(const SignUpForm& form) {
  auto errors = check(form);
  if (!errors) return ready<UserId>(errors.error());
  if (!errors->isEmpty()) return ready<UserId>(firstOf(*errors));
  return onAnotherThread(m_threads, [password = form.password, cost = m_cost] { return hashPassword(password, cost); })
      .then(this, [this, form](const QString& hash) { return insertUser(form, hash); });
}

Result<UserId> Accounts::insertUser(const SignUpForm& form, const QString& hash) {
  if (hash.isEmpty()) return noMemory();
  ROOST_TRY(transaction, Transaction::begin(m_store));
  // Another process may have taken the name while the password was being hashed.
  ROOST_CHECK(makeAllSkeletons(m_store));
  ROOST_TRY(errors, errorsIn(form));
  if (!errors->isEmpty()) return firstOf(*errors);
  const qint64 now = m_clock();
  ROOST_TRY(user, m_store.insert("insert_user", {{":username", form.username.trimmed()},
                                                 {":username_folded", folded(form.username)},
                                                 {":display_name", QString()},
                                                 {":name_folded", folded(form.username)},
                                                 {":email", form.email.trimmed()},
                                                 {":email_folded", folded(form.email)},
                                                 {":password_hash", hash},
                                                 {":about_me", QString()},
                                                 {":created_at", now},
                                                 {":last_seen", now},
                                                 {":imported_username", QVariant()}}));
  ROOST_CHECK(transaction->commit());
  return user;
}

Result<FieldErrors> Accounts::checkContinuing(UserId owner, const SignUpForm& form) {
  ROOST_CHECK(completeSkeletons());
  return errorsIn(owner, form);
}

Result<FieldErrors> Accounts::errorsIn(UserId owner, const SignUpForm& form) {
  ROOST_TRY(profile, this->profile(owner));
  profile->username = form.username;
  profile->email = form.email;
  ROOST_TRY(errors, errorsIn(owner, *profile));
  // A profile may be without an address; whoever signs up has one.
  const FieldErrors ofForm = checkForm(form);
  for (const AccountField field : {AccountField::Email, AccountField::Password, AccountField::PasswordAgain})
    if (ofForm.contains(field)) errors->insert(field, ofForm[field]);
  return errors;
}

Result<Done> Accounts::mayContinueAs(UserId owner) {
  ROOST_TRY(anybody, anyRow(m_store.read("any_password")));
  ROOST_TRY(owns, anyRow(m_store.read("owns_import", {{":user", owner}})));
  if (*anybody || !*owns)
    return makeError(ErrorCode::Refused, QStringLiteral("continuing as user %1, who has no claim to it").arg(owner));
  return Done{};
}

QFuture<Result<UserId>> Accounts::continueAs(UserId owner, const SignUpForm& form) {
  if (auto may = mayContinueAs(owner); !may) return ready<UserId>(may.error());
  auto errors = checkContinuing(owner, form);
  if (!errors) return ready<UserId>(errors.error());
  if (!errors->isEmpty()) return ready<UserId>(firstOf(*errors));
  return onAnotherThread(m_threads, [password = form.password, cost = m_cost] { return hashPassword(password, cost); })
      .then(this, [this, owner, form](const QString& hash) { return storeOwner(owner, form, hash); });
}

Result<UserId> Accounts::storeOwner(UserId owner, const SignUpForm& form, const QString& hash) {
  if (hash.isEmpty()) return noMemory();
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_CHECK(makeAllSkeletons(m_store));
  // Much can have happened while the password was being hashed.
  ROOST_CHECK(mayContinueAs(owner));
  ROOST_TRY(errors, errorsIn(owner, form));
  if (!errors->isEmpty()) return firstOf(*errors);
  ROOST_TRY(profile, this->profile(owner));
  profile->username = form.username;
  profile->email = form.email;
  ROOST_CHECK(writeProfile(owner, *profile));
  ROOST_CHECK(storePassword(owner, {}, hash));
  ROOST_CHECK(m_store.write("set_user_value:column=last_seen", {{":user", owner}, {":value", m_clock()}}));
  ROOST_CHECK(transaction->commit());
  Q_EMIT profileChanged(owner);
  return owner;
}

Result<Accounts::Credentials> Accounts::credentials(const QString& username) {
  ROOST_TRY(found, readOne(m_store.read("credentials", {{":username", folded(username)}}), [](const Rows& row) {
              return Credentials{row.integer(0), row.text(1)};
            }));
  if (*found && isPasswordHash((*found)->passwordHash)) return **found;

  // There is no such user, or they can't sign in. To make the failure as slow as that of a wrong password, it is
  // verified against another user's hash, always the same one for the same name.
  ROOST_TRY(decoy, decoyHash(username));
  return Credentials{noUser, *decoy};
}

Result<QString> Accounts::decoyHash(const QString& username) {
  for (const qint64 position : {static_cast<qint64>(qHash(folded(username)) & 0xffff), qint64(0)}) {
    QString hash;
    ROOST_CHECK(forEachRow(m_store.read("decoy_password_hash", {{":position", position}}), [&](const Rows& row) {
      hash = row.text(0);
      return !isPasswordHash(hash);
    }));
    if (isPasswordHash(hash)) return hash;
  }
  // Nobody could sign in anyway.
  return QString();
}

Error Accounts::failedSignIn(const QString& reason) {
  ROOST_TRY(imported, anyRow(m_store.read("any_unusable_password")));
  if (!*imported) return invalidInput(reason);
  return invalidInput(
      reason + u'\n' +
      tr("Some imported accounts need a new password first. Set one in a terminal: roost FILE --set-password USER"));
}

QFuture<Result<UserId>> Accounts::signIn(const QString& username, const QString& password) {
  if (auto may = m_delay.begin(username); !may)
    return ready<UserId>(may.error().code == ErrorCode::InvalidInput ? failedSignIn(may.error().message) : may.error());
  auto found = credentials(username);
  if (!found) return ready<UserId>(found.error());
  return onAnotherThread(m_threads,
                         [verify = m_verify, cost = m_cost, password, hash = found->passwordHash] {
                           PasswordOutcome outcome{verify(hash, password), {}};
                           if (outcome.right && needsNewHash(hash, cost))
                             outcome.newHash = hashPassword(password, cost);
                           return outcome;
                         })
      .then(this, [this, username, found = *found](const PasswordOutcome& outcome) -> Result<UserId> {
        if (!outcome.right || found.user == noUser) return failedSignIn(tr("Invalid username or password"));
        ROOST_CHECK(m_delay.end(username));
        if (!outcome.newHash.isEmpty()) ROOST_CHECK(storePassword(found.user, found.passwordHash, outcome.newHash));
        return found.user;
      });
}

Result<bool> Accounts::storePassword(UserId user, const QString& oldHash, const QString& newHash) {
  ROOST_TRY(written,
            m_store.write("update_password", {{":user", user}, {":old_hash", oldHash}, {":new_hash", newHash}}));
  return *written > 0;
}

Result<ProfileForm> Accounts::profile(UserId viewer) {
  ROOST_TRY(form, readOne(m_store.read("profile_form", {{":viewer", viewer}}), [](const Rows& row) {
              return ProfileForm{row.text(0), row.text(1), row.text(2), row.text(3)};
            }));
  if (*form) return **form;
  return makeError(ErrorCode::Refused, QStringLiteral("there is no user %1").arg(viewer));
}

Result<FieldErrors> Accounts::errorsIn(UserId viewer, const ProfileForm& form) {
  ROOST_TRY(before, profile(viewer));
  FieldErrors errors = checkForm(form, *before);
  // An imported username may be kept, whatever it looks like.
  const bool isRenamed = folded(form.username) != folded(before->username);
  if (isRenamed && !errors.contains(AccountField::Username)) {
    ROOST_TRY(found, usernameTakenBy(form.username, viewer));
    if (*found) errors.insert(AccountField::Username, usernameTaken());
  }
  if (!errors.contains(AccountField::Email) && !form.email.trimmed().isEmpty()) {
    ROOST_TRY(found, taken("user_with:column=email_folded", form.email, viewer));
    if (*found) errors.insert(AccountField::Email, emailTaken());
  }
  return errors;
}

Result<Done> Accounts::writeProfile(UserId user, const ProfileForm& form) {
  const QString username = form.username.trimmed();
  const QString displayName = form.displayName.trimmed();
  const QString email = form.email.trimmed();
  ROOST_CHECK(
      m_store.write("update_profile", {{":viewer", user},
                                       {":username", username},
                                       {":username_folded", folded(username)},
                                       {":display_name", displayName},
                                       {":name_folded", folded(displayName.isEmpty() ? username : displayName)},
                                       {":email", email},
                                       {":email_folded", email.isEmpty() ? QVariant() : QVariant(folded(email))},
                                       {":about_me", tidied(form.aboutMe)}}));
  return Done{};
}

Result<Done> Accounts::updateProfile(UserId viewer, const ProfileForm& form) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_CHECK(makeAllSkeletons(m_store));
  ROOST_TRY(errors, errorsIn(viewer, form));
  if (!errors->isEmpty()) return firstOf(*errors);
  ROOST_CHECK(writeProfile(viewer, form));
  if (form.picture) ROOST_CHECK(writePicture(m_store, viewer, *form.picture));
  ROOST_CHECK(transaction->commit());
  Q_EMIT profileChanged(viewer);
  return Done{};
}

QFuture<Result<Done>> Accounts::changePassword(UserId viewer, const QString& current, const QString& password) {
  if (auto errors = checkPasswords(password, password); !errors.isEmpty()) return ready<Done>(firstOf(errors));
  const auto found = readOne(m_store.read("password_hash", {{":viewer", viewer}}),
                             [](const Rows& row) { return std::pair(row.text(0), row.text(1)); });
  if (!found) return ready<Done>(found.error());
  if (!*found) return ready<Done>(makeError(ErrorCode::Refused, "changing the password of nobody"));
  const QString oldHash = (*found)->first, username = (*found)->second;
  if (auto may = m_delay.begin(username); !may) return ready<Done>(may.error());
  return onAnotherThread(m_threads,
                         [verify = m_verify, cost = m_cost, oldHash, current, password] {
                           PasswordOutcome outcome{verify(oldHash, current), {}};
                           if (outcome.right) outcome.newHash = hashPassword(password, cost);
                           return outcome;
                         })
      .then(this, [this, viewer, username, oldHash](const PasswordOutcome& outcome) -> Result<Done> {
        const Error notCurrent = invalidInput(tr("The current password is wrong."));
        if (!outcome.right) return notCurrent;
        ROOST_CHECK(m_delay.end(username));
        if (outcome.newHash.isEmpty()) return noMemory();
        ROOST_TRY(transaction, Transaction::begin(m_store));
        ROOST_TRY(stored, storePassword(viewer, oldHash, outcome.newHash));
        // The password was changed while it was being verified.
        if (!*stored) return notCurrent;
        ROOST_CHECK(m_store.write("delete:table=sessions,column=user_id", {{":key", viewer}}));
        return transaction->commit();
      });
}

}  // namespace roost
