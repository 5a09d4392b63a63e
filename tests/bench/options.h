#pragma once

#include <QString>
#include <QStringList>

#include "bench/figures.h"

namespace roost::bench {

/// What a benchmark is told on its command line.
struct Options {
  QString folder;  ///< Where the data are kept from one run to the next.
  QString json;    ///< The file for the figures; empty: none.
  Meter meter = Meter::Clock;
  int part = 1;  ///< One of so many parts of the data is enough.
};

/// Prints the help, or what is wrong, and ends the program where that is asked for.
Options parseOptions(const QStringList& arguments, const QString& description);

/// Prints how the bars were met, writes the figures, and returns what the program ends with.
int finish(const Figures& figures, const Options& options);

/// Runs a benchmark so that a Failure ends it with a line and 2.
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
