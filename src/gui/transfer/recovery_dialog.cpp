#include "gui/transfer/recovery_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QThread>

#include "core/transfer/kept_file.h"
#include "gui/common/theme.h"
#include "ui_recoverydialog.h"

namespace roost {

RecoveryDialog::RecoveryDialog(QString file, Clock clock, QWidget* parent)
    : QDialog(parent), m_file(std::move(file)), m_clock(std::move(clock)), m_ui(new Ui::RecoveryDialog) {
  m_ui->setupUi(this);
  m_ui->title->setFont(type::title(font()));
  m_ui->title->setText(tr("Recover %1").arg(QFileInfo(m_file).fileName()));
  m_ui->hint->setText(
      tr("A new database is made of all that can still be read, and takes the place of the damaged one. The damaged file "
         "is kept beside it as it is. This can take some minutes."));
  m_ui->progress->hide();
  m_ui->report->hide();
  m_ui->close->setLook(PillLook::Outlined);
  connect(m_ui->close, &QPushButton::clicked, this, &RecoveryDialog::reject);
  connect(m_ui->recover, &QPushButton::clicked, this, &RecoveryDialog::start);
}

RecoveryDialog::~RecoveryDialog() {
  m_stopped = true;
  if (m_thread) m_thread->wait();
}

void RecoveryDialog::start() {
  m_ui->title->setText(tr("Recovering %1…").arg(QFileInfo(m_file).fileName()));
  showRows(0);
  m_ui->progress->show();
  m_ui->recover->hide();
  Q_EMIT started();
  m_thread.reset(QThread::create([this] {
    const auto result = recoverInPlace();
    QMetaObject::invokeMethod(this, [this, result] { finish(result); });
  }));
  m_thread->start();
}

Result<RecoveryDialog::Recovered> RecoveryDialog::recoverInPlace() {
  const QString recovered = m_file + QStringLiteral(".recovered");
  const auto progress = [this](qint64 rows) {
    QMetaObject::invokeMethod(this, [this, rows] { showRows(rows); });
    return !m_stopped;
  };
  auto report = recover(m_file, recovered, m_clock, progress);
  if (!report) return report.error();
  auto damagedFile = putInPlaceOf(m_file, recovered);
  if (!damagedFile) return damagedFile.error();
  return Recovered{std::move(*report), *damagedFile};
}

void RecoveryDialog::showRows(qint64 rows) {
  m_ui->hint->setText(tr("Rows read so far: %1").arg(QLocale().toString(rows)));
}

void RecoveryDialog::reject() {
  if (m_thread && m_thread->isRunning() && !m_stopped) {
    m_stopped = true;
    m_ui->close->setEnabled(false);
    return;
  }
  QDialog::reject();
}

void RecoveryDialog::finish(const Result<Recovered>& result) {
  m_thread->wait();
  if (m_stopped && !result) return QDialog::reject();
  m_ui->progress->hide();
  m_ui->close->setEnabled(true);
  m_ui->close->setText(result ? tr("Open") : tr("Close"));
  m_ui->close->setLook(PillLook::Filled);
  m_ui->close->setDefault(true);
  m_ui->close->setFocus();
  if (!result) {
    m_ui->title->setText(tr("Nothing was recovered"));
    m_ui->hint->setText(result.error().message);
    adjustSize();
    return;
  }
  m_ui->title->setText(tr("The database has been recovered"));
  m_ui->hint->setText(tr("The damaged file is kept as %1.").arg(QDir::toNativeSeparators(result->damagedFile)));
  m_ui->report->setPlainText(result->report.toText());
  m_ui->report->show();
  adjustSize();
}

}  // namespace roost
