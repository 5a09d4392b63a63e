#pragma once

#include "gui/startup/command_line.h"

namespace roost {

// What Roost does without a window. Each tells how it went and returns what the program ends with.

int importHeadless(const CommandLine& asked);
int setPasswordHeadless(const CommandLine& asked);

/// Says on standard error why the program ends.
int failWith(const QString& message);

}  // namespace roost
