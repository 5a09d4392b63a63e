#pragma once

#include <chrono>

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/transfer/import_job.h"
#include "core/transfer/import_report.h"

namespace roost {

/// Imports the users, posts, follows and messages of a Microblog database (the web application of the tutorial, from
/// its chapter 8 on) into the store, all of them or none. `file` is only read. Rows that are already in the store stay
/// unchanged, so importing the same file again changes nothing. The report says which rows were changed or left out. A
/// file that can't be read without leaving something beside it is copied first; meanwhile `progress` is called with 0
/// of 0 rows done.
///
/// `busyTimeout` is how long reading `file` may wait for another process's lock.
/// Fails with CannotOpen, NotADatabase, OtherApplication (with a message that says what the file is), Busy, DiskFull,
/// DiskFails or Damaged, and with InvalidInput when `progress` returns false.
Result<ImportReport> importMicroblog(Store& store, const QString& file, const Clock& clock,
                                     const ImportProgress& progress = {},
                                     std::chrono::milliseconds busyTimeout = Store::patient);

}  // namespace roost
