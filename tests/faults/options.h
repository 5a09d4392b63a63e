#pragma once

#include <QRandomGenerator>
#include <QStringList>

class QCoreApplication;

namespace roost::test {

struct FaultOptions {
  int count = 0;     ///< How often, or for how many seconds, as `unit` says.
  quint32 seed = 0;  ///< Of this run; printed, so that it can be had again.
  QStringList rest;  ///< The other arguments.

  /// Reads --count and --seed; ends the program when they are wrong.
  static FaultOptions of(const QCoreApplication& application, const QString& unit);
};

/// Ends the program with this failure.
[[noreturn]] void fail(const QString& what);

}  // namespace roost::test
