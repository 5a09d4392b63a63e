#pragma once

#include "core/recovery/recovery.h"
#include "core/storage/clock.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Once the user agrees, replaces a damaged database with what can be recovered from it, and shows what is missing.
class RecoveryDialog : public JobDialog {
  Q_OBJECT

 public:
  RecoveryDialog(QString file, Clock clock, QWidget* parent = nullptr);

  /// `claim` is called with the path of the file that will replace the damaged one, before anything is written to it,
  /// and may refuse it.
  void setClaim(std::function<Result<Done>(const QString&)> claim) { m_claim = std::move(claim); }

 Q_SIGNALS:
  /// From here on `file` must not be open in this process.
  void started();

 private:
  struct Recovered {
    RecoveryReport report;
    QString damagedFile;  ///< Its new path.
  };

  void start();
  void showRows(qint64 rows);
  void finish(const Result<Recovered>& result);
  static QString recoveredFile(const QString& file) { return file + QStringLiteral(".recovered"); }
  static Result<Recovered> recoverInPlace(const QString& file, const Clock& clock, const RecoveryProgress& progress);

  const QString m_file;
  const Clock m_clock;
  std::function<Result<Done>(const QString&)> m_claim;
};

}  // namespace roost
