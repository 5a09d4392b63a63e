#include "faults/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

namespace roost::test {

FaultOptions FaultOptions::of(const QCoreApplication& application, const QString& unit) {
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addOptions({{"count", QStringLiteral("How many %1.").arg(unit), unit, QStringLiteral("100")},
                     {"seed", QStringLiteral("What makes the run the same again."), QStringLiteral("number")}});
  parser.process(application);
  const FaultOptions options{
      parser.value("count").toInt(),
      parser.isSet("seed") ? parser.value("seed").toUInt() : QRandomGenerator::system()->generate(),
      parser.positionalArguments()};
  if (options.count <= 0) fail(QStringLiteral("--count must be greater than 0"));
  // The programs cause failures on purpose; their warnings are noise.
  QLoggingCategory::setFilterRules(QStringLiteral("roost.*=false"));
  QTextStream(stdout) << application.applicationName() << " --count " << options.count << " --seed " << options.seed
                      << Qt::endl;
  return options;
}

void fail(const QString& what) {
  QTextStream(stderr) << "FAILED: " << what << Qt::endl;
  std::_Exit(EXIT_FAILURE);
}

}  // namespace roost::test
