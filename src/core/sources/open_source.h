#pragma once

#include <chrono>
#include <memory>

#include "core/archives/archive_file.h"
#include "core/archives/import_source.h"

namespace roost {

/// Opens whatever posts can be imported from, told from its content and not from its name: a Microblog database, the
/// archive of a network (packed, or unpacked to a folder), or a list of follows. `workFolders` are folders for a copy,
/// in order of preference; `busyTimeout` is how long reading may wait for another process's lock; `goOn` is called
/// during long work, and its error stops it. Fails with the errors of the formats' readers, and with OtherApplication
/// when it is none of them.
Result<std::unique_ptr<ImportSource>> openSource(const QString& path, const QStringList& workFolders,
                                                 std::chrono::milliseconds busyTimeout, const ArchiveFile::GoOn& goOn);

}  // namespace roost
