#pragma once

#include "core/survey/import_survey.h"

namespace roost {

/// A user who may be the owner of an archive.
struct ImportOwner {
  UserId user = noUser;
  QString username, displayName;
};

/// "Susan (@susan)".
QString importOwnerName(const ImportOwner& owner);

/// "Mastodon archive of Susan".
QString importTitle(const ImportSurvey& survey);

/// What will come, from when to when, and how much the database will grow.
QString importSummary(const ImportSurvey& survey);

/// What will be left out, and why; empty if nothing will.
QString importOmissions(const ImportSurvey& survey);

}  // namespace roost
