#include <QCoreApplication>
#include <QTemporaryDir>

#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "bench/x_archive_file.h"
#include "core/merging/user_merges.h"
#include "core/storage/read_rows.h"
#include "core/transfer/import_file.h"

namespace roost::bench {
namespace {

constexpr int mergedPosts = 100'000;
constexpr Bar mergeBar{Bar::AtMost, 60}, undoBar{Bar::AtMost, 60};

template <typename T>
T needed(Result<T> result) {
  if (!result) throw Failure(result.error().message + u' ' + result.error().detail);
  return std::move(*result);
}

/// Who wrote what was imported.
UserId author(Store& store) {
  return needed(readOne(store.read("value:value=author_id,table=posts,column=id", {{":key", 1}}), integerOf)).value();
}

int run(const Options& options) {
  const QTemporaryDir folder;
  const int count = mergedPosts / options.part;
  const QString archive = folder.filePath(QStringLiteral("archive.zip"));
  writeXArchive(archive, count);
  const auto store = needed(Store::open(folder.filePath(QStringLiteral("roost.db"))));
  const UserId susan = needed(store->insert("insert_user", {{":username", QStringLiteral("susan")},
                                                            {":username_folded", QStringLiteral("susan")},
                                                            {":display_name", QString()},
                                                            {":name_folded", QStringLiteral("susan")},
                                                            {":email", QString()},
                                                            {":email_folded", QVariant()},
                                                            {":password_hash", QStringLiteral("!")},
                                                            {":about_me", QString()},
                                                            {":created_at", 0},
                                                            {":last_seen", 0},
                                                            {":imported_username", QVariant()}}));
  needed(importFile(*store, archive, {}, systemClock()));
  const UserId from = author(*store);
  const auto goOn = []() -> Result<Done> { return Done{}; };

  UserMerges merges(*store);
  MergedUser merged;
  const double merging = timed(Meter::Clock, [&] { merged = needed(merges.merge(susan, from, susan, goOn)); });
  if (merged.posts != count || author(*store) != susan) throw Failure(QStringLiteral("not all was merged"));
  const double undoing = timed(Meter::Clock, [&] { needed(merges.undo(susan, merged, goOn)); });
  if (author(*store) != from) throw Failure(QStringLiteral("not all was undone"));

  say(QStringLiteral("\n%1 posts: merged in %2 s, undone in %3 s.")
          .arg(count)
          .arg(merging / 1000, 0, 'f', 2)
          .arg(undoing / 1000, 0, 'f', 2));
  Figures figures;
  figures.add({QStringLiteral("merged"), merging / 1000, QStringLiteral("s"), mergeBar});
  figures.add({QStringLiteral("undone"), undoing / 1000, QStringLiteral("s"), undoBar});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(parseOptions(
        application.arguments(),
        QStringLiteral("Measures what it costs to merge an imported user with 100,000 posts into another, and to undo "
                       "that.")));
  });
}
