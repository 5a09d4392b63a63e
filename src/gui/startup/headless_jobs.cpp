#include "gui/startup/headless_jobs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTextStream>

#include "core/accounts/password_reset.h"
#include "core/exports/database_restore.h"
#include "core/storage/private_files.h"
#include "core/storage/read_rows.h"
#include "core/transfer/import_file.h"
#include "core/users/users.h"
#include "gui/startup/headless_store.h"
#include "gui/startup/password_prompt.h"
#include "pictures/profile_picture.h"
#include "pictures/stored_picture.h"

namespace roost {
namespace {

/// A new database would have no users, so none is created.
Result<std::unique_ptr<Store>> openExisting(const CommandLine& asked) {
  if (!QFile::exists(asked.database)) return makeError(ErrorCode::CannotOpen, asked.database);
  ROOST_CHECK(refuseSeveralNames(asked));
  return openHeadless(asked, InterruptWatch());
}

/// Whose posts or follows to export: the given user's or, if there is only one, theirs.
Result<UserId> exportedUser(Store& store, const CommandLine& asked) {
  if (!asked.user.isEmpty()) {
    ROOST_TRY(user, Users(store, systemClock()).findByUsername(noUser, asked.user));
    return user->id;
  }
  if (asked.exportKind == ExportRequest::Database) return noUser;
  ROOST_TRY(first, readAll(store.read("first_users"), integerOf));
  if (first->size() == 1) return first->constFirst();
  return invalidInput(
      QCoreApplication::translate("Main", "This database doesn’t have exactly one user. Say whose with --user."));
}

int restoreHeadless(Store& store, const QString& file, const InterruptWatch& watch) {
  const auto report = restoreDatabase(store, file, [&watch](qint64, qint64) { return !watch.isInterrupted(); });
  if (!report) return failWith(report.error().message);
  QTextStream out(stdout);
  out << report->toText() << Qt::endl;
  if (report->needsPasswords())
    out << QCoreApplication::translate(
               "Main", "The export has no passwords, so nobody can sign in yet. Set one with --set-password.")
        << Qt::endl;
  return EXIT_SUCCESS;
}

}  // namespace

int failWith(const QString& message) {
  QTextStream(stderr) << "roost: " << message << Qt::endl;
  return EXIT_FAILURE;
}

namespace {

Result<ImportRequest> requestOf(const CommandLine& asked, Store& store) {
  ImportRequest request{
      .withDeleted = asked.withDeleted, .decodePicture = storedPicture, .decodeProfilePicture = profilePicture};
  if (asked.importInto) {
    ROOST_TRY(user, Users(store, systemClock()).findByUsername(noUser, *asked.importInto));
    request.into = user->id;
  }
  return request;
}

}  // namespace

int importHeadless(const CommandLine& asked) {
  // The terminal gets one clear line per error. QT_LOGGING_RULES brings the details back.
  QLoggingCategory::setFilterRules(QStringLiteral("roost.*.warning=false\nroost.*.info=false"));
  if (const auto may = checkPath(QFileInfo(*asked.importFrom).absoluteFilePath()); !may)
    return failWith(may.error().message);
  if (asked.reportTo)
    if (const auto may = ReportLines::checkTarget(*asked.reportTo); !may) return failWith(may.error().message);
  if (const auto may = refuseSeveralNames(asked); !may) return failWith(may.error().message);
  const bool isNew = !QFile::exists(asked.database);
  const InterruptWatch watch;
  auto store = openHeadless(asked, watch);
  if (!store) return failWith(store.error().message);
  if (isRoostExport(*asked.importFrom)) {
    const int code = restoreHeadless(**store, *asked.importFrom, watch);
    if (code != EXIT_SUCCESS && isNew) removeNew(std::move(*store));
    return code;
  }
  const auto request = requestOf(asked, **store);
  if (!request) {
    if (isNew) removeNew(std::move(*store));
    return failWith(request.error().message);
  }
  const auto report = importFile(**store, *asked.importFrom, *request, systemClock(),
                                 [&watch](const ImportState&) { return !watch.isInterrupted(); });
  if (!report) {
    if (isNew) removeNew(std::move(*store));
    return failWith(report.error().message);
  }
  QTextStream(stdout) << report->toText() << Qt::endl;
  if (asked.reportTo) {
    if (const auto saved = report->save(*asked.reportTo); !saved) return failWith(saved.error().message);
  } else if (report->hasMore()) {
    QTextStream(stdout) << QCoreApplication::translate("Main", "To save the full list, use --report FILE.") << Qt::endl;
  }
  return EXIT_SUCCESS;
}

int setPasswordHeadless(const CommandLine& asked) {
  QLoggingCategory::setFilterRules(QStringLiteral("roost.*.warning=false"));
  auto store = openExisting(asked);
  if (!store) return failWith(store.error().message);
  const auto user = Users(**store, systemClock()).findByUsername(noUser, *asked.newPasswordOf);
  if (!user) return failWith(user.error().message);
  const auto password = readNewPassword(user->username);
  if (!password) return failWith(password.error().message);
  if (auto done = resetPassword(**store, systemClock(), user->username, *password, PasswordCost::Moderate); !done)
    return failWith(done.error().message);
  QTextStream(stdout) << QCoreApplication::translate("Main",
                                                     "The password for %1 was changed. They are signed out everywhere.")
                             .arg(user->username)
                      << Qt::endl;
  return EXIT_SUCCESS;
}

int listHeadless(const CommandLine& asked) {
  QLoggingCategory::setFilterRules(QStringLiteral("roost.*.warning=false"));
  auto store = openExisting(asked);
  if (!store) return failWith(store.error().message);
  QFile out;
  if (!out.open(stdout, QIODevice::WriteOnly)) return failWith(out.errorString());
  if (const auto written = ListExport(**store, systemClock(), out).write(*asked.list); !written)
    return failWith(written.error().message);
  if (!out.flush()) return failWith(out.errorString());
  return EXIT_SUCCESS;
}

int exportHeadless(const CommandLine& asked) {
  QLoggingCategory::setFilterRules(QStringLiteral("roost.*.warning=false"));
  auto store = openExisting(asked);
  if (!store) return failWith(store.error().message);
  const auto user = exportedUser(**store, asked);
  if (!user) return failWith(user.error().message);
  const InterruptWatch watch;
  const ExportRequest request{.kind = asked.exportKind, .user = *user, .withPasswords = asked.withPasswords};
  const auto done = runExport(**store, request, *asked.exportTo, systemClock(),
                              [&watch](qint64, qint64) { return !watch.isInterrupted(); });
  return done ? EXIT_SUCCESS : failWith(done.error().message);
}

}  // namespace roost
