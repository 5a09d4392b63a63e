#include "gui/transfer/export_job_dialog.h"

#include <QDir>
#include <QFileInfo>

namespace roost {

ExportJobDialog::ExportJobDialog(const Store& store, const ExportRequest& request, const QString& file,
                                 const Clock& clock, QWidget* parent)
    : JobDialog(tr("Export"), parent) {
  setObjectName(QStringLiteral("ExportJobDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  say(tr("Exporting %1…").arg(QFileInfo(file).fileName()), tr("If you cancel or something fails, no file is written."));
  begin(0);
  run([this, there = store.checkPlace(), database = store.file(), request, file, clock]() -> std::function<void()> {
    const auto progress = [this](qint64 done, qint64 total) {
      setProgress(total > 0 ? static_cast<double>(done) / static_cast<double>(total) : -1);
      return !isStopped();
    };
    auto result = [&]() -> Result<Done> {
      // A file that has replaced the open database is another one's.
      if (!there) return there.error();
      ROOST_TRY(ownStore, Store::openAgain(database));
      return runExport(**ownStore, request, file, clock, progress);
    }();
    return [this, result, file] { finish(result, file); };
  });
}

void ExportJobDialog::finish(const Result<Done>& result, const QString& file) {
  if (isStopped() && !result) return QDialog::reject();
  if (!result) return end(tr("Nothing was exported"), result.error().message, {}, tr("Close"));
  end(tr("Export complete"), tr("Saved as %1.").arg(QDir::toNativeSeparators(file)), {}, tr("Close"));
}

}  // namespace roost
