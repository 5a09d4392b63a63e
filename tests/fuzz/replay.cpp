// Replaces libFuzzer where it isn't available. `core_fuzz NAME FOLDER...` tries each file in the folders, and then
// changes some of them at random, for a second at most. A failing input stays in the file that the last line of output
// names.

#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include "fuzz/fuzzer.h"
#include "support/files.h"
#include "support/random.h"

namespace roost::test {
namespace {

constexpr int mutations = 300;
constexpr qint64 mostMilliseconds = 1'000;

QByteArray mutated(QByteArray input, const QByteArray& other, QRandomGenerator& random) {
  const auto placeIn = [&random](const QByteArray& bytes) {
    return random.bounded(static_cast<int>(bytes.size()) + 1);
  };
  for (int changes = random.bounded(1, 6); changes > 0; --changes) {
    const qsizetype at = placeIn(input), length = random.bounded(1, 9);
    switch (random.bounded(5)) {
      case 0:
        if (at < input.size()) input[at] = static_cast<char>(random.bounded(256));
        break;
      case 1:
        if (at < input.size()) input[at] = static_cast<char>(input.at(at) ^ (1 << random.bounded(8)));
        break;
      case 2:
        input.remove(at, length);
        break;
      case 3:
        input.insert(at, input.mid(placeIn(input), length));
        break;
      default:
        input.insert(at, other.mid(placeIn(other), random.bounded(1, 40)));
        break;
    }
  }
  return input;
}

}  // namespace
}  // namespace roost::test

int main(int argc, char* argv[]) {
  using namespace roost::test;
  QStringList folders(argv + 1, argv + argc);
  const QString name = folders.isEmpty() ? QString() : folders.takeFirst();
  const TryInput tryInput = Fuzzers::all().value(name);
  if (!tryInput) qFatal("The first argument is one of: %s", qPrintable(QStringList(Fuzzers::all().keys()).join(u' ')));
  startApplication();
  QTextStream out(stdout);
  QList<QByteArray> inputs{QByteArray()};
  for (const QString& folder : folders) {
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
      out << file.filePath() << Qt::endl;
      inputs.append(contentOf(file.filePath()));
      tryInput(inputs.constLast());
    }
  }
  if (inputs.size() == 1) qFatal("There are no inputs");

  const QString last = "fuzz_" + name + ".input";
  out << "A changed input is in " << QDir::current().filePath(last) << Qt::endl;
  QRandomGenerator random = seededRandom();
  QElapsedTimer time;
  time.start();
  int tried = 0;
  for (; tried < mutations && time.elapsed() < mostMilliseconds; ++tried) {
    const QByteArray input = mutated(oneOf(inputs, random), oneOf(inputs, random), random);
    QFile::remove(last);
    overwrite(last, input);
    tryInput(input);
  }
  QFile::remove(last);
  out << inputs.size() << " inputs and " << tried << " changed ones hold" << Qt::endl;
}
