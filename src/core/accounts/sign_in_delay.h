#pragma once

#include <QCoreApplication>

#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// Makes guessing passwords slow: after repeated failures under the same name, each attempt has to wait longer.
/// Failures are kept in the database, so restarting Roost doesn't help. Names that nobody has are treated in the same
/// way.
class SignInDelay {
  Q_DECLARE_TR_FUNCTIONS(SignInDelay)

 public:
  static constexpr qint64 forgottenAfter = 24LL * 60 * 60'000;  ///< Milliseconds without a failure.

  SignInDelay(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// Milliseconds to wait after so many failures in a row.
  static qint64 delayAfter(int failures);

  /// Must be called before a password is verified. The attempt counts as failed until `end` is called, so quitting
  /// Roost in time doesn't help either. During a delay it fails with InvalidInput, whose message says when to try
  /// again.
  Result<Done> begin(const QString& username);

  /// Clears the failures under this name. Call it when the password was right, or has been reset.
  Result<Done> end(const QString& username);

 private:
  struct Failures {
    int count = 0;
    qint64 lastAt = 0;  ///< UTC milliseconds since the epoch.
  };
  Result<Failures> failuresOf(qint64 nameNumber);
  Result<Done> setFailures(qint64 nameNumber, const Failures& failures);

  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
