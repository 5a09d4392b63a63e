#include "gui/transfer/recovery_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include "core/recovery/kept_file.h"
#include "gui/controls/pill_button.h"

namespace roost {

RecoveryDialog::RecoveryDialog(QString file, Clock clock, QWidget* parent)
    : JobDialog(tr("Recover a damaged database"), parent), m_file(std::move(file)), m_clock(std::move(clock)) {
  say(tr("Recover %1").arg(QFileInfo(m_file).fileName()),
      tr("Roost builds a new database from everything that can still be read and keeps the damaged file beside it. "
         "This can take a few minutes."));
  auto* recover = addStartButton(tr("Recover"));
  recover->setObjectName(QStringLiteral("recover"));
  connect(recover, &QPushButton::clicked, this, &RecoveryDialog::start);
}

void RecoveryDialog::start() {
  if (const auto claimed = m_claim ? m_claim(recoveredFile(m_file)) : Done{}; !claimed) return finish(claimed.error());
  showRows(0);
  begin({});
  Q_EMIT started();
  run([this, file = m_file, clock = m_clock]() -> std::function<void()> {
    const auto progress = [this](qint64 rows) {
      QMetaObject::invokeMethod(this, [this, rows] { showRows(rows); });
      return !isStopped();
    };
    return [this, result = recoverInPlace(file, clock, progress)] { finish(result); };
  });
}

Result<RecoveryDialog::Recovered> RecoveryDialog::recoverInPlace(const QString& file, const Clock& clock,
                                                                 const RecoveryProgress& progress) {
  const QString recovered = recoveredFile(file);
  ROOST_TRY(report, recover(file, recovered, clock, progress));
  auto damagedFile = putInPlaceOf(file, recovered);
  if (!damagedFile) {
    QFile::remove(recovered);
    return damagedFile.error();
  }
  return Recovered{std::move(*report), *damagedFile};
}

void RecoveryDialog::showRows(qint64 rows) {
  say(tr("Recovering %1…").arg(QFileInfo(m_file).fileName()), tr("Rows read: %1").arg(QLocale().toString(rows)));
}

void RecoveryDialog::finish(const Result<Recovered>& result) {
  if (isStopped() && !result) return QDialog::reject();
  if (!result) return end(tr("Nothing was recovered"), result.error().message, {}, tr("Close"));
  end(tr("The database was recovered"),
      tr("The damaged file was kept as %1.").arg(QDir::toNativeSeparators(result->damagedFile)),
      result->report.toText(), tr("Open"));
  if (result->report.hasList())
    offerToSave(tr("recovery-report.txt"),
                [report = result->report](const QString& file) { return report.save(file); });
}

}  // namespace roost
