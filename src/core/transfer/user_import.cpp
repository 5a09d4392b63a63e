#include "core/transfer/user_import.h"

#include <algorithm>

#include "core/accounts/account_form.h"
#include "core/accounts/password_hash.h"
#include "core/accounts/username_skeletons.h"
#include "core/accounts/werkzeug_hash.h"
#include "core/storage/any_row.h"
#include "core/text/text.h"
#include "core/transfer/imported_text.h"
#include "core/transfer/microblog_time.h"

namespace roost {
namespace {

bool isLongerThan(const QString& text, int limit) { return characterCount(text) > limit; }

/// Whether bytes that are no text, or characters that can't be kept, are replaced.
bool isReplaced(const SourceText& text) { return !text.isValid || hasUnstorableCharacters(text.text); }

}  // namespace

UserImport::Row UserImport::readRow(const SourceRows& rows, const Columns& columns) const {
  const SourceText usernameRead = rows.readText(columns.username);
  const SourceText emailRead = rows.readText(columns.email);
  const SourceText aboutMeRead = rows.readText(columns.aboutMe);
  const QString& username = usernameRead.text;
  const QString& aboutMe = aboutMeRead.text;
  const QVariant lastSeen = rows.value(columns.lastSeen);
  Row row{importedLine(rows.text(columns.id)),
          importedLine(username),
          {},
          importedLine(emailRead.text),
          rows.text(columns.passwordHash),
          importedText(aboutMe),
          microblogInstant(lastSeen)};
  if (row.username.isEmpty()) {
    row.username = QStringLiteral("user") + row.sourceId;
    row.changes << Change(tr("The user has no name, so they are named after their number here."), row.username);
  } else if (row.username != storable(username)) {
    row.changes << tr("The username is kept without the white space or control characters that were in it.");
  }
  row.importedUsername = folded(row.username);
  if (isReplaced(usernameRead)) row.changes << tr("Bytes of the username that are not text were replaced by “�”.");
  if (isReplaced(emailRead)) row.changes << tr("Bytes of the e-mail address that are not text were replaced by “�”.");
  if (isReplaced(aboutMeRead)) row.changes << tr("Bytes of “About me” that are not text were replaced by “�”.");
  const auto keptWhole = [&row](const QString& reason) { row.changes << Change(reason, {}, ImportNote::Outcome::Kept); };
  if (isLongerThan(row.username, maxUsernameLength))
    keptWhole(tr("The username has more than %Ln character(s); it was kept whole.", nullptr, maxUsernameLength));
  if (isLongerThan(row.email, maxEmailLength))
    keptWhole(tr("The e-mail address has more than %Ln character(s); it was kept whole.", nullptr, maxEmailLength));
  if (isLongerThan(row.aboutMe, maxAboutMeLength))
    keptWhole(tr("“About me” has more than %Ln character(s); it was kept whole.", nullptr, maxAboutMeLength));
  if (hasControlCharacters(aboutMe)) row.changes << tr("“About me” is kept without its control characters.");
  if (!lastSeen.isNull() && !row.lastSeen)
    row.changes << tr("When the user was last seen can’t be read; it was left out.");
  return row;
}

Result<ImportedUsers> UserImport::run() {
  {
    auto ids = m_job.store.read("import_last_ids");
    if (!ids) return ids.error();
    if (ids->next()) m_lastBefore = ids->integer(0);
    if (auto error = ids->failure()) return *error;
  }
  auto rows = m_job.source.read("microblog_users");
  if (!rows) return rows.error();
  const Columns columns{rows->column("id"),       rows->column("username"),
                        rows->column("email"),    rows->column("password_hash"),
                        rows->column("about_me"), rows->column("last_seen")};
  ImportedUsers users;
  while (rows->next()) {
    Row row = readRow(*rows, columns);
    auto placed = place(row);
    if (!placed) return placed.error();
    if (const auto id = rows->integer(columns.id); id && !users.contains(*id)) users.insert(*id, *placed);
    if (auto done = m_job.rowDone(); !done) return done.error();
  }
  if (auto error = rows->failure()) return *error;
  if (auto done = reportUnusualNames(); !done) return done.error();
  return users;
}

Result<Done> UserImport::reportUnusualNames() {
  constexpr int step = 1'000;
  for (bool areMissing = true; areMissing;) {
    const auto progress = makeSkeletons(m_job.store, step);
    if (!progress) return progress.error();
    areMissing = progress->done < progress->total;
    if (auto done = m_job.goOn(); !done) return done;
  }
  for (const auto& [user, username] : std::as_const(m_added)) {
    const auto alike = looksLikeAnother(m_job.store, username, user);
    if (!alike) return alike.error();
    if (*alike || !isAllowedUsername(username)) m_job.report.noteUnusualName(username);
  }
  return Done{};
}

Result<ImportedUser> UserImport::place(Row& row) {
  UserId here = noUser;
  if (!row.email.isEmpty()) {
    auto found = findByEmail(row.email);
    if (!found) return found.error();
    here = *found;
    if (m_placed.contains(here)) {
      here = noUser;
      row.email.clear();
      row.changes << tr("Another user of that database has the same e-mail address, so this one is without.");
    }
  }
  if (here == noUser && row.email.isEmpty()) {
    auto found = findByName(row.importedUsername);
    if (!found) return found.error();
    here = *found;
  }
  const bool add = here == noUser;
  if (add) {
    auto added = this->add(row);
    if (!added) return added.error();
    here = *added;
  }
  ++(add ? m_job.report.added : m_job.report.alreadyHere).users;
  m_placed.insert(here);
  return ImportedUser{here, add, row.lastSeen};
}

Result<UserId> UserImport::findByEmail(const QString& email) {
  auto rows = m_job.store.read("import_user_by_email", {{":email", folded(email)}});
  if (!rows) return rows.error();
  const UserId found = rows->next() ? rows->integer(0) : noUser;
  if (auto error = rows->failure()) return *error;
  return found;
}

Result<UserId> UserImport::findByName(const QString& importedUsername) {
  auto rows =
      m_job.store.read("import_user_by_name", {{":name", importedUsername},
                                               {":after", m_lastOfName.value(importedUsername, noUser)},
                                               {":last", m_lastBefore}});
  if (!rows) return rows.error();
  const UserId found = rows->next() ? rows->integer(0) : noUser;
  if (auto error = rows->failure()) return *error;
  if (found != noUser) m_lastOfName.insert(importedUsername, found);
  return found;
}

Result<QString> UserImport::freeUsername(const QString& wanted) {
  const QString name = folded(wanted);
  int number = m_lastNumber.value(name, 1);
  while (true) {
    const QString username = number == 1 ? wanted : wanted + QString::number(number);
    const auto taken = anyRow(m_job.store.read("username_taken", {{":value", folded(username)}, {":except", noUser}}));
    if (!taken) return taken.error();
    if (!*taken) return username;
    m_lastNumber.insert(name, ++number);
  }
}

Result<QString> UserImport::passwordHash(const QString& hash) {
  if (const auto plain = werkzeugPlainPassword(hash)) {
    if (auto done = m_job.goOn(); !done) return done.error();
    const QString hashed = hashPassword(*plain, PasswordCost::Moderate);
    if (hashed.isEmpty()) return makeError(ErrorCode::Internal, "not enough memory to hash a password");
    return hashed;
  }
  return markedIfUnusable(hash);
}

Result<UserId> UserImport::add(Row& row) {
  auto username = freeUsername(row.username);
  if (!username) return username.error();
  auto hash = passwordHash(row.passwordHash);
  if (!hash) return hash.error();
  if (!isPasswordHash(*hash)) m_job.report.noteWithoutPassword(*username);
  if (*username != row.username)
    row.changes << Change(tr("The username is taken here, so this user has another one."),
                          tr("“%1” is now “%2”.").arg(row.username, *username));
  auto user = m_job.store.insert(
      "import_user", {{":username", *username},
                      {":username_folded", folded(*username)},
                      {":email", row.email},
                      {":email_folded", row.email.isEmpty() ? QVariant() : QVariant(folded(row.email))},
                      {":password_hash", *hash},
                      {":about_me", row.aboutMe},
                      {":created_at", row.lastSeen.value_or(m_job.now)},
                      {":last_seen", row.lastSeen ? QVariant(*row.lastSeen) : QVariant()},
                      {":imported_username", row.importedUsername}});
  if (!user) return user.error();
  m_added.append({*user, *username});
  for (const auto& [reason, detail, outcome] : std::as_const(row.changes))
    m_job.report.note({QStringLiteral("user"), row.sourceId, outcome, reason, detail});
  return user;
}

Result<Done> UserImport::dateUsers(ImportJob& job, const ImportedUsers& users) {
  for (const ImportedUser& user : users) {
    if (!user.added || !user.firstPost) continue;
    const qint64 createdAt = std::min(*user.firstPost, user.lastSeen.value_or(*user.firstPost));
    auto written =
        job.store.write("import_user_created_at", {{":user", user.id}, {":created_at", createdAt}});
    if (!written) return written.error();
  }
  return Done{};
}

}  // namespace roost
