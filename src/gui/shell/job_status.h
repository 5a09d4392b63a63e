#pragma once

#include <QFrame>
#include <QTimer>

#include "core/jobs/background_jobs.h"

class QLabel;
class QProgressBar;

namespace roost {

/// Says at the foot of the window what goes on in the background, and how far it is.
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
