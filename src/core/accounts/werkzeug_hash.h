#pragma once

#include <QString>

#include "core/accounts/wiped_bytes.h"

namespace roost {

/// Whether `password` (UTF-8) is the one behind a hash made by Werkzeug's generate_password_hash:
/// "pbkdf2:sha256:N$salt$hex" or "scrypt:N:r:p$salt$hex", the salt taken as UTF-8 text.
/// False for any other form, and for parameters so large that they would exhaust the machine.
bool verifyWerkzeugPassword(const QString& hash, const WipedBytes& password);

}  // namespace roost
