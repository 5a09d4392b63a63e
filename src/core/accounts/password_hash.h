#pragma once

#include <QString>

namespace roost {

/// How dear a new hash is to compute; Least is for tests.
enum class PasswordCost { Interactive, Least };

/// An Argon2id hash in its usual text form ("$argon2id$…"). Takes about a tenth of a second at Interactive cost.
/// Empty when there is not enough memory for it.
QString hashPassword(const QString& password, PasswordCost cost);

/// Whether `password` is the one behind `hash`: Argon2id, or Werkzeug's
/// "pbkdf2:sha256:N$salt$hex" and "scrypt:N:r:p$salt$hex". False for anything else. May take a good second.
bool verifyPassword(const QString& hash, const QString& password);

/// Whether a hash that has just been verified should be replaced by `hashPassword`.
bool needsNewHash(const QString& hash);

}  // namespace roost
