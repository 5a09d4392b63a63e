#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/storage/schema.h"
#include "core/storage/store.h"

namespace roost::bench {
namespace {

constexpr Bar secondsBar{Bar::AtMost, 120};
/// The last schema without conversations. What came before it is a matter of seconds.
constexpr int oldSchema = 13;

int run(const Options& options) {
  const DatabaseSize size = DatabaseSize::large().dividedBy(options.part);
  if (!QDir().mkpath(options.folder))
    throw Failure(QStringLiteral("no folder could be made at %1").arg(options.folder));
  const QTemporaryDir folder(options.folder + QStringLiteral("/upgrade-XXXXXX"));
  const QString file = folder.filePath(QStringLiteral("roost.db"));
  makeOldDatabase(file, size, oldSchema);

  // The first step copies the file, which takes as long as the disk needs for it.
  double copied = 0;
  qint64 calls = 0;
  double longestPause = 0, lastCall = now(Meter::Clock);
  const double start = lastCall;
  const auto progress = [&](int step, int) {
    const double at = now(Meter::Clock);
    if (step > 0 && copied == 0) copied = at - start;
    if (step > 0) longestPause = std::max(longestPause, at - lastCall);
    lastCall = at;
    ++calls;
    return true;
  };
  const double total = timed(Meter::Clock, [&] {
    const auto store = Store::open(file, Store::patient, SharedFolder::Accept, {.progress = progress});
    if (!store) throw Failure(store.error().message);
  });
  const Connection upgraded(file);
  if (upgraded.integer("PRAGMA user_version") != currentSchemaVersion() ||
      upgraded.integer("SELECT max(id) FROM posts") != size.posts)
    throw Failure(QStringLiteral("it was not upgraded"));

  say(QStringLiteral("\n%1 posts: copied in %2 s, then upgraded in %3 s; progress was told %4 times")
          .arg(size.posts)
          .arg(copied / 1000, 0, 'f', 1)
          .arg((total - copied) / 1000, 0, 'f', 1)
          .arg(calls));
  Figures figures;
  figures.add({QStringLiteral("copying"), copied / 1000, QStringLiteral("s"), {}});
  figures.add({QStringLiteral("upgrading"), (total - copied) / 1000, QStringLiteral("s"), secondsBar});
  figures.add({QStringLiteral("the longest time without progress"), longestPause, QStringLiteral("ms"), {}});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(parseOptions(application.arguments(),
                            QStringLiteral("Measures what it costs to upgrade a large database from an older Roost.")));
  });
}
