#pragma once

#include "core/storage/store.h"

namespace roost {

/// Whether a query has found anything. Fails as reading does: what can't be read is not absent.
Result<bool> anyRow(Result<Rows> rows);

}  // namespace roost
