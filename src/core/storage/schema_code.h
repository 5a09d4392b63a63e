#pragma once

#include "core/storage/schema_upgrade.h"

namespace roost {

/// The code that the step to a schema version runs after its script; empty if there is none.
std::function<Result<Done>(Store& store)> codeOfSchemaStep(int version);

}  // namespace roost
