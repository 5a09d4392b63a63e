#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QTextStream>

#include "core/accounts/password_reset.h"
#include "core/storage/private_place.h"
#include "core/transfer/microblog_import.h"
#include "gui/common/languages.h"
#include "gui/shell/command_line.h"
#include "gui/shell/headless_store.h"
#include "gui/shell/launcher.h"
#include "gui/shell/log_file.h"
#include "gui/shell/open_trouble.h"
#include "gui/shell/password_prompt.h"

namespace {

using namespace roost;

struct Main {
  Q_DECLARE_TR_FUNCTIONS(Main)
};

int failWith(const QString& message) {
  QTextStream(stderr) << "roost: " << message << Qt::endl;
  return EXIT_FAILURE;
}

int importHeadless(const CommandLine& asked) {
  // One clear line on a terminal; QT_LOGGING_RULES brings the detail back.
  QLoggingCategory::setFilterRules(QStringLiteral("roost.*.warning=false"));
  if (const auto may = checkPath(QFileInfo(*asked.importFrom).absoluteFilePath()); !may) return failWith(may.error().message);
  if (asked.reportTo)
    if (const auto may = ReportLines::checkTarget(*asked.reportTo); !may) return failWith(may.error().message);
  const auto claim = claimHeadless(asked);
  if (!claim) return failWith(claim.error().message);
  auto store = openHeadless(asked);
  if (!store) return failWith(store.error().message);
  const auto report = importMicroblog(**store, *asked.importFrom, systemClock());
  if (!report) return failWith(report.error().message);
  QTextStream(stdout) << report->toText() << Qt::endl;
  if (asked.reportTo) {
    if (const auto saved = report->save(*asked.reportTo); !saved) return failWith(saved.error().message);
  } else if (report->hasMore()) {
    QTextStream(stdout) << QCoreApplication::translate("Main", "To save the whole list, import with --report FILE.") << Qt::endl;
  }
  return EXIT_SUCCESS;
}

int setPasswordHeadless(const CommandLine& asked) {
  QLoggingCategory::setFilterRules(QStringLiteral("roost.*.warning=false"));
  // A new database would have nobody in it.
  if (!QFile::exists(asked.database)) return failWith(makeError(ErrorCode::CannotOpen, asked.database).message);
  const auto claim = claimHeadless(asked);
  if (!claim) return failWith(claim.error().message);
  auto store = openHeadless(asked);
  if (!store) return failWith(store.error().message);
  const auto user = Users(**store, systemClock()).findByUsername(noUser, *asked.newPasswordOf);
  if (!user) return failWith(user.error().message);
  const auto password = readNewPassword(user->username);
  if (!password) return failWith(password.error().message);
  if (auto done = resetPassword(**store, systemClock(), user->username, *password, PasswordCost::Moderate); !done)
    return failWith(done.error().message);
  QTextStream(stdout) << Main::tr("The password for %1 was changed. They are signed out everywhere.").arg(user->username) << Qt::endl;
  return EXIT_SUCCESS;
}

int runWindow(QApplication& application, QSettings& settings, Languages& languages, const CommandLine& asked) {
  Appearance appearance(application, settings);
  LogFile log(LogFile::defaultFolder());
  log.install();
  Launcher launcher(settings, appearance, languages, log, systemClock());
  const auto opened = launcher.openOrAsk(asked.database, asked.shared);
  if (opened) return QApplication::exec();
  // Its window has come to the front.
  if (opened.error().code == ErrorCode::OpenElsewhere) return EXIT_SUCCESS;
  return failWith(opened.error().message);
}

}  // namespace

int main(int argc, char* argv[]) {
  QCoreApplication::setOrganizationName(QStringLiteral("Roost"));
  QCoreApplication::setApplicationName(QStringLiteral("roost"));
  QCoreApplication::setApplicationVersion(QStringLiteral(ROOST_VERSION));

  // What needs no window must work where there is no display.
  const bool headless = CommandLine::isHeadless(argc, argv);
  const std::unique_ptr<QCoreApplication> application(headless ? new QCoreApplication(argc, argv)
                                                               : new QApplication(argc, argv));
  QSettings settings;
  Languages languages(settings);
  if (!headless) {
    QGuiApplication::setDesktopFileName(QStringLiteral("roost"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/application.svg")));
  }

  QCommandLineParser parser;
  CommandLine::describeTo(parser);
  parser.process(*application);
  const auto asked = CommandLine::from(parser);
  if (!asked) return failWith(asked.error().message);
  // All that Roost keeps would go into another folder.
  if (const QString folder = unreadableFolder(); !folder.isEmpty()) {
    const Error error = checkPath(folder).error();
    if (!headless) askForWayOn(error, folder);
    return failWith(error.message + u' ' + folder);
  }
  if (asked->importFrom) return importHeadless(*asked);
  if (asked->newPasswordOf) return setPasswordHeadless(*asked);
  return runWindow(*qobject_cast<QApplication*>(application.get()), settings, languages, *asked);
}
