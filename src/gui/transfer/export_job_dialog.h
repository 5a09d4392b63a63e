#pragma once

#include "core/exports/export_request.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Exports into a file on a thread and a connection of its own, and shows the result.
class ExportJobDialog : public JobDialog {
  Q_OBJECT

 public:
  ExportJobDialog(const Store& store, const ExportRequest& request, const QString& file, const Clock& clock,
                  QWidget* parent);

 private:
  void finish(const Result<Done>& result, const QString& file);
};

}  // namespace roost
