#pragma once

#include <QCommandLineParser>

#include "core/storage/store.h"

namespace roost {

/// The first folder named by HOME, TMPDIR or an XDG variable whose path isn't valid UTF-8; empty if all of them are
/// valid.
QString unreadableFolder();

/// The parsed command line.
struct CommandLine {
  QString database;
  bool sample = false;
  // A window opens unless `importFrom` or `newPasswordOf` is set.
  std::optional<QString> importFrom = {};
  std::optional<QString> importInto = {};     ///< The username of whose archive it is.
  std::optional<QString> reportTo = {};       ///< The file for the import's report.
  std::optional<QString> newPasswordOf = {};  ///< A username.
  SharedFolder shared = SharedFolder::Refuse;

  /// The long names of the options that are answered on the terminal, without a window.
  static QStringList headlessOptions();

  static void describeTo(QCommandLineParser& parser);

  /// `parser` must have parsed its arguments. Fails with InvalidInput if the options contradict each other.
  static Result<CommandLine> from(const QCommandLineParser& parser);

  /// Whether the arguments are handled without a window, and therefore must work without a display.
  static bool isHeadless(int argc, const char* const argv[]);
};

}  // namespace roost
