#pragma once

#include <QFrame>
#include <QTimer>

#include "core/jobs/background_jobs.h"

class QLabel;
class QProgressBar;

namespace roost {

/// Shows the running background job and its progress at the bottom of the window.
class JobStatus : public QFrame {
  Q_OBJECT

 public:
  explicit JobStatus(BackgroundJobs& jobs, QWidget* parent = nullptr);

 private:
  void follow();
  void appear();

  BackgroundJobs& m_jobs;
  QLabel* m_text;
  QProgressBar* m_progress;
  QTimer m_appearance;
};

}  // namespace roost
