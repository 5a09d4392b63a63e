#pragma once

#include "core/exports/export_survey.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Shows what is in an export of Roost's and reads it back, on a thread and a connection of its own.
class RestoreDialog : public JobDialog {
  Q_OBJECT

 public:
  RestoreDialog(const Store& store, QString file, QWidget* parent);

 Q_SIGNALS:
  void restored();

 private:
  void survey();
  void offer(const Result<ExportSurvey>& found);
  void restore();
  void finish(const Result<RestoreReport>& result);

  const Store& m_store;
  const QString m_file;
  ExportSurvey m_survey;
};

}  // namespace roost
