#pragma once

#include <QDialog>
#include <atomic>
#include <memory>

#include "core/storage/clock.h"
#include "core/storage/result.h"
#include "core/transfer/import_report.h"

class QThread;

namespace Ui {
class ImportDialog;
}

namespace roost {

/// Imports a Microblog database on a thread and a connection of its own, and shows what it did.
class ImportDialog : public QDialog {
  Q_OBJECT

 public:
  ImportDialog(const QString& databaseFile, const QString& source, const Clock& clock, QWidget* parent);
  ~ImportDialog() override;

 Q_SIGNALS:
  void imported(const roost::ImportReport& report);

 protected:
  /// While the import runs this stops it, and nothing of it stays.
  void reject() override;

 private:
  void finish(const Result<ImportReport>& result);

  std::unique_ptr<Ui::ImportDialog> m_ui;
  std::unique_ptr<QThread> m_thread;
  std::atomic<bool> m_stopped = false;
};

}  // namespace roost
