#pragma once

#include <QDialog>
#include <atomic>
#include <memory>

#include "core/storage/clock.h"
#include "core/transfer/recovery.h"

class QThread;

namespace Ui {
class RecoveryDialog;
}

namespace roost {

/// Puts in the place of a damaged database what can be recovered of it, once the user agrees, and shows what is missing.
class RecoveryDialog : public QDialog {
  Q_OBJECT

 public:
  RecoveryDialog(QString file, Clock clock, QWidget* parent = nullptr);
  ~RecoveryDialog() override;

 Q_SIGNALS:
  /// From here on `file` must not be open in this process.
  void started();

 protected:
  /// While it runs this stops it, and everything stays as it was.
  void reject() override;

 private:
  struct Recovered {
    RecoveryReport report;
    QString damagedFile;  ///< Where it stands now.
  };

  void start();
  Result<Recovered> recoverInPlace();
  void showRows(qint64 rows);
  void finish(const Result<Recovered>& result);

  const QString m_file;
  const Clock m_clock;
  std::unique_ptr<Ui::RecoveryDialog> m_ui;
  std::unique_ptr<QThread> m_thread;  ///< Once it has been started.
  std::atomic<bool> m_stopped = false;
};

}  // namespace roost
