#pragma once

#include "core/storage/clock.h"
#include "core/storage/result.h"
#include "core/transfer/import_report.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

class Store;

/// Imports a Microblog database on a thread and a connection of its own, and shows the result.
class ImportDialog : public JobDialog {
  Q_OBJECT

 public:
  ImportDialog(const Store& store, const QString& source, const Clock& clock, QWidget* parent);

 Q_SIGNALS:
  void imported(const roost::ImportReport& report);

 private:
  void finish(const Result<ImportReport>& result);
};

}  // namespace roost
