#pragma once

#include "core/transfer/import_job.h"

namespace roost {

/// What a source holds, told before it is imported.
struct ImportSurvey {
  /// Rows that are left out for the same reason.
  struct LeftOut {
    QString reason;
    bool arePosts = false;
    qint64 count = 0;
  };

  SourceKind kind = SourceKind::Microblog;
  QString ownerName;  ///< Whose archive it is, as their network calls them; empty for other sources.
  QString ownerDisplayName;
  UserId knownOwner = noUser;  ///< The user whom an earlier import made of them.
  QStringList filesBeside;     ///< The names of files beside the archive that are read, too.
  ImportReport::Counts found;
  /// Of `found`: what an earlier import of the same kind has brought.
  ImportReport::Counts alreadyHere;
  qint64 missingPictures = 0, otherMedia = 0;  ///< Of posts that aren't here yet.
  qint64 followersOnly = 0;                    ///< Posts that only followers could read where they were published.
  qint64 deletedThere = 0;                     ///< Posts that come only if such are asked for; not in `found`.
  std::optional<qint64> firstPost, lastPost;   ///< UTC milliseconds.
  qint64 growth = 0;                           ///< About how many bytes the database grows by.
  QList<LeftOut> leftOut;
};

/// Reads the source once, and writes nothing. `progress` is called as in an import. Fails with the errors of the source
/// and the store, and with InvalidInput when `progress` returns false.
Result<ImportSurvey> surveySource(ImportSource& source, Store& store, const ImportProgress& progress = {});

}  // namespace roost
