#pragma once

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include "gui/transfer/job_state.h"
#include "gui/transfer/remaining_time.h"

class QLabel;
class QProgressBar;

namespace roost {

/// Shows how far a job is: a bar, and below it what is counted and the remaining time.
class JobProgressDisplay : public QObject {
  Q_OBJECT

 public:
  JobProgressDisplay(QProgressBar& bar, QLabel& text, QObject* parent);

  /// Shows both, beginning with this state. The text is shown if the job counts something, so that its line doesn't
  /// appear later.
  void begin(const JobState& state);
  void end();

  /// To be called from any thread, as often as it likes.
  void set(const JobState& state);

 private:
  void show();
  void showText(const JobState& state);

  QProgressBar& m_bar;
  QLabel& m_text;
  QMutex m_mutex;
  JobState m_state;  ///< Guarded by m_mutex.
  QTimer m_timer;
  QElapsedTimer m_since;
  JobState::Counted m_timed = JobState::Counted::Nothing;  ///< What the remaining time is measured by.
  RemainingTime m_remaining;
  qint64 m_spokenAt = 0;  ///< In milliseconds of `m_since`.
};

}  // namespace roost
