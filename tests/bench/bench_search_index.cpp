#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <array>

#include "bench/generator.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/search/post_index_job.h"
#include "core/storage/schema.h"
#include "core/storage/search_versions.h"

namespace roost::bench {
namespace {

constexpr int posts = 2'000'000;
constexpr double mostSeconds = 180;
constexpr double mostGrowth = 1.2;
/// The last schema that has only the first index.
constexpr int oldSchema = 7;
constexpr int authors = 1'000;
constexpr int vocabulary = 20'000;

/// The language of the posts.
struct Language {
  QString name;
  bool isMixed = false;  ///< A third is in Korean, Arabic and Japanese.
};

char32_t oneFrom(Random& random, char32_t first, char32_t last) {
  return first + static_cast<char32_t>(random.below(last - first + 1));
}

/// A fixed vocabulary, of which some words are used far more often than others.
class Words {
 public:
  enum Script { Latin, Korean, Arabic, Japanese };

  Words() : m_skew(vocabulary, 3) {
    Random random(generatorSeed);
    for (const Script script : {Latin, Korean, Arabic, Japanese})
      for (int n = 0; n < vocabulary; ++n) m_words.at(script).push_back(make(script, random));
  }

  QByteArray text(Script script, Random& random) const {
    QByteArray text;
    for (qint64 n = 3 + random.below(random.below(4) ? 15 : 54); n > 0; --n) {
      if (random.below(40) == 0) text += random.below(2) ? '#' : '@';
      text += m_words.at(script).at(static_cast<size_t>(m_skew.draw(random)));
      if (script != Japanese || random.below(6) == 0) text += n > 1 ? " " : ".";
    }
    return text;
  }

 private:
  static QByteArray make(Script script, Random& random) {
    std::u32string word;
    for (qint64 n = 1 + random.below(script == Latin ? 9 : 4); n > 0; --n) switch (script) {
        case Latin:
          word += random.below(40) ? oneFrom(random, U'a', U'z') : oneFrom(random, 0xE0, 0xF6);
          break;
        case Korean:
          word += oneFrom(random, 0xAC00, 0xD7A3);
          break;
        case Arabic:
          word += oneFrom(random, 0x627, 0x63A);
          if (random.below(10) == 0) word += oneFrom(random, 0x64B, 0x652);
          break;
        case Japanese:
          word += random.below(2)   ? oneFrom(random, 0x3041, 0x3093)
                  : random.below(3) ? oneFrom(random, 0x4E00, 0x56FF)
                                    : oneFrom(random, 0x30A1, 0x30F3);
          break;
      }
    return QString::fromUcs4(word.data(), static_cast<qsizetype>(word.size())).toUtf8();
  }

  std::array<std::vector<QByteArray>, 4> m_words;
  const Skew m_skew;
};

QByteArray contentOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) throw Failure(QStringLiteral("%1: %2").arg(path, file.errorString()));
  return file.readAll();
}

void removeDatabase(const QString& file) {
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(file + suffix);
}

