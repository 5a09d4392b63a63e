#include "gui/startup/command_line.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

#include "core/storage/private_files.h"
#include "gui/startup/launcher.h"

namespace roost {
namespace {

struct Main {
  Q_DECLARE_TR_FUNCTIONS(Main)
};

}  // namespace

QString unreadableFolder() {
  for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
    if (QString folder = QFile::decodeName(qgetenv(name)); !checkPath(folder)) return folder;
  return {};
}

void CommandLine::describeTo(QCommandLineParser& parser) {
  const QString file = Main::tr("file");
  parser.setApplicationDescription(Main::tr("A desktop microblog."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(QStringLiteral("file"), Main::tr("Open this database instead of your own."),
                               QStringLiteral("[%1]").arg(file));
  parser.addOptions({{"database", Main::tr("Same as giving the file name alone."), file},
                     {"sample", Main::tr("Explore the sample community.")},
                     {"import", Main::tr("Import a Microblog database or an archive without opening a window."), file},
                     {"into", Main::tr("With --import: the user whose archive it is."), Main::tr("user")},
                     {"report", Main::tr("With --import: save the full report to this file."), file},
                     {"set-password", Main::tr("Set a new password for this user."), Main::tr("user")},
                     {"allow-shared-folder", Main::tr("Open the database even if everyone can write to it.")}});
}

Result<CommandLine> CommandLine::from(const QCommandLineParser& parser) {
  QStringList files = parser.values("database") + parser.positionalArguments();
  files.removeDuplicates();
  if (files.size() > 1) return invalidInput(Main::tr("Give only one database. See --help."));
  const bool sample = parser.isSet("sample");
  if (parser.isSet("import") && parser.isSet("set-password"))
    return invalidInput(Main::tr("--import and --set-password can’t be combined. See --help."));
  if (sample && (!files.isEmpty() || parser.isSet("import") || parser.isSet("set-password")))
    return invalidInput(
        Main::tr("--sample opens a database of its own and can’t be combined with another. See --help."));
  CommandLine asked{files.value(0, sample ? Launcher::sampleFile() : Launcher::ownFile()), sample};
  if (parser.isSet("import")) asked.importFrom = parser.value("import");
  if (parser.isSet("report")) asked.reportTo = parser.value("report");
  if (asked.reportTo && !asked.importFrom) return invalidInput(Main::tr("--report needs --import. See --help."));
  if (parser.isSet("into")) asked.importInto = parser.value("into");
  if (asked.importInto && !asked.importFrom) return invalidInput(Main::tr("--into needs --import. See --help."));
  if (parser.isSet("set-password")) asked.newPasswordOf = parser.value("set-password");
  if (parser.isSet("allow-shared-folder")) asked.shared = SharedFolder::Accept;
  return asked;
}

QStringList CommandLine::headlessOptions() {
  return {QStringLiteral("help"), QStringLiteral("help-all"), QStringLiteral("version"), QStringLiteral("import"),
          QStringLiteral("set-password")};
}

bool CommandLine::isHeadless(int argc, const char* const argv[]) {
  const QStringList options = headlessOptions();
  return std::any_of(argv + 1, argv + argc, [&](const QByteArray& argument) {
    if (argument == "-h" || argument == "-v") return true;
    return argument.startsWith("--") && options.contains(QString::fromUtf8(argument.mid(2)).section(u'=', 0, 0));
  });
}

}  // namespace roost
