// Lets every open, read, write, sync and so on of a file fail in turn while something is done to a database. The
// failure must be reported in words, nothing may be done by halves, and work must continue once the disk works again.

#include <sqlite3.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <cerrno>

#include "faults/faulty_files.h"
#include "faults/options.h"
#include "faults/people.h"
#include "support/content.h"
#include "support/files.h"
#include "support/integrity.h"

namespace roost::test {
namespace {

using Operation = FaultyFiles::Operation;

QList<int> codesOf(Operation operation) {
  switch (operation) {
    case Operation::Open:
      return {SQLITE_CANTOPEN};
    case Operation::Read:
      return {SQLITE_IOERR_READ};
    case Operation::Write:
      return {SQLITE_FULL, SQLITE_IOERR_WRITE};
    case Operation::Sync:
      return {SQLITE_IOERR_FSYNC};
    case Operation::Truncate:
      return {SQLITE_IOERR_TRUNCATE};
    case Operation::Lock:
      return {SQLITE_IOERR_LOCK};
    case Operation::SharedMemory:
      return {SQLITE_IOERR_SHMMAP, SQLITE_IOERR_SHMSIZE};
    case Operation::Delete:
      return {SQLITE_IOERR_DELETE};
    case Operation::Size:
      return {SQLITE_IOERR_FSTAT};
  }
  Q_UNREACHABLE();
}

/// Something done to a database that is made from scratch each time.
class Scenario {
 public:
  /// Without a `deed`, the database is only opened.
  Scenario(QString name, QString original, std::optional<Deed> deed)
      : m_name(std::move(name)), m_original(std::move(original)), m_deed(std::move(deed)) {}

  const QString& name() const { return m_name; }

  /// Whether anything failed.
  bool run(Operation operation, int n, int code, bool forGood) const;

 private:
  /// Opens the store if it isn't open yet, and does the deed. The store stays open, as in a window.
  Result<Done> doIt(std::unique_ptr<Store>& store, const QString& file) const {
    if (!store) {
      auto opened = Store::open(file);
      if (!opened) return opened.error();
      store = std::move(*opened);
    }
    return m_deed ? act(*store, *m_deed) : Done{};
  }

  const QString m_name;
  const QString m_original;  ///< Empty if there is no file yet.
  const std::optional<Deed> m_deed;
};

bool Scenario::run(Operation operation, int n, int code, bool forGood) const {
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db");
  const auto here = [&](const QString& what) {
    fail(QString("%1, %2 %3 fails with %4%5: %6")
             .arg(m_name, FaultyFiles::nameOf(operation))
             .arg(n)
             .arg(code)
             .arg(forGood ? " for good" : "", what));
  };
  if (!m_original.isEmpty()) copyForWriting(m_original, file);
  std::unique_ptr<Store> store;
  Contents before;
  if (m_deed) {
    store = need(Store::open(file));
    before = contentsOf(file);
  }

  FaultyFiles::failAt(operation, n, code, forGood);
  const auto done = doIt(store, file);
  const int failures = FaultyFiles::mend();

  if (!done && (done.error().message.isEmpty() || done.error().code == ErrorCode::Internal))
    here("no words for " + done.error().detail);
  if (!done && failures == 0) here("it fails by itself: " + done.error().detail);
  const Contents after = m_deed ? m_deed->after(before) : Contents();
  if (m_deed) {
    const Contents found = contentsOf(file);
    if (done ? found != after : found != before && found != after) here("half done");
  }
  // The disk works again.
  const auto again = doIt(store, file);
  if (!again && again.error().code != ErrorCode::NotFound)
    here("it does not go on: " + again.error().message + " " + again.error().detail);
  if (m_deed && contentsOf(file) != after) here("not done again");
  store.reset();
  if (const QStringList faults = faultsIn(file); !faults.isEmpty()) here(faults.join('\n'));
  return failures > 0;
}

/// A database with a write-ahead log, as a crash leaves it, on a file system that can't have one.
void runWithoutSharedMemory(const QString& people) {
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db"), moved = folder.filePath("moved.db");
  copyForWriting(people, file);
  const Contents before = contentsOf(file);
  const Deed first{Deed::Kind::Post, 1, noUser, "in the log"}, second{Deed::Kind::Post, 1, noUser, "without a log"};
  {
    const auto store = need(Store::open(file));
    need(act(*store, first));
    copyForWriting(file, moved);
    copyForWriting(file + "-wal", moved + "-wal");
  }
  FaultyFiles::haveSharedMemory(false);
  {
    const auto store = need(Store::open(moved)), other = need(Store::open(moved));
    need(act(*store, second));
    need(act(*other, {Deed::Kind::Follow, 1, 3, {}}));
  }
  FaultyFiles::haveSharedMemory(true);
  if (contentsOf(moved) != Deed{Deed::Kind::Follow, 1, 3, {}}.after(second.after(first.after(before))))
    fail("Something is lost without shared memory");
}

/// Failures that call for different remedies must have different errors.
void expectWords(const QString& people) {
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db");
  copyForWriting(people, file);
  const auto expect = [](ErrorCode expected, const auto& done) {
    if (done) fail("It does not fail");
    if (done.error().code != expected) fail("It says: " + done.error().message + " (" + done.error().detail + ")");
    FaultyFiles::mend();
  };
  FaultyFiles::failAt(Operation::Lock, 1, SQLITE_IOERR_LOCK, true, ENOLCK);
  expect(ErrorCode::NoLocks, Store::open(file));
  const auto store = need(Store::open(file));
  const Deed post{Deed::Kind::Post, 1, noUser, "a text"};
  for (const auto& [systemError, expected] :
       {std::pair(EROFS, ErrorCode::ReadOnly), {EIO, ErrorCode::DiskFails}, {EDQUOT, ErrorCode::DiskFull}}) {
    FaultyFiles::failAt(Operation::Write, 1, SQLITE_IOERR_WRITE, true, systemError);
    expect(expected, act(*store, post));
  }
  need(act(*store, post));
}

}  // namespace
}  // namespace roost::test

