#include <simdjson.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include "bench/archived_post.h"
#include "bench/microblog_file.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "bench/resident_memory.h"
#include "bench/x_archive_file.h"
#include "core/archives/json_elements.h"
#include "core/transfer/import_file.h"
#include "core/transfer/imports.h"

namespace roost::bench {
namespace {

constexpr int tweets = 1'000'000;
constexpr Bar speedBar{Bar::AtLeast, 50'000}, microblogBar{Bar::AtMost, 1.0}, loopsBar{Bar::AtMost, 2.5},
    undoBar{Bar::AtMost, 20};

template <typename T>
T orThrow(Result<T> result) {
  if (!result) throw Failure(result.error().message + u' ' + result.error().detail);
  return std::move(*result);
}

std::unique_ptr<Store> newStore(const QString& file) { return orThrow(Store::open(file)); }

/// Unpacks and parses every tweet, and looks at its text.
double parseByHand(const QString& archive) {
  const auto goOn = []() -> Result<Done> { return Done{}; };
  return timed(Meter::Clock, [&] {
    const auto file = orThrow(ArchiveFile::open(archive, goOn));
    simdjson::dom::parser parser;
    size_t characters = 0;
    orThrow(file->each([](const QString& name) { return name.endsWith(u"tweets.js"); },
                       [&](const ArchiveEntry&, ArchiveReader& reader) -> Result<bool> {
                         ROOST_CHECK(JsonElements::each(
                             reader, {},
                             [&](QByteArrayView element) -> Result<bool> {
                               simdjson::dom::element tweet;
                               if (parser.parse(element.data(), static_cast<size_t>(element.size()), false).get(tweet))
                                 throw Failure(QStringLiteral("a tweet can't be parsed"));
                               characters += std::string_view(tweet["tweet"]["full_text"]).size();
                               return true;
                             },
                             goOn));
                         return true;
                       },
                       goOn));
    if (characters == 0) throw Failure(QStringLiteral("no text was read"));
  });
}

/// Inserts as many posts of one author, with their keys, in one transaction, with the triggers and the index.
double insertByHand(const QString& file, int posts) {
  newStore(file).reset();
  const Connection to(file);
  to.execute("PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
  return timed(Meter::Clock, [&] {
    to.execute(
        "BEGIN IMMEDIATE;"
        "INSERT INTO users (id, username, username_folded, name_folded, created_at, imported_username)"
        " VALUES (1, 'susan@x.com', 'susan@x.com', 'susan@x.com', 0, 'susan@x.com');"
        "INSERT INTO sources (id, kind, name, imported_at) VALUES (1, 'x', 'archive.zip', 0)");
    Statement post(to.handle(), "INSERT INTO posts (author_id, created_at, body, imported) VALUES (1, ?1, ?2, 1)");
    Statement origin(to.handle(), "INSERT INTO post_origins (key, source_id, post_id, address) VALUES (?1, 1, ?2, ?3)");
    for (int number = 0; number < posts; ++number) {
      const ArchivedPost archived = archivedPost(number);
      const QByteArray text = archived.body(), key = QByteArray::number(1'400'000'000'000'000'000 + number);
      post.bind(1, 1000 * archived.time).bind(2, text).run();
      origin.bind(1, key).bind(2, number + 1).bind(3, "https://x.com/susan/status/" + key).run();
    }
    to.execute("COMMIT");
  });
}

double import(Store& store, const QString& file, qint64 expected) {
  qint64 added = 0;
  const double took =
      timed(Meter::Clock, [&] { added = orThrow(importFile(store, file, {}, systemClock())).added.posts; });
  if (added != expected) throw Failure(QStringLiteral("%1 of %2 posts were imported").arg(added).arg(expected));
  return took;
}

/// What has to be equal in two databases into which the same posts were imported.
struct Texts {
  qint64 count = 0, characters = 0, times = 0;
  bool operator==(const Texts&) const = default;
};

Texts textsIn(const QString& file) {
  const Connection connection(file);
  return {connection.integer("SELECT count(*) FROM posts"), connection.integer("SELECT sum(length(body)) FROM posts"),
          connection.integer("SELECT sum(created_at / 1000) FROM posts")};
}

int run(const Options& options) {
  const QTemporaryDir folder;
  const int count = tweets / options.part;
  const QString archive = folder.filePath(QStringLiteral("archive.zip")),
                microblog = folder.filePath(QStringLiteral("app.db"));
  // Both have the same posts: as many, with the same times and the same texts, a quarter of them with the same link,
  // which the archive has as a short one to expand. So only how they are written down differs, and that the archive has
  // one author.
  writeXArchive(archive, count);
  writeMicroblog(microblog, count);

  const QString byHand = folder.filePath(QStringLiteral("by_hand.db")),
                ofMicroblog = folder.filePath(QStringLiteral("microblog.db")),
                ofArchive = folder.filePath(QStringLiteral("roost.db"));
  const double parsed = parseByHand(archive);
  const double inserted = insertByHand(byHand, count);
  const double fromMicroblog = import(*newStore(ofMicroblog), microblog, count);
  const auto store = newStore(ofArchive);
  const double imported = import(*store, archive, count);
  if (const Texts texts = textsIn(ofArchive); texts != textsIn(ofMicroblog) || texts != textsIn(byHand))
    throw Failure(QStringLiteral("the imported posts differ"));
  const double again = import(*store, archive, 0);
  qint64 undonePosts = 0;
  const double undone = timed(Meter::Clock, [&] {
    undonePosts = orThrow(Imports(*store).undo(noUser, 1, []() -> Result<Done> { return Done{}; })).removed.posts;
  });
  if (undonePosts != count) throw Failure(QStringLiteral("not all was undone"));

  say(QStringLiteral(
          "\n%1 tweets, %2 MB packed: imported in %3 s, once more in %4 s, undone in %5 s. As many Microblog "
          "posts: %6 s. Bare loops: parsing %7 s, inserting %8 s.")
          .arg(count)
          .arg(QFileInfo(archive).size() / 1'000'000)
          .arg(imported / 1000, 0, 'f', 1)
          .arg(again / 1000, 0, 'f', 1)
          .arg(undone / 1000, 0, 'f', 1)
          .arg(fromMicroblog / 1000, 0, 'f', 1)
          .arg(parsed / 1000, 0, 'f', 1)
          .arg(inserted / 1000, 0, 'f', 1));
  Figures figures;
  figures.add({QStringLiteral("tweets a second"), count / imported * 1000, {}, speedBar});
  figures.add({QStringLiteral("imported / the import of as many Microblog posts"), imported / fromMicroblog,
               QStringLiteral("times"), microblogBar});
  figures.add({QStringLiteral("imported / a bare loop that parses and one that inserts"),
               imported / (parsed + inserted), QStringLiteral("times"), loopsBar});
  figures.add({QStringLiteral("undone"), undone / 1000, QStringLiteral("s"), undoBar});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(
        parseOptions(application.arguments(),
                     QStringLiteral("Measures what it costs to import and to undo an archive of a million posts.")));
  });
}
