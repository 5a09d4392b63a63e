#pragma once

#include <QString>
#include <QStringList>

#include "bench/figures.h"

namespace roost::bench {

/// The command line of a benchmark.
struct Options {
  QString folder;  ///< Where data is kept from one run to the next.
  QString json;    ///< The file for the figures; empty for none.
  Meter meter = Meter::Clock;
  int part = 1;  ///< Only this fraction of the data, 1 / part, is used.
};

/// Prints the help, or what is wrong, and then ends the program.
Options parseOptions(const QStringList& arguments, const QString& description);

/// Prints whether the bars are met, writes the figures, and returns the program's exit code.
int finish(const Figures& figures, const Options& options);

/// Runs a benchmark. If it throws a Failure, prints that and returns 2.
template <typename Run>
int reportingFailure(Run&& run) {
  try {
    return run();
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 2;
  }
}

}  // namespace roost::bench
