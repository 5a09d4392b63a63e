#include "core/accounts/werkzeug_hash.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringList>
#include <array>
#include <functional>

namespace roost {
namespace {

// A file can claim any cost. These are far above what Werkzeug has ever used (1,000,000 and 32 MiB).
constexpr quint32 maxIterations = 5'000'000;
constexpr quint64 maxScryptWork = 1ULL << 22;  // N * r * p; Werkzeug's is 2^18.
constexpr quint64 maxScryptBytes = 512ULL << 20;
constexpr int scryptKeySize = 64;

/// The defaults of Werkzeug's versions, for hashes that don't include the number of iterations.
constexpr std::array<quint32, 6> usualIterations{1'000, 50'000, 150'000, 260'000, 600'000, 1'000'000};

struct Digest {
  QLatin1String name;
  QCryptographicHash::Algorithm algorithm;
};

/// By Python's names.
constexpr std::array digests{
    Digest{QLatin1String("md5"), QCryptographicHash::Md5},
    Digest{QLatin1String("sha1"), QCryptographicHash::Sha1},
    Digest{QLatin1String("sha224"), QCryptographicHash::Sha224},
    Digest{QLatin1String("sha256"), QCryptographicHash::Sha256},
    Digest{QLatin1String("sha384"), QCryptographicHash::Sha384},
    Digest{QLatin1String("sha512"), QCryptographicHash::Sha512},
    Digest{QLatin1String("sha3_224"), QCryptographicHash::RealSha3_224},
    Digest{QLatin1String("sha3_256"), QCryptographicHash::RealSha3_256},
    Digest{QLatin1String("sha3_384"), QCryptographicHash::RealSha3_384},
    Digest{QLatin1String("sha3_512"), QCryptographicHash::RealSha3_512},
    Digest{QLatin1String("blake2b"), QCryptographicHash::Blake2b_512},
    Digest{QLatin1String("blake2s"), QCryptographicHash::Blake2s_256},
};

struct ScryptCost {
  quint64 n = 0;
  quint32 r = 0, p = 0;

  bool isBearable() const {
    return n > 1 && (n & (n - 1)) == 0 && r > 0 && p > 0 && p <= 16 && r <= 64 && n <= maxScryptBytes / 128 / r &&
           n * r * p <= maxScryptWork;
  }
};

/// A parsed hash.
struct WerkzeugHash {
  enum class Kind { Digest, Pbkdf2, Scrypt } kind = Kind::Digest;
  QCryptographicHash::Algorithm digest = QCryptographicHash::Md5;
  QList<quint32> iterations = {};  ///< The possible numbers, in ascending order.
  ScryptCost cost = {};
  QByteArray salt = {};
  QByteArray key = {};
};

using Hmac = std::function<QByteArray(const QByteArray& message)>;

const unsigned char* bytesOf(const QByteArray& text) {
  return reinterpret_cast<const unsigned char*>(text.constData());
}

size_t sizeOf(const QByteArray& text) { return static_cast<size_t>(text.size()); }

std::optional<WerkzeugHash> withMethod(const QStringList& method) {
  if (method.size() == 4 && method[0] == u"scrypt") {
    WerkzeugHash hash{.kind = WerkzeugHash::Kind::Scrypt};
    hash.cost = {method[1].toULongLong(), method[2].toUInt(), method[3].toUInt()};
    return hash.cost.isBearable() ? std::optional(hash) : std::nullopt;
  }
  const bool isPbkdf2 = method[0] == u"pbkdf2";
  const QString name = method.value(isPbkdf2 ? 1 : 0);
  const auto* const digest =
      std::find_if(digests.begin(), digests.end(), [&](const Digest& known) { return known.name == name; });
  if (digest == digests.end() || method.size() > (isPbkdf2 ? 3 : 1)) return std::nullopt;
  WerkzeugHash hash{.kind = isPbkdf2 ? WerkzeugHash::Kind::Pbkdf2 : WerkzeugHash::Kind::Digest,
                    .digest = digest->algorithm};
  if (method.size() == 3)
    hash.iterations = {method[2].toUInt()};
  else if (isPbkdf2)
    hash.iterations = {usualIterations.begin(), usualIterations.end()};
  for (const quint32 count : std::as_const(hash.iterations))
    if (count == 0 || count > maxIterations) return std::nullopt;
  return hash;
}

std::optional<WerkzeugHash> takenApart(const QString& text) {
  const QStringList parts = text.split(u'$');
  if (parts.size() != 3) return std::nullopt;
  auto hash = withMethod(parts[0].split(u':'));
  if (!hash) return std::nullopt;
  hash->salt = parts[1].toUtf8();
  const QByteArray digits = parts[2].toLatin1().toLower();
  hash->key = QByteArray::fromHex(digits);
  const int keySize =
      hash->kind == WerkzeugHash::Kind::Scrypt ? scryptKeySize : QCryptographicHash::hashLength(hash->digest);
  return hash->key.size() == keySize && hash->key.toHex() == digits ? hash : std::nullopt;
}

bool isKey(const QByteArray& found, const WerkzeugHash& hash) {
  return found.size() == hash.key.size() && sodium_memcmp(found.constData(), hash.key.constData(), sizeOf(found)) == 0;
}

/// HMAC with the digest for which Werkzeug uses the most iterations. Takes a third of the time of Qt's implementation.
class HmacSha256 {
 public:
  explicit HmacSha256(const WipedBytes& key) { crypto_auth_hmacsha256_init(&m_keyed, key.data(), key.size()); }
  ~HmacSha256() { sodium_memzero(&m_keyed, sizeof m_keyed); }
  HmacSha256(const HmacSha256&) = delete;
  HmacSha256& operator=(const HmacSha256&) = delete;

  QByteArray of(const QByteArray& message) const {
    auto state = m_keyed;
    QByteArray code(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_update(&state, bytesOf(message), sizeOf(message));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(code.data()));
    return code;
  }

 private:
  crypto_auth_hmacsha256_state m_keyed;
};

/// Computes the first block of PBKDF2, which is as long as the digest, and compares it after each possible number of
/// iterations. Source: RFC 8018, section 5.2.
bool verifyPbkdf2(const WerkzeugHash& hash, const Hmac& hmac) {
  QByteArray round = hmac(hash.salt + QByteArray("\0\0\0\1", 4));
  QByteArray key = round;
  quint32 done = 1;
  for (const quint32 count : hash.iterations) {
    for (; done < count; ++done) {
      round = hmac(round);
      char* const bytes = key.data();
      for (qsizetype byte = 0; byte < key.size(); ++byte) bytes[byte] = static_cast<char>(bytes[byte] ^ round[byte]);
    }
    if (isKey(key, hash)) return true;
  }
  return false;
}

bool verifyPbkdf2(const WerkzeugHash& hash, const WipedBytes& password) {
  if (hash.digest == QCryptographicHash::Sha256) {
    const HmacSha256 hmac(password);
    return verifyPbkdf2(hash, [&hmac](const QByteArray& message) { return hmac.of(message); });
  }
  QMessageAuthenticationCode hmac(hash.digest, password.bytes());
  return verifyPbkdf2(hash, [&hmac](const QByteArray& message) {
    hmac.reset();
    hmac.addData(message);
    return hmac.result();
  });
}

bool verifyScrypt(const WerkzeugHash& hash, const WipedBytes& password) {
  QByteArray key(scryptKeySize, Qt::Uninitialized);
  const auto& [n, r, p] = hash.cost;
  const int failed =
      crypto_pwhash_scryptsalsa208sha256_ll(password.data(), password.size(), bytesOf(hash.salt), sizeOf(hash.salt), n,
                                            r, p, reinterpret_cast<unsigned char*>(key.data()), scryptKeySize);
  return !failed && isKey(key, hash);
}

bool verifyDigest(const WerkzeugHash& hash, const WipedBytes& password) {
  return isKey(hash.salt.isEmpty() ? QCryptographicHash::hash(password.bytes(), hash.digest)
                                   : QMessageAuthenticationCode::hash(password.bytes(), hash.salt, hash.digest),
               hash);
}

}  // namespace

bool isWerkzeugHash(const QString& hash) { return takenApart(hash).has_value(); }

bool verifyWerkzeugPassword(const QString& text, const WipedBytes& password) {
  const auto hash = takenApart(text);
  if (!hash) return false;
  switch (hash->kind) {
    case WerkzeugHash::Kind::Digest:
      return verifyDigest(*hash, password);
    case WerkzeugHash::Kind::Pbkdf2:
      return verifyPbkdf2(*hash, password);
    case WerkzeugHash::Kind::Scrypt:
      return verifyScrypt(*hash, password);
  }
  return false;
}

std::optional<QString> werkzeugPlainPassword(const QString& hash) {
  // Werkzeug splits at the first two "$"; the password after them may contain more.
  if (hash.section(u'$', 0, 0) != u"plain" || hash.count(u'$') < 2) return std::nullopt;
  return hash.section(u'$', 2);
}

}  // namespace roost
