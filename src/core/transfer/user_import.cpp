#include "core/transfer/user_import.h"

#include <algorithm>

#include "core/accounts/account_form.h"
#include "core/accounts/password_hash.h"
#include "core/accounts/username_skeletons.h"
#include "core/accounts/werkzeug_hash.h"
#include "core/storage/read_rows.h"
#include "core/text/text.h"
#include "core/transfer/imported_text.h"

namespace roost {
namespace {

bool isLongerThan(const QString& text, int limit) { return characterCount(text) > limit; }

/// Whether invalid bytes, or characters that can't be stored, are replaced.
bool isReplaced(const SourceText& text) { return !text.isValid || hasUnstorableCharacters(text.text); }

}  // namespace

UserImport::Row UserImport::rowOf(const SourceUser& user) {
  Row row{importedLine(user.id),
          importedLine(user.username.text),
          {},
          importedLine(user.email.text),
          user.passwordHash,
          importedText(user.aboutMe.text),
          user.lastSeen.instant,
          {},
          importedLine(user.displayName.text),
          user.created.instant,
          !user.origin.isEmpty(),
          user.isNameless};
  if (row.username.isEmpty()) {
    row.username = QStringLiteral("user") + row.sourceId;
    row.changes << Change(tr("The user had no username and was named after their ID."), row.username);
  } else if (row.username != storable(user.username.text)) {
    row.changes << tr("Spaces and control characters were removed from the username.");
  }
  row.importedUsername = folded(row.username);
  if (isReplaced(user.username)) row.changes << tr("Invalid characters in the username were replaced with “�”.");
  if (isReplaced(user.email)) row.changes << tr("Invalid characters in the email address were replaced with “�”.");
  if (isReplaced(user.aboutMe)) row.changes << tr("Invalid characters in “About me” were replaced with “�”.");
  const auto keptWhole = [&row](const QString& reason) {
    row.changes << Change(reason, {}, ImportNote::Outcome::Kept);
  };
  if (isLongerThan(row.username, maxUsernameLength))
    keptWhole(tr("The username is longer than %Ln character(s).", nullptr, maxUsernameLength));
  if (isLongerThan(row.email, maxEmailLength))
    keptWhole(tr("The email address is longer than %Ln character(s).", nullptr, maxEmailLength));
  if (isLongerThan(row.aboutMe, maxAboutMeLength))
    keptWhole(tr("“About me” is longer than %Ln character(s).", nullptr, maxAboutMeLength));
  if (hasControlCharacters(user.aboutMe.text)) row.changes << tr("Control characters were removed from “About me”.");
  if (user.lastSeen.isUnreadable) row.changes << tr("The time the user was last seen can’t be read; it was left out.");
  return row;
}

Result<ImportedUsers> UserImport::run() {
  ROOST_CHECK(forEachRow(m_job.store.read("last_ids"), [this](const Rows& ids) { m_lastBefore = ids.integer(0); }));
  ImportedUsers users;
  ROOST_CHECK(m_job.source.eachUser(countingRows<SourceUser>(m_job, [&](const SourceUser& user) -> Result<Done> {
    Row row = rowOf(user);
    ROOST_TRY(placed, place(row, user));
    if (user.key && !users.contains(*user.key)) users.insert(*user.key, *placed);
    return Done{};
  })));
  ROOST_CHECK(reportUnusualNames());
  return users;
}

Result<Done> UserImport::reportUnusualNames() {
  constexpr int step = 1'000;
  for (bool areMissing = true; areMissing;) {
    ROOST_TRY(progress, makeSkeletons(m_job.store, step));
    areMissing = progress->done < progress->total;
    ROOST_CHECK(m_job.goOn());
  }
  for (const auto& [user, username] : std::as_const(m_added)) {
    ROOST_TRY(alike, looksLikeAnother(m_job.store, username, user));
    if (*alike || !isAllowedUsername(username)) m_job.report.noteUnusualName(username);
  }
  return Done{};
}

Result<ImportedUser> UserImport::place(Row& row, const SourceUser& user) {
  ROOST_TRY(known, row.isOfNetwork ? findByOrigin(user) : Result<UserId>(noUser));
  ROOST_TRY(here, findHere(row, user, *known));
  const bool isNew = *here == noUser;
  if (isNew) {
    ROOST_TRY(added, add(row));
    here = *added;
  } else {
    ++m_job.report.alreadyHere.users;
    if (m_nameless.contains(*here) && !row.isNameless) ROOST_CHECK(rename(*here, row));
    if (row.isOfNetwork) ROOST_CHECK(completeProfile(*here, row));
  }
  m_placed.insert(*here);
  if (row.isOfNetwork) {
    // A known user gets another origin, so that undoing the earlier import leaves them to this one.
    ROOST_CHECK(m_job.store.write(
        "insert_user_origin",
        {{":key", user.origin}, {":import", m_job.import}, {":user", *here}, {":address", user.address}}));
    m_job.hasNewOrigins = m_job.hasNewOrigins || *known == noUser;
  }
  ImportedUser placed{.id = *here,
                      .added = isNew,
                      .isOwner = user.isOwner,
                      .lastSeen = row.lastSeen,
                      .pictureFile = user.pictureFile,
                      .created = row.created};
  if (user.isOwner) {
    placed.origin = user.origin;
    placed.displayName = row.displayName;
    placed.aboutMe = row.aboutMe;
  }
  return placed;
}

Result<UserId> UserImport::findHere(Row& row, const SourceUser& user, UserId known) {
  if (user.isOwner) return findOwner(user, known);
  if (known != noUser) return known;
  UserId here = noUser;
  if (!row.email.isEmpty()) {
    ROOST_TRY(found, findByEmail(row.email));
    here = *found;
    if (m_placed.contains(here)) {
      here = noUser;
      row.email.clear();
      row.changes << tr("Another user has the same email address, so this user was imported without one.");
    }
  }
  if (here == noUser && row.email.isEmpty()) {
    ROOST_TRY(found, findByName(row.importedUsername, user.origin));
    here = *found;
  }
  return here;
}

Result<UserId> UserImport::findByOrigin(const SourceUser& user) {
  UserId found = noUser;
  ROOST_CHECK(forEachRow(
      m_job.store.read("user_by_origin", {{":key", user.origin}, {":kind", sourceKindName(m_job.source.kind())}}),
      [&](const Rows& known) {
        found = known.integer(0);
        if (known.integer(1) != 0) m_nameless.insert(found);
      }));
  return found;
}

Result<UserId> UserImport::findOwner(const SourceUser& user, UserId known) {
  const UserId asked = m_job.request.into;
  if (asked == noUser || asked == known)
    return known == noUser ? findByName(folded(user.username.text), user.origin) : known;
  if (known == noUser) return asked;
  return Error{ErrorCode::Refused,
               tr("This archive was imported as another user before. Import it as that user again, or undo the earlier "
                  "import first."),
               QStringLiteral("%1 is user %2").arg(user.origin).arg(known)};
}

/// A user who was known by a number alone has a name now.
Result<Done> UserImport::rename(UserId user, const Row& row) {
  ROOST_TRY(username, freeUsername(row.username));
  const QString name = row.displayName.isEmpty() ? *username : row.displayName;
  const QList<std::pair<QString, QVariant>> values{{QStringLiteral("username"), *username},
                                                   {QStringLiteral("username_folded"), folded(*username)},
                                                   {QStringLiteral("display_name"), row.displayName},
                                                   {QStringLiteral("name_folded"), folded(name)},
                                                   {QStringLiteral("imported_username"), row.importedUsername},
                                                   {QStringLiteral("is_nameless"), 0}};
  for (const auto& [column, value] : values)
    ROOST_CHECK(m_job.rows.change(QStringLiteral("users"), user, column, value));
  return Done{};
}

/// Fills in what the user's profile lacks, as far as it is allowed to be as long.
Result<Done> UserImport::completeProfile(UserId user, const Row& row) {
  ROOST_TRY(profile, readOne(m_job.store.read("profile_texts", {{":user", user}}),
                             [](const Rows& texts) { return std::pair(texts.text(0), texts.text(1)); }));
  if (!*profile) return Done{};
  const auto& [displayName, aboutMe] = **profile;
  if (displayName.isEmpty() && !row.displayName.isEmpty() && !isLongerThan(row.displayName, maxUsernameLength)) {
    ROOST_CHECK(m_job.rows.change(QStringLiteral("users"), user, QStringLiteral("display_name"), row.displayName));
    ROOST_CHECK(
        m_job.rows.change(QStringLiteral("users"), user, QStringLiteral("name_folded"), folded(row.displayName)));
  }
  if (aboutMe.isEmpty() && !row.aboutMe.isEmpty() && !isLongerThan(row.aboutMe, maxAboutMeLength))
    ROOST_CHECK(m_job.rows.change(QStringLiteral("users"), user, QStringLiteral("about_me"), row.aboutMe));
  return Done{};
}

Result<UserId> UserImport::findByEmail(const QString& email) {
  ROOST_TRY(found,
            readOne(m_job.store.read("user_with:column=email_folded", {{":value", folded(email)}, {":except", noUser}}),
                    integerOf));
  return found->value_or(noUser);
}

Result<UserId> UserImport::findByName(const QString& importedUsername, const QString& origin) {
  const Bindings bindings{{":name", importedUsername},
                          {":after", m_lastOfName.value(importedUsername, noUser)},
                          {":last", m_lastBefore},
                          {":key", origin},
                          {":kind", sourceKindName(m_job.source.kind())}};
  ROOST_TRY(found, readOne(m_job.store.read("import_user_by_name", bindings), integerOf));
  if (*found) m_lastOfName.insert(importedUsername, **found);
  return found->value_or(noUser);
}

Result<QString> UserImport::freeUsername(const QString& wanted) {
  const QString name = folded(wanted);
  int number = m_lastNumber.value(name, 1);
  while (true) {
    const QString username = number == 1 ? wanted : wanted + QString::number(number);
    ROOST_TRY(taken, anyRow(m_job.store.read("user_with:column=username_folded",
                                             {{":value", folded(username)}, {":except", noUser}})));
    if (!*taken) return username;
    m_lastNumber.insert(name, ++number);
  }
}

Result<QString> UserImport::passwordHash(const QString& hash) {
  if (const auto plain = werkzeugPlainPassword(hash)) {
    ROOST_CHECK(m_job.goOn());
    const QString hashed = hashPassword(*plain, PasswordCost::Moderate);
    if (hashed.isEmpty()) return makeError(ErrorCode::Internal, "not enough memory to hash a password");
    return hashed;
  }
  return markedIfUnusable(hash);
}

Result<UserId> UserImport::add(Row& row) {
  ROOST_TRY(username, freeUsername(row.username));
  // Nobody expects to sign in as a user of a network.
  ROOST_TRY(hash, row.isOfNetwork ? Result<QString>(QString()) : passwordHash(row.passwordHash));
  if (!row.isOfNetwork && !isPasswordHash(*hash)) m_job.report.noteWithoutPassword(*username);
  if (*username != row.username)
    row.changes << Change(tr("The username was taken, so the user was renamed."),
                          tr("“%1” is now “%2”.").arg(row.username, *username));
  ROOST_TRY(user, m_job.rows.add(ImportedRows::Kind::User, "insert_user",
                                 {{":username", *username},
                                  {":display_name", row.displayName},
                                  {":name_folded", folded(row.displayName.isEmpty() ? *username : row.displayName)},
                                  {":username_folded", folded(*username)},
                                  {":email", row.email},
                                  {":email_folded", row.email.isEmpty() ? QVariant() : QVariant(folded(row.email))},
                                  {":password_hash", *hash},
                                  {":about_me", row.aboutMe},
                                  {":created_at", row.created.value_or(row.lastSeen.value_or(m_job.now))},
                                  {":last_seen", row.lastSeen ? QVariant(*row.lastSeen) : QVariant()},
                                  {":imported_username", row.importedUsername}}));
  if (row.isNameless)
    ROOST_CHECK(m_job.rows.complete("set_user_value:column=is_nameless", {{":user", *user}, {":value", 1}}));
  if (!row.isOfNetwork) m_added.append({*user, *username});
  for (const auto& [reason, detail, outcome] : std::as_const(row.changes))
    m_job.report.note({m_job.tables.users, row.sourceId, outcome, reason, detail});
  return user;
}

Result<Done> UserImport::dateUsers(ImportJob& job, const ImportedUsers& users) {
  for (const ImportedUser& user : users) {
    if (!user.added || !user.firstPost) continue;
    const qint64 createdAt = std::min(*user.firstPost, user.created.value_or(user.lastSeen.value_or(*user.firstPost)));
    ROOST_CHECK(job.rows.complete("set_user_value:column=created_at", {{":user", user.id}, {":value", createdAt}}));
  }
  return Done{};
}

}  // namespace roost
