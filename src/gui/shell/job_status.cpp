#include "gui/shell/job_status.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include "gui/controls/announcement.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

using namespace std::chrono_literals;
// Shorter jobs are not shown.
constexpr auto beforeItAppears = 500ms;
constexpr int percent = 100;
constexpr int barWidth = 120;

}  // namespace

JobStatus::JobStatus(BackgroundJobs& jobs, QWidget* parent)
    : QFrame(parent), m_jobs(jobs), m_text(new QLabel(this)), m_progress(new QProgressBar(this)) {
  setObjectName(QStringLiteral("jobStatus"));
  m_text->setObjectName(QStringLiteral("jobText"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_text->setProperty("muted", true);
  m_progress->setObjectName(QStringLiteral("jobProgress"));
  m_progress->setAccessibleName(tr("Progress"));
  m_progress->setRange(0, percent);
  m_progress->setTextVisible(false);
  m_progress->setFixedWidth(barWidth);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::xl, space::xs, space::xl, space::xs);
  layout->setSpacing(space::l);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_progress);
  m_appearance.setSingleShot(true);
  m_appearance.setInterval(beforeItAppears);
  connect(&m_appearance, &QTimer::timeout, this, &JobStatus::appear);
  connect(&m_jobs, &BackgroundJobs::stateChanged, this, &JobStatus::follow);
  hide();
  follow();
  // Once the window is up.
  QTimer::singleShot(0, &m_jobs, &BackgroundJobs::start);
}

void JobStatus::follow() {
  const auto [title, done] = m_jobs.state();
  if (!title) {
    m_appearance.stop();
    return hide();
  }
  const QString text = QCoreApplication::translate("BackgroundJob", title);
  const bool isAnother = text != m_text->text();
  m_text->setText(text);
  setAccessibleName(text);
  m_progress->setValue(static_cast<int>(done * percent));
  if (isVisible() && isAnother) Announcement::of(*this);
  if (isHidden() && !m_appearance.isActive()) m_appearance.start();
}

void JobStatus::appear() {
  show();
  Announcement::of(*this);
}

}  // namespace roost
