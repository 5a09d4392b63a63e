#include "gui/transfer/undo_import_dialog.h"

#include "core/text/plural.h"
#include "core/transfer/import_job.h"
#include "gui/controls/pill_button.h"

namespace roost {

UndoImportDialog::UndoImportDialog(Store& store, const Import& import, UserId viewer, QWidget* parent)
    : JobDialog(tr("Undo an import"), parent), m_store(store), m_import(import.id), m_viewer(viewer) {
  setObjectName(QStringLiteral("UndoImportDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  PillButton* start = addStartButton(tr("Undo This Import"));
  start->setObjectName(QStringLiteral("startUndo"));
  connect(start, &QPushButton::clicked, this, &UndoImportDialog::undo);
  ask(tr("Undo the import of %1?").arg(import.name),
      tr("%Ln post(s) and everything else that this import added will be removed. What was added later stays.", nullptr,
         pluralOf(import.posts)),
      {});
}

void UndoImportDialog::undo() {
  say(tr("Undoing the import…"), tr("If you cancel, the import stays."));
  begin({});
  run([this, there = m_store.checkPlace(), database = m_store.file(), import = m_import,
       viewer = m_viewer]() -> std::function<void()> {
    auto result = [&]() -> Result<UndoneImport> {
      if (!there) return there.error();
      ROOST_TRY(store, Store::openAgain(database));
      return Imports(**store).undo(viewer, import, [this]() -> Result<Done> {
        return isStopped() ? ImportJob::stopped() : Result<Done>(Done{});
      });
    }();
    return [this, result] { finish(result); };
  });
}

void UndoImportDialog::finish(const Result<UndoneImport>& result) {
  if (isStopped() && !result) return QDialog::reject();
  if (!result) return end(tr("The import wasn’t undone"), result.error().message, {}, tr("Close"));
  end(tr("The import was undone"), result->toText(), {}, tr("Close"));
  Q_EMIT undone();
}

}  // namespace roost
