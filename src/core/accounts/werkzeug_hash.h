#pragma once

#include <QString>
#include <optional>

#include "core/accounts/wiped_bytes.h"

namespace roost {

/// Whether a hash has a form that Werkzeug's generate_password_hash has ever written, and a cost that this computer can
/// bear: "scrypt:N:r:p$salt$hex", "pbkdf2:digest:N$salt$hex", also without the N, and "digest$salt$hex" with or without
/// a salt. A digest is one that every Python has, such as "sha256". The salt is taken as UTF-8 text.
bool isWerkzeugHash(const QString& hash);

/// Whether `password` (UTF-8) is the one behind the hash; false for any other form. May take a good second.
bool verifyWerkzeugPassword(const QString& hash, const WipedBytes& password);

/// The password that Werkzeug kept as it was, in "plain$$password"; nothing for any other form.
std::optional<QString> werkzeugPlainPassword(const QString& hash);

}  // namespace roost
