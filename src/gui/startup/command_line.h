#pragma once

#include <QCommandLineParser>

#include "core/storage/store.h"

namespace roost {

/// The first of the user's own folders, as the environment names them, whose name can't be read; empty where all can
/// be.
QString unreadableFolder();

/// What Roost was asked for when it was started.
struct CommandLine {
  QString database;
  bool sample = false;
  // Without one of these, a window opens.
  std::optional<QString> importFrom = {};
  std::optional<QString> reportTo = {};       ///< Of the import.
  std::optional<QString> newPasswordOf = {};  ///< A username.
  SharedFolder shared = SharedFolder::Refuse;

  /// The long names of the options that are answered on the terminal, without a window.
  static QStringList headlessOptions();

  static void describeTo(QCommandLineParser& parser);

  /// Of a parser that has parsed. Fails with InvalidInput where two things are asked for that exclude each other.
  static Result<CommandLine> from(const QCommandLineParser& parser);

  /// Whether this can be answered without a window, and hence must be where there is no display.
  static bool isHeadless(int argc, const char* const argv[]);
};

}  // namespace roost
