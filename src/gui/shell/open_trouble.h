#pragma once

#include <QString>

#include "core/storage/error.h"

namespace roost {

/// Says why `file` can't be opened. True when the user wants it opened all the same, which is offered where the only
/// trouble is that others could write to it.
bool askToOpenAnyway(const Error& error, const QString& file);

}  // namespace roost
