#pragma once

#include <QString>

namespace roost {

/// How dear a new hash is to compute: as libsodium's limits of that name, 256 MiB and three rounds. Least is for tests
/// and for passwords that are no secret.
enum class PasswordCost { Moderate, Least };

/// An Argon2id hash in its usual text form ("$argon2id$…"). Takes most of a second at Moderate cost.
/// Empty when there is not enough memory for it.
QString hashPassword(const QString& password, PasswordCost cost);

/// Whether a hash is one that passwords can be compared with: Argon2id, or any that Werkzeug has written.
bool isPasswordHash(const QString& hash);

/// How the hash of an imported user is kept: as it is, or, where no password can be compared with it, with a "!" before
/// it, by which such users are found. A password in clear is not kept.
QString markedIfUnusable(const QString& hash);

/// Whether `password` is the one behind `hash`. False for what is no such hash. May take a good second.
bool verifyPassword(const QString& hash, const QString& password);

/// Whether a hash that has just been verified is weaker than those of `hashPassword` at this cost.
bool needsNewHash(const QString& hash, PasswordCost cost);

}  // namespace roost