int main(int argc, char* argv[]) {
  using namespace roost::test;
  const QCoreApplication application(argc, argv);
  FaultyFiles::install();
  const auto options = FaultOptions::of(application, "failures of each operation at most");
  const QTemporaryDir folder;
  const QString people = folder.filePath("people.db");
  makePeople(people);

  using Kind = Deed::Kind;
  std::vector<Scenario> scenarios;
  scenarios.emplace_back("making a database", QString(), std::nullopt);
  scenarios.emplace_back("opening a database", people, std::nullopt);
  scenarios.emplace_back("migrating", ROOST_TEST_DATA "/schema-1.db", std::nullopt);
  for (const auto& [name, kind] : {std::pair("following", Kind::Follow),
                                   {"unfollowing", Kind::Unfollow},
                                   {"posting", Kind::Post},
                                   {"editing", Kind::Edit},
                                   {"keeping a draft", Kind::Draft},
                                   {"answering", Kind::Reply},
                                   {"sending a message", Kind::Message},
                                   {"muting", Kind::Mute},
                                   {"importing", Kind::Import}})
    scenarios.emplace_back(name, people, Deed{kind, 1, kind == Kind::Unfollow ? 2 : 3, "a text"});
  for (const auto& [name, kind] : {std::pair("deleting", Kind::Delete), {"saving a post", Kind::Save}})
    scenarios.emplace_back(name, people, Deed{kind, 1, roost::noUser, "old post 0"});

  const QString withImport = folder.filePath("import.db");
  if (!QFile::copy(people, withImport)) qFatal("%s can't be written", qPrintable(withImport));
  need(act(*need(roost::Store::open(withImport)), {Kind::Import, roost::noUser, roost::noUser, {}}));
  scenarios.emplace_back("undoing an import", withImport, Deed{Kind::UndoImport, 1, roost::noUser, {}});

  runWithoutSharedMemory(people);
  expectWords(people);
  int cases = 0;
  for (const Scenario& scenario : scenarios)
    for (const auto operation : FaultyFiles::operations())
      for (const int code : codesOf(operation))
        for (const bool forGood : {false, true})
          for (int n = 1; n <= options.count && scenario.run(operation, n, code, forGood); ++n) ++cases;
  QTextStream(stdout) << cases << " failures, each said, nothing by halves, and it went on\n";
}
