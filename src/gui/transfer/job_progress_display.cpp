#include "gui/transfer/job_progress_display.h"

#include <QLabel>
#include <QProgressBar>

namespace roost {
namespace {

using namespace std::chrono_literals;

constexpr int barSteps = 1000;
// Numbers that change faster can't be read.
constexpr auto betweenUpdates = 250ms;
// A screen reader may read each change aloud.
constexpr qint64 betweenSpokenTexts = 15'000;

}  // namespace

JobProgressDisplay::JobProgressDisplay(QProgressBar& bar, QLabel& text, QObject* parent)
    : QObject(parent), m_bar(bar), m_text(text) {
  m_timer.setInterval(betweenUpdates);
  connect(&m_timer, &QTimer::timeout, this, &JobProgressDisplay::show);
  end();
}

void JobProgressDisplay::begin(const JobState& state) {
  m_since.start();
  m_remaining.restart();
  m_spokenAt = 0;
  m_text.clear();
  m_text.setAccessibleName(countsOf(state));
  m_text.setVisible(state.counted != JobState::Counted::Nothing);
  m_bar.show();
  set(state);
  show();
  m_timer.start();
}

void JobProgressDisplay::end() {
  m_timer.stop();
  m_bar.hide();
  m_text.hide();
}

void JobProgressDisplay::set(const JobState& state) {
  const QMutexLocker locker(&m_mutex);
  m_state = state;
}

void JobProgressDisplay::show() {
  JobState state;
  {
    const QMutexLocker locker(&m_mutex);
    state = m_state;
  }
  m_bar.setRange(0, state.done < 0 ? 0 : barSteps);
  m_bar.setValue(static_cast<int>(state.done * barSteps));
  if (state.counted != JobState::Counted::Nothing) showText(state);
}

void JobProgressDisplay::showText(const JobState& state) {
  if (state.done < 0 || !state.canBeTimed || state.counted != m_timed) m_remaining.restart();
  m_timed = state.counted;
  QString text = countsOf(state);
  if (state.done >= 0 && state.canBeTimed)
    if (const QString left = m_remaining.after(std::chrono::milliseconds(m_since.elapsed()), state.done);
        !left.isEmpty() && !text.isEmpty())
      text = tr("%1 · %2", "12,400 of 1,000,000 posts · about 20 seconds left").arg(text, left);
  // The line keeps its height while it is empty.
  m_text.setText(text.isEmpty() ? QStringLiteral(" ") : text);
  // What grows to a second line doesn't shrink again, so that nothing below jumps.
  m_text.setMinimumHeight(std::max(m_text.minimumHeight(), m_text.heightForWidth(m_text.width())));
  if (m_since.elapsed() - m_spokenAt < betweenSpokenTexts) return;
  m_spokenAt = m_since.elapsed();
  m_text.setAccessibleName(text);
}

}  // namespace roost
