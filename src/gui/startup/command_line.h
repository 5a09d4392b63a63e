#pragma once

#include <QCommandLineParser>

#include "core/exports/export_request.h"
#include "core/exports/list_export.h"
#include "core/storage/store.h"

namespace roost {

/// The first folder named by HOME, TMPDIR or an XDG variable whose path isn't valid UTF-8; empty if all of them are
/// valid.
QString unreadableFolder();

/// The parsed command line.
struct CommandLine {
  QString database;
  bool sample = false;
  // A window opens unless `importFrom`, `newPasswordOf`, `list` or `exportTo` is set.
  std::optional<QString> importFrom = {};
  std::optional<QString> importInto = {};     ///< The username of whose archive it is.
  bool withDeleted = false;                   ///< Whether an import brings deleted posts, too.
  std::optional<QString> reportTo = {};       ///< The file for the import's report.
  std::optional<QString> newPasswordOf = {};  ///< A username.
  std::optional<ListRequest> list = {};
  std::optional<QString> exportTo = {};
  ExportRequest::Kind exportKind = ExportRequest::Database;  ///< By the name of `exportTo`.
  QString user = {};                                         ///< The username for whom a search or an export is made.
  bool withPasswords = false;
  SharedFolder shared = SharedFolder::Refuse;

  /// The long names of the options that are answered on the terminal, without a window.
  static QStringList headlessOptions();

  static void describeTo(QCommandLineParser& parser);

  /// `parser` must have parsed its arguments. Fails with InvalidInput if the options contradict each other.
  static Result<CommandLine> from(const QCommandLineParser& parser);

  /// Whether the arguments are handled without a window, and therefore must work without a display.
  static bool isHeadless(int argc, const char* const argv[]);

 private:
  static QList<QCommandLineOption> jobs();
  Result<Done> readList(const QCommandLineParser& parser);
  Result<Done> readExport(const QCommandLineParser& parser);
};

}  // namespace roost
