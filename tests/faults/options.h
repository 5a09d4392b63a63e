#pragma once

#include <QRandomGenerator>
#include <QStringList>

class QCoreApplication;

namespace roost::test {

struct FaultOptions {
  int count = 0;     ///< How often, or for how many seconds, as `unit` says.
  quint32 seed = 0;  ///< Printed, so that a run can be repeated.
  QStringList rest;  ///< The other arguments.

  /// Reads --count and --seed. Ends the program if they are wrong.
  static FaultOptions of(const QCoreApplication& application, const QString& unit);
};

/// Ends the program with this message.
[[noreturn]] void fail(const QString& what);

}  // namespace roost::test
