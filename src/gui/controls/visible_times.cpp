#include "gui/controls/visible_times.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>
#include <algorithm>

namespace roost {

VisibleTimes::VisibleTimes(QWidget& window, Clock clock) : m_window(window), m_clock(std::move(clock)) {
  window.installEventFilter(this);
  connect(&m_timer, &WallClockTimer::timeout, this, &VisibleTimes::renew);
}

bool VisibleTimes::isSeen() const {
  const QWindow* const shown = m_window.windowHandle();
  return m_window.isVisible() && !m_window.isMinimized() && shown && shown->isExposed();
}

bool VisibleTimes::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
    case QEvent::Show:
      // Only the native window is told when it is covered or not on the screen at all.
      if (m_window.windowHandle()) m_window.windowHandle()->installEventFilter(this);
      break;
    case QEvent::WindowActivate:
      // The clock or the time zone may have been changed while another window was active.
      m_wasSeen = false;
      break;
    case QEvent::Hide:
    case QEvent::WindowStateChange:
    case QEvent::Expose:
      break;
    default:
      return false;
  }
  // Queued, because the window itself handles the event after this filter.
  QMetaObject::invokeMethod(this, &VisibleTimes::look, Qt::QueuedConnection);
  return false;
}

void VisibleTimes::look() {
  const bool isSeen = this->isSeen();
  if (std::exchange(m_wasSeen, isSeen) == isSeen) return;
  if (isSeen)
    renew();
  else
    m_timer.stop();
}

void VisibleTimes::renew() {
  if (!isSeen()) return;
  const qint64 now = m_clock();
  const qint64 midnight = QDateTime::fromMSecsSinceEpoch(now).date().addDays(1).startOfDay().toMSecsSinceEpoch();
  m_next = now + std::chrono::milliseconds(longestSleep).count();
  if (midnight > now) m_next = std::min(m_next, midnight);
  m_isRenewing = true;
  Q_EMIT passed();
  m_isRenewing = false;
  sleep();
}

void VisibleTimes::expect(qint64 instant) {
  if (instant >= m_next) return;
  m_next = instant;
  if (!m_isRenewing && m_wasSeen) sleep();
}

void VisibleTimes::sleep() {
  const std::chrono::milliseconds left(std::max<qint64>(1, m_next - m_clock()));
  m_timer.start(std::min<std::chrono::milliseconds>(left, longestSleep));
}

}  // namespace roost
