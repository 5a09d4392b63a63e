#pragma once

#include "gui/startup/command_line.h"
#include "gui/startup/database_claim.h"
#include "gui/startup/interrupt_watch.h"

namespace roost {

/// Whether the database may be opened by this name. Fails with OpenElsewhere where a window may show it by another,
/// otherwise with SeveralNames: SQLite names its log after the name it knows, and would not see the other's.
Result<Done> refuseSeveralNames(const CommandLine& asked);

/// Opens the database that was asked for where there is no window. If that has to bring it to the current schema, the
/// terminal says so, and Ctrl+C cancels it.
Result<std::unique_ptr<Store>> openHeadless(const CommandLine& asked, const InterruptWatch& watch);

/// Deletes a database that was made for a job of which nothing came, unless somebody has begun to use it.
void removeNew(std::unique_ptr<Store> store);

}  // namespace roost
