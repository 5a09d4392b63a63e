#include "core/accounts/werkzeug_hash.h"

#include <QStringList>
#include <array>
#include <optional>

namespace roost {
namespace {

// A file can claim any cost. These are far above what Werkzeug has ever used (1,000,000 and 32 MiB).
constexpr quint32 maxIterations = 5'000'000;
constexpr quint64 maxScryptWork = 1ULL << 22;  // N * r * p; Werkzeug's is 2^18.
constexpr quint64 maxScryptBytes = 512ULL << 20;

const unsigned char* bytesOf(const QByteArray& text) {
  return reinterpret_cast<const unsigned char*>(text.constData());
}

size_t sizeOf(const QByteArray& text) { return static_cast<size_t>(text.size()); }

/// The first block of PBKDF2 with HMAC-SHA-256, 32 bytes. Source: RFC 8018, section 5.2.
QByteArray pbkdf2Sha256(const WipedBytes& password, const QByteArray& salt, quint32 iterations) {
  using Digest = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;
  crypto_auth_hmacsha256_state keyed;
  crypto_auth_hmacsha256_init(&keyed, password.data(), password.size());
  const auto hmac = [&keyed](const unsigned char* message, size_t length) {
    auto state = keyed;
    Digest digest;
    crypto_auth_hmacsha256_update(&state, message, length);
    crypto_auth_hmacsha256_final(&state, digest.data());
    return digest;
  };
  const QByteArray first = salt + QByteArray("\0\0\0\1", 4);
  Digest round = hmac(bytesOf(first), sizeOf(first));
  Digest key = round;
  for (quint32 i = 1; i < iterations; ++i) {
    round = hmac(round.data(), round.size());
    for (size_t byte = 0; byte < key.size(); ++byte) key[byte] = static_cast<unsigned char>(key[byte] ^ round[byte]);
  }
  sodium_memzero(&keyed, sizeof keyed);
  return {reinterpret_cast<const char*>(key.data()), key.size()};
}

std::optional<QByteArray> scrypt(const WipedBytes& password, const QByteArray& salt, quint64 n, quint32 r, quint32 p) {
  const bool sane = n > 1 && (n & (n - 1)) == 0 && r > 0 && p > 0 && p <= 16 && r <= 64 && n <= maxScryptBytes / 128 / r &&
                    n * r * p <= maxScryptWork;
  if (!sane) return std::nullopt;
  QByteArray key(64, Qt::Uninitialized);
  const int failed = crypto_pwhash_scryptsalsa208sha256_ll(password.data(), password.size(), bytesOf(salt),
                                                           sizeOf(salt), n, r, p,
                                                           reinterpret_cast<unsigned char*>(key.data()), 64);
  if (failed) return std::nullopt;
  return key;
}

std::optional<QByteArray> derivedKey(const QStringList& method, const WipedBytes& password, const QByteArray& salt) {
  if (method.size() == 3 && method[0] == u"pbkdf2" && method[1] == u"sha256") {
    const quint32 iterations = method[2].toUInt();
    if (iterations == 0 || iterations > maxIterations) return std::nullopt;
    return pbkdf2Sha256(password, salt, iterations);
  }
  if (method.size() == 4 && method[0] == u"scrypt")
    return scrypt(password, salt, method[1].toULongLong(), method[2].toUInt(), method[3].toUInt());
  return std::nullopt;
}

}  // namespace

bool verifyWerkzeugPassword(const QString& hash, const WipedBytes& password) {
  const QStringList parts = hash.split(u'$');
  if (parts.size() != 3) return false;
  const auto key = derivedKey(parts[0].split(u':'), password, parts[1].toUtf8());
  const QByteArray expected = QByteArray::fromHex(parts[2].toLatin1());
  return key && key->size() == expected.size() && sodium_memcmp(key->constData(), expected.constData(), sizeOf(*key)) == 0;
}

}  // namespace roost
