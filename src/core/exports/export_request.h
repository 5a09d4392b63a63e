#pragma once

#include "core/exports/export_file.h"
#include "core/posts/post.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// Something that goes out of a database, into a file.
struct ExportRequest {
  enum Kind {
    Database,      ///< Everything, as database_export.h has it.
    OwnData,       ///< Everything of `user`.
    PostsPage,     ///< The posts of `user` as a web page.
    Conversation,  ///< The conversation of `post` as a web page.
    PostsJson,     ///< The posts of `user` for the tutorial's web application.
    FollowsCsv     ///< Whom `user` follows, for Mastodon.
  };
  Kind kind = Database;
  UserId user = noUser;
  PostId post = noPost;
  bool withPasswords = false;  ///< In an export of the whole database.

  /// How the names of such files end, without the dot.
  static QString endingOf(Kind kind);
};

/// Writes the file, or leaves nothing behind. Fails with InvalidInput when it would replace the database itself, with
/// NotFound when the user or the post is gone, with Interrupted when `progress` returns false, and as reading the
/// database and writing the file do.
Result<Done> runExport(Store& store, const ExportRequest& request, const QString& file, const Clock& clock,
                       const ExportProgress& progress = {});

}  // namespace roost
