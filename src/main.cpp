#include <QApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QTextStream>
#include <QTranslator>

#include "core/transfer/microblog_import.h"
#include "gui/shell/command_line.h"
#include "gui/shell/launcher.h"
#include "gui/shell/log_file.h"
#include "gui/shell/open_trouble.h"

namespace {

using namespace roost;

int failWith(const QString& message) {
  QTextStream(stderr) << "roost: " << message << Qt::endl;
  return EXIT_FAILURE;
}

/// The last installed is asked first: English has the plurals for whatever the others lack.
void translate(QCoreApplication& application) {
  const auto install = [&](const QLocale& locale, const QString& catalogue, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, catalogue, QStringLiteral("_"), folder)) QCoreApplication::installTranslator(translator);
  };
  install(QLocale(QLocale::English), QStringLiteral("roost"), QStringLiteral(":/i18n"));
  install(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(QLocale(), QStringLiteral("roost"), QStringLiteral(":/i18n"));
}

int importHeadless(const CommandLine& asked) {
  // One clear line on a terminal; QT_LOGGING_RULES brings the detail back.
  QLoggingCategory::setFilterRules(QStringLiteral("roost.*.warning=false"));
  auto store = Store::open(asked.database, Store::patient, asked.shared);
  if (!store) return failWith(store.error().message);
  const auto report = importMicroblog(**store, *asked.importFrom, systemClock());
  if (!report) return failWith(report.error().message);
  QTextStream(stdout) << report->toText() << Qt::endl;
  return EXIT_SUCCESS;
}

int runWindow(QApplication& application, const CommandLine& asked) {
  QSettings settings;
  Appearance appearance(application, settings);
  LogFile log(LogFile::defaultFolder());
  log.install();
  Launcher launcher(settings, appearance, log, systemClock());
  for (SharedPlace shared = asked.shared;; shared = SharedPlace::Accept) {
    const auto opened = asked.sample ? launcher.openSample(shared) : launcher.open(asked.database, shared);
    if (opened) return QApplication::exec();
    if (!askToOpenAnyway(opened.error(), asked.database)) return failWith(opened.error().message);
  }
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
  translate(*application);
  if (!headless) {
    QGuiApplication::setDesktopFileName(QStringLiteral("roost"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/application.svg")));
  }

  QCommandLineParser parser;
  CommandLine::describeTo(parser);
  parser.process(*application);
  const auto asked = CommandLine::from(parser);
  if (!asked) return failWith(asked.error().message);
  if (asked->importFrom) return importHeadless(*asked);
  return runWindow(*qobject_cast<QApplication*>(application.get()), *asked);
}
