#include "core/accounts/password_hash.h"

#include <sodium.h>

#include <QRegularExpression>
#include <array>
#include <optional>

#include "core/accounts/werkzeug_hash.h"
#include "core/accounts/wiped_bytes.h"

namespace roost {
namespace {

const QLatin1String argon2id("$argon2id$");

// An imported file can claim any cost. A gibibyte and 32 rounds are far above what Roost asks for (256 MiB, 3).
constexpr quint64 maxKibibytes = 1ULL << 20, maxRounds = 32;

struct Argon2idCost {
  quint64 kibibytes = 0;
  quint64 rounds = 0;
};

Argon2idCost argon2idCost(PasswordCost cost) {
  if (cost == PasswordCost::Least) return {crypto_pwhash_MEMLIMIT_MIN / 1024, crypto_pwhash_OPSLIMIT_MIN};
  return {crypto_pwhash_MEMLIMIT_MODERATE / 1024, crypto_pwhash_OPSLIMIT_MODERATE};
}

std::optional<Argon2idCost> costOf(const QString& hash) {
  static const QRegularExpression cost(QStringLiteral(R"(^\$argon2id\$v=\d+\$m=(\d{1,9}),t=(\d{1,9}),p=\d{1,3}\$)"));
  const auto match = cost.match(hash);
  if (!match.hasMatch()) return std::nullopt;
  return Argon2idCost{match.captured(1).toULongLong(), match.captured(2).toULongLong()};
}

bool isAffordable(const QString& hash) {
  const auto cost = costOf(hash);
  return cost && cost->kibibytes <= maxKibibytes && cost->rounds <= maxRounds &&
         cost->kibibytes * cost->rounds <= 4 * maxKibibytes;
}

bool sodiumIsReady() {
  static const bool ready = sodium_init() >= 0;
  return ready;
}

}  // namespace

QString hashPassword(const QString& password, PasswordCost cost) {
  if (!sodiumIsReady()) return {};
  const auto [kibibytes, rounds] = argon2idCost(cost);
  const WipedBytes bytes(password.toUtf8());
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  const int failed = crypto_pwhash_str_alg(hash.data(), bytes.text(), bytes.size(), rounds,
                                           static_cast<size_t>(kibibytes * 1024), crypto_pwhash_ALG_ARGON2ID13);
  return failed ? QString() : QString::fromLatin1(hash.data());
}

bool isPasswordHash(const QString& hash) {
  return hash.startsWith(argon2id) ? isAffordable(hash) : isWerkzeugHash(hash);
}

QString markedIfUnusable(const QString& hash) {
  if (isPasswordHash(hash) || hash.startsWith(u'!')) return hash;
  return werkzeugPlainPassword(hash) ? QStringLiteral("!") : u'!' + hash;
}

bool verifyPassword(const QString& hash, const QString& password) {
  if (!sodiumIsReady()) return false;
  const WipedBytes bytes(password.toUtf8());
  if (!hash.startsWith(argon2id)) return verifyWerkzeugPassword(hash, bytes);
  if (!isAffordable(hash)) return false;
  std::array<char, crypto_pwhash_STRBYTES> stored{};
  const QByteArray latin = hash.toLatin1();
  if (latin.size() >= static_cast<qsizetype>(stored.size())) return false;
  std::copy(latin.cbegin(), latin.cend(), stored.begin());
  return crypto_pwhash_str_verify(stored.data(), bytes.text(), bytes.size()) == 0;
}

bool needsNewHash(const QString& hash, PasswordCost cost) {
  const auto had = costOf(hash);
  const Argon2idCost wanted = argon2idCost(cost);
  return !had || had->kibibytes < wanted.kibibytes || had->rounds < wanted.rounds;
}

}  // namespace roost
