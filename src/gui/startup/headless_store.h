#pragma once

#include "gui/startup/command_line.h"
#include "gui/startup/database_claim.h"
#include "gui/startup/interrupt_watch.h"

namespace roost {

/// Fails if the database file has hard links: with OpenElsewhere if another process has claimed the file, otherwise
/// with SeveralNames. SQLite names its log after the path it was given and would miss the log of another name.
Result<Done> refuseSeveralNames(const CommandLine& asked);

/// Opens the database that the command line names. If it has to be updated to the current schema, the terminal says so
/// and Ctrl+C cancels the update.
Result<std::unique_ptr<Store>> openHeadless(const CommandLine& asked, const InterruptWatch& watch);

/// Deletes a database that was created for a job that failed, unless it has users by now or another process has claimed
/// it.
void removeNew(std::unique_ptr<Store> store);

}  // namespace roost