/// Makes a database as a version of Roost with the old schema left it.
void makeOld(const QString& file, qint64 count, const Language& language) {
  removeDatabase(file);
  QFile empty(file);
  if (!empty.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
    throw Failure(QStringLiteral("%1: %2").arg(file, empty.errorString()));
  empty.close();
  const Connection connection(file);
  connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; BEGIN");
  const auto steps = schemaSteps();
  for (int step = 0; step < oldSchema; ++step) connection.execute(contentOf(steps.at(step).script));
  // Posts written in bulk are indexed afterwards.
  connection.execute("INSERT INTO properties (name, value) VALUES ('search_waits', '1')");
  Statement user(
      connection.handle(),
      "INSERT INTO users (id, username, username_folded, name_folded, created_at) VALUES (?1, ?2, ?2, ?2, 0)");
  for (qint64 id = 1; id <= authors; ++id) {
    const QByteArray name = "user" + QByteArray::number(id);
    user.bind(1, id).bind(2, name).run();
  }
  const Words words;
  Random random(generatorSeed);
  Statement insert(connection.handle(),
                   "INSERT INTO posts (author_id, created_at, body, imported) VALUES (?, ?, ?, 1)");
  for (qint64 id = 1; id <= count; ++id) {
    const auto script = language.isMixed && id % 3 == 0 ? static_cast<Words::Script>(1 + id / 3 % 3) : Words::Latin;
    const QByteArray text = words.text(script, random);
    insert.bind(1, 1 + random.below(authors)).bind(2, 1'577'836'800'000 + id * 60'000).bind(3, text).run();
  }
  connection.execute(
      "INSERT INTO post_search (rowid, author, words, marks) SELECT key, author, words, marks FROM searchable_posts "
      "ORDER BY created_at, id;"
      "DELETE FROM properties WHERE name = 'search_waits'");
  connection.execute(
      QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2; COMMIT; PRAGMA journal_mode = WAL")
          .arg(applicationId)
          .arg(oldSchema)
          .toLatin1());
}

double megabytesOf(const QString& file, const QByteArray& index) {
  const Connection connection(file);
  const QByteArray sizes = "SELECT (SELECT sum(length(block)) FROM " + index +
                           "_data) + (SELECT sum(length(term) + 8) FROM " + index + "_idx)";
  return static_cast<double>(connection.integer(sizes.constData())) / 1e6;
}

/// Runs the job as a window does, and waits for it.
void waitForJob(Store& store) {
  BackgroundJobs jobs(store, {postIndexJob()});
  QEventLoop loop;
  QObject::connect(&jobs, &BackgroundJobs::failed, [](const Error& error) { throw Failure(error.message); });
  QObject::connect(&jobs, &BackgroundJobs::stateChanged, &loop, [&] {
    if (!jobs.state().title) loop.quit();
  });
  jobs.start();
  if (jobs.state().title) loop.exec();
}

void runLanguage(const Language& language, const Options& options, Figures& figures) {
  const qint64 count = posts / options.part;
  const QString file = QDir(options.folder).filePath(QStringLiteral("search-index.db"));
  say(QStringLiteral("\n%1, %2 posts: making the old database ...").arg(language.name).arg(count));
  makeOld(file, count, language);
  const double before = megabytesOf(file, "post_search");
  auto store = Store::open(file);
  if (!store) throw Failure(store.error().message);
  const double seconds = timed(Meter::Clock, [&] { waitForJob(**store); }) / 1000;
  const auto version = searchVersionInUse(**store);
  if (!version || *version == firstSearchVersion) throw Failure(QStringLiteral("the new index is not in use"));
  const double after = megabytesOf(file, "post_search_" + QByteArray::number(*version));
  store->reset();
  figures.add({language.name + QStringLiteral(": indexed anew"), seconds, QStringLiteral("s"),
               Bar{Bar::AtMost, mostSeconds / options.part}});
  figures.add({language.name + QStringLiteral(": index before"), before, QStringLiteral("MB"), {}});
  figures.add({language.name + QStringLiteral(": index"), after, QStringLiteral("MB"), {}});
  figures.add({language.name + QStringLiteral(": index / before"), after / before, QStringLiteral("times"),
               Bar{Bar::AtMost, mostGrowth}});
  say(QStringLiteral("indexed anew in %1 s; %2 MB were %3")
          .arg(seconds, 0, 'f', 1)
          .arg(after, 0, 'f', 1)
          .arg(before, 0, 'f', 1));
  removeDatabase(file);
  QFile::remove(file + QStringLiteral(".before-version-%1").arg(oldSchema + 1));
}

int run(const Options& options) {
  if (!QDir().mkpath(options.folder))
    throw Failure(QStringLiteral("no folder could be made at %1").arg(options.folder));
  Figures figures;
  runLanguage({QStringLiteral("European words")}, options, figures);
  runLanguage({QStringLiteral("a third in Korean, Arabic and Japanese"), true}, options, figures);
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
                     QStringLiteral("Measures how long search takes to be indexed anew, and what its index needs.")));
  });
}
