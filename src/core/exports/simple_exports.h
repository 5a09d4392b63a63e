#pragma once

#include "core/exports/export_file.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

// Both fail as ExportFile does, with NotFound when there is no such user, and when the database can't be read.

/// A user's posts as the posts.json of the tutorial's web application: what Python's json.dumps(…, indent=4) makes of
/// {"posts": [{"body", "timestamp"}]}, oldest first, with timestamps in UTC as Python's isoformat() writes them.
Result<Done> exportPostsJson(Store& store, UserId user, const QString& file, const ExportProgress& progress = {});

/// Whom a user follows, as the following_accounts.csv that Mastodon exports and imports.
Result<Done> exportFollowsCsv(Store& store, UserId user, const QString& file, const ExportProgress& progress = {});

}  // namespace roost
