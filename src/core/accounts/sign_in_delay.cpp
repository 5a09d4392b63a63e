#include "core/accounts/sign_in_delay.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>

#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/text/text.h"

namespace roost {
namespace {

qint64 numberOf(const QString& username) {
  const QByteArray digest = QCryptographicHash::hash(folded(username).toUtf8(), QCryptographicHash::Sha256);
  return qFromBigEndian<quint16>(digest.constData());
}

Error tooOften(qint64 wait) {
  constexpr qint64 second = 1'000, minute = 60 * second;
  if (wait > minute)
    return invalidInput(SignInDelay::tr("Too many failed attempts. Try again in %Ln minute(s).", nullptr,
                                        static_cast<int>((wait + minute - 1) / minute)));
  return invalidInput(SignInDelay::tr("Too many failed attempts. Try again in %Ln second(s).", nullptr,
                                      static_cast<int>((wait + second - 1) / second)));
}

}  // namespace

qint64 SignInDelay::delayAfter(int failures) {
  constexpr int free = 3, doublings = 8;
  constexpr qint64 first = 5'000, longest = 15LL * 60'000;
  if (failures < free) return 0;
  return std::min(longest, first << std::min(failures - free, doublings));
}

Result<SignInDelay::Failures> SignInDelay::failuresOf(qint64 nameNumber) {
  ROOST_TRY(failures, readOne(m_store.read("sign_in_failures", {{":name_number", nameNumber}}), [](const Rows& row) {
              return Failures{static_cast<int>(row.integer(0)), row.integer(1)};
            }));
  return failures->value_or(Failures{});
}

Result<Done> SignInDelay::begin(const QString& username) {
  const qint64 name = numberOf(username), now = m_clock();
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(failures, failuresOf(name));
  if (now - failures->lastAt > forgottenAfter) failures->count = 0;

  // If the clock was set back, the delay starts now. Otherwise it would last until the clock has caught up.
  const bool clockWentBack = failures->lastAt > now;
  failures->lastAt = std::min(failures->lastAt, now);
  const qint64 wait = failures->lastAt + delayAfter(failures->count) - now;
  if (wait <= 0) failures = Failures{failures->count + 1, now};
  if (wait <= 0 || clockWentBack) {
    ROOST_CHECK(setFailures(name, *failures));
    ROOST_CHECK(transaction->commit());
  }
  if (wait <= 0) return Done{};
  return tooOften(wait);
}

Result<Done> SignInDelay::setFailures(qint64 nameNumber, const Failures& failures) {
  ROOST_CHECK(m_store.write("set_sign_in_failures",
                            {{":name_number", nameNumber}, {":failures", failures.count}, {":now", failures.lastAt}}));
  return Done{};
}

Result<Done> SignInDelay::end(const QString& username) {
  ROOST_CHECK(m_store.write("delete:table=sign_in_failures,column=name_number", {{":key", numberOf(username)}}));
  return Done{};
}

}  // namespace roost
