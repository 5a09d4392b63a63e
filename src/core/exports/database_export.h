#pragma once

#include "core/exports/export_archive.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// What an export has in it. Nobody's sign-ins are ever in one.
struct ExportScope {
  /// One user: what they wrote, saved, follow and mute, their messages, and the people these refer to. noUser: the
  /// whole database.
  UserId user = noUser;
  /// Only in an export of the whole database.
  bool withPasswords = false;
};

/// Writes the archive that resources/text/export-format.md describes; database_restore.h reads it. Fails as ExportFile
/// does, with NotFound when there is no such user, and when the database can't be read.
Result<Done> exportDatabase(Store& store, const ExportScope& scope, const QString& file, const Clock& clock,
                            const ExportProgress& progress = {});

}  // namespace roost
