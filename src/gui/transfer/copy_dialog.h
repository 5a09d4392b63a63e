#pragma once

#include <QTimer>

#include "core/storage/database_backup.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Saves a copy of the open database while the window stays responsive. Accepted once the copy is complete.
class CopyDialog : public JobDialog {
  Q_OBJECT

 public:
  /// `claim` is called with the copy's temporary file before the copy is renamed to `file`, and may refuse it.
  CopyDialog(Store& store, const QString& file, const std::function<Result<Done>(const QString&)>& claim,
             QWidget* parent);

 private:
  void goOn();
  void fail(const Error& error);

  std::unique_ptr<DatabaseBackup> m_backup;
  QTimer m_timer;
};

}  // namespace roost
