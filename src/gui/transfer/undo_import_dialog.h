#pragma once

#include "core/transfer/imports.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Asks whether to undo an import, does it on a thread and a connection of its own, and shows the result.
class UndoImportDialog : public JobDialog {
  Q_OBJECT

 public:
  UndoImportDialog(Store& store, const Import& import, UserId viewer, QWidget* parent);

 Q_SIGNALS:
  void undone();

 private:
  void undo();
  void finish(const Result<UndoneImport>& result);

  Store& m_store;
  const ImportId m_import;
  const UserId m_viewer;
};

}  // namespace roost
