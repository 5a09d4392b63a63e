#pragma once

#include <QCoreApplication>

#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// Makes guessing passwords slow: whoever fails under the same name again and again has to wait, longer each time.
/// Kept in the database, so that starting Roost anew gains nothing. Names that nobody has are treated alike.
class SignInDelay {
  Q_DECLARE_TR_FUNCTIONS(SignInDelay)

 public:
  static constexpr qint64 forgottenAfter = 24LL * 60 * 60'000;  ///< Milliseconds without a failure.

  SignInDelay(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// Milliseconds to wait after so many failures in a row.
  static qint64 delayAfter(int failures);

  /// To be called before a password is tried. The attempt counts as failed until `end`: stopping Roost in time gains
  /// nothing either. Fails with InvalidInput, which says when to try again, as long as there is to wait.
  Result<Done> begin(const QString& username);

  /// To be called when the password was right: nothing is held against the name any more.
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
