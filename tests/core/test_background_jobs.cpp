#include "core/jobs/background_jobs.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QLoggingCategory>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <csignal>

#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::background_jobs_test {

using namespace test;

namespace {

constexpr int waitAtMost = 60'000;

/// How far the job below has come, according to the database.
int reached(Store& store) { return need(store.property("reached")).toInt(); }

/// Counts to `total`, one a step, and calls `inStep` before a step is committed.
BackgroundJob counting(int total, const std::function<Result<Done>(Store& store)>& inStep = {}) {
  return {QT_TRANSLATE_NOOP("BackgroundJob", "Counting…"),
          [total](Store& store) -> Result<bool> { return reached(store) < total; },
          [total, inStep](Store& store, int) -> Result<JobProgress> {
            const int next = reached(store) + 1;
            need(store.setProperty("reached", QString::number(next)));
            if (inStep)
              if (const auto done = inStep(store); !done) return done.error();
            return JobProgress{next, total};
          }};
}

/// Runs queries until it is interrupted.
Result<Done> workForEver(Store& store) {
  for (;;) {
    auto rows = store.read("user_suggestions", {{":viewer", 1}, {":limit", 100}});
    if (!rows) return rows.error();
    while (rows->next()) continue;
    if (auto error = rows->failure()) return *error;
  }
}

}  // namespace

/// Jobs that run in the background, step by step, and are resumed.
class TestBackgroundJobs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The tests cause failures on purpose; their warnings are noise.
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void doesWhatIsDue();
  void isResumed();
  void isResumedAfterAKill();
  void endsInTheMidst();
  void windowNeverWaits();
  void otherProgramIsWaitedFor();
  void failureIsSaidOnce();
  void movedFileIsLeftAlone();
};

void TestBackgroundJobs::doesWhatIsDue() {
  TemporaryStore store;
  need(store->setProperty("reached", "2"));
  bool isOtherDone = false;
  const BackgroundJob notDue{"Resting…", [](Store&) -> Result<bool> { return false; },
                             [&](Store&, int) -> Result<JobProgress> {
                               return isOtherDone = true, JobProgress{1, 1};
                             }};
  BackgroundJobs jobs(*store, {notDue, counting(20)});
  QVERIFY(!jobs.state().title);
  QList<double> seen;
  connect(&jobs, &BackgroundJobs::stateChanged, this, [&] {
    if (const auto state = jobs.state(); state.title) seen.append(state.done);
  });
  jobs.start();
  QCOMPARE(jobs.state().title, "Counting…");
  QTRY_VERIFY_WITH_TIMEOUT(!jobs.state().title, waitAtMost);
  QCOMPARE(reached(*store), 20);
  QVERIFY(!isOtherDone);
  // Progress never goes back, and in the end nothing is left to do.
  QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
  jobs.start();
  QVERIFY(!jobs.state().title);
}

void TestBackgroundJobs::isResumed() {
  TemporaryStore store;
  QSemaphore may(5), made;
  {
    BackgroundJobs jobs(*store, {counting(20, [&](Store&) -> Result<Done> {
      may.acquire();
      made.release();
      return Done{};
    })});
    jobs.start();
    QVERIFY(made.tryAcquire(5, waitAtMost));
    // Otherwise the destructor would wait forever for the step that waits here.
    may.release();
  }
  const int first = reached(*store);
  QVERIFY2(first >= 5 && first < 20, qPrintable(QString::number(first)));
  BackgroundJobs jobs(*store, {counting(20)});
  jobs.start();
  QTRY_VERIFY_WITH_TIMEOUT(!jobs.state().title, waitAtMost);
  QCOMPARE(reached(*store), 20);
}

void TestBackgroundJobs::isResumedAfterAKill() {
  TemporaryStore store;
  int ends[2];
  QVERIFY(pipe(ends) == 0);
  const pid_t child = fork();
  if (child == 0) {
    const auto own = store.openAgain();
    BackgroundJobs jobs(*own, {counting(1'000'000, [&](Store&) -> Result<Done> {
      const char step = 's';
      if (write(ends[1], &step, 1) != 1) std::_Exit(EXIT_FAILURE);
      return Done{};
    })});
    jobs.start();
    pause();
  }
  close(ends[1]);
  constexpr int steps = 30;
  char said = 0;
  for (int step = 0; step < steps; ++step) QVERIFY(read(ends[0], &said, 1) == 1);
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  close(ends[0]);
  // Each step is reported before it is committed.
  const int kept = reached(*store);
  QVERIFY2(kept >= steps - 1, qPrintable(QString::number(kept)));
  BackgroundJobs jobs(*store, {counting(kept + 5)});
  jobs.start();
  QTRY_VERIFY_WITH_TIMEOUT(!jobs.state().title, waitAtMost);
  QCOMPARE(reached(*store), kept + 5);
}

