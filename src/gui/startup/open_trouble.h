#pragma once

#include <QString>

#include "core/storage/error.h"

namespace roost {

enum class WayOn { None, OpenAnyway, Recover };

/// Says why `file` can't be opened, and asks for a way on where there is one: to open it all the same where the only
/// trouble is that others could write to it, and to recover what a damaged one has left.
WayOn askForWayOn(const Error& error, const QString& file);

}  // namespace roost
