#pragma once

#include "core/storage/schema_upgrade.h"

namespace roost {

/// What the step to a schema version does besides its script; empty where that is all.
std::function<Result<Done>(Store& store)> codeOfSchemaStep(int version);

}  // namespace roost
