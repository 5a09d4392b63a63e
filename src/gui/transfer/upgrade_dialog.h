#pragma once

#include <future>

#include "core/storage/store.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Updates a database from an older Roost to the current schema. Appears only if that takes long.
class UpgradeDialog : public JobDialog {
  Q_OBJECT

 public:
  /// How long the dialog waits before it appears. Until then, the user interface is blocked.
  static constexpr std::chrono::milliseconds patience{1000};

  UpgradeDialog(QString file, SharedFolder shared, QWidget* parent = nullptr, QList<SchemaStep> steps = schemaSteps());

  /// Fails as Store::open does, and with Interrupted if the user cancels.
  Result<Done> upgrade(std::chrono::milliseconds beforeItIsShown = patience);

 private:
  void showStep(int step, int steps);

  const QString m_file;
  const SharedFolder m_shared;
  const QList<SchemaStep> m_steps;
};

}  // namespace roost
