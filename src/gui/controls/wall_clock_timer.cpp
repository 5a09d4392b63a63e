#include "gui/controls/wall_clock_timer.h"

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>

#include <cstdint>
#include <ctime>
#endif

namespace roost {

WallClockTimer::WallClockTimer(QObject* parent) : QObject(parent) {
  m_timer.setSingleShot(true);
  m_timer.setTimerType(Qt::PreciseTimer);
  connect(&m_timer, &QTimer::timeout, this, &WallClockTimer::fire);
#ifdef Q_OS_LINUX
  m_descriptor = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  if (m_descriptor < 0) return;
  m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
  connect(m_notifier.get(), &QSocketNotifier::activated, this, &WallClockTimer::fire);
#endif
}

WallClockTimer::~WallClockTimer() {
  m_notifier.reset();
#ifdef Q_OS_LINUX
  if (m_descriptor >= 0) close(m_descriptor);
#endif
}

void WallClockTimer::start(std::chrono::milliseconds after) {
  m_isActive = true;
#ifdef Q_OS_LINUX
  const auto due = std::chrono::system_clock::now().time_since_epoch() + after;
  const auto seconds = std::chrono::floor<std::chrono::seconds>(due);
  itimerspec when{};
  when.it_value.tv_sec = static_cast<time_t>(seconds.count());
  when.it_value.tv_nsec = static_cast<long>(std::chrono::nanoseconds(due - seconds).count());
  if (m_descriptor >= 0 &&
      timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr) == 0)
    return m_timer.stop();
#endif
  m_timer.start(after);
}

void WallClockTimer::stop() {
  m_isActive = false;
  m_timer.stop();
#ifdef Q_OS_LINUX
  const itimerspec never{};
  if (m_descriptor >= 0) timerfd_settime(m_descriptor, 0, &never, nullptr);
#endif
}

void WallClockTimer::fire() {
#ifdef Q_OS_LINUX
  // Reading stops the notifier from firing again, even if it fails because the clock was set.
  std::uint64_t times = 0;
  if (m_descriptor >= 0) (void)!read(m_descriptor, &times, sizeof times);
#endif
  if (std::exchange(m_isActive, false)) Q_EMIT timeout();
}

}  // namespace roost
