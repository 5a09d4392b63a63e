#include "gui/pages/pending_operations.h"

#include <utility>

namespace roost {
namespace {

using namespace std::chrono_literals;
constexpr auto pause = 250ms;

}  // namespace

PendingOperations::PendingOperations() {
  m_timer.setInterval(pause);
  connect(&m_timer, &QTimer::timeout, this, &PendingOperations::doNext);
}

void PendingOperations::run(Action action) {
  m_waiting.push_back(std::move(action));
  // An action started from within another one waits until that is done.
  if (!m_isActing && !m_timer.isActive()) doNext();
}

void PendingOperations::doNext() {
  while (!m_waiting.empty()) {
    m_isActing = true;
    const Action action = m_waiting.front();
    const auto error = action.act();
    m_isActing = false;
    if (error && error->code == ErrorCode::Busy) {
      m_timer.start();
      Q_EMIT waiting(count());
      return;
    }
    m_waiting.pop_front();
    if (!error) continue;
    if (action.dropped) action.dropped();
    Q_EMIT failed(*error, action);
  }
  if (!m_timer.isActive()) return;
  m_timer.stop();
  Q_EMIT waited();
}

void PendingOperations::giveUp() {
  m_timer.stop();
  for (const Action& action : std::exchange(m_waiting, {}))
    if (action.dropped) action.dropped();
}

}  // namespace roost
