#include "core/accounts/accounts.h"

#include "core/accounts/username_skeletons.h"
#include "core/storage/another_thread.h"
#include "core/storage/any_row.h"
#include "core/storage/transaction.h"
#include "core/text/text.h"
#include "core/users/pictures.h"

namespace roost {
namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result) {
  return QtFuture::makeReadyFuture(std::move(result));
}

/// Of verifying a password, and, where that was right, of hashing the one to be stored.
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
  const auto missing = skeletonsAreMissing(m_store);
  if (!missing) return missing.error();
  if (!*missing) return Done{};
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  if (auto made = makeAllSkeletons(m_store); !made) return made;
  return transaction->commit();
}

Result<bool> Accounts::usernameTakenBy(const QString& username, UserId except) {
  auto found = taken("username_taken", username, except);
  return !found || *found ? found : looksLikeAnother(m_store, username.trimmed(), except);
}

Result<FieldErrors> Accounts::check(const SignUpForm& form) {
  if (auto done = completeSkeletons(); !done) return done.error();
  return errorsIn(form);
}

Result<FieldErrors> Accounts::check(UserId viewer, const ProfileForm& form) {
  if (auto done = completeSkeletons(); !done) return done.error();
  return errorsIn(viewer, form);
}

Result<FieldErrors> Accounts::errorsIn(const SignUpForm& form) {
  FieldErrors errors = checkForm(form);
  if (!errors.contains(AccountField::Username)) {
    auto found = usernameTakenBy(form.username, noUser);
    if (!found) return found.error();
    if (*found) errors.insert(AccountField::Username, usernameTaken());
  }
  if (!errors.contains(AccountField::Email)) {
    auto found = taken("email_taken", form.email, noUser);
    if (!found) return found.error();
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
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  // Another process may have taken the name while the password was being hashed.
  if (auto made = makeAllSkeletons(m_store); !made) return made.error();
  auto errors = errorsIn(form);
  if (!errors) return errors.error();
  if (!errors->isEmpty()) return firstOf(*errors);
  auto user = m_store.insert("insert_user", {{":username", form.username.trimmed()},
                                             {":username_folded", folded(form.username)},
                                             {":email", form.email.trimmed()},
                                             {":email_folded", folded(form.email)},
                                             {":password_hash", hash},
                                             {":now", m_clock()}});
  if (!user) return user.error();
  if (auto done = transaction->commit(); !done) return done.error();
  return user;
}

Result<Accounts::Credentials> Accounts::credentials(const QString& username) {
  auto rows = m_store.read("credentials", {{":username", folded(username)}});
  if (!rows) return rows.error();
  if (rows->next() && isPasswordHash(rows->text(1))) return Credentials{rows->integer(0), rows->text(1)};
  if (auto error = rows->failure()) return *error;

  // Nobody by that name, or nobody who can sign in: some user's hash, always the same one for the same name,
  // makes the failure as slow as if there were.
  auto decoy = decoyHash(username);
  if (!decoy) return decoy.error();
  return Credentials{noUser, *decoy};
}

Result<QString> Accounts::decoyHash(const QString& username) {
  for (const qint64 position : {static_cast<qint64>(qHash(folded(username)) & 0xffff), qint64(0)}) {
    auto rows = m_store.read("decoy_password_hash", {{":position", position}});
    if (!rows) return rows.error();
    while (rows->next())
      if (const QString hash = rows->text(0); isPasswordHash(hash)) return hash;
    if (auto error = rows->failure()) return *error;
  }
  // Nobody could sign in anyway.
  return QString();
}

Error Accounts::failedSignIn(const QString& reason) {
  const auto imported = anyRow(m_store.read("any_unusable_password"));
  if (!imported) return imported.error();
  if (!*imported) return invalidInput(reason);
  return invalidInput(reason + u'\n' + tr("Some imported accounts need a new password before they can be used. Set one in a "
                                          "terminal: roost FILE --set-password USER"));
}

QFuture<Result<UserId>> Accounts::signIn(const QString& username, const QString& password) {
  if (auto may = m_delay.begin(username); !may)
    return ready<UserId>(may.error().code == ErrorCode::InvalidInput ? failedSignIn(may.error().message) : may.error());
  auto found = credentials(username);
  if (!found) return ready<UserId>(found.error());
  return onAnotherThread(m_threads, [verify = m_verify, cost = m_cost, password, hash = found->passwordHash] {
           PasswordOutcome outcome{verify(hash, password), {}};
           if (outcome.right && needsNewHash(hash, cost)) outcome.newHash = hashPassword(password, cost);
           return outcome;
         })
      .then(this, [this, username, found = *found](const PasswordOutcome& outcome) -> Result<UserId> {
        if (!outcome.right || found.user == noUser) return failedSignIn(tr("Invalid username or password"));
        if (auto ended = m_delay.end(username); !ended) return ended.error();
        if (!outcome.newHash.isEmpty())
          if (auto stored = storePassword(found.user, found.passwordHash, outcome.newHash); !stored)
            return stored.error();
        return found.user;
      });
}

Result<bool> Accounts::storePassword(UserId user, const QString& oldHash, const QString& newHash) {
  auto written =
      m_store.write("update_password", {{":user", user}, {":old_hash", oldHash}, {":new_hash", newHash}});
  if (!written) return written.error();
  return *written > 0;
}

Result<ProfileForm> Accounts::profile(UserId viewer) {
  auto rows = m_store.read("profile_form", {{":viewer", viewer}});
  if (!rows) return rows.error();
  if (rows->next()) return ProfileForm{rows->text(0), rows->text(1), rows->text(2), rows->text(3)};
  if (auto error = rows->failure()) return *error;
  return makeError(ErrorCode::Refused, QStringLiteral("there is no user %1").arg(viewer));
}

Result<FieldErrors> Accounts::errorsIn(UserId viewer, const ProfileForm& form) {
  auto before = profile(viewer);
  if (!before) return before.error();
  FieldErrors errors = checkForm(form, *before);
  // A name that was imported may stay, whatever it looks like.
  const bool isRenamed = folded(form.username) != folded(before->username);
  if (isRenamed && !errors.contains(AccountField::Username)) {
    auto found = usernameTakenBy(form.username, viewer);
    if (!found) return found.error();
    if (*found) errors.insert(AccountField::Username, usernameTaken());
  }
  if (!errors.contains(AccountField::Email) && !form.email.trimmed().isEmpty()) {
    auto found = taken("email_taken", form.email, viewer);
    if (!found) return found.error();
    if (*found) errors.insert(AccountField::Email, emailTaken());
  }
  return errors;
}

Result<Done> Accounts::updateProfile(UserId viewer, const ProfileForm& form) {
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  if (auto made = makeAllSkeletons(m_store); !made) return made;
  auto errors = errorsIn(viewer, form);
  if (!errors) return errors.error();
  if (!errors->isEmpty()) return firstOf(*errors);
  const QString username = form.username.trimmed();
  const QString displayName = form.displayName.trimmed();
  const QString email = form.email.trimmed();
  auto written = m_store.write("update_profile",
                               {{":viewer", viewer},
                                {":username", username},
                                {":username_folded", folded(username)},
                                {":display_name", displayName},
                                {":name_folded", folded(displayName.isEmpty() ? username : displayName)},
                                {":email", email},
                                {":email_folded", email.isEmpty() ? QVariant() : QVariant(folded(email))},
                                {":about_me", tidied(form.aboutMe)}});
  if (!written) return written.error();
  if (form.picture)
    if (auto done = writePicture(m_store, viewer, *form.picture); !done) return done.error();
  if (auto done = transaction->commit(); !done) return done.error();
  Q_EMIT profileChanged(viewer);
  return Done{};
}

QFuture<Result<Done>> Accounts::changePassword(UserId viewer, const QString& current, const QString& password) {
  if (auto errors = checkPasswords(password, password); !errors.isEmpty()) return ready<Done>(firstOf(errors));
  QString oldHash, username;
  {
    auto rows = m_store.read("password_hash", {{":viewer", viewer}});
    if (!rows) return ready<Done>(rows.error());
    const bool exists = rows->next();
    if (auto error = rows->failure()) return ready<Done>(*error);
    if (!exists) return ready<Done>(makeError(ErrorCode::Refused, "changing the password of nobody"));
    oldHash = rows->text(0);
    username = rows->text(1);
  }
  if (auto may = m_delay.begin(username); !may) return ready<Done>(may.error());
  return onAnotherThread(m_threads, [verify = m_verify, cost = m_cost, oldHash, current, password] {
           PasswordOutcome outcome{verify(oldHash, current), {}};
           if (outcome.right) outcome.newHash = hashPassword(password, cost);
           return outcome;
         })
      .then(this, [this, viewer, username, oldHash](const PasswordOutcome& outcome) -> Result<Done> {
        const Error notCurrent = invalidInput(tr("That is not your current password."));
        if (!outcome.right) return notCurrent;
        if (auto ended = m_delay.end(username); !ended) return ended;
        if (outcome.newHash.isEmpty()) return noMemory();
        auto transaction = Transaction::begin(m_store);
        if (!transaction) return transaction.error();
        auto stored = storePassword(viewer, oldHash, outcome.newHash);
        if (!stored) return stored.error();
        // Somebody has changed it while it was being verified.
        if (!*stored) return notCurrent;
        if (auto ended = m_store.write("delete_sessions_of_user", {{":user", viewer}}); !ended) return ended.error();
        return transaction->commit();
      });
}

}  // namespace roost
