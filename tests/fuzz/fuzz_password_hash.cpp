// Whatever is stored in place of a password hash, no two passwords match it.

#include <QRegularExpression>

#include "core/accounts/password_hash.h"
#include "fuzz/fuzzer.h"

namespace roost::password_hash_fuzz {

using namespace test;
namespace {

/// Whether the hash would be tried and take long. Hashes that are refused for their cost are still tested.
bool takesLong(const QString& hash) {
  // Without a number of rounds, every number that Werkzeug ever used is tried.
  if (hash.startsWith(u"pbkdf2:") && hash.section(u'$', 0, 0).count(u':') == 1) return true;
  static const QRegularExpression number(QStringLiteral("[0-9]+"));
  quint64 product = 1;
  for (auto numbers = number.globalMatch(hash.section(u'$', 0, hash.startsWith(u'$') ? 3 : 0)); numbers.hasNext();) {
    const quint64 value = numbers.next().captured().toULongLong();
    if (value > 1'000 && value <= 5'000'000) return true;
    product *= std::max<quint64>(1, std::min<quint64>(value, 5'000'001));
  }
  return product > 1 << 14 && product <= 1 << 22;
}

void tryInput(const QByteArray& input) {
  const QString hash = textOf(input);
  if (takesLong(hash)) return;
  const bool cat = verifyPassword(hash, QStringLiteral("cat"));
  expect(!cat || !verifyPassword(hash, QStringLiteral("dog")), "there is one password for a hash", hash);
  expect(cat == verifyPassword(hash, QStringLiteral("cat")), "a password stays right or wrong", hash);
  expect(!cat || isPasswordHash(hash), "what can be verified is a hash", hash);
  (void)needsNewHash(hash, PasswordCost::Moderate);
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::password_hash_fuzz
