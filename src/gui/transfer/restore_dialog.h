#pragma once

#include "core/exports/database_restore.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Reads an export of Roost's back on a thread and a connection of its own, and shows the result.
class RestoreDialog : public JobDialog {
  Q_OBJECT

 public:
  RestoreDialog(const Store& store, const QString& file, QWidget* parent);

 Q_SIGNALS:
  void restored();

 private:
  void finish(const Result<RestoreReport>& result);
};

}  // namespace roost
