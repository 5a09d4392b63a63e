#pragma once

#include <QString>

namespace roost {

/// How expensive a new hash is to compute. Moderate uses libsodium's limits of that name, 256 MiB and three rounds.
/// Least is for tests and for passwords that aren't secret.
enum class PasswordCost { Moderate, Least };

/// An Argon2id hash in its usual text form ("$argon2id$…"). Takes most of a second at Moderate cost. Empty if there
/// isn't enough memory.
QString hashPassword(const QString& password, PasswordCost cost);

/// Whether passwords can be verified against a hash: Argon2id, or any form that Werkzeug has written.
bool isPasswordHash(const QString& hash);

/// The hash to store for an imported user: unchanged or, if no password can be verified against it, prefixed with "!",
/// by which these users are found. A plain-text password is replaced by "!" alone.
QString markedIfUnusable(const QString& hash);

/// Whether `password` matches `hash`. False if `isPasswordHash` is false. May take more than a second.
bool verifyPassword(const QString& hash, const QString& password);

/// Whether a hash that has just been verified is weaker than one made by `hashPassword` at this cost.
bool needsNewHash(const QString& hash, PasswordCost cost);

}  // namespace roost
