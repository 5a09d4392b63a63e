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

/// What a file of this name is to hold. Only an archive can be of the whole database.
std::optional<ExportRequest::Kind> exportKindOf(const QString& file, bool isOfUser) {
  const QString ending = file.section(u'.', -1).toLower();
  for (const auto kind : {ExportRequest::PostsPage, ExportRequest::PostsJson, ExportRequest::FollowsCsv})
    if (file.contains(u'.') && ending == ExportRequest::endingOf(kind)) return kind;
  if (!file.contains(u'.') || ending != ExportRequest::endingOf(ExportRequest::Database)) return std::nullopt;
  return isOfUser ? ExportRequest::OwnData : ExportRequest::Database;
}

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
                     {"sample", Main::tr("Explore the sample community.")}});
  parser.addOptions(jobs());
  parser.addOptions(
      {{"into", Main::tr("With --import: the user whose archive it is."), Main::tr("user")},
       {"with-deleted", Main::tr("With --import: posts, too, that were deleted where they were published.")},
       {"report", Main::tr("With --import: save the full report to this file."), file},
       {"limit", Main::tr("With a list: print this many rows at most."), Main::tr("number")},
       {"before", Main::tr("With a list: continue after the row with this “cursor”."), "cursor"},
       {"user", Main::tr("With --search or --export: for this user."), Main::tr("user")},
       {"with-passwords", Main::tr("With --export: include password hashes of the whole database.")},
       {"allow-shared-folder", Main::tr("Open the database even if everyone can write to it.")}});
}

QList<QCommandLineOption> CommandLine::jobs() {
  const QString user = Main::tr("user");
  return {{"import", Main::tr("Import a Microblog database or an archive without opening a window."), Main::tr("file")},
          {"set-password", Main::tr("Set a new password for this user."), user},
          {"timeline", Main::tr("Print this user’s timeline as JSON, one post per line."), user},
          {"posts", Main::tr("Print this user’s posts as JSON, one per line."), user},
          {"search", Main::tr("Print the posts that a search finds as JSON, one per line."), Main::tr("words")},
          {"users", Main::tr("Print all users as JSON, one per line.")},
          {"export", Main::tr("Export to this file: everything as .zip, posts as .html or .json, follows as .csv."),
           Main::tr("file")}};
}

Result<CommandLine> CommandLine::from(const QCommandLineParser& parser) {
  QStringList files = parser.values("database") + parser.positionalArguments();
  files.removeDuplicates();
  if (files.size() > 1) return invalidInput(Main::tr("Give only one database. See --help."));
  const bool sample = parser.isSet("sample");
  QStringList given;
  for (const QCommandLineOption& job : jobs())
    if (const QString name = job.names().constFirst(); parser.isSet(name)) given.append(name);
  if (given.size() > 1)
    return invalidInput(Main::tr("--%1 and --%2 can’t be combined. See --help.").arg(given[0], given[1]));
  if (sample && (!files.isEmpty() || parser.isSet("import") || parser.isSet("set-password")))
    return invalidInput(
        Main::tr("--sample opens a database of its own and can’t be combined with another. See --help."));
  CommandLine asked{files.value(0, sample ? Launcher::sampleFile() : Launcher::ownFile()), sample};
  if (parser.isSet("import")) asked.importFrom = parser.value("import");
  if (parser.isSet("report")) asked.reportTo = parser.value("report");
  if (asked.reportTo && !asked.importFrom) return invalidInput(Main::tr("--report needs --import. See --help."));
  if (parser.isSet("into")) asked.importInto = parser.value("into");
  if (asked.importInto && !asked.importFrom) return invalidInput(Main::tr("--into needs --import. See --help."));
  asked.withDeleted = parser.isSet("with-deleted");
  if (asked.withDeleted && !asked.importFrom)
    return invalidInput(Main::tr("--with-deleted needs --import. See --help."));
  if (parser.isSet("set-password")) asked.newPasswordOf = parser.value("set-password");
  asked.user = parser.value("user");
  ROOST_CHECK(asked.readList(parser));
  ROOST_CHECK(asked.readExport(parser));
  if (parser.isSet("allow-shared-folder")) asked.shared = SharedFolder::Accept;
  return asked;
}

Result<Done> CommandLine::readList(const QCommandLineParser& parser) {
  for (const auto& [option, kind] : {std::pair("timeline", ListRequest::Timeline),
                                     {"posts", ListRequest::Posts},
                                     {"search", ListRequest::Search},
                                     {"users", ListRequest::Users}})
    if (parser.isSet(QLatin1String(option)))
      list = ListRequest{.list = kind,
                         .what = kind == ListRequest::Users ? QString() : parser.value(QLatin1String(option))};
  for (const char* option : {"limit", "before"})
    if (parser.isSet(QLatin1String(option)) && !list)
      return invalidInput(
          Main::tr("--%1 needs --timeline, --posts, --search or --users. See --help.").arg(QLatin1String(option)));
  if (!list) return Done{};
  list->viewer = user;
  list->before = parser.value("before");
  if (!parser.isSet("limit")) return Done{};
  bool isNumber = false;
  list->limit = parser.value("limit").toLongLong(&isNumber);
  if (!isNumber || list->limit < 1) return invalidInput(Main::tr("--limit takes a number from 1 up. See --help."));
  return Done{};
}

Result<Done> CommandLine::readExport(const QCommandLineParser& parser) {
  const bool isExport = parser.isSet("export");
  if (parser.isSet("user") && !isExport && (!list || list->list != ListRequest::Search))
    return invalidInput(Main::tr("--user needs --search or --export. See --help."));
  withPasswords = parser.isSet("with-passwords");
  if (isExport) {
    exportTo = parser.value("export");
    const auto kind = exportKindOf(*exportTo, parser.isSet("user"));
    if (!kind) return invalidInput(Main::tr("The name of an export ends in .zip, .html, .json or .csv. See --help."));
    exportKind = *kind;
  }
  if (withPasswords && (!isExport || exportKind != ExportRequest::Database))
    return invalidInput(Main::tr("--with-passwords needs --export to a .zip file of the whole database. See --help."));
  return Done{};
}

QStringList CommandLine::headlessOptions() {
  QStringList names{QStringLiteral("help"), QStringLiteral("help-all"), QStringLiteral("version")};
  for (const QCommandLineOption& job : jobs()) names += job.names();
  return names;
}

bool CommandLine::isHeadless(int argc, const char* const argv[]) {
  // Those that belong to the others mean nothing to a window, either.
  static const QStringList belonging{QStringLiteral("report"),      QStringLiteral("into"),
                                     QStringLiteral("limit"),       QStringLiteral("before"),
                                     QStringLiteral("user"),        QStringLiteral("with-passwords"),
                                     QStringLiteral("with-deleted")};
  const QStringList options = headlessOptions() + belonging;
  return std::any_of(argv + 1, argv + argc, [&](const QByteArray& argument) {
    if (argument == "-h" || argument == "-v") return true;
    return argument.startsWith("--") && options.contains(QString::fromUtf8(argument.mid(2)).section(u'=', 0, 0));
  });
}

}  // namespace roost
