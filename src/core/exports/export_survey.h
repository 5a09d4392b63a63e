#pragma once

#include "core/exports/database_restore.h"

namespace roost {

/// What is in an export, for whoever is about to read it.
struct ExportSurvey {
  bool isOfUser = false;  ///< Or of a whole database.
  QString userName;       ///< The name of the user whose export it is.
  qint64 createdAt = 0;   ///< UTC milliseconds; 0 if the export doesn't say.
  qint64 users = 0, posts = 0, pictures = 0;
};

/// Looks through an export without writing anything. Fails as `restoreDatabase` does.
Result<ExportSurvey> surveyExport(Store& store, const QString& file, const RestoreProgress& progress = {});

}  // namespace roost
