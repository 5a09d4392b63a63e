#pragma once

#include <future>

#include "core/storage/store.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Brings a database that an older Roost has written to the current schema, and is seen if that takes long.
class UpgradeDialog : public JobDialog {
  Q_OBJECT

 public:
  /// Until then nothing is shown, and nothing can be clicked either.
  static constexpr std::chrono::milliseconds patience{1000};

  UpgradeDialog(QString file, SharedFolder shared, QWidget* parent = nullptr, QList<SchemaStep> steps = schemaSteps());

  /// Fails as Store::open does; with Interrupted where the user has canceled it.
  Result<Done> upgrade(std::chrono::milliseconds beforeItIsShown = patience);

 private:
  void showStep(int step, int steps);

  const QString m_file;
  const SharedFolder m_shared;
  const QList<SchemaStep> m_steps;
};

}  // namespace roost
