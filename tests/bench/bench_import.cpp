#include <QCoreApplication>
#include <QTemporaryDir>

#include "bench/microblog_file.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "bench/resident_memory.h"
#include "core/transfer/import_file.h"

namespace roost::bench {
namespace {

constexpr int posts = 1'000'000;
constexpr Bar loopBar{Bar::AtMost, 1.2}, againBar{Bar::AtMost, 0.3}, memoryBar{Bar::AtMost, 40};

/// Inserts the texts unchanged and as fast as possible, in one transaction, with the triggers and the index of an
/// import. Returns the milliseconds it took.
double insertByHand(const QString& source, const QString& file) {
  {
    auto store = Store::open(file);
    if (!store) throw Failure(store.error().message);
  }
  const Connection from(source), to(file);
  to.execute("PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
  return timed(Meter::Clock, [&] {
    to.execute("BEGIN IMMEDIATE");
    Statement user(
        to.handle(),
        "INSERT INTO users (id, username, username_folded, name_folded, email, email_folded, password_hash, created_at)"
        " VALUES (?1, ?2, ?2, ?2, ?3, ?3, '!', 0)");
    Statement users(from.handle(), "SELECT id, username, email FROM user ORDER BY id");
    while (users.step()) user.bind(1, users.integer(0)).bind(2, users.text(1)).bind(3, users.text(2)).run();
    Statement post(to.handle(), "INSERT INTO posts (author_id, created_at, body, imported) VALUES (?1, ?2, ?3, 1)");
    Statement read(from.handle(), "SELECT user_id, 1000 * unixepoch(timestamp), body FROM post ORDER BY id");
    while (read.step()) post.bind(1, read.integer(0)).bind(2, read.integer(1)).bind(3, read.text(2)).run();
    to.execute("COMMIT");
  });
}

int run(const Options& options) {
  const QTemporaryDir folder;
  const QString source = folder.filePath(QStringLiteral("app.db"));
  const int count = posts / options.part;
  writeMicroblog(source, count);
  const double byHand = insertByHand(source, folder.filePath(QStringLiteral("by_hand.db")));

  auto store = Store::open(folder.filePath(QStringLiteral("roost.db")));
  if (!store) throw Failure(store.error().message);
  resetPeakMemory();
  const double before = peakMemory();
  const auto import = [&] {
    const auto report = importFile(**store, source, {}, systemClock());
    if (!report) throw Failure(report.error().message);
    return report->added.posts;
  };
  qint64 added = 0;
  const double imported = timed(Meter::Clock, [&] { added = import(); });
  if (added != count) throw Failure(QStringLiteral("not all was imported"));
  const double again = timed(Meter::Clock, [&] { added = import(); });
  if (added != 0) throw Failure(QStringLiteral("something was imported twice"));

  const double memory = peakMemory() - before;
  say(QStringLiteral("\n%1 posts: %2 s, %3 posts a second; once more, with nothing new: %4 s. The same inserts in a "
                     "bare loop: %5 s.")
          .arg(count)
          .arg(imported / 1000, 0, 'f', 1)
          .arg(count / imported * 1000, 0, 'f', 0)
          .arg(again / 1000, 0, 'f', 1)
          .arg(byHand / 1000, 0, 'f', 1));
  Figures figures;
  figures.add({QStringLiteral("posts a second"), count / imported * 1000, {}, {}});
  figures.add(
      {QStringLiteral("imported / a bare loop of inserts"), imported / byHand, QStringLiteral("times"), loopBar});
  figures.add({QStringLiteral("imported once more / a bare loop of inserts"), again / byHand, QStringLiteral("times"),
               againBar});
  figures.add({QStringLiteral("the most memory it took"), memory, QStringLiteral("MB"), memoryBar});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(
        parseOptions(application.arguments(), QStringLiteral("Measures what it costs to import a million posts.")));
  });
}
