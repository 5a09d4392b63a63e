#include "core/accounts/password_hash.h"

#include <sodium.h>

#include <QRegularExpression>
#include <array>

#include "core/accounts/werkzeug_hash.h"

namespace roost {
namespace {

const QLatin1String argon2id("$argon2id$");

// An imported file can claim any cost. A gibibyte and 32 rounds are far above what Roost asks for (64 MiB, 2).
constexpr quint64 maxKibibytes = 1ULL << 20, maxRounds = 32;

bool isAffordable(const QString& hash) {
  static const QRegularExpression cost(QStringLiteral(R"(^\$argon2id\$v=\d+\$m=(\d{1,9}),t=(\d{1,9}),p=\d{1,3}\$)"));
  const auto match = cost.match(hash);
  const quint64 kibibytes = match.captured(1).toULongLong(), rounds = match.captured(2).toULongLong();
  return match.hasMatch() && kibibytes <= maxKibibytes && rounds <= maxRounds && kibibytes * rounds <= 4 * maxKibibytes;
}

bool sodiumIsReady() {
  static const bool ready = sodium_init() >= 0;
  return ready;
}

}  // namespace

QString hashPassword(const QString& password, PasswordCost cost) {
  if (!sodiumIsReady()) return {};
  const bool least = cost == PasswordCost::Least;
  const QByteArray bytes = password.toUtf8();
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  const int failed = crypto_pwhash_str_alg(
      hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
      least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
      least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
  return failed ? QString() : QString::fromLatin1(hash.data());
}

bool verifyPassword(const QString& hash, const QString& password) {
  if (!sodiumIsReady()) return false;
  const QByteArray bytes = password.toUtf8();
  if (!hash.startsWith(argon2id)) return verifyWerkzeugPassword(hash, bytes);
  if (!isAffordable(hash)) return false;
  std::array<char, crypto_pwhash_STRBYTES> stored{};
  const QByteArray latin = hash.toLatin1();
  if (latin.size() >= static_cast<qsizetype>(stored.size())) return false;
  std::copy(latin.cbegin(), latin.cend(), stored.begin());
  return crypto_pwhash_str_verify(stored.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) ==
         0;
}

bool needsNewHash(const QString& hash) { return !hash.startsWith(argon2id); }

}  // namespace roost
