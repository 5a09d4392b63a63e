#pragma once

#include <chrono>

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/transfer/import_job.h"
#include "core/transfer/import_report.h"

namespace roost {

/// Brings the users, posts and follows of a Microblog database (the web application of the tutorial, from its
/// chapter 8 on) into the store, all of them or none. `file` is only read. What is here already stays as it
/// is, so that importing the same file again changes nothing; what could not be kept as it was is in the
/// report. A file that can't be read without leaving something beside it is copied first; meanwhile `progress` hears
/// that nothing is done.
///
/// `busyTimeout` is how long reading `file` may wait for another process's lock.
/// Fails with CannotOpen, NotADatabase, OtherApplication (with a message that says what the file is), Busy, DiskFull,
/// DiskFails or Damaged, and with InvalidInput when `progress` said stop.
Result<ImportReport> importMicroblog(Store& store, const QString& file, const Clock& clock,
                                     const ImportProgress& progress = {},
                                     std::chrono::milliseconds busyTimeout = Store::patient);

}  // namespace roost
