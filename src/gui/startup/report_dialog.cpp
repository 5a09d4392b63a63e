#include "gui/startup/report_dialog.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "gui/controls/screen_fit.h"
#include "gui/startup/log_file.h"
#include "gui/theme/theme.h"
#include "ui_reportdialog.h"

namespace roost {

QString problemReport(const LogFile& log) {
  constexpr int lineCount = 200;
  const QStringList lines = log.lastLines(lineCount);
  return QStringLiteral("Roost %1, schema %2\nQt %3, SQLite %4\n%5, %6, %7\nLocale %8\n\nLog:\n%9\n")
      .arg(QCoreApplication::applicationVersion())
      .arg(currentSchemaVersion())
      .arg(QString::fromLatin1(qVersion()), Store::engineVersion(), QSysInfo::prettyProductName(),
           QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName(), QLocale().name(),
           lines.isEmpty() ? QStringLiteral("(empty)") : lines.join(u'\n'));
}

ReportDialog::ReportDialog(const LogFile& log, QWidget* parent) : QDialog(parent), m_ui(new Ui::ReportDialog) {
  m_ui->setupUi(this);
  scrollAboveButtons(*this);
  m_ui->title->setFont(type::title(font()));
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPixelSize(type::meta(font()).pixelSize());
  m_ui->report->setFont(fixed);
  m_ui->report->setPlainText(problemReport(log));
  m_ui->copied->hide();
  m_ui->close->setLook(PillLook::Outlined);
  connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_ui->copy, &QPushButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(m_ui->report->toPlainText());
    m_ui->copied->show();
  });
  m_ui->copy->setFocus();
  resize(640, 480);
}

ReportDialog::~ReportDialog() = default;

}  // namespace roost
