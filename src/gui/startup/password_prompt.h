#pragma once

#include <QString>

#include "core/storage/result.h"

namespace roost {

/// Reads a new password from standard input. On a terminal it asks twice without echo and restores the terminal, even
/// after Ctrl+C; otherwise it reads the first line. Fails with InvalidInput if there is no password, if the two differ,
/// or if it isn't UTF-8.
Result<QString> readNewPassword(const QString& username);

}  // namespace roost
