#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QSettings>
#include <QTextStream>
#include <QTranslator>

#include "core/transfer/microblog_import.h"
#include "gui/shell/launcher.h"

namespace {

using namespace roost;

struct Main {
  Q_DECLARE_TR_FUNCTIONS(Main)
};

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

int importHeadless(const QString& database, const QString& file) {
  // One clear line on a terminal; QT_LOGGING_RULES brings the detail back.
  QLoggingCategory::setFilterRules(QStringLiteral("roost.*.warning=false"));
  auto store = Store::open(database);
  if (!store) return failWith(store.error().message);
  const auto report = importMicroblog(**store, file, systemClock());
  if (!report) return failWith(report.error().message);
  QTextStream(stdout) << report->toText() << Qt::endl;
  return EXIT_SUCCESS;
}

int runWindow(QApplication& application, const QCommandLineParser& options) {
  QSettings settings;
  Appearance appearance(application, settings);
  Launcher launcher(settings, appearance, systemClock());
  const QString file = options.isSet("database") ? options.value("database") : Launcher::ownFile();
  const auto opened = options.isSet("sample") ? launcher.openSample() : launcher.open(file);
  if (opened) return QApplication::exec();
  QMessageBox box(QMessageBox::Warning, QStringLiteral("Roost"), opened.error().message);
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(options.isSet("sample") ? Launcher::sampleFile() : file);
  box.exec();
  return failWith(opened.error().message);
}

}  // namespace

int main(int argc, char* argv[]) {
  QCoreApplication::setOrganizationName(QStringLiteral("Roost"));
  QCoreApplication::setApplicationName(QStringLiteral("roost"));
  QCoreApplication::setApplicationVersion(QStringLiteral(ROOST_VERSION));

  // What needs no window must work where there is no display.
  const auto asked = [&](const char* option) {
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) { return QByteArray(argument).startsWith(option); });
  };
  const bool headless = asked("--import") || asked("--help") || asked("--version") || asked("-h") || asked("-v");
  const std::unique_ptr<QCoreApplication> application(headless ? new QCoreApplication(argc, argv)
                                                               : new QApplication(argc, argv));
  translate(*application);

  QCommandLineParser options;
  options.setApplicationDescription(Main::tr("A desktop microblog."));
  options.addHelpOption();
  options.addVersionOption();
  options.addOptions({{"database", Main::tr("Open this database instead of your own."), Main::tr("file")},
                      {"sample", Main::tr("Explore the sample community.")},
                      {"import", Main::tr("Import a Microblog database without opening a window."), Main::tr("file")}});
  options.process(*application);
  if (!options.positionalArguments().isEmpty())
    return failWith(Main::tr("There is no use for “%1”; see --help.").arg(options.positionalArguments().first()));
  if (options.isSet("import"))
    return importHeadless(options.isSet("database") ? options.value("database") : Launcher::ownFile(), options.value("import"));
  return runWindow(*qobject_cast<QApplication*>(application.get()), options);
}
