// Lets several processes act on one database at once, each for its own user. Nothing may fail without a message,
// nothing may be lost, and each process must see what the others do.

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include "core/storage/change_watcher.h"
#include "core/storage/clock.h"
#include "core/timeline/post_list_model.h"
#include "faults/options.h"
#include "faults/people.h"
#include "support/content.h"
#include "support/integrity.h"

namespace roost::test {
namespace {

using namespace std::chrono_literals;

constexpr auto busyTimeout = 20ms;   // As in the window.
constexpr auto pause = 250ms;        // Before it tries again, as the window does.
constexpr qint64 mostLate = 10'000;  // Milliseconds. The window's own bar, 2 s, is no bar for a machine under load.

/// One of the processes. Acts until its time is over, then prints what its user must have now.
class Actor : public QObject {
 public:
  Actor(const QString& file, UserId viewer, quint32 seed)
      : m_store(need(Store::open(file, busyTimeout))),
        m_viewer(viewer),
        m_random(seed),
        m_contents(contentsOf(file)),
        m_changes(*m_store),
        m_posts(*m_store, {}) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Actor::actOnce);
    connect(&m_changes, &ChangeWatcher::changedElsewhere, this, &Actor::look);
    look();
    m_latest = 0;
    m_next.start(0);
  }

  void finish() {
    m_next.stop();
    while (m_deed && !tryIt()) QThread::sleep(1);
    QTextStream out(stdout);
    out << "figures\t" << m_done << '\t' << m_busy << '\t' << m_seen.size() << '\t' << m_latest << '\n';
    const QString own = QString("user%1 ").arg(m_viewer);
    for (const QString& line : m_contents)
      if (line.section(' ', 1).startsWith(own)) out << "has\t" << line << '\n';
  }

 private:
  void actOnce() {
    if (!m_deed) {
      do m_deed = randomDeed(m_random, m_contents, m_done);
      while (m_deed->viewer != m_viewer && m_deed->kind != Deed::Kind::Import);
    }
    m_next.start(tryIt() ? std::chrono::milliseconds(m_random.bounded(100)) : pause);
  }

  bool tryIt() {
    const auto done = act(*m_store, *m_deed);
    if (!done && (done.error().code != ErrorCode::Busy || done.error().message.isEmpty()))
      fail(done.error().message + " " + done.error().detail);
    if (!done) {
      ++m_busy;
      return false;
    }
    m_contents = m_deed->after(m_contents);
    ++m_done;
    m_deed.reset();
    return true;
  }

  /// Records how long it took until the others' posts were seen.
  void look() {
    m_posts.showAllPosts(m_viewer);
    const qint64 now = systemClock()();
    for (int row = 0; row < m_posts.rowCount(); ++row) {
      const Post post = m_posts.postAt(row);
      if (post.authorId == m_viewer || m_seen.contains(post.id)) continue;
      m_seen.insert(post.id);
      if (post.authorId <= peopleCount) m_latest = std::max(m_latest, now - post.createdAt);
    }
  }

  std::unique_ptr<Store> m_store;
  const UserId m_viewer;
  QRandomGenerator m_random;
  Contents m_contents;
  ChangeWatcher m_changes;
  PostListModel m_posts;
  QTimer m_next;
  std::optional<Deed> m_deed;  ///< To be done, and not done yet.
  QSet<PostId> m_seen;
  int m_done = 0;
  int m_busy = 0;
  qint64 m_latest = 0;
};

/// Starts the processes and checks what they leave.
void run(const FaultOptions& options) {
  QRandomGenerator random(options.seed);
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db");
  makePeople(file);
  const int count = random.bounded(2, 5);
  std::vector<std::unique_ptr<QProcess>> processes;
  for (UserId viewer = 1; viewer <= count; ++viewer) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(),
                   {"--count", QString::number(options.count), "--seed", QString::number(random.generate()), file,
                    QString::number(viewer)});
    processes.push_back(std::move(process));
  }
  Contents contents = contentsOf(file);
  contents.removeIf([&](const QString& line) { return line.section(' ', 1, 1).mid(4).toInt() <= count; });
  int done = 0, busy = 0;
  qint64 seen = 0, latest = 0;
  for (const auto& process : processes) {
    if (!process->waitForFinished(-1) || process->exitCode() != EXIT_SUCCESS) fail("A process failed");
    for (const QString& line : QString::fromUtf8(process->readAllStandardOutput()).split('\n', Qt::SkipEmptyParts)) {
      const QStringList parts = line.split('\t');
      if (parts.first() == "has") contents.insert(parts.at(1));
      if (parts.first() != "figures") continue;
      done += parts.at(1).toInt();
      busy += parts.at(2).toInt();
      seen += parts.at(3).toLongLong();
      latest = std::max(latest, parts.at(4).toLongLong());
    }
  }
  const Contents found = contentsOf(file);
  for (UserId user = 1; user <= count; ++user) contents.insert(QString("user user%1").arg(user));
  if (const Contents lost = contents - found; !lost.isEmpty()) fail("Lost: " + QStringList(lost.values()).join(", "));
  const QStringList faults = faultsIn(file);
  if (!faults.isEmpty()) fail(faults.join('\n'));
  if (latest > mostLate) fail(QString("A change was seen after %1 ms").arg(latest));
  QTextStream(stdout) << count << " processes, " << done << " changes, all there; " << busy
                      << " times busy, said so, done later; " << seen
                      << " posts of others seen, the last of them after " << latest << " ms\n";
}

}  // namespace
}  // namespace roost::test

int main(int argc, char* argv[]) {
  using namespace roost::test;
  QCoreApplication application(argc, argv);
  const auto options = FaultOptions::of(application, "seconds");
  // A process that run() starts is given the database and its user.
  if (options.rest.isEmpty()) {
    run(options);
    return EXIT_SUCCESS;
  }
  Actor actor(options.rest.at(0), options.rest.at(1).toLongLong(), options.seed);
  QTimer::singleShot(std::chrono::seconds(options.count), &application, &QCoreApplication::quit);
  QCoreApplication::exec();
  actor.finish();
}
