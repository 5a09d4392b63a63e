#pragma once

#include "core/transfer/import_job.h"

namespace roost {

/// What a source holds, told before it is imported.
struct ImportSurvey {
  SourceKind kind = SourceKind::Microblog;
  QString ownerName;  ///< Whose archive it is, as their network calls them; empty for other sources.
  QString ownerDisplayName;
  UserId knownOwner = noUser;  ///< The user whom an earlier import made of them.
  ImportReport::Counts found;
  qint64 missingPictures = 0, otherMedia = 0;
  std::optional<qint64> firstPost, lastPost;  ///< UTC milliseconds.
  qint64 growth = 0;                          ///< About how many bytes the database grows by.
  /// Why rows will be left out, and how many for each reason.
  QList<std::pair<QString, qint64>> leftOut;
};

/// Reads the source once, and writes nothing. `progress` is called as in an import. Fails with the errors of the source
/// and the store, and with InvalidInput when `progress` returns false.
Result<ImportSurvey> surveySource(ImportSource& source, Store& store, const ImportProgress& progress = {});

}  // namespace roost
