#pragma once

#include "gui/shell/command_line.h"
#include "gui/shell/database_claim.h"

namespace roost {

/// What has to be held while a database with several names is open without a window; nothing where it has one. Fails with
/// OpenElsewhere where a window shows it: SQLite names its log after the name it knows, and would not see the other's.
Result<std::unique_ptr<DatabaseClaim>> claimHeadless(const CommandLine& asked);

/// Opens the database that was asked for where there is no window. If that has to bring it to the current schema, the
/// terminal says so, and Ctrl+C cancels it.
Result<std::unique_ptr<Store>> openHeadless(const CommandLine& asked);

}  // namespace roost
