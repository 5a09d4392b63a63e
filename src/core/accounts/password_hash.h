#pragma once

#include <QString>

namespace roost {

/// How dear a new hash is to compute: as libsodium's limits of that name, 256 MiB and three rounds. Least is for tests
/// and for passwords that are no secret.
enum class PasswordCost { Moderate, Least };

/// An Argon2id hash in its usual text form ("$argon2id$…"). Takes most of a second at Moderate cost.
/// Empty when there is not enough memory for it.
QString hashPassword(const QString& password, PasswordCost cost);

/// Whether `password` is the one behind `hash`: Argon2id, or Werkzeug's
/// "pbkdf2:sha256:N$salt$hex" and "scrypt:N:r:p$salt$hex". False for anything else. May take a good second.
bool verifyPassword(const QString& hash, const QString& password);

/// Whether a hash that has just been verified is weaker than those of `hashPassword` at this cost.
bool needsNewHash(const QString& hash, PasswordCost cost);

}  // namespace roost
