#pragma once

#include "core/transfer/import_survey.h"

namespace roost {

/// "Mastodon archive of Susan".
QString importTitle(const ImportSurvey& survey);

/// What will come, from when to when, and how much the database will grow.
QString importSummary(const ImportSurvey& survey);

/// What will be left out, and why; empty if nothing will.
QString importOmissions(const ImportSurvey& survey);

}  // namespace roost
