#include "bench/options.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace roost::bench {

Options parseOptions(const QStringList& arguments, const QString& description) {
  QCommandLineParser parser;
  parser.setApplicationDescription(description);
  parser.addHelpOption();
  const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("A twentieth of the data."));
  const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the figures to <file>."), "file");
  const QCommandLineOption processor(
      QStringLiteral("processor"),
      QStringLiteral("Measure the time the processor works, not the time that passes: for a busy machine."));
  parser.addOptions({quick, json, processor});
  parser.addPositionalArgument(QStringLiteral("folder"),
                               QStringLiteral("Where the data are kept from one run to the next."), "[folder]");
  parser.process(arguments);
  const QStringList folders = parser.positionalArguments();
  const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
  return {.folder = folders.isEmpty() ? cache + QStringLiteral("/roost-bench") : folders.first(),
          .json = parser.value(json),
          .meter = parser.isSet(processor) ? Meter::Processor : Meter::Clock,
          .part = parser.isSet(quick) ? 20 : 1};
}

int finish(const Figures& figures, const Options& options) {
  say({});
  const bool met = figures.printBars();
  if (!options.json.isEmpty()) figures.writeJson(options.json);
  return met ? 0 : 1;
}

}  // namespace roost::bench
