// Kills a process at random moments while it acts on a database, migrates one, makes the copy that comes before a
// migration, or imports an archive with pictures or undoes that. Whatever it has acknowledged must be there, and
// nothing by halves. `fault_kills archives --count 200` kills it only while it imports archives and undoes imports.

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <map>

#include "core/storage/schema.h"
#include "faults/archives.h"
#include "faults/options.h"
#include "faults/people.h"
#include "support/content.h"
#include "support/files.h"
#include "support/integrity.h"
#include "support/random_database.h"

namespace roost::test {
namespace {

/// Writes a line to the watching process, in a single write that is complete or absent.
void say(int pipe, const QString& line) {
  const QByteArray bytes = line.toUtf8() + '\n';
  if (write(pipe, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size()) std::_Exit(EXIT_FAILURE);
}

/// Runs `work` in another process, kills it after `lifetime`, and returns the lines it has written until then.
QStringList killed(std::chrono::microseconds lifetime, const std::function<void(int pipe)>& work) {
  int ends[2];
  if (pipe(ends) != 0) fail("pipe");
  const pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    close(ends[0]);
    work(ends[1]);
    std::_Exit(EXIT_SUCCESS);
  }
  close(ends[1]);
  // The lifetime starts when the work does.
  QByteArray said(1, '\0');
  if (read(ends[0], said.data(), 1) != 1) fail("It could not begin");
  QThread::usleep(static_cast<unsigned long>(lifetime.count()));
  kill(child, SIGKILL);
  char buffer[4096];
  for (ssize_t length; (length = read(ends[0], buffer, sizeof buffer)) > 0;) said.append(buffer, length);
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFEXITED(status) && WEXITSTATUS(status) != EXIT_SUCCESS) fail("It failed by itself: " + said);
  return QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
}

/// The beginning of the first row that is in one dump and not in the other.
QString firstMissing(const QStringList& rows, const QStringList& in) {
  const QSet<QString> others(in.cbegin(), in.cend());
  for (const QString& row : rows)
    if (!others.contains(row)) return row.left(1'000);
  return {};
}

class Kills {
 public:
  explicit Kills(const FaultOptions& options) : m_random(options.seed) {}

  void acting();
  void migrating();
  void importing();
  void report() const;

 private:
  std::chrono::microseconds lifetime(int mostMilliseconds) {
    return std::chrono::microseconds(m_random.bounded(mostMilliseconds * 1000));
  }
  void check(const QString& file);

  QRandomGenerator m_random;
  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_file;
  Contents m_contents;
  int m_killsOnThisFile = 0;
  int m_acknowledged = 0;
  int m_interrupted = 0;
  std::unique_ptr<ArchiveCase> m_x, m_mastodon;  ///< Made when they are needed.
  std::map<QString, int> m_found;                ///< How often kills met each situation.
};

void Kills::check(const QString& file) {
  // Opening the database as Roost does also makes the repairs it needs.
  (void)need(Store::open(file));
  if (const QStringList faults = faultsIn(file); !faults.isEmpty()) fail(faults.join('\n'));
}

void Kills::acting() {
  constexpr int killsOnOneFile = 20;
  if (!m_folder || m_killsOnThisFile++ == killsOnOneFile) {
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath("roost.db");
    makePeople(m_file);
    m_contents = contentsOf(m_file);
    m_killsOnThisFile = 1;
  }
  const quint32 seed = m_random.generate();
  const QStringList said = killed(lifetime(60), [&](int pipe) {
    QRandomGenerator random(seed);
    const auto store = need(Store::open(m_file));
    Contents contents = m_contents;
    for (int number = 0;; ++number) {
      const Deed deed = randomDeed(random, contents, number);
      say(pipe, "begins\t" + deed.toLine());
      need(act(*store, deed));
      contents = deed.after(contents);
      say(pipe, "done");
    }
  });
  std::optional<Deed> begun;
  for (const QString& line : said) {
    if (line == "done") {
      m_contents = begun->after(m_contents);
      begun.reset();
      ++m_acknowledged;
    } else {
      begun = Deed::fromLine(line.section('\t', 1));
    }
  }
  check(m_file);
  const Contents found = contentsOf(m_file);
  const Contents finished = begun ? begun->after(m_contents) : m_contents;
  if (begun) ++m_interrupted;
  if (found != m_contents && found != finished) {
    const Contents lost = m_contents - found, more = found - finished;
    fail(QString("Lost: %1\nToo much: %2")
             .arg(QStringList(lost.values()).join(", "), QStringList(more.values()).join(", ")));
  }
  ++m_found[!begun                ? "killed between two changes"
            : found == m_contents ? "killed before the commit"
                                  : "killed between commit and acknowledgement"];
  m_contents = found;
}

void Kills::migrating() {
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db");
  const int version = m_random.bounded(1, currentSchemaVersion());
  copyForWriting(QString(ROOST_TEST_DATA "/schema-%1.db").arg(version), file);
  const Contents before{"user susan", "user john", "post john post from john", "follow susan john"};
  (void)killed(lifetime(12), [&](int pipe) {
    say(pipe, "begins");
    (void)need(Store::open(file));
    pause();
  });
  const QString copy = QString("%1.before-version-%2").arg(file).arg(version + 1);
  const bool hasCopy = QFile::exists(copy);
  const int reached = Database(file).value("PRAGMA user_version").toInt();
  if (reached > version && !hasCopy) fail("Migrated without a copy");
  if (hasCopy && Database(copy).value("SELECT group_concat(body) FROM posts") != "post from john") fail("Half a copy");
  ++m_found[reached == currentSchemaVersion() ? "killed after migrating"
            : hasCopy                         ? "killed while migrating"
                                              : "killed while copying"];
  check(file);
  if (contentsOf(file) != before) fail(QString("Migrated from %1 to something else").arg(version));
}

void Kills::importing() {
  using Step = ArchiveCase::Step;
  const bool isX = m_random.bounded(2) == 0;
  auto& archive = isX ? m_x : m_mastodon;
  if (!archive) archive = std::make_unique<ArchiveCase>(isX ? ArchiveCase::Network::X : ArchiveCase::Network::Mastodon);
  const Step step = m_random.bounded(2) == 0 ? Step::Import : Step::Undo;
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db");
  copyForWriting(archive->before(step), file);
  // Another process needs a little longer, but some kills come after the end.
  const auto most = static_cast<int>(archive->duration(step).count() * 11 / 10);
  const QStringList said = killed(std::chrono::microseconds(m_random.bounded(most)), [&](int pipe) {
    say(pipe, "begins");
    const auto store = need(Store::open(file));
    archive->act(*store, step);
    say(pipe, "done");
    pause();
  });
  const bool isDone = said.contains("done");
  check(file);
  const QStringList found = dumpOf(file);
  const bool isWhole = found == archive->rowsAfter(step);
  const QString what =
      QString("%1 of %2 archive").arg(step == Step::Import ? "import" : "undo", isX ? "an X" : "a Mastodon");
  if (!isWhole && (isDone || found != archive->rowsBefore(step)))
    fail(QString("%1: %2\nLost: %3\nToo much: %4")
             .arg(what, isDone ? "done and not there" : "done by halves", firstMissing(archive->rowsAfter(step), found),
                  firstMissing(found, archive->rowsAfter(step))));
  ++m_found[QString("killed %1 the %2")
                .arg(isDone    ? "after"
                     : isWhole ? "between the commit and the end of"
                               : "during",
                     what)];
}

void Kills::report() const {
  QTextStream out(stdout);
  if (m_acknowledged > 0)
    out << m_acknowledged << " acknowledged changes, all there; " << m_interrupted << " interrupted, none by halves\n";
  for (const auto& [what, count] : m_found) out << count << " " << what << "\n";
}

}  // namespace
}  // namespace roost::test

int main(int argc, char* argv[]) {
  using namespace roost::test;
  const QCoreApplication application(argc, argv);
  const auto options = FaultOptions::of(application, "kills");
  Kills kills(options);
  const bool onlyArchives = options.rest == QStringList("archives");
  if (!onlyArchives && !options.rest.isEmpty()) fail("The only argument that there is, is: archives");
  for (int kill = 0; kill < options.count; ++kill) {
    if (onlyArchives || kill % 4 == 1)
      kills.importing();
    else
      kill % 4 == 0 ? kills.migrating() : kills.acting();
  }
  kills.report();
}
