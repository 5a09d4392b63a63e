#include "core/jobs/background_jobs.h"

#include <QElapsedTimer>
#include <algorithm>

#include "core/storage/transaction.h"

namespace roost {
namespace {

using namespace std::chrono_literals;

constexpr int firstAmount = 100;
constexpr int mostAmount = 100'000;
constexpr qint64 stepTime = 25;         // Milliseconds. The amount of work in a step adapts to it.
constexpr auto pauseAfterWrite = 50ms;  // One write is often followed by another.
// How long SQLite may wait for another program's lock, and the pause after that. SQLite can't be woken while it waits.
constexpr auto lockTimeout = 20ms, pauseWhileBusy = 100ms;
constexpr auto longestStop = 1s;  // For stopping a step. Only a failing disk takes that long.

int nextAmount(int amount, qint64 took) {
  const qint64 fitting = amount * stepTime / std::max<qint64>(took, 1);
  return static_cast<int>(std::clamp<qint64>(fitting, std::max(amount / 2, 1), std::min(amount * 2, mostAmount)));
}

}  // namespace

BackgroundJobs::BackgroundJobs(Store& store, QList<BackgroundJob> jobs)
    : m_store(store), m_file(store.file()), m_jobs(std::move(jobs)) {
  m_store.beforeWriting([this] { giveWay(); });
}

BackgroundJobs::~BackgroundJobs() {
  m_store.beforeWriting({});
  {
    const Lock lock(m_mutex);
    m_mustEnd = true;
  }
  m_changed.notify_all();
  if (m_thread.joinable()) m_thread.join();
}

void BackgroundJobs::start() {
  QList<qsizetype> due;
  for (qsizetype job = 0; job < m_jobs.size(); ++job) {
    const auto isDue = m_jobs.at(job).isDue(m_store);
    const Lock lock(m_mutex);
    if (m_due.contains(job) || m_failed.contains(job)) continue;
    if (!isDue) fail(job, isDue.error());
    if (isDue && *isDue) due.append(job);
  }
  if (due.isEmpty()) return;
  {
    const Lock lock(m_mutex);
    m_due += due;
    if (!m_thread.joinable()) m_thread = std::thread([this] { run(); });
  }
  m_changed.notify_all();
  Q_EMIT stateChanged();
}

BackgroundJobs::State BackgroundJobs::state() const {
  const Lock lock(m_mutex);
  return m_due.isEmpty() ? State{} : State{m_jobs.at(m_due.constFirst()).title, m_done};
}

/// Interrupts the current step and waits until it has ended, which takes a moment.
void BackgroundJobs::giveWay() {
  Lock lock(m_mutex);
  if (m_due.isEmpty()) return;
  m_mustGiveWay = true;
  m_changed.wait_for(lock, longestStop, [this] { return !m_isStepping; });
}

void BackgroundJobs::run() {
  Lock lock(m_mutex);
  for (;;) {
    m_changed.wait(lock, [this] { return m_mustEnd || !m_due.isEmpty(); });
    if (m_mustEnd) break;
    if (m_mustGiveWay.exchange(false))
      sleep(lock, pauseAfterWrite);
    else
      goOn(lock);
  }
  lock.unlock();
  // A connection belongs to its thread, so it must be closed here.
  m_ownStore.reset();
}

void BackgroundJobs::sleep(Lock& lock, std::chrono::milliseconds time) {
  m_changed.wait_for(lock, time, [this] { return m_mustEnd.load(); });
}

void BackgroundJobs::goOn(Lock& lock) {
  const BackgroundJob& job = m_jobs.at(m_due.constFirst());
  if (m_amount == 0) m_amount = firstAmount;
  m_isStepping = true;
  lock.unlock();
  QElapsedTimer timer;
  timer.start();
  const auto progress = makeStep(job, m_amount);
  const qint64 took = timer.elapsed();
  lock.lock();
  m_isStepping = false;
  m_changed.notify_all();

  if (progress) {
    m_amount = nextAmount(m_amount, took);
    const int shown = static_cast<int>(m_done * 100);
    m_done = progress->total > 0
                 ? std::clamp(static_cast<double>(progress->done) / static_cast<double>(progress->total), 0.0, 1.0)
                 : 1;
    if (progress->done >= progress->total) return endFirst();
    if (static_cast<int>(m_done * 100) != shown) callTell();
    // Other programs that want to write try for the lock only now and then.
    return sleep(lock, std::chrono::milliseconds(1 + took / 4));
  }
  switch (progress.error().code) {
    case ErrorCode::Interrupted:
      return;
    case ErrorCode::Busy:
      return sleep(lock, pauseWhileBusy);
    case ErrorCode::Moved:
      // The window reports this itself.
      m_due.clear();
      m_ownStore.reset();
      return callTell();
    default:
      fail(m_due.constFirst(), progress.error());
      return endFirst();
  }
}

Result<JobProgress> BackgroundJobs::makeStep(const BackgroundJob& job, int amount) {
  if (!m_ownStore) {
    ROOST_TRY(store, Store::openAgain(m_file, lockTimeout));
    m_ownStore = std::move(*store);
    m_ownStore->stopWhen([this] { return m_mustEnd || m_mustGiveWay; });
  }
  ROOST_TRY(transaction, Transaction::begin(*m_ownStore));
  auto progress = job.step(*m_ownStore, amount);
  if (!progress) return progress;
  ROOST_CHECK(transaction->commit());
  return progress;
}

/// Must be called with the mutex held, like `fail`.
void BackgroundJobs::endFirst() {
  m_due.removeFirst();
  m_done = 0;
  m_amount = 0;
  callTell();
}

void BackgroundJobs::fail(qsizetype job, const Error& error) {
  m_failed.append(job);
  m_errors.append(error);
  callTell();
}

void BackgroundJobs::callTell() {
  // This is only a wake-up; the errors and the state are passed under the mutex.
  QMetaObject::invokeMethod(this, &BackgroundJobs::tell, Qt::QueuedConnection);
}

void BackgroundJobs::tell() {
  QList<Error> errors;
  {
    const Lock lock(m_mutex);
    errors.swap(m_errors);
  }
  for (const Error& error : errors) Q_EMIT failed(error);
  Q_EMIT stateChanged();
}

}  // namespace roost
