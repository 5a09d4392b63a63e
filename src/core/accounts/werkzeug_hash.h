#pragma once

#include <QString>
#include <optional>

#include "core/accounts/wiped_bytes.h"

namespace roost {

/// Whether a hash has a form that Werkzeug's generate_password_hash has ever written, and a bearable cost:
/// "scrypt:N:r:p$salt$hex", "pbkdf2:digest:N$salt$hex" with or without the N, or "digest$salt$hex" with or without a
/// salt. The digest is one that every Python has, such as "sha256". The salt is taken as UTF-8 text.
bool isWerkzeugHash(const QString& hash);

/// Whether `password` (UTF-8) matches the hash; false for any other form. May take more than a second.
bool verifyWerkzeugPassword(const QString& hash, const WipedBytes& password);

/// The password that Werkzeug stored as plain text, in "plain$$password"; nullopt for any other form.
std::optional<QString> werkzeugPlainPassword(const QString& hash);

}  // namespace roost
