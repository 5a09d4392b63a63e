#include "gui/transfer/restore_dialog.h"

#include <QFileInfo>

namespace roost {

RestoreDialog::RestoreDialog(const Store& store, const QString& file, QWidget* parent)
    : JobDialog(tr("Import"), parent) {
  setObjectName(QStringLiteral("RestoreDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  say(tr("Importing %1…").arg(QFileInfo(file).fileName()),
      tr("If you cancel or something fails, nothing is imported."));
  begin({.done = 0, .counted = JobState::Counted::Bytes});
  run([this, there = store.checkPlace(), database = store.file(), file]() -> std::function<void()> {
    const auto progress = [this](qint64 done, qint64 total) {
      setProgress(countedJob(JobState::Counted::Bytes, done, total));
      return !isStopped();
    };
    auto result = [&]() -> Result<RestoreReport> {
      // The export must not go into a file that has replaced the open database.
      if (!there) return there.error();
      ROOST_TRY(ownStore, Store::openAgain(database));
      return restoreDatabase(**ownStore, file, progress);
    }();
    return [this, result] { finish(result); };
  });
}

void RestoreDialog::finish(const Result<RestoreReport>& result) {
  if (isStopped() && !result) return QDialog::reject();
  if (!result) return end(tr("Nothing was imported"), result.error().message, {}, tr("Close"));
  end(tr("Import complete"), {}, result->toText(), tr("Close"));
  Q_EMIT restored();
}

}  // namespace roost
