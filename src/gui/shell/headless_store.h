#pragma once

#include "gui/shell/command_line.h"

namespace roost {

/// Opens the database that was asked for where there is no window. If that has to bring it to the current schema, the
/// terminal says so, and Ctrl+C cancels it.
Result<std::unique_ptr<Store>> openHeadless(const CommandLine& asked);

}  // namespace roost
