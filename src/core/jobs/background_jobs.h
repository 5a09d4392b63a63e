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
  /// What the user is told that is being done, marked with QT_TRANSLATE_NOOP in the context "BackgroundJob".
  const char* title;
  /// Whether there is something to do. Asked when a window opens, so it has to be quick.
  std::function<Result<bool>(Store& store)> isDue;
  /// Does about `amount` of it, such as that many rows, in the transaction in which it is called. How far it has come
  /// stands in the database, so that it goes on there after a crash. The job is over once all of the total is done.
  std::function<Result<JobProgress>(Store& store, int amount)> step;
};

/// Does such jobs one after the other while a window is used, on a thread and a connection of its own, in transactions
/// of some tens of milliseconds. It never keeps the window's own writes waiting: a transaction that is in their way is
/// rolled back and made again later.
class BackgroundJobs : public QObject {
  Q_OBJECT

 public:
  /// Gives way to what `store` writes.
  BackgroundJobs(Store& store, QList<BackgroundJob> jobs);
  /// Stops at once; what is missing is done when the database is next opened.
  ~BackgroundJobs() override;

  /// Begins with the jobs that are due, are not being done yet and have not failed.
  void start();

  struct State {
    const char* title = nullptr;  ///< Of the job that is being done; null where there is none.
    double done = 0;              ///< The part of it, from 0 to 1.
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
  /// The next step of the first job that is due.
  void goOn(Lock& lock);
  Result<JobProgress> makeStep(const BackgroundJob& job, int amount);
  /// On the thread of the window.
  void tell();
  void callTell();
  void sleep(Lock& lock, std::chrono::milliseconds time);
  void endFirst();
  void fail(qsizetype job, const Error& error);

  Store& m_store;
  const QList<BackgroundJob> m_jobs;
  std::thread m_thread;  ///< Started when a job is due for the first time.

  // The thread's own.
  std::unique_ptr<Store> m_ownStore;
  int m_amount = 0;

  // Also asked in the midst of a step.
  std::atomic<bool> m_mustEnd = false;
  std::atomic<bool> m_mustGiveWay = false;

  // Shared, under the mutex.
  mutable std::mutex m_mutex;
  std::condition_variable m_changed;
  QList<qsizetype> m_due;
  QList<qsizetype> m_failed;
  QList<Error> m_errors;
  double m_done = 0;
  bool m_isStepping = false;
};

}  // namespace roost
