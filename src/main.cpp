#include <QApplication>
#include <QSettings>

#include "core/storage/private_files.h"
#include "gui/startup/headless_jobs.h"
#include "gui/startup/launcher.h"
#include "gui/startup/log_file.h"
#include "gui/startup/open_trouble.h"
#include "gui/text/languages.h"

namespace {

using namespace roost;

int runWindow(QApplication& application, QSettings& settings, Languages& languages, const CommandLine& asked) {
  Appearance appearance(application, settings);
  LogFile log(LogFile::defaultFolder());
  log.install();
  Launcher launcher(settings, appearance, languages, log, systemClock());
  const auto opened = launcher.openOrAsk(asked.database, asked.shared);
  if (opened) return QApplication::exec();
  // The other process has brought its window to the front.
  if (opened.error().code == ErrorCode::OpenElsewhere) return EXIT_SUCCESS;
  return failWith(opened.error().message);
}

}  // namespace

int main(int argc, char* argv[]) {
  QCoreApplication::setOrganizationName(QStringLiteral("Roost"));
  QCoreApplication::setApplicationName(QStringLiteral("roost"));
  QCoreApplication::setApplicationVersion(QStringLiteral(ROOST_VERSION));

  const QString unreadable = unreadableFolder();
  // Keeps Qt from creating a runtime folder under a misread name.
  if (!unreadable.isEmpty()) qunsetenv("XDG_RUNTIME_DIR");
  // Options that need no window must work without a display.
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
  // Roost's own files would go into a different folder.
  if (!unreadable.isEmpty()) {
    const Error error = checkPath(unreadable).error();
    if (!headless) askForWayOn(error, unreadable);
    return failWith(error.message + u' ' + unreadable);
  }
  if (asked->importFrom) return importHeadless(*asked);
  if (asked->newPasswordOf) return setPasswordHeadless(*asked);
  if (asked->list) return listHeadless(*asked);
  if (asked->exportTo) return exportHeadless(*asked);
  return runWindow(*qobject_cast<QApplication*>(application.get()), settings, languages, *asked);
}
