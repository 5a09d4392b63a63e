#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/storage/store.h"

namespace roost {

struct JobProgress {
  qint64 done = 0;
  qint64 total = 0;
};

/// Work on the whole database that can take minutes, such as building an index.
struct BackgroundJob {
  /// Shown to the user while the job runs; marked with QT_TRANSLATE_NOOP in the context "BackgroundJob".
  const char* title;
  /// Whether there is work to do. Called when a window opens, so it must be quick.
  std::function<Result<bool>(Store& store)> isDue;
  /// Does about `amount` of the work, such as that many rows, within the caller's transaction. Keeps its progress in
  /// the database, so that it can continue there after a crash. The job is finished once `done` reaches `total`.
  std::function<Result<JobProgress>(Store& store, int amount)> step;
};

/// Runs background jobs one after another while a window is in use, on its own thread and connection, in transactions
/// of some tens of milliseconds. It never keeps the window's own writes waiting: a transaction that is in their way is
/// rolled back and repeated later.
class BackgroundJobs : public QObject {
  Q_OBJECT

 public:
  /// Gives way to the writes of `store`.
  BackgroundJobs(Store& store, QList<BackgroundJob> jobs);
  /// Stops right away; unfinished jobs continue when the database is next opened.
  ~BackgroundJobs() override;

  /// Starts the jobs that are due, haven't been started yet and haven't failed.
  void start();

  struct State {
    const char* title = nullptr;  ///< Of the job that is running; null if there is none.
    double done = 0;              ///< The fraction done, from 0 to 1.
  };
  State state() const;

 Q_SIGNALS:
  void stateChanged();
  /// The job is tried again when the database is next opened.
  void failed(const roost::Error& error);

 private:
  using Lock = std::unique_lock<std::mutex>;

  void giveWay();
  void run();
  /// Runs the next step of the first job that is due.
  void goOn(Lock& lock);
  Result<JobProgress> makeStep(const BackgroundJob& job, int amount);
  /// Runs on the window's thread.
  void tell();
  void callTell();
  void sleep(Lock& lock, std::chrono::milliseconds time);
  void endFirst();
  void fail(qsizetype job, const Error& error);

  Store& m_store;
  const QString m_file;
  const QList<BackgroundJob> m_jobs;
  std::thread m_thread;  ///< Started when a job is due for the first time.

  // Used only by the thread.
  std::unique_ptr<Store> m_ownStore;
  int m_amount = 0;

  // Also checked in the middle of a step.
  std::atomic<bool> m_mustEnd = false;
  std::atomic<bool> m_mustGiveWay = false;

  // Shared with the thread and guarded by the mutex.
  mutable std::mutex m_mutex;
  std::condition_variable m_changed;
  QList<qsizetype> m_due;
  QList<qsizetype> m_failed;
  QList<Error> m_errors;
  double m_done = 0;
  bool m_isStepping = false;
};

}  // namespace roost
