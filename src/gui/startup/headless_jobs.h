#pragma once

#include "gui/startup/command_line.h"

namespace roost {

// Jobs without a window. Each reports its result on the terminal and returns the program's exit code.

int importHeadless(const CommandLine& asked);
int setPasswordHeadless(const CommandLine& asked);
/// Prints a list as JSON Lines.
int listHeadless(const CommandLine& asked);
int exportHeadless(const CommandLine& asked);

/// Prints the message to standard error and returns EXIT_FAILURE.
int failWith(const QString& message);

}  // namespace roost