void TestBackgroundJobs::endsInTheMidst() {
  TemporaryStore store;
  store.addUser("susan");
  QSemaphore begun;
  {
    BackgroundJobs jobs(*store, {counting(2, [&](Store& own) {
      begun.release();
      return workForEver(own);
    })});
    jobs.start();
    QVERIFY(begun.tryAcquire(1, waitAtMost));
  }
  // Nothing of the interrupted step is kept.
  QCOMPARE(reached(*store), 0);
  QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
}

void TestBackgroundJobs::windowNeverWaits() {
  TemporaryStore store;
  store.addUser("susan");
  const auto window = store.openAgain();
  QSemaphore begun;
  std::atomic<bool> isEndless = true;
  BackgroundJobs jobs(*window, {counting(3, [&](Store& own) -> Result<Done> {
    begun.release();
    return isEndless ? workForEver(own) : Done{};
  })});
  QSignalSpy failed(&jobs, &BackgroundJobs::failed);
  jobs.start();
  // Each write meets a step that holds the lock and would never end.
  for (int post = 0; post < 3; ++post) {
    QVERIFY(begun.tryAcquire(1, waitAtMost));
    QVERIFY(window->insert("insert_post", {{":author", 1}, {":created_at", post}, {":body", "now"}}));
  }
  QVERIFY(begun.tryAcquire(1, waitAtMost));
  {
    auto transaction = need(Transaction::begin(*window));
    need(window->setProperty("kind", "kept"));
    need(transaction.commit());
  }
  QCOMPARE(reached(*window), 0);
  isEndless = false;
  QVERIFY(begun.tryAcquire(1, waitAtMost));
  need(window->setProperty("kind", "kept once more"));
  QTRY_VERIFY_WITH_TIMEOUT(!jobs.state().title, waitAtMost);
  QCOMPARE(reached(*window), 3);
  QCOMPARE(failed.count(), 0);
}

void TestBackgroundJobs::otherProgramIsWaitedFor() {
  TemporaryStore store;
  const Database other(store.file());
  other.run("BEGIN IMMEDIATE");
  QSemaphore stepped;
  BackgroundJobs jobs(*store, {counting(3, [&](Store&) -> Result<Done> { return stepped.release(), Done{}; })});
  QSignalSpy failed(&jobs, &BackgroundJobs::failed);
  jobs.start();
  QVERIFY(!stepped.tryAcquire(1, 50));
  QVERIFY(jobs.state().title);
  other.run("ROLLBACK");
  QTRY_VERIFY_WITH_TIMEOUT(!jobs.state().title, waitAtMost);
  QCOMPARE(reached(*store), 3);
  QCOMPARE(failed.count(), 0);
}

void TestBackgroundJobs::failureIsSaidOnce() {
  TemporaryStore store;
  const auto fails = [](Store&) -> Result<Done> { return makeError(ErrorCode::DiskFull, "meant to"); };
  need(store->setProperty("other", "0"));
  BackgroundJobs jobs(*store,
                      {counting(3, fails),
                       {"Afterwards…", [](Store& own) -> Result<bool> { return need(own.property("other")) == u"0"; },
                        [](Store& own, int) -> Result<JobProgress> {
                          need(own.setProperty("other", "1"));
                          return JobProgress{1, 1};
                        }}});
  QStringList said;
  connect(&jobs, &BackgroundJobs::failed, this, [&](const Error& error) { said.append(error.message); });
  jobs.start();
  QTRY_VERIFY_WITH_TIMEOUT(!jobs.state().title, waitAtMost);
  // The next job runs all the same, and the failure isn't reported again at each change.
  QCOMPARE(need(store->property("other")), "1");
  QCOMPARE(reached(*store), 0);
  jobs.start();
  QVERIFY(!jobs.state().title);
  QTRY_COMPARE(said.size(), 1);
  QVERIFY(said.first().startsWith("The disk is full"));
}

void TestBackgroundJobs::movedFileIsLeftAlone() {
  TemporaryStore store;
  need(store->setProperty("kind", "open"));
  QVERIFY(QFile::rename(store.file(), store.file() + ".moved"));
  BackgroundJobs jobs(*store, {counting(3)});
  QSignalSpy failed(&jobs, &BackgroundJobs::failed);
  jobs.start();
  QTRY_VERIFY_WITH_TIMEOUT(!jobs.state().title, waitAtMost);
  QCOMPARE(reached(*store), 0);
  QCOMPARE(failed.count(), 0);
  QVERIFY(QFile::rename(store.file() + ".moved", store.file()));
  jobs.start();
  QTRY_VERIFY_WITH_TIMEOUT(!jobs.state().title, waitAtMost);
  QCOMPARE(reached(*store), 3);
}

ROOST_TEST(TestBackgroundJobs)

}  // namespace roost::background_jobs_test

#include "test_background_jobs.moc"
