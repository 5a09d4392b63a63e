#pragma once

#include "core/storage/error.h"

namespace roost {

/// What is wrong with a repository; `detail` is for the log.
Error brokenRepository(const QString& detail);

/// Made to fill memory or time.
Error excessiveRepository(const QString& detail);

}  // namespace roost
