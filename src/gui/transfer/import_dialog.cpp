#include "gui/transfer/import_dialog.h"

#include <QFileInfo>

#include "core/transfer/microblog_import.h"

namespace roost {

ImportDialog::ImportDialog(const Store& store, const QString& source, const Clock& clock, QWidget* parent)
    : JobDialog(tr("Import a Microblog database"), parent) {
  setObjectName(QStringLiteral("ImportDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  say(tr("Importing %1…").arg(QFileInfo(source).fileName()),
      tr("If you cancel or something fails, nothing is imported."));
  begin(0);
  run([this, there = store.checkPlace(), file = store.file(), source, clock]() -> std::function<void()> {
    const auto progress = [this](qint64 done, qint64 total) {
      setProgress(total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0);
      return !isStopped();
    };
    auto result = [&]() -> Result<ImportReport> {
      // The import must not go into a file that has replaced the open database.
      if (!there) return there.error();
      ROOST_TRY(ownStore, Store::openAgain(file));
      return importMicroblog(**ownStore, source, clock, progress);
    }();
    return [this, result] { finish(result); };
  });
}

void ImportDialog::finish(const Result<ImportReport>& result) {
  if (isStopped() && !result) return QDialog::reject();
  if (!result) return end(tr("Nothing was imported"), result.error().message, {}, tr("Close"));
  const QString signIn =
      result->withoutPassword.isEmpty()
          ? tr("Everyone can sign in with their old username and password.")
          : tr("Everyone except the users listed below can sign in with their old username and password.");
  end(tr("Import complete"), signIn, result->toText(), tr("Close"));
  if (result->hasList())
    offerToSave(tr("import-report.txt"), [report = *result](const QString& file) { return report.save(file); });
  Q_EMIT imported(*result);
}

}  // namespace roost
