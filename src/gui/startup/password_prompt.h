#pragma once

#include <QString>

#include "core/storage/result.h"

namespace roost {

/// Reads a new password from standard input. Where that is a terminal it is asked for twice and not shown, and the
/// terminal is left as it was, also by Ctrl+C; anywhere else it is the first line.
/// Fails with InvalidInput when there is none, when the two differ, or when it is not UTF-8.
Result<QString> readNewPassword(const QString& username);

}  // namespace roost
