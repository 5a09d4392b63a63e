#include "gui/transfer/import_dialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QThread>

#include "core/transfer/microblog_import.h"
#include "gui/common/theme.h"
#include "ui_importdialog.h"

namespace roost {
namespace {

constexpr int progressSteps = 1000;

}  // namespace

ImportDialog::ImportDialog(const QString& databaseFile, const QString& source, const Clock& clock, QWidget* parent)
    : QDialog(parent), m_ui(new Ui::ImportDialog) {
  m_ui->setupUi(this);
  setAttribute(Qt::WA_DeleteOnClose);
  m_ui->title->setFont(type::title(font()));
  m_ui->title->setText(tr("Importing %1…").arg(QFileInfo(source).fileName()));
  m_ui->hint->setText(tr("All of it is imported, or, if something goes wrong or you cancel, nothing."));
  m_ui->report->hide();
  m_ui->progress->setRange(0, progressSteps);
  m_ui->close->setLook(PillLook::Outlined);
  connect(m_ui->close, &QPushButton::clicked, this, &ImportDialog::reject);

  const auto progress = [this, shown = -1](qint64 done, qint64 total) mutable {
    const int step = total > 0 ? static_cast<int>(done * progressSteps / total) : 0;
    if (step != shown) QMetaObject::invokeMethod(m_ui->progress, [this, step] { m_ui->progress->setValue(step); });
    shown = step;
    return !m_stopped;
  };
  m_thread.reset(QThread::create([this, databaseFile, source, clock, progress] {
    auto result = [&]() -> Result<ImportReport> {
      auto store = Store::open(databaseFile, Store::patient, SharedPlace::Accept);
      if (!store) return store.error();
      return importMicroblog(**store, source, clock, progress);
    }();
    QMetaObject::invokeMethod(this, [this, result] { finish(result); });
  }));
  m_thread->start();
}

ImportDialog::~ImportDialog() {
  m_stopped = true;
  m_thread->wait();
}

void ImportDialog::reject() {
  if (m_thread->isRunning() && !m_stopped) {
    m_stopped = true;
    m_ui->close->setEnabled(false);
    return;
  }
  QDialog::reject();
}

void ImportDialog::finish(const Result<ImportReport>& result) {
  m_thread->wait();
  if (m_stopped && !result) return QDialog::reject();
  m_ui->progress->hide();
  m_ui->close->setEnabled(true);
  m_ui->close->setText(tr("Close"));
  m_ui->close->setLook(PillLook::Filled);
  m_ui->close->setFocus();
  if (!result) {
    m_ui->title->setText(tr("Nothing was imported"));
    m_ui->hint->setText(result.error().message);
    adjustSize();
    return;
  }
  m_ui->title->setText(tr("The import is done"));
  m_ui->hint->setText(tr("Everybody in it can sign in with their old username and password."));
  m_ui->report->setPlainText(result->toText());
  m_ui->report->show();
  adjustSize();
  Q_EMIT imported(*result);
}

}  // namespace roost
