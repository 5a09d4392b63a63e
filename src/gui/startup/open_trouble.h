#pragma once

#include <QString>

#include "core/storage/error.h"

namespace roost {

enum class WayOn { None, OpenAnyway, Recover };

/// Shows why `file` can't be opened and offers a way to continue if there is one: opening it anyway if others can write
/// to it, or recovering it if it is damaged.
WayOn askForWayOn(const Error& error, const QString& file);

}  // namespace roost
