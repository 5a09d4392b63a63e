#include <QCoreApplication>
#include <algorithm>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/storage/transaction.h"
#include "core/timeline/saved_list_model.h"

namespace roost::bench {
namespace {

constexpr Bar savedPageBar{Bar::AtMost, 2};
constexpr int savedRounds = 200;
constexpr qint64 mostSaved = 1'000'000;

/// Saves this many posts. Throws Failure.
void saveMany(Store& store, UserId viewer, qint64 count) {
  for (PostId post = 1; post <= count; ++post) {
    const auto saved = store.write("insert_saved_post", {{":entry", QVariant()},
                                                         {":viewer", viewer},
                                                         {":post", post},
                                                         {":address", QVariant()},
                                                         {":note", QString()},
                                                         {":saved_at", post * 1'000}});
    if (!saved) throw Failure(saved.error().message);
  }
}

int run(const Options& options) {
  const BigDatabase database = bigDatabase(options.folder, DatabaseSize().dividedBy(options.part));
  auto store = Store::open(database.file);
  if (!store) throw Failure(store.error().message);
  const UserId viewer = database.viewers.front().id;
  const qint64 count = mostSaved / options.part;
  // Never committed, so that the database stays as it is for the other benchmarks.
  auto transaction = Transaction::begin(**store);
  if (!transaction) throw Failure(transaction.error().message);
  saveMany(**store, viewer, count);
  Figures figures;
  SavedListModel model(**store, [](const Post& post) { return post.authorName; });
  const auto measure = [&](const QString& what, const PageKey& at) {
    Series series;
    for (int round = 0; round < savedRounds; ++round)
      series.add(timed(options.meter, [&] {
        model.showSaved(viewer, at);
        for (int row = 0; row < model.rowCount(); ++row) (void)model.postAt(row);
      }));
    const QString name = QStringLiteral("%1 of %2 saved posts").arg(what).arg(count);
    figures.add({name, series.median(), QStringLiteral("ms"), savedPageBar});
    say(QStringLiteral("%1 %2 ms, of 100 the 95th %3 ms")
            .arg(name)
            .arg(series.median(), 0, 'f', 3)
            .arg(series.p95(), 0, 'f', 3));
  };
  measure(QStringLiteral("The first page"), {});
  measure(QStringLiteral("Two pages in the middle"), {count / 2 * 1'000, 0});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(parseOptions(application.arguments(), QStringLiteral("Measures a long list of saved posts.")));
  });
}
